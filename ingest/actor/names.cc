#include "ingest/actor/names.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include "ingest/actor/name_runs.h"
#include "ingest/actor/name_titles.h"
#include "ingest/actor/name_tokens.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

/// Takes the stretches of names apart: titles, names that the lexicons list, and the others.
class NameFinder {
 public:
  NameFinder(const Document& document, const ActorLexicon& lexicon)
      : document_(document), lexicon_(lexicon), tokens_(document, lexicon), titles_(tokens_) {}

  std::vector<NameMention> run() {
    for (std::uint32_t i = 0; i < document_.sentences.size(); ++i) read_sentence(i);
    take_particles();
    return std::move(mentions_);
  }

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return tokens_.word(i); }
  std::string lower(std::uint32_t i) const { return tokens_.lower(i); }
  const KnownName& known(std::uint32_t i) const { return tokens_.known(i); }
  bool is_given(std::uint32_t i) const { return tokens_.is_given(i); }
  std::uint32_t match_end(std::uint32_t i) const { return tokens_.match_end(i); }
  const KnownName& known_at(std::uint32_t i) const { return tokens_.known_at(i); }

  void read_sentence(std::uint32_t index);
  void take_particles();
  void segment(std::uint32_t first, std::uint32_t last);
  bool add_whole(std::uint32_t first, std::uint32_t last);
  bool add_of_country(std::uint32_t first, std::uint32_t last);
  std::uint32_t add_known(std::uint32_t at, std::uint32_t last);
  std::uint32_t add_titled(std::uint32_t at, std::uint32_t last);
  std::uint32_t add_unknown(std::uint32_t at, std::uint32_t last, std::uint32_t title_first,
                            std::uint32_t title_last);
  bool opens_person(std::uint32_t at) const {
    return is_given(at) || (token(at).name == NameKind::person && token(at).name_begins);
  }
  bool is_acronym_of_other(std::uint32_t at, std::uint32_t last) const;
  std::uint32_t given_name_from(std::uint32_t at, std::uint32_t last) const;
  std::uint32_t end_of_longer_name(std::uint32_t at, std::uint32_t last) const;
  bool is_short_form(std::uint32_t at) const;
  bool is_surname(std::uint32_t at, std::uint32_t last) const;
  NameMention& push(std::uint32_t first, std::uint32_t last);

  const Document& document_;
  const ActorLexicon& lexicon_;
  NameTokens tokens_;
  NameTitles titles_;
  std::vector<NameMention> mentions_;
  std::uint32_t sentence_ = 0;  // index of the one that is read
};

void NameFinder::read_sentence(std::uint32_t index) {
  sentence_ = index;
  tokens_.read(index);
  for (std::uint32_t i = tokens_.sentence().first; i < tokens_.sentence().last;) {
    if (const std::uint32_t title = end_of_quoted_title(tokens_, i); title != i) {
      i = title;
      continue;
    }
    if (const std::uint32_t ticker = end_of_ticker(tokens_, i); ticker != i) {
      i = ticker;
      continue;
    }
    std::uint32_t end = end_of_joint_body(tokens_, i);
    if (end == i) end = end_of_saints_house(tokens_, i);
    if (end != i) {
      push(i, end);
      i = end;
      continue;
    }
    const std::uint32_t title = titles_.long_end(i);
    if (title == i && !tokens_.is_name(i) && match_end(i) == i) {
      ++i;
      continue;
    }
    const std::uint32_t last = end_of_run(tokens_, title);
    segment(i, last);
    i = last;
  }
}

/// "van Dorn" is a surname where the article also has "Anna van Dorn".
void NameFinder::take_particles() {
  std::set<std::string> surnames;
  for (const NameMention& name : mentions_)
    for (std::uint32_t i = name.first + 1; i + 1 < name.last; ++i)
      if (is_particle(lower(i))) surnames.insert(lower(i) + ' ' + lower(i + 1));
  std::uint32_t end = 0;  // of the name before
  for (NameMention& name : mentions_) {
    const std::uint32_t from = std::max(end, document_.sentences[name.sentence].first);
    while (name.first > from && surnames.contains(lower(name.first - 1) + ' ' + lower(name.first)))
      --name.first;
    end = name.last;
  }
}

NameMention& NameFinder::push(std::uint32_t first, std::uint32_t last) {
  NameMention mention;
  mention.first = first;
  mention.last = mention.core_last = last;
  mention.sentence = sentence_;
  mention.running = tokens_.running();
  mentions_.push_back(mention);
  return mentions_.back();
}

std::uint32_t NameFinder::add_known(std::uint32_t at, std::uint32_t last) {
  const auto& match = tokens_.match(at);
  const Alias& alias = tokens_.alias_at(at);
  NameMention& mention = push(at, match.last);
  if (is_acronym_of_other(at, match.last)) return match.last;
  mention.known = alias.known;
  mention.form = alias.form;
  for (const auto& other : match.entries) {
    const Alias& rival = lexicon_.alias(other);
    if (rival.known != alias.known && !known(alias.known).own &&
        known(rival.known).sense != NameSense::none) {
      mention.ambiguous = true;
    }
  }
  std::uint32_t end = match.last;
  const bool organization = known(alias.known).sense == NameSense::organization;
  if (organization && end < last && match_end(end) != end &&
      known_at(end).sense == NameSense::country && tokens_.alias_at(end).form == AliasForm::name) {
    mention.last = end = match_end(end);  // a company's branch: "Tesco Polska"
  }
  return end;
}

/// "the GAO" is not the town of Gao.
bool NameFinder::is_acronym_of_other(std::uint32_t at, std::uint32_t last) const {
  constexpr std::size_t longest = 4;
  const std::string_view name = known_at(at).name;
  return known_at(at).sense == NameSense::place && last == at + 1 && tokens_.running() &&
         word(at).size() <= longest && all_caps(word(at)) && !all_caps(name) &&
         folded(name) == folded(word(at));
}

/// The first given name from a token on, or `last`.
std::uint32_t NameFinder::given_name_from(std::uint32_t at, std::uint32_t last) const {
  while (at < last && !is_given(at)) ++at;
  return at;
}

/// "Norvia Air Services", "the Norvian Tidende": what is listed only opens a name that the name
/// model or the parser sees to go on. Gives its end, or the listed one's.
std::uint32_t NameFinder::end_of_longer_name(std::uint32_t at, std::uint32_t last) const {
  const std::uint32_t next = match_end(at);
  const NameSense sense = known_at(at).sense;
  const bool land = sense == NameSense::country || sense == NameSense::place;
  if (!land || next >= last || !tokens_.running() || !starts_upper(word(next)) ||
      match_end(next) != next)
    return next;
  const Token& more = token(next);
  const bool flat = more.deprel == Deprel::flat && more.head >= static_cast<std::int32_t>(at) &&
                    more.head < static_cast<std::int32_t>(next);
  const bool goes_on = tokens_.alias_at(at).form == AliasForm::name &&
                       more.name != NameKind::none && !more.name_begins;
  const bool person = more.name == NameKind::person || given_name_from(next, last) != last ||
                      titles_.end(next, last) != next;
  return (flat || goes_on) && !person ? last : next;
}

std::uint32_t NameFinder::add_unknown(std::uint32_t at, std::uint32_t last,
                                      std::uint32_t title_first, std::uint32_t title_last) {
  const bool person = title_first != title_last || is_given(at);
  std::uint32_t end = at + 1;
  // "the mayor of Bath Anna Berg": the place and the person.
  if (const std::uint32_t given = person ? last : given_name_from(end, last);
      given + 1 < last && at > tokens_.sentence().first + 1 && lower(at - 1) == "of" &&
      titles_.word_end(at - 2, at - 1) == at - 1) {
    push(at, given);
    return given;
  }
  std::uint32_t core = 0;
  while (end < last) {
    if (match_end(end) != end && !person && !one_of(word(end - 1), {"-", "for"}) &&
        !is_surname(end, last) && !is_short_form(end)) {
      if (known_at(end).sense != NameSense::country) break;
      core = end;
      end = match_end(end);
      break;
    }
    if (titles_.begins(end, last) && end + 1 < last && !person) break;
    if (!person && titles_.end(end, last) == last && titles_.begins(end, last)) break;
    ++end;
  }
  if (end == at + 1 && word(at).size() == 1) return end;  // a lone letter
  NameMention& mention = push(at, end);
  mention.title_first = title_first;
  mention.title_last = title_last;
  if (core != 0) mention.core_last = core;
  return end;
}

/// "Open Commons": a word that stands for a longer name only where it stands alone.
bool NameFinder::is_short_form(std::uint32_t at) const {
  const std::string_view whole = known_at(at).name;
  return match_end(at) == at + 1 && !all_caps(word(at)) && !inner_capital(word(at)) &&
         known_at(at).sense == NameSense::organization && whole.size() > word(at).size() &&
         whole.ends_with(word(at));
}

/// "Jano Serb died": an adjective or a people that ends a name and modifies nothing is a surname.
bool NameFinder::is_surname(std::uint32_t at, std::uint32_t last) const {
  if (tokens_.alias_at(at).form == AliasForm::name || match_end(at) != last || last != at + 1)
    return false;
  if (last == tokens_.sentence().last) return true;
  const Upos next = token(last).upos;
  return next != Upos::noun && next != Upos::adj && next != Upos::propn && next != Upos::num &&
         !one_of(word(last), {"-", "and", "or"});
}

std::uint32_t NameFinder::add_titled(std::uint32_t at, std::uint32_t last) {
  const std::uint32_t end = titles_.end(at, last);
  if (end == at) return at;
  if (end >= last) return is_given(at) && last - at > 1 ? at : last;  // a title without a name
  if (end == at + 1 && word(end) == "for" && word(at).ends_with('s')) return at;  // "Doctors for X"
  if (one_of(lower(end), {"of", "for", "-", "&", "and", ","})) return end;        // "CEO of X"
  if (end + 1 == last && is_number(token(end), word(end))) {                      // "Marine One"
    push(at, last);
    return last;
  }
  const bool word_only =
      end + 1 == last && !is_given(end) && match_end(end) == end &&
      (lexicon_.head_word(word(end), true) || lexicon_.head_word(word(end), false));
  if (word_only) return last;  // "Chief Executive Operation"
  const bool surname_follows = end + 2 == last && match_end(end) == end + 1 &&
                               match_end(end + 1) == end + 1 && !titles_.begins(end + 1, last);
  if (match_end(end) == end || is_given(end) || surname_follows)
    return add_unknown(end, last, at, end);
  const std::uint32_t next = add_known(end, last);
  mentions_.back().title_first = at;
  mentions_.back().title_last = end;
  return next;
}

/// "U.S. Securities and Exchange Commission": a listed organization and its country are one name.
bool NameFinder::add_of_country(std::uint32_t first, std::uint32_t last) {
  const std::uint32_t middle = match_end(first);
  if (middle == first || middle >= last || match_end(middle) != last) return false;
  if (known_at(first).sense != NameSense::country) return false;
  if (known_at(middle).sense != NameSense::organization) return false;
  add_known(middle, last);
  mentions_.back().first = first;
  return true;
}

/// One name from end to end, told by its head ("Finance Ministry", "Bank of X") or first word.
bool NameFinder::add_whole(std::uint32_t first, std::uint32_t last) {
  if (last - first < 2) return false;
  const std::uint32_t known_end = match_end(first);  // "House of Representatives Anna Berg"
  if (known_end > first + 1 && known_end < last && opens_person(known_end)) return false;
  const std::uint32_t h = head_of_name(document_, first, last);
  const HeadWord* head = lexicon_.head_word(word(h), false);
  if (const HeadWord* opener = lexicon_.head_word(word(first), true)) {
    if (!head || head->sense != NameSense::organization) {
      head = opener;
    }
  }
  if (!head || h == first) {
    const bool of = h == first && head && h + 1 < last;
    if (!of && !(head && head->first)) return false;
  }
  const bool two_names = last - first == 2 && is_given(first) && match_end(first) == first &&
                         head->sense != NameSense::organization &&
                         (head->sense != NameSense::place || ActorLexicon::ends_people(word(h)));
  if (two_names) return false;  // "Rebecca Hall", but "Paris Hall" and "Bradley Airport"
  for (std::uint32_t i = first; i < h; ++i) {
    const std::uint32_t end = titles_.word_end(i, last);
    if (end != i && end < last && is_given(end)) return false;  // "Minister Anna Bank"
  }
  if (head->sense == NameSense::none) {  // the countries and organizations before it are named
    while (match_end(first) != first && match_end(first) < last &&
           (tokens_.is_name(match_end(first)) || match_end(match_end(first)) != match_end(first))) {
      first = add_known(first, last);
    }
    if (match_end(first) == last) {
      add_known(first, last);
      return true;
    }
  }
  push(first, last);
  return true;
}

void NameFinder::segment(std::uint32_t first, std::uint32_t last) {
  while (first < last && match_end(first) == first && one_of(lower(first), {"the", "a", "an"}))
    ++first;
  if (first == last) return;
  if (match_end(first) == last) {
    add_known(first, last);
    return;
  }
  if (add_of_country(first, last) || add_whole(first, last)) return;
  if (is_direction(lower(first)) && match_end(first) == first && first + 1 < last &&
      match_end(first + 1) == last) {
    push(first, last);
    return;
  }
  for (std::uint32_t at = first; at < last;) {
    const std::string text = lower(at);
    if (one_of(text, {"-", "&", "and", "the", ","}) || links_matter(text)) {
      ++at;
      continue;
    }
    const bool abbreviated = match_end(at) == at + 1 && known_at(at).sense == NameSense::none &&
                             titles_.begins(at, last) && at + 1 < last;  // "CEO Jane Roe"
    if (match_end(at) != at && match_end(at) <= last && !abbreviated) {
      const KnownName& name = known_at(at);
      const bool alone = match_end(at) == at + 1;
      const bool more = at + 1 < last && match_end(at + 1) == at + 1 &&
                        !titles_.begins(at + 1, last) && starts_upper(word(at + 1));
      const bool person =
          alone && more &&
          (is_given(at) ||                                               // "Paris Hilton"
           (at == first && at + 2 == last && titles_.ends_before(at)));  // "the singer Austin Moon"
      const bool word_only = more && alone && name.sense == NameSense::none && name.type != "time";
      if (!person && !word_only) {
        const std::uint32_t end = end_of_longer_name(at, last);
        if (end != match_end(at)) push(at, end);
        at = end != match_end(at) ? end : add_known(at, last);
        continue;
      }
      at = add_unknown(at, last, at, at);
      continue;
    }
    if (const std::uint32_t next = add_titled(at, last); next != at) {
      at = next;
      continue;
    }
    at = add_unknown(at, last, at, at);
  }
}

}  // namespace

std::vector<NameMention> find_names(const Document& document, const ActorLexicon& lexicon) {
  return NameFinder(document, lexicon).run();
}

}  // namespace fabula
