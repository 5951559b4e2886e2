#include "ingest/actor/acronyms.h"

#include <algorithm>

#include "ingest/actor/running_text.h"

namespace fabula {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_acronym(std::string_view word) {
  if (word.size() < 2 || word.size() > 10) return false;
  const auto upper = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  return upper >= 2 && word.front() >= 'A' && word.front() <= 'Z';
}

class Definer {
 public:
  Definer(const Document& document, const ActorLexicon& lexicon, std::vector<NameMention>& mentions)
      : document_(document), lexicon_(lexicon), mentions_(mentions) {}

  std::vector<AcronymDefinition> run() {
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t i = sentence.first + 1; i + 2 < sentence.last; ++i) {
        if (word(i) != "(") continue;
        if (word(i + 2) == ")" && is_acronym(word(i + 1))) {
          define_before(sentence, i);
        } else if (is_acronym(word(i - 1))) {
          define_inside(i);
        }
      }
    }
    return std::move(definitions_);
  }

 private:
  std::string_view word(std::uint32_t i) const { return document_.word(document_.tokens[i]); }
  std::string_view text(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = document_.tokens[first].span.begin;
    return Span{begin, document_.tokens[last - 1].span.end}.of(document_.article->text);
  }

  std::vector<NameMention>::iterator mention_at(std::uint32_t first) {
    return std::ranges::lower_bound(mentions_, first, {}, &NameMention::first);
  }

  void define_before(const Sentence& sentence, std::uint32_t bracket) {
    const std::string_view acronym = word(bracket + 1);
    if (bracket - sentence.first > 1 &&
        (word(bracket - 1) == "'s" || word(bracket - 1) == "\u2019s"))
      --bracket;  // "the United Kingdom's (UK) parties"
    if (!lexicon_.titles().find(acronym).empty()) return;
    const auto reach = static_cast<std::uint32_t>(std::min(acronym.size() + 5, acronym.size() * 2));
    const std::uint32_t from = bracket - sentence.first > reach ? bracket - reach : sentence.first;
    const std::string_view words = text(from, bracket);
    const auto begin = long_form(words, acronym);
    if (!begin) return;
    const std::uint32_t byte =
        document_.tokens[from].span.begin + static_cast<std::uint32_t>(*begin);
    std::uint32_t first = from;
    while (document_.tokens[first].span.end <= byte) ++first;
    std::optional<std::uint32_t> name;
    if (starts_upper(word(first))) name = grow(first, bracket, sentence);
    definitions_.push_back({folded(acronym), name});
  }

  /// The mention that ends before the bracket and begins at `first` or, where it is a whole name
  /// with more words than letters, earlier. Mentions inside it give way.
  std::uint32_t grow(std::uint32_t first, std::uint32_t last, const Sentence& sentence) {
    auto from = mention_at(first);
    if (from != mentions_.begin() && std::prev(from)->last == last) {
      return static_cast<std::uint32_t>(std::prev(from) - mentions_.begin());
    }
    if (from != mentions_.end() && from->first == first && from->last == last) {
      return static_cast<std::uint32_t>(from - mentions_.begin());
    }
    if (from != mentions_.begin() && std::prev(from)->last > first) --from;
    const auto to = mention_at(last);
    NameMention whole;
    whole.first = from != to ? std::min(from->first, first) : first;
    whole.last = whole.core_last = last;
    whole.running = running_text(document_, sentence);
    whole.sentence = static_cast<std::uint32_t>(&sentence - document_.sentences.data());
    from = mentions_.erase(from, to);
    const auto index = static_cast<std::uint32_t>(from - mentions_.begin());
    mentions_.insert(from, whole);
    return index;
  }

  void define_inside(std::uint32_t bracket) {
    const std::string_view acronym = word(bracket - 1);
    const auto mention = mention_at(bracket + 1);
    if (mention == mentions_.end() || mention->first != bracket + 1 ||
        mention->last >= document_.tokens.size() || word(mention->last) != ")") {
      return;
    }
    if (long_form(text(mention->first, mention->last), acronym) != 0u) return;
    definitions_.push_back(
        {folded(acronym), static_cast<std::uint32_t>(mention - mentions_.begin())});
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::vector<NameMention>& mentions_;
  std::vector<AcronymDefinition> definitions_;
};

}  // namespace

std::optional<std::size_t> long_form(std::string_view words, std::string_view acronym) {
  std::size_t at = words.size();
  std::size_t begin = 0;
  for (std::size_t s = acronym.size(); s-- > 0;) {
    if (!is_word_byte(acronym[s])) continue;
    bool found = false;
    while (at > 0 && !found) {
      --at;
      const bool starts_word = at == 0 || !is_word_byte(words[at - 1]);
      found = lower(words[at]) == lower(acronym[s]) && (s > 0 || starts_word);
    }
    if (!found) return std::nullopt;
    begin = at;
  }
  return begin;
}

std::vector<AcronymDefinition> define_acronyms(const Document& document,
                                               const ActorLexicon& lexicon,
                                               std::vector<NameMention>& mentions) {
  return Definer(document, lexicon, mentions).run();
}

}  // namespace fabula
