#include "ingest/actor/word_clues.h"

#include <algorithm>
#include <string>

#include "ingest/reader/words.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

bool is_domain(std::string_view word) {
  const std::size_t dot = word.rfind('.');
  if (dot == word.npos || dot == 0) return false;
  const std::string_view tail = word.substr(dot + 1);
  const auto lower = [](char c) { return c >= 'a' && c <= 'z'; };
  return tail.size() >= 2 && tail.size() <= 4 && std::ranges::all_of(tail, lower) && dot > 2;
}

/// "C." or "C.L.", of a person's name.
bool is_initials(std::string_view word) {
  if (word.size() != 2 && word.size() != 4) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (i % 2 == 0 ? !is_upper(word[i]) : word[i] != '.') return false;
  return true;
}

class WordClues {
 public:
  WordClues(const Document& document, const ActorLexicon& lexicon, const NameMention& mention,
            Clues& clues)
      : document_(document), lexicon_(lexicon), mention_(mention), clues_(clues) {}

  void read();

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }
  std::uint32_t size() const { return mention_.last - mention_.first; }

  bool is_site() const;
  bool names_team() const;
  void read_single();
  void read_several(bool given);

  const Document& document_;
  const ActorLexicon& lexicon_;
  const NameMention& mention_;
  Clues& clues_;
};

/// "Bradley Airport", "Paris Bridge", "Anna Berg Hospital": what is called after a place or a
/// person, no "Rebecca Hall".
bool WordClues::is_site() const {
  const std::string_view last = word(mention_.last - 1);
  const HeadWord* head = size() > 1 ? lexicon_.head_word(last, false) : nullptr;
  const bool body = head && size() > 2 && head->sense == NameSense::organization;
  if (body && !ActorLexicon::ends_people(last)) return true;
  if (!head || head->sense != NameSense::place) return false;
  if (size() > 2) return !ActorLexicon::ends_people(last);
  const auto listed = lexicon_.names().longest(document_, mention_.first, mention_.first + 1, true);
  const bool place =
      listed &&
      lexicon_.known()[lexicon_.alias(listed->entries.front()).known].sense == NameSense::place;
  return place || !ActorLexicon::ends_people(word(mention_.first + 1));
}

/// "the Bath Rovers", "the Dover Gazette": an article and a listed place before more of the name,
/// which no word says to be a place.
bool WordClues::names_team() const {
  const std::uint32_t first = mention_.first, last = mention_.core_last;
  if (first == document_.sentences[mention_.sentence].first || lower(first - 1) != "the" ||
      is_direction(lower(last - 1)) || lexicon_.head_word(word(last - 1), false))
    return false;
  const auto listed = lexicon_.names().longest(document_, first, last, true);
  if (!listed || listed->last == last) return false;
  const Alias& alias = lexicon_.alias(listed->entries.front());
  const NameSense sense = lexicon_.known()[alias.known].sense;
  return alias.form == AliasForm::name &&
         (sense == NameSense::place || sense == NameSense::country);
}

void WordClues::read() {
  const auto given = is_site() ? std::nullopt : lexicon_.given_name(word(mention_.first));
  if (given) clues_.vote(NameSense::person, size() == 1 ? 1 : 3);
  if (given && clues_.gender == Gender::unknown) clues_.gender = *given;
  size() == 1 ? read_single() : read_several(given.has_value());
}

void WordClues::read_single() {
  const std::string_view only = word(mention_.first);
  const HeadWord* own = lexicon_.head_word(only, false);
  if (own && own->sense == NameSense::none) clues_.vote(NameSense::none, 4);
  clues_.acronym_like = all_caps(only) || inner_capital(only);
  if (is_domain(only)) clues_.vote(NameSense::organization, 3, "media");
}

void WordClues::read_several(bool given) {
  const std::uint32_t first = mention_.first, last = mention_.core_last;
  const bool initial = size() >= 3 && word(first + 1).size() == 2 && word(first + 1)[1] == '.';
  if (initial) clues_.vote(NameSense::person, 2);
  if (is_initials(word(first))) clues_.vote(NameSense::person, 3);
  if (is_number(token(last - 1), word(last - 1)))
    clues_.vote(NameSense::person, -4);  // "Marine One", whatever given names the lexicon has
  if (names_team()) clues_.vote(NameSense::organization, 3);
  const std::uint32_t h = head_of_name(document_, first, last);
  const HeadWord* opener = lexicon_.head_word(word(first), true);
  const HeadWord* head = lexicon_.head_word(word(h), false);
  // "Rebecca Hall", "Tynice Rebecca Hall"
  const bool double_name = size() == 3 && lexicon_.given_name(word(first + 1)) && head &&
                           ActorLexicon::ends_people(word(h));
  if (double_name) clues_.vote(NameSense::person, 3);
  const bool surname = (given && size() == 2) || double_name;
  const bool purpose = h + 1 < last && word(h + 1) == "for";
  if (purpose && head && head->type == "facility") {
    clues_.vote(NameSense::organization, 8, "body");  // "Centre for Tides"
  } else if (purpose && !head && !given) {
    clues_.vote(NameSense::organization, 4, "body");  // "Farmers for Peace"
  } else if (head && !(surname && head->sense != NameSense::organization)) {
    clues_.vote(head->sense, surname ? 2 : head->sense == NameSense::none ? 8 : 4, head->type);
  } else if (opener) {  // "Storm Anna"
    clues_.vote(opener->sense, opener->sense == NameSense::other ? 12 : 4, opener->type);
  }
  if (!purpose && !head && is_direction(lower(first))) clues_.vote(NameSense::place, 4, "region");
}

}  // namespace

void read_word_clues(const Document& document, const ActorLexicon& lexicon,
                     const NameMention& mention, Clues& clues) {
  WordClues(document, lexicon, mention, clues).read();
}

}  // namespace fabula
