#include "ingest/actor/anaphora.h"

#include <algorithm>
#include <optional>
#include <string>

#include "ingest/actor/rivals.h"
#include "ingest/actor/running_text.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using Form = ActorReference::Form;

class AnaphorReader {
 public:
  AnaphorReader(const Document& document, const ActorLexicon& lexicon,
                std::span<const NameMention> mentions, std::span<const Clues> clues,
                const NameClusters& names)
      : document_(document),
        lexicon_(lexicon),
        mentions_(mentions),
        clues_(clues),
        names_(names),
        rivals_(document, lexicon) {
    read_offices();
  }

  std::vector<Anaphor> run() {
    std::uint32_t mention = 0;
    for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
      before_ = s == 0 || document_.sentences[s - 1].block != document_.sentences[s].block
                    ? document_.sentences[s].first
                    : document_.sentences[s - 1].first;
      sentence_ = document_.sentences[s];
      place_ = s;
      if (sentence_.first == 0 || document_.sentences[s - 1].block != sentence_.block) {
        quoted_ = false;
      }
      const bool running = running_text(document_, sentence_);
      index_ += running;
      for (std::uint32_t i = sentence_.first; i < sentence_.last;) {
        while (mention < mentions_.size() && mentions_[mention].last <= i) ++mention;
        const bool name = mention < mentions_.size() && mentions_[mention].first <= i;
        next_mention_ = mention;
        if (name) {
          if (running) see_name(mention);
          i = mentions_[mention].last;
          continue;
        }
        i = running ? read(i) : i + 1;
      }
    }
    return std::move(anaphors_);
  }

 private:
  /// Something that may be taken up.
  struct Seen {
    std::uint32_t cluster;
    std::uint32_t last;      // token
    std::uint32_t sentence;  // of the running text
    std::uint32_t place;     // of that sentence in the document
    bool subject;
    bool speaks;
    bool main;             ///< subject of the sentence's main clause
    bool paired;           ///< named together with another: "Anna and Ben"
    bool quality = false;  ///< said of a noun: "Borvian officials"
  };

  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  const NameCluster& cluster(std::uint32_t i) const { return names_.clusters[i]; }

  void read_offices();
  void see_name(std::uint32_t mention);
  std::uint32_t read(std::uint32_t i);
  std::uint32_t read_nominal(std::uint32_t i);
  std::optional<std::uint32_t> definite(std::uint32_t noun) const;
  std::optional<std::uint32_t> country_beside(std::uint32_t first, std::uint32_t last) const;
  std::optional<std::uint32_t> find_office(std::uint32_t first, std::uint32_t last) const;
  bool agrees(Agreement agreement, const Seen& seen) const;
  bool fits(const Nominal& nominal, std::uint32_t candidate) const;
  std::optional<std::uint32_t> named_before(std::uint32_t determiner) const;
  bool beside_another(std::uint32_t noun, std::uint32_t found) const;
  bool names_another(std::uint32_t last) const;
  bool is_near(std::uint32_t of) const;
  bool is_another(std::uint32_t determiner, std::uint32_t noun) const;
  bool has_word(std::uint32_t of, std::string_view wanted) const;
  bool is_called(std::uint32_t candidate, std::uint32_t determiner, std::uint32_t noun) const;
  bool means_unnamed_speakers(std::uint32_t pronoun, Agreement agreement) const;
  std::optional<std::uint32_t> spoken_for(std::uint32_t pronoun) const;
  std::optional<std::uint32_t> pronoun(Agreement agreement, std::uint32_t i) const;
  bool is_main(std::uint32_t subject) const {
    const std::int32_t verb = token(subject).head;
    return verb >= 0 && token(static_cast<std::uint32_t>(verb)).deprel == Deprel::root;
  }
  bool is_paired(std::uint32_t mention) const;
  bool is_predicate(std::uint32_t determiner, std::uint32_t noun) const;
  bool is_impersonal(std::uint32_t i) const;
  bool is_beside_topic(const Seen& found, Agreement agreement, std::uint32_t pronoun) const;
  bool is_anothers(std::uint32_t pronoun) const;
  bool is_content(std::uint32_t pronoun) const;
  bool explains(std::uint32_t pronoun) const;
  template <typename Fits>
  const Seen* antecedent(std::uint32_t reach, Fits fits) const;
  template <typename Fits>
  std::optional<std::uint32_t> only_one(Fits fits) const;
  void add(std::uint32_t cluster, std::uint32_t first, std::uint32_t last, Form form,
           std::uint32_t head);

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::span<const NameMention> mentions_;
  std::span<const Clues> clues_;
  const NameClusters& names_;
  const Rivals rivals_;
  std::vector<std::vector<std::string>> offices_;  // by cluster: folded titles
  std::vector<Seen> seen_;                         // in text order
  std::vector<bool> met_;                          // by cluster
  std::vector<Seen> first_seen_;                   // each cluster once
  std::vector<Anaphor> anaphors_;
  Sentence sentence_;
  std::uint32_t before_ = 0;        // first token of the sentence before it, in the same block
  std::uint32_t place_ = 0;         // of the sentence in the document
  std::uint32_t index_ = 0;         // counts the sentences of the running text
  std::uint32_t next_mention_ = 0;  // the first name that ends after the token being read
  bool quoted_ = false;
};

void AnaphorReader::read_offices() {
  offices_.resize(names_.clusters.size());
  met_.resize(names_.clusters.size());
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    auto& offices = offices_[names_.of_mention[i]];
    for (Span title : clues_[i].titles) {
      offices.push_back(folded(title.of(document_.article->text)));
    }
  }
}

void AnaphorReader::see_name(std::uint32_t mention) {
  const std::uint32_t found = names_.of_mention[mention];
  seen_.push_back({found, mentions_[mention].last, index_, place_, clues_[mention].subject,
                   clues_[mention].speaks, clues_[mention].subject && is_main(clues_[mention].head),
                   is_paired(mention),
                   mentions_[mention].form != AliasForm::name &&
                       token(clues_[mention].head).deprel == Deprel::amod});
  if (!met_[found]) first_seen_.push_back(seen_.back());
  met_[found] = true;
}

/// Whether the mention is coordinated with another person's, so that "he" is not clear.
bool AnaphorReader::is_paired(std::uint32_t mention) const {
  constexpr std::uint32_t reach = 3;  // names
  const auto joined = [&](std::uint32_t a, std::uint32_t b) {
    return token(clues_[b].head).deprel == Deprel::conj &&
           token(clues_[b].head).head == static_cast<std::int32_t>(clues_[a].head) &&
           cluster(names_.of_mention[a]).sense == NameSense::person &&
           cluster(names_.of_mention[b]).sense == NameSense::person;
  };
  const auto size = static_cast<std::uint32_t>(mentions_.size());
  for (std::uint32_t other = mention + 1; other < std::min(size, mention + 1 + reach); ++other)
    if (joined(mention, other)) return true;
  for (std::uint32_t other = mention; other > 0 && mention - other < reach;)
    if (joined(--other, mention)) return true;
  return false;
}

void AnaphorReader::add(std::uint32_t found, std::uint32_t first, std::uint32_t last, Form form,
                        std::uint32_t head) {
  anaphors_.push_back({found, first, last, form});
  const Deprel relation = token(head).deprel;
  const bool subject = relation == Deprel::nsubj || relation == Deprel::nsubj_pass;
  const bool speaks = subject && token(head).head >= 0 &&
                      lexicon_.says(token(static_cast<std::uint32_t>(token(head).head)).lemma);
  seen_.push_back({found, last, index_, place_, subject, speaks, subject && is_main(head), false});
}

/// The nearest agreeing subject, sentence by sentence backwards; where a sentence has no such
/// subject, its only agreeing actor. Several that are none: open.
template <typename Fits>
const AnaphorReader::Seen* AnaphorReader::antecedent(std::uint32_t reach, Fits fits) const {
  for (std::size_t end = seen_.size(); end > 0;) {
    const std::uint32_t sentence = seen_[end - 1].sentence;
    if (sentence + reach < index_) return nullptr;
    const Seen* only = nullptr;
    const Seen* subject = nullptr;
    bool several = false;
    std::size_t i = end;
    for (; i > 0 && seen_[i - 1].sentence == sentence; --i) {
      const Seen& candidate = seen_[i - 1];
      if (!fits(candidate)) continue;
      // In the pronoun's own sentence the nearest subject, in those before that of the main clause.
      if (candidate.subject && (sentence == index_ || candidate.main)) return &candidate;
      if (candidate.subject && !subject) subject = &candidate;
      if (only && only->cluster != candidate.cluster) several = true;
      if (!only) only = &candidate;
    }
    if (subject) return subject;
    if (several) return nullptr;
    if (only) return only;
    end = i;
  }
  return nullptr;
}

/// The only actor of the text so far that fits; not asked where an article has too many.
template <typename Fits>
std::optional<std::uint32_t> AnaphorReader::only_one(Fits fits) const {
  constexpr std::size_t many = 200;
  if (first_seen_.size() > many) return std::nullopt;
  std::optional<std::uint32_t> only;
  for (const Seen& candidate : first_seen_) {
    if (!fits(candidate)) continue;
    if (only) return std::nullopt;
    only = candidate.cluster;
  }
  return only;
}

bool AnaphorReader::agrees(Agreement agreement, const Seen& seen) const {
  const NameCluster& who = cluster(seen.cluster);
  if (quoted_ && seen.speaks) return false;  // one does not speak of oneself as "he"
  switch (agreement) {
    case Agreement::he:
      return who.sense == NameSense::person && who.gender != Gender::female && !seen.paired;
    case Agreement::she:
      return who.sense == NameSense::person && who.gender != Gender::male && !seen.paired;
    case Agreement::it:
    case Agreement::they:
      return who.sense == NameSense::organization || who.sense == NameSense::country;
    case Agreement::none:
      break;
  }
  return false;
}

bool AnaphorReader::fits(const Nominal& nominal, std::uint32_t candidate) const {
  const NameCluster& who = cluster(candidate);
  if (who.sense != sense_of(nominal.kind)) return false;
  if (who.sense == NameSense::country) return true;
  const bool company = std::ranges::find(nominal.types, "company") != nominal.types.end();
  if (who.type.empty()) return company && who.sense == NameSense::organization;
  return std::ranges::find(nominal.types, who.type) != nominal.types.end();
}

/// Whether another organization or person is named right before a noun: "the Foo chain".
bool AnaphorReader::beside_another(std::uint32_t noun, std::uint32_t found) const {
  if (next_mention_ == 0 || mentions_[next_mention_ - 1].last != noun) return false;
  const std::uint32_t named = names_.of_mention[next_mention_ - 1];
  const NameSense sense = cluster(named).sense;
  return named != found && (sense == NameSense::organization || sense == NameSense::person);
}

/// Whether a noun that ends before token `last` is said of the person named behind its comma: "the
/// first president, George Washington".
bool AnaphorReader::names_another(std::uint32_t last) const {
  return last + 1 < sentence_.last && word(last) == "," && next_mention_ < mentions_.size() &&
         mentions_[next_mention_].first == last + 1 &&
         cluster(names_.of_mention[next_mention_]).sense == NameSense::person;
}

/// The person whom an apposition follows: "Jane Doe, the minister".
std::optional<std::uint32_t> AnaphorReader::named_before(std::uint32_t determiner) const {
  if (next_mention_ == 0 || determiner == 0 || word(determiner - 1) != ",") return std::nullopt;
  for (std::uint32_t i = next_mention_; i-- > 0 && mentions_[i].last + 1 >= determiner;) {
    const std::uint32_t found = names_.of_mention[i];
    if (mentions_[i].last + 1 == determiner && cluster(found).sense == NameSense::person)
      return found;
  }
  return std::nullopt;
}

/// Whether an actor was mentioned within the last two sentences.
bool AnaphorReader::is_near(std::uint32_t of) const {
  for (auto seen = seen_.rbegin(); seen != seen_.rend() && seen->sentence + 2 >= index_; ++seen)
    if (seen->cluster == of) return true;
  return false;
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
/// Public Works. Companies are described more freely.
bool AnaphorReader::is_called(std::uint32_t candidate, std::uint32_t determiner,
                              std::uint32_t noun) const {
  const std::string_view type = cluster(candidate).type;
  const bool place = cluster(candidate).sense == NameSense::place;
  if ((place || type == "military") && !has_word(candidate, lower(noun))) return false;
  const bool body =
      place || one_of(type, {"agency", "alliance", "body", "charity", "court", "government",
                             "hospital", "ministry", "movement", "police", "university"});
  for (std::uint32_t i = determiner + 1; body && i < noun; ++i)
    if (token(i).upos == Upos::noun && !has_word(candidate, lower(i))) return false;
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
  const std::uint32_t from = next_mention_ == 0 ? 0 : next_mention_ - 1;
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
  return only_one([&](const Seen& seen) {
    return std::ranges::any_of(offices_[seen.cluster], [&](const std::string& title) {
      return title.ends_with(office) || (office.size() > title.size() && office.ends_with(title));
    });
  });
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
    const bool name = next_mention_ < mentions_.size() && mentions_[next_mention_].first == last;
    const bool quoted = one_of(word(last), {"\"", "\u201c", "``"});  // the website "Foo"
    if (tag == Upos::noun || tag == Upos::propn || name || quoted) return last;
  }
  const bool government =
      !office && lexicon_.nominal(nominal->entries.front()).kind == ActorKind::country;
  if (government) {
    if (const auto country = country_beside(i, last)) {
      if (!one_of(lower(noun), {"country", "nation", "republic", "kingdom"})) {
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
    if (!found) found = find_office(i, last);
    const bool held = lexicon_.title(title->entries.front()).type == "office";
    if (found && !held && !is_near(*found)) found.reset();  // "the captain" is many a captain
  } else {
    const Nominal& row = lexicon_.nominal(nominal->entries.front());
    const auto fit = [&](const Seen& seen) {
      return fits(row, seen.cluster) && is_called(seen.cluster, *determiner, noun);
    };
    if (const Seen* seen = antecedent(2, fit)) found = seen->cluster;
    if (!found) found = only_one(fit);
  }
  if (!found || (!office && beside_another(i, *found))) return last;
  const bool clear = anaphors_.empty() || anaphors_.back().last <= *determiner;
  const bool names_inside = next_mention_ > 0 && mentions_[next_mention_ - 1].first >= *determiner;
  add(*found, clear && !names_inside ? *determiner : i, last, Form::nominal, noun);
  return last;
}

/// "Police said they had questioned him": those who speak and have no name are meant by "they" in
/// what is said.
bool AnaphorReader::means_unnamed_speakers(std::uint32_t pronoun, Agreement agreement) const {
  const auto above = [&](std::uint32_t i) {
    return token(i).head < 0 ? i : static_cast<std::uint32_t>(token(i).head);
  };
  const std::uint32_t verb = above(pronoun), says = above(verb);
  if (agreement != Agreement::they || token(pronoun).deprel != Deprel::nsubj ||
      token(verb).deprel != Deprel::ccomp || !lexicon_.says(token(says).lemma))
    return false;
  for (std::uint32_t i = sentence_.first; i < pronoun; ++i)
    if (token(i).deprel == Deprel::nsubj && above(i) == says && token(i).upos == Upos::noun)
      return token(i).plural || token(i).lemma == "police";
  return false;
}

/// "A spokesperson for Acme said they", "Anna Berg, head of Acme, said they": the organization
/// whose officer speaks.
std::optional<std::uint32_t> AnaphorReader::spoken_for(std::uint32_t pronoun) const {
  constexpr int depth = 6;  // of clauses in what is said
  auto says = static_cast<std::int32_t>(pronoun);
  for (int i = 0; i < depth && says >= 0; ++i) {
    says = token(static_cast<std::uint32_t>(says)).head;
    if (says >= 0 && lexicon_.says(token(static_cast<std::uint32_t>(says)).lemma)) break;
  }
  if (says < 0 || static_cast<std::uint32_t>(says) > pronoun) return std::nullopt;
  const auto verb = static_cast<std::uint32_t>(says);
  for (std::uint32_t i = next_mention_; i-- > 0 && mentions_[i].first > sentence_.first + 1;) {
    const NameMention& m = mentions_[i];
    const bool speaks = m.last == verb || (m.last + 1 == verb && word(m.last) == ",");
    if (!speaks || cluster(names_.of_mention[i]).sense != NameSense::organization) continue;
    std::uint32_t preposition = m.first - 1;
    if (lower(preposition) == "the" && preposition > sentence_.first + 1) --preposition;
    const auto title = lexicon_.titles().longest(document_, preposition - 1, preposition, false);
    if (title && one_of(lower(preposition), {"of", "for", "at", "from", "with"}))
      return names_.of_mention[i];
  }
  return std::nullopt;
}

/// The cluster that the pronoun at token `i` stands for; open where another agrees as well.
std::optional<std::uint32_t> AnaphorReader::pronoun(Agreement agreement, std::uint32_t i) const {
  if (is_impersonal(i)) return std::nullopt;
  const bool they = agreement == Agreement::they;
  if (they)
    if (const auto organization = spoken_for(i)) return organization;
  const bool of_another = is_anothers(i);
  const auto agree = [&](const Seen& seen) {
    return agrees(agreement, seen) && !(of_another && seen.subject && seen.sentence == index_);
  };
  const Seen* found = antecedent(they ? 1 : 2, agree);
  if (!found) return std::nullopt;
  if (found->quality && (they || agreement == Agreement::it)) return std::nullopt;
  // "It" keeps to the topic of the sentences before.
  const std::uint32_t from =
      agreement == Agreement::it ? std::max(found->last, sentence_.first) : found->last;
  if (rivals_.any(agreement, from, i) || is_beside_topic(*found, agreement, i)) return std::nullopt;
  // "approved a treaty. The president signed it."
  if (agreement == Agreement::it && token(i).deprel == Deprel::obj &&
      rivals_.any_object(before_, i))
    return std::nullopt;
  // "found the dam unsafe because it leaked", "sued to stop the tunnel, arguing that it would leak"
  const bool below = explains(i) || (found->sentence < index_ && is_content(i));
  if (agreement == Agreement::it && below && rivals_.any_object(from, i)) return std::nullopt;
  // "The Aurora sails for Borvia. It ...": ships and other named things are taken up as well.
  for (auto seen = seen_.rbegin(); agreement == Agreement::it && seen != seen_.rend(); ++seen) {
    if (seen->last <= found->last) break;
    const NameSense sense = cluster(seen->cluster).sense;
    if (seen->subject && (sense == NameSense::other || sense == NameSense::none))
      return std::nullopt;
  }
  for (auto seen = seen_.rbegin(); they && seen != seen_.rend(); ++seen) {
    if (seen->sentence + 1 < index_) break;
    if (agree(*seen) && seen->cluster != found->cluster) return std::nullopt;
  }
  return found->cluster;
}

/// "The flood hit the town, the agency said.", "Angry residents left Acme.": the sentence tells of
/// a thing or of people as its subject, before it names the actor; "it said" is of the actor still.
bool AnaphorReader::is_beside_topic(const Seen& found, Agreement agreement,
                                    std::uint32_t pronoun) const {
  const bool it = agreement == Agreement::it;
  if ((!it && agreement != Agreement::they) || (found.subject && !found.speaks)) return false;
  const std::int32_t verb = token(pronoun).head;
  if (verb >= 0 && lexicon_.says(token(static_cast<std::uint32_t>(verb)).lemma)) return false;
  const std::uint32_t begin = document_.sentences[found.place].first;
  return rivals_.any(agreement, begin, found.last);
}

/// "accepted his resignation": nobody accepts what he himself offers or asks for.
bool AnaphorReader::is_anothers(std::uint32_t pronoun) const {
  const std::int32_t noun = token(pronoun).head;
  if (token(pronoun).deprel != Deprel::nmod_poss || noun < 0) return false;
  const Token& thing = token(static_cast<std::uint32_t>(noun));
  if (thing.deprel != Deprel::obj || thing.head < 0) return false;
  return one_of(thing.lemma, {"apology", "appeal", "application", "invitation", "offer", "plea",
                              "proposal", "request", "resignation"}) &&
         one_of(token(static_cast<std::uint32_t>(thing.head)).lemma,
                {"accept", "decline", "grant", "receive", "refuse", "reject", "welcome"});
}

/// Whether a pronoun is in what is said or thought.
bool AnaphorReader::is_content(std::uint32_t pronoun) const {
  const std::int32_t verb = token(pronoun).head;
  return verb >= 0 && token(static_cast<std::uint32_t>(verb)).deprel == Deprel::ccomp;
}

/// Whether the clause of a pronoun says why or when something is so.
bool AnaphorReader::explains(std::uint32_t pronoun) const {
  const std::int32_t verb = token(pronoun).head;
  if (verb < 0 || token(static_cast<std::uint32_t>(verb)).deprel != Deprel::advcl) return false;
  return pronoun > sentence_.first && one_of(lower(pronoun - 1), {"as", "because", "if", "since"});
}

/// "it took five hours to", "it is hard to": stands for what follows.
bool AnaphorReader::is_impersonal(std::uint32_t i) const {
  const Token& it = token(i);
  // "found it curious that ..."
  if (it.lemma == "it" && it.deprel == Deprel::obj && i + 1 < sentence_.last &&
      token(i + 1).upos == Upos::adj)
    return true;
  if (it.lemma != "it" || it.deprel != Deprel::nsubj || it.head < 0) return false;
  const auto governor = static_cast<std::uint32_t>(it.head);
  const bool measures = one_of(token(governor).lemma, {"take", "require", "seem", "appear"});
  if (!measures && token(governor).upos != Upos::adj) return false;
  for (std::uint32_t k = governor + 1; k < sentence_.last; ++k) {
    const bool mark = token(k).deprel == Deprel::mark && one_of(token(k).lemma, {"to", "that"});
    if (mark && token(k).head >= 0 &&
        token(static_cast<std::uint32_t>(token(k).head)).head == it.head)
      return true;
  }
  return false;
}

std::uint32_t AnaphorReader::read(std::uint32_t i) {
  const std::string text = lower(i);
  if (one_of(text, {"\"", "``", "''"})) quoted_ = !quoted_;
  if (text == "“") quoted_ = true;
  if (text == "”") quoted_ = false;
  const Agreement agreement = agreement_of(text);
  if (agreement == Agreement::none) return read_nominal(i);
  if (token(i).deprel == Deprel::expl || means_unnamed_speakers(i, agreement)) return i + 1;
  if (const auto found = pronoun(agreement, i)) add(*found, i, i + 1, Form::pronoun, i);
  return i + 1;
}

}  // namespace

std::vector<Anaphor> resolve_anaphora(const Document& document, const ActorLexicon& lexicon,
                                      std::span<const NameMention> mentions,
                                      std::span<const Clues> clues, const NameClusters& names) {
  return AnaphorReader(document, lexicon, mentions, clues, names).run();
}

}  // namespace fabula
