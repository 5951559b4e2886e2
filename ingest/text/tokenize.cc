#include "ingest/text/tokenize.h"

#include <array>
#include <cstdint>

#include "ingest/text/characters.h"
#include "ingest/text/token_lists.h"

namespace fabula {
namespace {

using std::string_view;
using namespace token_lists;

bool is_apostrophe(char32_t code) {
  return code == '\'' || code == 0x2019 || code == 0x2018 || code == 0x02BC || code == '`';
}

/// Splits one run of characters without a space.
class ChunkSplitter {
 public:
  ChunkSplitter(string_view text, Span chunk, bool digit_after, std::vector<Span>& out)
      : text_(text.substr(0, chunk.end)),
        begin_(chunk.begin),
        end_(chunk.end),
        digit_after_chunk_(digit_after),
        out_(out) {}

  void split() {
    std::uint32_t open = begin_;
    while (string_view("([{<\"'").find(byte(open)) != string_view::npos) ++open;
    if (const std::uint32_t address = address_end(open); address > open) {
      for (; begin_ < open; ++begin_) emit(begin_, begin_ + 1);
      emit(begin_, address);
      begin_ = address;
    }
    for (std::uint32_t at = begin_; at < end_;) {
      const Character c = peek(at);
      const std::uint32_t next = c.is_word() || joins_sign(at) ? word(at) : mark(at, c);
      at = next;
    }
  }

 private:
  Character peek(std::uint32_t at) const {
    return at < end_ ? character_at(text_, at) : Character{0, CharacterClass::space, 0};
  }
  char byte(std::uint32_t at) const { return at < end_ ? text_[at] : '\0'; }
  string_view piece(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin);
  }
  void emit(std::uint32_t begin, std::uint32_t end) { out_.push_back({begin, end}); }

  static bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
  static bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

  /// Where a web address, mail address or handle that fills the chunk from `begin` ends; `begin`
  /// if there is none.
  std::uint32_t address_end(std::uint32_t begin) const {
    const string_view chunk = piece(begin, end_);
    if (chunk.empty()) return begin;
    const bool scheme = chunk.find("://") != string_view::npos || chunk.starts_with("www.") ||
                        chunk.starts_with("mailto:");
    const std::size_t sign = chunk.find('@');
    const bool mail = sign != string_view::npos && sign > 0 && sign + 1 < chunk.size() &&
                      is_ascii_letter(chunk[sign + 1]) &&
                      (is_ascii_letter(chunk[sign - 1]) || is_ascii_digit(chunk[sign - 1]) ||
                       chunk[sign - 1] == '.' || chunk[sign - 1] == '_');
    const bool handle = chunk.size() > 1 && chunk[0] == '@' && is_ascii_letter(chunk[1]);
    if (!(scheme || mail || handle) || !(is_ascii_letter(chunk[0]) || handle)) return begin;
    if (handle) {
      std::size_t size = 1;
      while (size < chunk.size() &&
             (is_ascii_letter(chunk[size]) || is_ascii_digit(chunk[size]) || chunk[size] == '_'))
        ++size;
      return begin + static_cast<std::uint32_t>(size);
    }
    const std::size_t stop = chunk.find_first_of("<>\"");
    string_view body = chunk.substr(0, stop);
    while (!body.empty() && string_view(".,;:!?)]}'*").find(body.back()) != string_view::npos &&
           !(body.back() == ')' && body.find('(') != string_view::npos))
      body.remove_suffix(1);
    return begin + static_cast<std::uint32_t>(body.size());
  }

  /// A sign or hash that belongs to what follows: "+44", "#hashtag".
  bool joins_sign(std::uint32_t at) const {
    const char c = byte(at);
    if (c == '#') return is_ascii_letter(byte(at + 1));
    return c == '+' && at == begin_ && is_ascii_digit(byte(at + 1));
  }

  /// The end of the letters and digits from `at`.
  std::uint32_t run_end(std::uint32_t at) const {
    for (Character c = peek(at); c.is_word(); c = peek(at)) at += c.size;
    return at;
  }

  /// Whether the apostrophe at `at` begins a clitic that ends the word.
  bool begins_clitic(std::uint32_t at) const {
    const std::uint32_t begin = at + peek(at).size;
    const std::uint32_t end = run_end(begin);
    return end > begin && listed(clitics, piece(begin, end));
  }

  /// Two hyphens or more between digits: a telephone number or a date.
  std::uint32_t digit_groups_end(std::uint32_t at) const {
    constexpr std::uint32_t longest = 32;
    int hyphens = 0;
    std::uint32_t end = at;
    while (end - at < longest &&
           (is_ascii_digit(byte(end)) || (byte(end) == '-' && is_ascii_digit(byte(end + 1))))) {
      hyphens += byte(end) == '-';
      ++end;
    }
    return hyphens >= 2 && !peek(end).is_word() ? end : at;
  }

  /// Whether the character at `at`, which follows a letter or digit of the word from `begin`,
  /// stands inside the word.
  bool connects(std::uint32_t begin, std::uint32_t at) const {
    const Character c = peek(at);
    const Character next = peek(at + c.size);
    if (!next.is_word()) return false;
    const char before = text_[at - 1];
    const bool digits = is_ascii_digit(before) && next.is_digit();
    switch (c.code) {
      case '.':
        // "end.The" lacks a space
        return !(before >= 'a' && before <= 'z' && at - begin > 1 &&
                 next.kind == CharacterClass::upper &&
                 peek(at + 1 + next.size).kind == CharacterClass::lower);
      case ',':
      case ':':
        return digits;
      case '/':
        return digits || (at - begin == 1 && run_end(at + 1) == at + 2);
      case '&':
        return before >= 'A' && before <= 'Z' && next.kind == CharacterClass::upper;
      case '_':
        return true;
      case '-':
        return listed(prefixes, piece(begin, at)) && next.is_letter();
      default:
        return is_apostrophe(c.code) && next.is_letter() && !is_ascii_digit(before) &&
               !begins_clitic(at) && !ends_negation(at);
    }
  }

  /// The apostrophe of "n't".
  bool ends_negation(std::uint32_t at) const {
    const std::uint32_t letter = at + peek(at).size;
    return (text_[at - 1] == 'n' || text_[at - 1] == 'N') &&
           (byte(letter) == 't' || byte(letter) == 'T') && run_end(letter) == letter + 1;
  }

  /// Whether the word keeps the stop that follows it.
  bool keeps_stop(std::uint32_t begin, std::uint32_t end) const {
    if (byte(end) != '.' || byte(end + 1) == '.') return false;
    const string_view word = piece(begin, end);
    if (word == "ill" || word == "ore") return false;  // no states
    if (listed(leading_abbreviations, word) || listed(other_abbreviations, word)) return true;
    const bool initial = word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
    if (initial && in_name()) return true;  // "Anna C. Berg"
    if (listed(before_number, word)) return number_follows(end + 1);
    if (word.size() == 1) return initial && word[0] != 'I';
    // U.S., a.m., J.R.R.
    if (word.size() % 2 == 0) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
      if (i % 2 == 0 ? !is_ascii_letter(word[i]) : word[i] != '.') return false;
    return true;
  }

  /// Whether the word before is capitalised and not the first of a sentence by its stop: tells the
  /// initial "I." from the pronoun.
  bool in_name() const {
    if (out_.empty()) return false;
    const Span last = out_.back();
    return peek(last.begin).kind == CharacterClass::upper && last.size() > 1;
  }

  bool number_follows(std::uint32_t at) const {
    return at < end_ ? is_ascii_digit(text_[at]) : digit_after_chunk_;
  }

  /// The letters of a credit rating, up to three alike: "B", "CCC".
  static bool is_grade(string_view word) {
    return word.size() <= 3 && word[0] >= 'A' && word[0] <= 'D' &&
           word.find_first_not_of(word[0]) == string_view::npos;
  }

  std::uint32_t word(std::uint32_t begin) {
    if (const std::uint32_t end = digit_groups_end(begin); end > begin) {
      emit(begin, end);
      return end;
    }
    std::uint32_t end = peek(begin).is_word() ? begin : begin + 1;
    for (end = run_end(end); end < end_ && connects(begin, end);)
      end = run_end(end + peek(end).size);
    // "OPEC+", "C++"
    std::uint32_t plus = end;
    while (byte(plus) == '+') ++plus;
    if (is_ascii_letter(text_[end - 1]) && !peek(plus).is_word()) end = plus;
    if (is_grade(piece(begin, end)) && byte(end) == '-' && !peek(end + 1).is_word())
      ++end;  // "BB-"
    // Currency written with letters: US$, HK$.
    if (byte(end) == '$' && end - begin <= 3 && !is_ascii_digit(text_[end - 1])) ++end;
    if (keeps_stop(begin, end)) {
      emit(begin, end + 1);
      return end + 1;
    }
    if (is_apostrophe(peek(end).code) && ends_negation(end)) {
      const std::uint32_t stop = end + peek(end).size + 1;
      if (end - 1 > begin) emit(begin, end - 1);
      emit(end - 1, stop);
      return stop;
    }
    emit_parts(begin, end);
    return end;
  }

  /// "cannot" and numbers with a unit come apart.
  void emit_parts(std::uint32_t begin, std::uint32_t end) {
    const string_view word = piece(begin, end);
    std::uint32_t cut = begin;
    if (is_ascii_digit(word[0])) {
      std::uint32_t letters = end;
      while (letters > begin && is_ascii_letter(text_[letters - 1])) --letters;
      const bool generation = piece(letters, end) == "G";  // "5G"
      if (letters < end && letters > begin && is_ascii_digit(text_[letters - 1]) && !generation &&
          listed(units, piece(letters, end)))
        cut = letters;
    } else if (word.size() == 6 && listed(std::array<string_view, 1>{"cannot"}, word)) {
      cut = begin + 3;
    } else if (word.size() == 5 &&
               listed(std::array<string_view, 3>{"gonna", "gotta", "wanna"}, word)) {
      cut = begin + 3;
    }
    if (cut > begin) emit(begin, cut);
    emit(cut, end);
  }

  /// A token that is no word: a clitic, a run of equal marks, or one character.
  std::uint32_t mark(std::uint32_t at, const Character& c) {
    std::uint32_t end = at + c.size;
    if (is_apostrophe(c.code)) {
      if (at > begin_ && peek_before(at) && begins_clitic(at)) {
        end = run_end(end);
      } else if (byte(at) == '\'' && byte(end) == '\'') {
        ++end;  // '' as a closing quote
      } else if (is_ascii_digit(byte(end)) && is_ascii_digit(byte(end + 1))) {
        end = run_end(end);  // '72
      }
    } else if (c.code == '!' || c.code == '?') {
      while (byte(end) == '!' || byte(end) == '?') ++end;
    } else if (string_view(".-*=_~<>+#|").find(static_cast<char>(c.code & 0x7F)) !=
                   string_view::npos &&
               c.code < 128) {
      while (byte(end) == static_cast<char>(c.code)) ++end;
    }
    emit(at, end);
    return end;
  }

  /// Whether a letter or digit stands directly before `at`.
  bool peek_before(std::uint32_t at) const {
    const auto before = static_cast<unsigned char>(text_[at - 1]);
    return before >= 128 || is_ascii_letter(text_[at - 1]) || is_ascii_digit(text_[at - 1]) ||
           before == '.';
  }

  string_view text_;  ///< up to the chunk's end
  std::uint32_t begin_, end_;
  bool digit_after_chunk_;
  std::vector<Span>& out_;
};

/// The end of the spaces from `at`, or of the characters other than spaces.
std::uint32_t skip(string_view text, std::uint32_t at, bool spaces) {
  while (at < text.size()) {
    const Character c = character_at(text, at);
    if (c.is_space() != spaces) break;
    at += c.size;
  }
  return at;
}

}  // namespace

void tokenize(string_view text, Span range, std::vector<Span>& out) {
  const string_view window = text.substr(0, range.end);
  for (std::uint32_t at = skip(window, range.begin, true); at < range.end;) {
    const std::uint32_t end = skip(window, at, false);
    const std::uint32_t next = skip(window, end, true);
    const bool digit_after = next < window.size() && window[next] >= '0' && window[next] <= '9';
    ChunkSplitter(window, {at, end}, digit_after, out).split();
    at = next;
  }
}

bool is_leading_abbreviation(string_view word) {
  if (word.empty() || word.back() != '.') return false;
  word.remove_suffix(1);
  return listed(leading_abbreviations, word) || listed(before_number, word);
}

}  // namespace fabula
