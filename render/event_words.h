#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "graph/story.h"
#include "render/drawing.h"

namespace fabula {

/// The day that places an event on an axis: its earliest, or its latest where only that is known.
/// Precondition: the date is not unknown.
Day mark_day(const DateInterval& when);

/// The label as a picture shows it, cleaned: "not: " or "denied: " before what did not happen.
std::string shown_label(const StoryEvent& event);

/// As shown_label, without the actor's name where the label begins with it and goes on with a verb,
/// as in a lane of that actor: "Ships first batch" for "Pakistan ships first batch".
std::string label_in_lane(const StoryEvent& event, const StoryActor& lane);

/// "planned", "claimed by Ann Lee", "denied by the bank", ...; empty for what is asserted.
std::string modality_words(const Story& story, const StoryEvent& event);

/// "said by Ann Lee and three witnesses"; empty when nobody is said to say it, and for a claim,
/// whose modality words tell who.
std::string voice_words(const Story& story, const StoryEvent& event);

/// What a link is when it is no plain fact: "claimed by Ann Lee", "possible", "said by the bank".
std::string link_standing(const Story& story, const StoryLink& link);

/// An actor's name, cleaned and cut to `longest` bytes, and the identifier of the user's own list:
/// "Vesta Lines [Q42]".
std::string identified_name(const StoryActor& actor, std::size_t longest = 120);

/// Everything a tooltip says: date, label, modality, who says so, who takes part, how many
/// articles.
std::string event_title(const Story& story, const StoryEvent& event);

/// "7", "10,000".
std::string with_separators(std::size_t n);

/// "1 event", "2 events", "10,000 events".
std::string counted(std::size_t n, std::string_view singular);

/// `text` with its first letter, if a to z, as a capital.
std::string capitalized(std::string text);

/// How much an event matters, for what is named first: its salience, then its links and sources.
std::vector<double> importance(const Story& story);

/// Numbers for the articles that the events rest on: by publication date, then id.
struct Sources {
  std::vector<std::size_t> number_of;  ///< by article; 0: nothing rests on it
  std::vector<ArticleIndex> articles;  ///< the article of number n is articles[n - 1]

  /// The numbers of the articles that `evidence` is from, ascending, each once.
  std::vector<std::size_t> numbers(std::span<const Evidence> evidence) const;

  /// " [1, 4]", at most three numbers and then an ellipsis; empty without evidence.
  std::string marks(std::span<const Evidence> evidence) const;
};
Sources number_sources(const Story& story);

/// "Title. Outlet, 3 Oct 2025" of an article, whatever of it is known.
std::string source_words(const StoryArticle& article);

/// The events that each conflict of the story names.
std::vector<bool> in_conflict(const Story& story);

/// Days from the first to the last event; both ends open when nothing is dated.
DateInterval span_of(const Story& story);

/// "20 events, 7 actors, 5 articles · 2024–2025".
std::string story_summary(const Story& story);

/// Drawing the picture's heading: title, and what it shows; returns the y below it.
double draw_heading(Drawing& drawing, double width);

/// Drawing the list of articles that `shown` events rest on, numbered as number_sources() does;
/// returns the y below it.
double draw_sources(Drawing& drawing, const Story& story, const std::vector<EventIndex>& shown,
                    double y);

}  // namespace fabula
