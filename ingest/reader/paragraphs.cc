#include "ingest/reader/paragraphs.h"

#include <algorithm>
#include <cstddef>

#include "ingest/reader/words.h"

namespace fabula {
namespace {

/// Terminals and mail programs wrap at 60 to 100 columns; a longer line is a whole paragraph.
constexpr std::size_t max_wrap_width = 120;

Span span_of(std::string_view text, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(part.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(part.size())};
}

std::vector<Paragraph> split_lines(std::string_view text) {
  std::vector<Paragraph> lines;
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\n\r", at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    const bool crlf = text.substr(end).starts_with("\r\n");
    at = end + (crlf ? 2 : 1);
    if (!line.empty()) lines.push_back({span_of(text, line), Markup::none, gap});
    gap = line.empty();
  }
  return lines;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string_view first_word(std::string_view line) {
  return line.substr(0, std::min(line.find(' '), line.size()));
}

/// The width to which the lines of `text` are filled; 0 when they are not wrapped.
std::size_t wrap_width(std::string_view text, const std::vector<Paragraph>& lines) {
  std::size_t width = 0;
  for (const Paragraph& line : lines) {
    if (line.span.size() > 4 * max_wrap_width) return 0;
    width = std::max(width, characters(line.span.of(text)));
  }
  if (width > max_wrap_width) return 0;
  std::size_t breaks = 0;
  std::size_t full = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].after_gap) continue;
    ++breaks;
    const std::size_t needed =
        characters(lines[i - 1].span.of(text)) + 1 + characters(first_word(lines[i].span.of(text)));
    if (needed > width) ++full;
  }
  return full >= 3 && full * 10 >= breaks * 6 ? width : 0;
}

/// Joins each line to the one before when its first word would not have fitted there.
std::vector<Paragraph> join_wrapped(std::string_view text, std::vector<Paragraph> lines) {
  const std::size_t width = wrap_width(text, lines);
  if (width == 0) return lines;
  std::vector<Paragraph> joined;
  std::string_view last;
  for (const Paragraph& line : lines) {
    const std::string_view words = line.span.of(text);
    const bool continues = !joined.empty() && !line.after_gap && line.markup == Markup::none &&
                           joined.back().markup != Markup::heading &&
                           characters(last) + 1 + characters(first_word(words)) > width;
    if (continues)
      joined.back().span.end = line.span.end;
    else
      joined.push_back(line);
    last = words;
  }
  return joined;
}

/// Bytes of a bullet or number that opens a list item, blanks included; 0 when there is none.
std::size_t list_mark(std::string_view line) {
  for (const std::string_view bullet :
       {"- ", "* ", "+ ", "\u2022 ", "\u2022\t", "\u25aa ", "\u25cf "})
    if (line.starts_with(bullet)) return bullet.size();
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  if (digits == 0 || digits > 2 || line.size() < digits + 3) return 0;
  return (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ' ? digits + 2 : 0;
}

void mark_list_items(std::string_view text, std::vector<Paragraph>& lines) {
  for (Paragraph& line : lines) {
    const std::string_view words = line.span.of(text);
    const std::size_t mark = line.markup == Markup::none ? list_mark(words) : 0;
    const std::string_view rest = trim(words.substr(mark));
    if (mark == 0 || rest.empty()) continue;
    line.markup = Markup::list_item;
    line.span = span_of(text, rest);
  }
}

/// Lines [0, n) that a "---" pair at the very top encloses; 0 without.
std::size_t front_matter_lines(std::string_view text, const std::vector<Paragraph>& lines) {
  if (lines.empty() || lines[0].span.begin != 0 || lines[0].span.of(text) != "---") return 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const std::string_view line = lines[i].span.of(text);
    if (line == "---") return i + 1;
    if (line.find(':') == line.npos && !line.starts_with('-')) return 0;
  }
  return 0;
}

bool is_rule(std::string_view line) {
  return line.size() >= 3 && line.find_first_not_of(line.substr(0, 1)) == line.npos &&
         std::string_view("-*_=").find(line.front()) != std::string_view::npos;
}

/// Sets the markup of one line by the mark at its start, and takes the mark off its span.
void read_mark(std::string_view text, Paragraph& line) {
  std::string_view words = line.span.of(text);
  if (words.starts_with('#')) {
    const std::size_t level = std::min(words.find_first_not_of('#'), words.size());
    if (level > 6 || level == words.size() || words[level] != ' ') return;
    line.markup = Markup::heading;
    words = trim(words.substr(level));
    while (words.ends_with('#')) words.remove_suffix(1);
  } else if (words.starts_with('>')) {
    line.markup = Markup::quote;
    words.remove_prefix(std::min(words.find_first_not_of("> "), words.size()));
  } else if (words.starts_with("![")) {
    line.markup = Markup::caption;
  }
  words = trim(words);
  if (!words.empty()) line.span = span_of(text, words);
}

}  // namespace

std::vector<Paragraph> split_text(std::string_view text) {
  std::vector<Paragraph> lines = split_lines(text);
  mark_list_items(text, lines);
  return join_wrapped(text, std::move(lines));
}

std::vector<Paragraph> split_markdown(std::string_view text) {
  std::vector<Paragraph> lines = split_lines(text);
  const std::size_t matter = front_matter_lines(text, lines);
  std::vector<Paragraph> kept;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    Paragraph& line = lines[i];
    const std::string_view words = line.span.of(text);
    if (is_rule(words)) {  // front matter fence, thematic break, or the line below a heading
      const bool underlines = !kept.empty() && !line.after_gap && i >= matter &&
                              (words.front() == '=' || words.front() == '-') &&
                              kept.back().markup == Markup::none;
      if (underlines)
        kept.back().markup = Markup::heading;
      else if (i + 1 < lines.size())
        lines[i + 1].after_gap = true;
      continue;
    }
    if (i < matter)
      line.markup = Markup::metadata;
    else
      read_mark(text, line);
    kept.push_back(line);
  }
  mark_list_items(text, kept);
  return join_wrapped(text, std::move(kept));
}

}  // namespace fabula
