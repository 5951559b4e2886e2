#include "ingest/actor/title_clues.h"

#include <algorithm>
#include <string>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

class TitleReader {
 public:
  TitleReader(const Document& document, const ActorLexicon& lexicon, const NameMention& mention,
              Clues& clues)
      : document_(document),
        lexicon_(lexicon),
        mention_(mention),
        sentence_(document.sentences[mention.sentence]),
        clues_(clues) {}

  void read_title();
  void read_apposition();

 private:
  const Token& token(std::uint32_t i) const { return document_.tokens[i]; }
  std::string_view word(std::uint32_t i) const { return document_.word(token(i)); }
  std::string lower(std::uint32_t i) const { return folded(word(i)); }

  void add_title(std::uint32_t first, std::uint32_t last, const Title& title);
  std::uint32_t end_of_title(std::uint32_t end) const;
  bool read_title_before_comma();

  const Document& document_;
  const ActorLexicon& lexicon_;
  const NameMention& mention_;
  const Sentence& sentence_;
  Clues& clues_;
};

void TitleReader::add_title(std::uint32_t first, std::uint32_t last, const Title& title) {
  if (title.type == "peer") return;  // "its rival Foo"
  clues_.vote(NameSense::person, title.type == "relation" ? 3 : 4);
  clues_.relative = clues_.relative || title.type == "relation";
  if (title.gender != Gender::unknown) clues_.gender = title.gender;
  if (title.type != "relation") {
    clues_.titles.push_back({token(first).span.begin, token(last - 1).span.end});
  }
}

/// Where the title of "the mayor of Bath, Anna Berg," may end that the comma at `end` closes.
std::uint32_t TitleReader::end_of_title(std::uint32_t end) const {
  std::uint32_t first = end;
  while (first > sentence_.first && starts_upper(word(first - 1))) --first;
  const bool of = mention_.last > mention_.first + 1 && !mention_.known && first < end &&
                  first > sentence_.first && lower(first - 1) == "of";
  return of ? first - 1 : end;
}

/// "Estonia's justice minister, Anna Berg, resigned": a title that an apposition names.
bool TitleReader::read_title_before_comma() {
  constexpr std::uint32_t longest = 4;  // words
  const std::uint32_t end = end_of_title(mention_.first - 1), last = mention_.last;
  if (last >= sentence_.last || word(last) != "," ||
      (last + 1 < sentence_.last && one_of(lower(last + 1), {"and", "or"})))
    return false;
  for (std::uint32_t i = std::max(sentence_.first, end < longest ? 0 : end - longest); i < end;
       ++i) {
    const auto match = lexicon_.titles().longest(document_, i, end, false);
    if (!match || match->last != end || token(end - 1).plural) continue;
    const Title& title = lexicon_.title(match->entries.front());
    if (title.type == "relation") return false;
    add_title(i, end, title);
    return true;
  }
  return false;
}

void TitleReader::read_title() {
  if (mention_.title_first != mention_.title_last) {
    Title title{"office", Gender::unknown};
    for (std::uint32_t i = mention_.title_first; i < mention_.title_last; ++i) {
      const auto match = lexicon_.titles().longest(document_, i, mention_.title_last, false);
      if (match) title = lexicon_.title(match->entries.front());
    }
    add_title(mention_.title_first, mention_.title_last, title);
    return;
  }
  if (mention_.first >= sentence_.first + 2 && word(mention_.first - 1) == ",") {
    const auto match =
        lexicon_.titles().longest(document_, mention_.first - 2, mention_.first - 1, false);
    clues_.relative =
        one_of(lower(mention_.first - 2), {"brother", "father", "mother", "sister"}) ||
        (match && lexicon_.title(match->entries.front()).type == "relation");
    if (read_title_before_comma()) return;
  }
  // lower case: "economist Jane Doe", "the trade commissioner Jane Doe"
  const std::uint32_t end = mention_.first;
  const std::uint32_t from = std::max(sentence_.first, end < 4 ? 0 : end - 4);
  for (std::uint32_t i = from; i < end; ++i) {
    const auto match = lexicon_.titles().longest(document_, i, end, false);
    if (!match || match->last != end) continue;
    if (!lexicon_.nominals().find(match->entries.front().text).empty()) return;  // "developer Foo"
    const Upos tag = token(end - 1).upos;
    if (tag != Upos::noun && tag != Upos::x && tag != Upos::propn) return;
    std::uint32_t first = i;
    const auto noun = [&](std::uint32_t k) {
      return k >= sentence_.first && k < end && !starts_upper(word(k)) &&
             (token(k).upos == Upos::noun || token(k).upos == Upos::adj);
    };
    while (noun(first - 1) ||
           (first > 1 && token(first - 1).upos == Upos::cconj && noun(first - 2))) {
      --first;
    }
    add_title(first, end, lexicon_.title(match->entries.front()));
    return;
  }
}

/// "Foo, the Polish regulator," and "Jane Doe, Foo's chief executive for Asia,".
void TitleReader::read_apposition() {
  std::uint32_t at = mention_.last;
  if (at + 1 >= sentence_.last || word(at) != ",") return;
  const std::uint32_t limit = std::min(sentence_.last, at + 10);
  for (++at; at < limit; ++at) {
    const Token& t = token(at);
    const bool noun = t.upos == Upos::noun || t.upos == Upos::propn;
    const bool inside = noun || t.upos == Upos::det || t.upos == Upos::adj ||
                        t.upos == Upos::part || t.upos == Upos::pron || t.upos == Upos::num ||
                        t.upos == Upos::cconj || word(at) == "-";
    if (!inside) return;
    const auto title = lexicon_.titles().longest(document_, at, limit, false);
    const bool phrase = title && title->last > at + 1;  // "chief executive", whatever its tags
    if (!noun && !phrase) continue;
    if (noun && starts_upper(word(at)) != (t.upos == Upos::propn)) continue;
    const auto nominal = lexicon_.nominals().longest(document_, at, limit, false);
    const std::uint32_t end = title ? title->last : nominal ? nominal->last : at + 1;
    if (!title && !nominal) continue;
    if (end < sentence_.last && (token(end).upos == Upos::noun || token(end).upos == Upos::propn)) {
      continue;
    }
    const bool closed = end == sentence_.last || token(end).upos == Upos::punct ||
                        token(end).upos == Upos::adp ||
                        one_of(lower(end), {"who", "which", "that", "and"});
    if (!closed) return;
    if (title) {
      std::uint32_t begin = at;
      while (begin > mention_.last + 1 &&
             (token(begin - 1).upos == Upos::noun ||
              (token(begin - 1).upos == Upos::adj && !starts_upper(word(begin - 1))))) {
        --begin;
      }
      add_title(begin, end, lexicon_.title(title->entries.front()));
    } else {
      const Nominal& row = lexicon_.nominal(nominal->entries.front());
      clues_.vote(sense_of(row.kind), 3,
                  row.types.empty() ? std::string_view{} : row.types.front());
    }
    return;
  }
}

}  // namespace

void read_title_clues(const Document& document, const ActorLexicon& lexicon,
                      const NameMention& mention, Clues& clues) {
  TitleReader(document, lexicon, mention, clues).read_title();
}

void read_apposition_clues(const Document& document, const ActorLexicon& lexicon,
                           const NameMention& mention, Clues& clues) {
  TitleReader(document, lexicon, mention, clues).read_apposition();
}

}  // namespace fabula
