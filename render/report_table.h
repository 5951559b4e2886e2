#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/story.h"
#include "render/event_words.h"
#include "render/picture.h"

namespace fabula {

/// What a picture shows, in words: a row a mark or line, the sources in the last column.
struct ReportTable {
  std::vector<std::string_view> columns;
  std::vector<std::vector<std::string>> rows;  ///< plain text, as many cells as columns
  std::string note;                            ///< what the picture leaves out; may be empty
};

/// Events in order of time, the undated last.
ReportTable timeline_table(const Story& story, const Sources& sources);
/// The ties that relations_svg() draws, the strongest first.
ReportTable relations_table(const Story& story, const PictureOptions& options,
                            const Sources& sources);
/// The links that causes_svg() draws, with the words that express them and who says so.
ReportTable causes_table(const Story& story, const CausesFocus& focus,
                         const PictureOptions& options, const Sources& sources);

/// Positions of the dated events by day, then the undated; ties by position.
std::vector<EventIndex> events_in_order(const Story& story);

/// The label with what modality adds to it, as in a table: "Court fines port (claimed by Ann Lee)".
std::string row_label(const Story& story, const StoryEvent& event);

}  // namespace fabula
