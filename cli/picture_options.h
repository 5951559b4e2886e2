#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.h"
#include "render/picture.h"

namespace fabula::cli {

/// How a picture is to look, as words of the command line.
struct PictureWords {
  std::string output;
  std::string format;  ///< empty: by the ending of `output`, else the command's own default
  std::string lanes = "actor";
  std::string theme = "light";
  std::string title;
  std::size_t width = 0;  ///< 0: as the paper, else 1200, or 420 for a vertical timeline
  std::string paper;
  std::string orientation = "horizontal";
  bool sources = false;
};

/// --format with `formats` as its choices, -o, and the options of all pictures.
std::vector<Option> picture_options(PictureWords& words, std::vector<std::string_view> formats);
/// Those of timelines alone: what lanes stand for, and where time runs.
std::vector<Option> timeline_options(PictureWords& words);

PictureOptions picture_options_of(const PictureWords& words);

/// The picture of causes in one of the formats svg, dot, html, md, mermaid.
std::string causes_in(std::string_view format, const Story& story, const CausesFocus& focus,
                      const PictureOptions& options);

/// `words.format`, else the one of `formats` that `words.output` ends in (".svg"), else the first.
std::string_view chosen_format(const PictureWords& words,
                               const std::vector<std::string_view>& formats);

}  // namespace fabula::cli
