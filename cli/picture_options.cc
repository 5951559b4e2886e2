#include "cli/picture_options.h"

#include <algorithm>
#include <array>

#include "cli/options.h"

namespace fabula::cli {
namespace {

constexpr double phone_width = 420;

struct NamedPaper {
  std::string_view name;
  Paper paper;
};

constexpr std::array papers{
    NamedPaper{"a3", {297, 420}},         NamedPaper{"a3-landscape", {420, 297}},
    NamedPaper{"a4", {210, 297}},         NamedPaper{"a4-landscape", {297, 210}},
    NamedPaper{"a5", {148, 210}},         NamedPaper{"a5-landscape", {210, 148}},
    NamedPaper{"letter", {215.9, 279.4}}, NamedPaper{"letter-landscape", {279.4, 215.9}},
    NamedPaper{"slide", {338.7, 190.5}},
};

std::vector<std::string_view> paper_names() {
  std::vector<std::string_view> names;
  for (const NamedPaper& paper : papers) names.push_back(paper.name);
  return names;
}

// The room between the margins of a sheet, and its sheet for the SVG.
void set_paper(PictureOptions& options, std::string_view name) {
  const auto* const found = std::ranges::find(papers, name, &NamedPaper::name);
  if (found == papers.end()) return;
  options.svg.paper = found->paper;
  options.width = pixels(found->paper.width - 2 * paper_margin);
  options.height = pixels(found->paper.height - 2 * paper_margin);
}

}  // namespace

std::vector<Option> picture_options(PictureWords& words, std::vector<std::string_view> formats) {
  return {
      {"--format", "FORMAT", "what to write (default: by the ending of FILE)", &words.format, false,
       std::move(formats)},
      output_option(words.output),
      {"--theme",
       "THEME",
       "colours: light, dark, or as the reader's system has it",
       &words.theme,
       false,
       {"light", "dark", "auto"}},
      {"--title", "TEXT", "title of the picture", &words.title},
      {"--width", "PIXELS", "width of the picture (default: as the paper, else 1200)",
       &words.width},
      {"--paper", "SIZE", "fit the picture on one sheet", &words.paper, false, paper_names()},
      {"--sources", "", "number the articles on the labels and list them below", &words.sources},
  };
}

std::vector<Option> timeline_options(PictureWords& words) {
  return {
      {"--lanes",
       "BY",
       "what the lanes stand for (default: actor)",
       &words.lanes,
       false,
       {"actor", "family", "none"}},
      {"--orientation",
       "WAY",
       "time runs to the right, or downwards in one column, for phones and long reports",
       &words.orientation,
       false,
       {"horizontal", "vertical"}},
  };
}

PictureOptions picture_options_of(const PictureWords& words) {
  PictureOptions options;
  options.title = words.title;
  if (words.orientation == "vertical") {
    options.orientation = Orientation::vertical;
    options.width = phone_width;
  }
  set_paper(options, words.paper);
  if (words.width > 0) options.width = static_cast<double>(words.width);
  options.sources = words.sources;
  options.svg.theme = words.theme == "dark"   ? ThemeChoice::dark
                      : words.theme == "auto" ? ThemeChoice::automatic
                                              : ThemeChoice::light;
  options.lanes = words.lanes == "family" ? Lanes::family
                  : words.lanes == "none" ? Lanes::none
                                          : Lanes::actor;
  return options;
}

std::string causes_in(std::string_view format, const Story& story, const CausesFocus& focus,
                      const PictureOptions& options) {
  return format == "svg"    ? causes_svg(story, focus, options)
         : format == "dot"  ? causes_dot(story, focus, options)
         : format == "html" ? causes_html(story, focus, options)
         : format == "md"   ? causes_markdown(story, focus, options)
                            : causes_mermaid(story, focus, options);
}

std::string_view chosen_format(const PictureWords& words,
                               const std::vector<std::string_view>& formats) {
  if (!words.format.empty()) return words.format;
  for (const std::string_view format : formats)
    if (words.output.ends_with("." + std::string(format))) return format;
  return formats.front();
}

}  // namespace fabula::cli
