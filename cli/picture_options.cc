#include "cli/picture_options.h"

#include <algorithm>

#include "cli/options.h"

namespace fabula::cli {

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
      {"--width", "PIXELS", "width of the picture (default 1200)", &words.width},
      {"--sources", "", "number the articles on the labels and list them below", &words.sources},
  };
}

Option lanes_option(PictureWords& words) {
  return {"--lanes",    "BY",  "what the lanes stand for (default: actor)",
          &words.lanes, false, {"actor", "family", "none"}};
}

PictureOptions picture_options_of(const PictureWords& words) {
  PictureOptions options;
  options.title = words.title;
  options.width = std::max(least_width, static_cast<double>(words.width));
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
