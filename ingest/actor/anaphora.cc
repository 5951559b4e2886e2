#include "ingest/actor/anaphora.h"

#include <algorithm>
#include <optional>
#include <string>

#include "ingest/actor/discourse.h"
#include "ingest/actor/pronouns.h"
#include "ingest/actor/running_text.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using Form = ActorReference::Form;

class AnaphorReader {
 public:
  AnaphorReader(const Tree& tree, const ActorLexicon& lexicon,
                std::span<const NameMention> mentions, std::span<const Clues> clues,
                const NameClusters& names, std::span<const Gender> genders)
      : document_(tree.document()),
        lexicon_(lexicon),
        mentions_(mentions),
        clues_(clues),
        names_(names),
        discourse_(tree, lexicon, mentions, clues, names),
        pronouns_(discourse_, lexicon, genders) {
    read_offices();
    find_leading();
  }

  std::vector<Anaphor> run() {
    const auto& sentences = document_.sentences;
    for (std::uint32_t s = 0; s < sentences.size(); ++s) {
      sentence_ = sentences[s];
      const bool running = running_text(document_, sentence_);
      discourse_.begin_sentence(s, running);
      if (s == 0 || sentences[s - 1].block != sentence_.block) pronouns_.begin_block();
      for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
        discourse_.move_to(i);
        const std::uint32_t mention = discourse_.next_mention();
        if (mention < mentions_.size() && mentions_[mention].first <= i) {
          if (running) discourse_.see_name(mention);
          i = mentions_[mention].last;
          continue;
        }
        i = running ? read(i) : i + 1;
      }
    }
    return std::move(anaphors_);
  }

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  const NameCluster& cluster(std::uint32_t i) const { return names_.clusters[i]; }

  void read_offices();
  std::uint32_t read(std::uint32_t i);
  std::uint32_t read_nominal(std::uint32_t i);
  std::optional<std::uint32_t> definite(std::uint32_t noun) const;
  std::optional<std::uint32_t> country_beside(std::uint32_t first, std::uint32_t last) const;
  std::optional<std::uint32_t> find_office(std::uint32_t first, std::uint32_t last) const;
  bool fits(const Nominal& nominal, std::uint32_t candidate, TokenIndex noun) const;
  std::optional<std::uint32_t> taken_up(const Nominal& nominal, TokenIndex determiner,
                                        TokenIndex first, TokenIndex noun) const;
  bool is_told_apart(TokenIndex determiner, TokenIndex noun) const;
  bool is_owned(TokenIndex determiner, TokenIndex first) const;
  bool is_local(TokenIndex determiner, TokenIndex first) const;
  bool is_contrasted(std::uint32_t candidate, TokenIndex noun) const;
  void find_leading();
  bool is_state(const NameCluster& who) const;
  /// "the country", not its government.
  bool is_land(TokenIndex noun) const {
    return one_of(token(noun).lemma, {"country", "kingdom", "nation", "republic"});
  }
  std::optional<std::uint32_t> named_before(std::uint32_t determiner) const;
  bool beside_another(std::uint32_t noun, std::uint32_t found) const;
  bool names_another(std::uint32_t last) const;
  bool is_another(std::uint32_t determiner, std::uint32_t noun) const;
  bool has_word(std::uint32_t of, std::string_view wanted) const;
  bool is_called(std::uint32_t candidate, TokenIndex determiner, TokenIndex first,
                 TokenIndex noun) const;
  bool is_predicate(std::uint32_t determiner, std::uint32_t noun) const;
  void add(std::uint32_t cluster, std::uint32_t first, std::uint32_t last, Form form,
           std::uint32_t head);

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  const NameClusters& names_;
  Discourse discourse_;
  Pronouns pronouns_;
  std::vector<std::vector<std::string>> offices_;  // by cluster: folded titles
  std::optional<std::uint32_t> leading_;           // the article's country
  bool leads_clearly_ = false;
  std::vector<Anaphor> anaphors_;
  Sentence sentence_;
};

void AnaphorReader::read_offices() {
  offices_.resize(names_.clusters.size());
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    auto& offices = offices_[names_.of_mention[i]];
    for (Span title : clues_[i].titles) {
      offices.push_back(folded(title.of(document_.article->text)));
    }
  }
}

void AnaphorReader::add(std::uint32_t found, std::uint32_t first, std::uint32_t last, Form form,
                        std::uint32_t head) {
  anaphors_.push_back({found, first, last, form});
  discourse_.see_anaphor(found, first, last, head);
}

bool AnaphorReader::fits(const Nominal& nominal, std::uint32_t candidate, TokenIndex noun) const {
  const NameCluster& who = cluster(candidate);
  if (nominal.kind == ActorKind::country && is_state(who))
    return who.sense == NameSense::country || !is_land(noun);
  if (who.sense != sense_of(nominal.kind)) return false;
  const bool company = std::ranges::find(nominal.types, "company") != nominal.types.end();
  if (who.type.empty()) return company && who.sense == NameSense::organization;
  return std::ranges::find(nominal.types, who.type) != nominal.types.end();
}

/// Whether another organization or person is named right before a noun: "the Foo chain".
bool AnaphorReader::beside_another(std::uint32_t noun, std::uint32_t found) const {
  if (discourse_.next_mention() == 0 || mentions_[discourse_.next_mention() - 1].last != noun)
    return false;
  const std::uint32_t named = names_.of_mention[discourse_.next_mention() - 1];
  const NameSense sense = cluster(named).sense;
  return named != found && (sense == NameSense::organization || sense == NameSense::person);
}

/// Whether a noun that ends before token `last` is said of the person named behind its comma: "the
/// first president, George Washington".
bool AnaphorReader::names_another(std::uint32_t last) const {
  return last + 1 < sentence_.last && word(last) == "," &&
         discourse_.next_mention() < mentions_.size() &&
         mentions_[discourse_.next_mention()].first == last + 1 &&
         cluster(names_.of_mention[discourse_.next_mention()]).sense == NameSense::person;
}

/// The person whom an apposition follows: "Jane Doe, the minister".
std::optional<std::uint32_t> AnaphorReader::named_before(std::uint32_t determiner) const {
  if (discourse_.next_mention() == 0 || determiner == 0 || word(determiner - 1) != ",")
    return std::nullopt;
  for (std::uint32_t i = discourse_.next_mention();
       i-- > 0 && mentions_[i].last + 1 >= determiner;) {
    const std::uint32_t found = names_.of_mention[i];
    if (mentions_[i].last + 1 == determiner && cluster(found).sense == NameSense::person)
      return found;
  }
  return std::nullopt;
}

bool AnaphorReader::has_word(std::uint32_t of, std::string_view wanted) const {
  return std::ranges::any_of(cluster(of).mentions, [&](std::uint32_t mention) {
    for (std::uint32_t i = mentions_[mention].first; i < mentions_[mention].last; ++i)
      if (lower(i) == wanted) return true;
    return false;
  });
}

/// A place is meant by a noun of its name only ("the airport" is no station), a public body or a
/// movement by no other qualities than those of its name: "the fire department" is no Department of
/// Public Works. What is told to be a company is described more freely.
bool AnaphorReader::is_called(std::uint32_t candidate, TokenIndex determiner, TokenIndex first,
                              TokenIndex noun) const {
  const std::string_view type = cluster(candidate).type;
  const bool place = cluster(candidate).sense == NameSense::place;
  if ((place || type == "military") && !has_word(candidate, lower(noun))) return false;
  const bool body =
      place || type.empty() ||
      one_of(type, {"agency", "alliance", "body", "charity", "court", "government", "hospital",
                    "media", "ministry", "movement", "party", "police", "university"});
  for (TokenIndex i = determiner + 1; i < first; ++i) {
    const auto named = discourse_.at(i);
    const bool country = named && cluster(*named).sense == NameSense::country;
    const bool told = token(i).upos == Upos::noun || starts_upper(word(i));
    if (body && told && !country && !has_word(candidate, lower(i))) return false;
  }
  return true;
}

/// "the opposing party", "the other bank": one that is not the one told of last.
bool AnaphorReader::is_another(std::uint32_t determiner, std::uint32_t noun) const {
  for (std::uint32_t i = determiner + 1; i < noun; ++i)
    if (one_of(lower(i), {"competing", "different", "neighboring", "neighbouring", "opposing",
                          "opposition", "other", "rival", "second", "separate"}))
      return true;
  return false;
}

/// The determiner of a definite noun phrase whose last word is `noun`: "the", "this", "that".
std::optional<std::uint32_t> AnaphorReader::definite(std::uint32_t noun) const {
  for (std::uint32_t i = noun; i > sentence_.first && noun - i < 4;) {
    --i;
    if (one_of(lower(i), {"the", "this", "that"})) return i;
    const Upos tag = token(i).upos;
    const bool inside = tag == Upos::adj || tag == Upos::noun || tag == Upos::propn ||
                        tag == Upos::part || tag == Upos::x || word(i) == "-";
    if (!inside) return std::nullopt;
  }
  return std::nullopt;
}

/// "Anna was the last candidate": says something of its subject and takes up nobody else.
bool AnaphorReader::is_predicate(std::uint32_t determiner, std::uint32_t noun) const {
  for (std::uint32_t i = determiner; i > sentence_.first && determiner - i < 4;) {
    --i;
    if (token(i).deprel == Deprel::cop && token(i).head == static_cast<std::int32_t>(noun))
      return true;
  }
  return false;
}

/// The country that a government is said to be of: "the Danish government", "the government of X".
std::optional<std::uint32_t> AnaphorReader::country_beside(std::uint32_t first,
                                                           std::uint32_t last) const {
  const std::uint32_t from = discourse_.next_mention() == 0 ? 0 : discourse_.next_mention() - 1;
  for (std::uint32_t i = from; i < std::min<std::size_t>(from + 2, mentions_.size()); ++i) {
    const NameMention& m = mentions_[i];
    if (cluster(names_.of_mention[i]).sense != NameSense::country) continue;
    const bool before = m.last == first || (m.last + 1 == first && lower(m.last) == "'s");
    const bool after = m.first > last && lower(last) == "of" &&
                       (m.first == last + 1 || (m.first == last + 2 && lower(last + 1) == "the"));
    if (before || after) return names_.of_mention[i];
  }
  return std::nullopt;
}

/// "the prime minister": the one person of the text so far who was called so.
std::optional<std::uint32_t> AnaphorReader::find_office(std::uint32_t first,
                                                        std::uint32_t last) const {
  std::string office;
  for (std::uint32_t i = first; i < last; ++i) append_key(office, word(i));
  return discourse_.only_one([&](const Seen& seen) {
    return std::ranges::any_of(offices_[seen.cluster], [&](const std::string& title) {
      return title.ends_with(office) || (office.size() > title.size() && office.ends_with(title));
    });
  });
}

/// Whom "the company" or "the country" takes up.
std::optional<std::uint32_t> AnaphorReader::taken_up(const Nominal& nominal, TokenIndex determiner,
                                                     TokenIndex first, TokenIndex noun) const {
  const bool country = nominal.kind == ActorKind::country;
  if (is_told_apart(determiner, noun) ||
      (country ? is_local(determiner, first) : is_owned(determiner, first)))
    return std::nullopt;
  const auto fit = [&](const Seen& seen) {
    return fits(nominal, seen.cluster, noun) && !is_contrasted(seen.cluster, noun) &&
           (country || is_called(seen.cluster, determiner, first, noun));
  };
  const Seen* seen = discourse_.antecedent(2, fit);
  if (!country) return seen ? seen->cluster : discourse_.only_one(fit);
  if (seen && seen->subject && !seen->quality) return seen->cluster;
  if (leading_ && fits(nominal, *leading_, noun) &&
      (leads_clearly_ || discourse_.is_near(*leading_)))
    return leading_;
  return discourse_.only_one(fit);
}

/// "the country that asked for it", but not "the country, which": one told of here, not before.
bool AnaphorReader::is_told_apart(TokenIndex determiner, TokenIndex noun) const {
  if (lower(determiner) != "the" || word(noun + 1) == ",") return false;
  const auto clause = discourse_.tree().child(noun, Deprel::acl_relcl);
  return clause && discourse_.tree().extent(*clause).first == noun + 1;
}

/// "the party 's website": of somebody, and nobody told of before.
bool AnaphorReader::is_owned(TokenIndex determiner, TokenIndex first) const {
  for (TokenIndex i = determiner + 1; i < first; ++i)
    if (token(i).upos == Upos::part) return true;
  return false;
}

/// "the regional government": of no country.
bool AnaphorReader::is_local(TokenIndex determiner, TokenIndex first) const {
  for (TokenIndex i = determiner + 1; i < first; ++i)
    if (one_of(lower(i),
               {"city", "county", "local", "municipal", "provincial", "regional", "state"}))
      return true;
  return false;
}

/// "The coalition fights since the group came": of two common nouns in one sentence each means
/// another.
bool AnaphorReader::is_contrasted(std::uint32_t candidate, TokenIndex noun) const {
  const auto seen = discourse_.seen();
  for (auto i = seen.rbegin(); i != seen.rend() && i->sentence == discourse_.index(); ++i)
    if (i->cluster == candidate && token(i->head).upos == Upos::noun &&
        token(i->head).lemma != token(noun).lemma)
      return true;
  return false;
}

/// The country that the article names most often, rather than one that it names in passing.
void AnaphorReader::find_leading() {
  constexpr std::size_t least_mentions = 3, clear_majority = 2;
  std::size_t most = 0, next = 0;
  for (std::uint32_t i = 0; i < names_.clusters.size(); ++i) {
    if (!is_state(names_.clusters[i])) continue;
    const std::size_t mentions = names_.clusters[i].mentions.size();
    next = std::max(next, std::min(most, mentions));
    if (mentions > most) leading_ = i;
    most = std::max(most, mentions);
  }
  if (most == next) leading_.reset();
  leads_clearly_ = most >= least_mentions && most >= clear_majority * next;
}

/// A country, or a territory that has a government of its own: a place of no other class.
bool AnaphorReader::is_state(const NameCluster& who) const {
  return who.sense == NameSense::country ||
         (who.sense == NameSense::place && who.known && who.type.empty());
}

std::uint32_t AnaphorReader::read_nominal(std::uint32_t i) {
  const Upos opener = token(i).upos;
  const bool noun_phrase =
      opener == Upos::noun || opener == Upos::adj || opener == Upos::propn || opener == Upos::x;
  if (!noun_phrase) return i + 1;
  const auto title = lexicon_.titles().longest(document_, i, sentence_.last, false);
  const auto nominal = lexicon_.nominals().longest(document_, i, sentence_.last, false);
  if (!title && !nominal) return i + 1;
  const bool office = title && (!nominal || title->last >= nominal->last);
  const std::uint32_t last = office ? title->last : nominal->last;
  const std::uint32_t noun = last - 1;
  if (token(noun).plural || token(noun).upos == Upos::verb) return last;
  if (last < sentence_.last) {
    const Upos tag = token(last).upos;
    const bool name = discourse_.next_mention() < mentions_.size() &&
                      mentions_[discourse_.next_mention()].first == last;
    const bool quoted = one_of(word(last), {"\"", "\u201c", "``"});  // the website "Foo"
    if (tag == Upos::noun || tag == Upos::propn || name || quoted) return last;
  }
  const bool government =
      !office && lexicon_.nominal(nominal->entries.front()).kind == ActorKind::country;
  if (government) {
    if (const auto country = country_beside(i, last)) {
      if (!is_land(noun)) {
        add(*country, i, last, Form::nominal, noun);
        return last;
      }
    }
  }
  const auto determiner = definite(i);
  if (!determiner || is_predicate(*determiner, noun) || is_another(*determiner, i)) return last;
  if (last < sentence_.last && one_of(lower(last), {"of", "for"})) return last;
  std::optional<std::uint32_t> found;
  if (office) {
    if (names_another(last)) return last;
    found = named_before(*determiner);
    if (!found && token(noun).deprel == Deprel::appos) return last;  // "Anna, then the director"
    if (!found) found = find_office(i, last);
    const bool held = lexicon_.title(title->entries.front()).type == "office";
    if (found && !held && !discourse_.is_near(*found))
      found.reset();  // "the captain" is many a captain
  } else {
    found = taken_up(lexicon_.nominal(nominal->entries.front()), *determiner, i, noun);
  }
  if (!found || (!office && beside_another(i, *found))) return last;
  const bool clear = anaphors_.empty() || anaphors_.back().last <= *determiner;
  const bool names_inside = discourse_.next_mention() > 0 &&
                            mentions_[discourse_.next_mention() - 1].first >= *determiner;
  add(*found, clear && !names_inside ? *determiner : i, last, Form::nominal, noun);
  return last;
}

std::uint32_t AnaphorReader::read(std::uint32_t i) {
  pronouns_.read_quotation_mark(i);
  const Agreement agreement = agreement_of(lower(i));
  if (agreement == Agreement::none) return read_nominal(i);
  if (const auto found = pronouns_.resolve(i, agreement)) add(*found, i, i + 1, Form::pronoun, i);
  return i + 1;
}

/// The genders of the people, where need be by the pronouns that take them up.
std::vector<Gender> genders_of(const Document& document, const NameClusters& names,
                               std::span<const Anaphor> anaphors) {
  std::vector<int> women(names.clusters.size());  // "she" less "he", by cluster
  for (const Anaphor& anaphor : anaphors) {
    const Agreement agreement = agreement_of(folded(document.word(document.tokens[anaphor.first])));
    if (agreement == Agreement::she) ++women[anaphor.cluster];
    if (agreement == Agreement::he) --women[anaphor.cluster];
  }
  std::vector<Gender> genders(names.clusters.size());
  for (std::size_t i = 0; i < genders.size(); ++i) {
    genders[i] = names.clusters[i].gender;
    if (genders[i] == Gender::unknown && women[i] != 0)
      genders[i] = women[i] > 0 ? Gender::female : Gender::male;
  }
  return genders;
}

}  // namespace

std::vector<Anaphor> resolve_anaphora(const Document& document, const ActorLexicon& lexicon,
                                      std::span<const NameMention> mentions,
                                      std::span<const Clues> clues, const NameClusters& names) {
  const Tree tree(document);
  std::vector<Gender> genders = genders_of(document, names, {});
  const auto read = [&] {
    return AnaphorReader(tree, lexicon, mentions, clues, names, genders).run();
  };
  genders = genders_of(document, names, read());
  return read();
}

}  // namespace fabula
