#include "render/event_words.h"

#include <algorithm>
#include <array>
#include <set>

#include "graph/sort_once.h"
#include "graph/vocabulary.h"
#include "graph/voices.h"
#include "render/date_words.h"
#include "render/fonts.h"
#include "render/utf8.h"

namespace fabula {
namespace {

constexpr std::size_t longest_label = 400;  // characters
constexpr std::size_t longest_name = 120;
constexpr double margin = 16;  // pixels of the page

std::string joined(std::span<const std::string> names) {
  constexpr std::size_t most = 3;
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    if (i > 0) out += i + 1 == names.size() ? " and " : ", ";
    out += names[i];
  }
  return names.size() > most ? out + " and others" : out;
}

std::string joined_names(const Story& story, std::span<const ActorIndex> actors) {
  std::vector<std::string> names;
  for (const ActorIndex actor : actors) names.push_back(identified_name(story.actors[at(actor)]));
  return joined(names);
}

/// "claimed by A and three officials"; `what` alone when nobody is said to.
std::string said(std::string what, const Story& story, std::span<const ActorIndex> named,
                 std::span<const Evidence> unnamed) {
  std::vector<std::string> voices = voices_of(story, named, unnamed);
  for (std::string& voice : voices) voice = clean_text(voice, longest_name);
  return voices.empty() ? what : what + " by " + joined(voices);
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// After its subject a headline goes on with a verb: a word in small letters that joins nothing.
bool goes_on_with_verb(std::string_view rest) {
  if (rest.size() < 2 || rest[0] != ' ' || !is_lower(rest[1])) return false;
  constexpr std::array joining{"and", "or",    "of",    "in", "with", "for", "to",  "on",
                               "at",  "from",  "by",    "as", "than", "but", "nor", "that",
                               "who", "which", "whose", "de", "al",   "del", "von", "van"};
  const std::string_view word = rest.substr(1, rest.find_first_of(" ,;:", 1) - 1);
  return std::ranges::find(joining, word) == joining.end();
}

// A negated event's label says so itself ("avoids default"); a denied one reads like a fact.
std::string modality_prefix(Modality modality) {
  return modality == Modality::denied ? "denied: " : "";
}

std::string bare_label(const StoryEvent& event) {
  const std::string label = clean_text(event.label, longest_label);
  return label.empty() ? "(" + clean_text(event.type, longest_name) + ")" : label;
}

std::size_t article_count(std::span<const Evidence> evidence) {
  std::vector<std::size_t> articles;
  for (const Evidence& e : evidence) articles.push_back(at(e.article));
  std::ranges::sort(articles);
  return articles.size() - std::ranges::unique(articles).size();
}

}  // namespace

Day mark_day(const DateInterval& when) { return when.has_start() ? when.earliest : when.latest; }

std::string shown_label(const StoryEvent& event) {
  return modality_prefix(event.modality) + bare_label(event);
}

std::string label_in_lane(const StoryEvent& event, const StoryActor& lane) {
  const std::string label = bare_label(event);
  const auto stripped = [&label](std::string_view name) -> std::string_view {
    const bool fits = !name.empty() && label.starts_with(name) &&
                      goes_on_with_verb(std::string_view(label).substr(name.size()));
    return fits ? std::string_view(label).substr(name.size() + 1) : std::string_view{};
  };
  std::string_view rest = stripped(lane.name);
  for (auto alias = lane.aliases.begin(); rest.empty() && alias != lane.aliases.end(); ++alias)
    rest = stripped(*alias);
  const std::string prefix = modality_prefix(event.modality);
  if (rest.empty()) return prefix + label;
  return prefix.empty() ? capitalized(std::string(rest)) : prefix + std::string(rest);
}

std::string modality_words(const Story& story, const StoryEvent& event) {
  switch (event.modality) {
    case Modality::asserted:
      return event.denied_by.empty() && event.deniers.empty()
                 ? ""
                 : said("denied", story, event.denied_by, event.deniers);
    case Modality::planned:
      return "planned";
    case Modality::possible:
      return "possible";
    case Modality::claimed:
      return said("claimed", story, event.attributed_to, event.speakers);
    case Modality::denied:
      return said("denied", story, event.denied_by, event.deniers);
    case Modality::negated:
      return "did not happen";
  }
  return "";
}

std::string voice_words(const Story& story, const StoryEvent& event) {
  if (event.modality == Modality::claimed) return "";
  std::string words = said("said", story, event.attributed_to, event.speakers);
  return words == "said" ? "" : words;
}

std::string link_standing(const Story& story, const StoryLink& link) {
  const bool fact = link.modality == Modality::asserted;
  std::string words = said(fact ? "said" : std::string(name_of(link.modality)), story,
                           link.attributed_to, link.speakers);
  return words == "said" ? "" : words;
}

std::string identified_name(const StoryActor& actor, std::size_t longest) {
  std::string name = clean_text(actor.name, longest);
  if (!actor.identifier.empty()) name += " [" + clean_text(actor.identifier, longest) + ']';
  return name;
}

std::string event_title(const Story& story, const StoryEvent& event) {
  std::string out = date_words(event.when) + ": " + shown_label(event);
  if (const std::string words = modality_words(story, event); !words.empty())
    out += " [" + words + "]";
  if (const std::string words = voice_words(story, event); !words.empty()) out += "; " + words;
  std::vector<ActorIndex> actors;
  for (const Participant& p : event.participants)
    if (std::ranges::find(actors, p.actor) == actors.end()) actors.push_back(p.actor);
  if (!actors.empty()) out += "; " + joined_names(story, actors);
  if (const std::size_t n = article_count(event.mentions); n > 0)
    out += "; " + counted(n, "article");
  return out;
}

std::string capitalized(std::string text) {
  if (!text.empty() && is_lower(text[0])) text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string with_separators(std::size_t n) {
  std::string digits = std::to_string(n);
  for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, ",");
  return digits;
}

std::string counted(std::size_t n, std::string_view singular) {
  return with_separators(n) + " " + std::string(singular) + (n == 1 ? "" : "s");
}

std::vector<double> importance(const Story& story) {
  std::vector<double> links(story.events.size(), 0);
  for (const StoryLink& link : story.links) {
    links[at(link.from)] += 1;
    links[at(link.to)] += 1;
  }
  std::vector<double> result(story.events.size());
  for (std::size_t i = 0; i < result.size(); ++i) {
    const StoryEvent& event = story.events[i];
    const double sources = static_cast<double>(std::min<std::size_t>(event.mentions.size(), 10));
    result[i] = event.salience + 0.02 * std::min(links[i], 10.0) + 0.01 * sources;
  }
  return result;
}

std::vector<std::size_t> Sources::numbers(std::span<const Evidence> evidence) const {
  std::vector<std::size_t> result;
  for (const Evidence& e : evidence) result.push_back(number_of[at(e.article)]);
  sort_once(result);
  return result;
}

std::string Sources::marks(std::span<const Evidence> evidence) const {
  const std::vector<std::size_t> all = numbers(evidence);
  std::string out;
  for (std::size_t i = 0; i < all.size() && i < 3; ++i)
    out += (i == 0 ? " [" : ", ") + std::to_string(all[i]);
  return all.empty() ? "" : out + (all.size() > 3 ? ", …]" : "]");
}

Sources number_sources(const Story& story) {
  Sources sources{std::vector<std::size_t>(story.articles.size(), 0), {}};
  std::vector<bool> cited(story.articles.size(), false);
  for (const StoryEvent& event : story.events)
    for (const Evidence& e : event.mentions) cited[at(e.article)] = true;
  for (std::size_t i = 0; i < cited.size(); ++i)
    if (cited[i]) sources.articles.push_back(ArticleIndex{static_cast<std::uint32_t>(i)});
  std::ranges::stable_sort(sources.articles, {}, [&story](ArticleIndex article) {
    return story.articles[at(article)].published.value_or(open_end);
  });
  for (std::size_t i = 0; i < sources.articles.size(); ++i)
    sources.number_of[at(sources.articles[i])] = i + 1;
  return sources;
}

std::string source_words(const StoryArticle& article) {
  std::string out = clean_text(article.title.empty() ? article.id : article.title, longest_label);
  const std::string outlet = clean_text(article.source, longest_name);
  if (!outlet.empty()) out += ". " + outlet;
  if (article.published) out += ", " + date_words({*article.published, *article.published});
  return out;
}

std::vector<bool> in_conflict(const Story& story) {
  std::vector<bool> result(story.events.size(), false);
  for (const Conflict& conflict : story.conflicts)
    for (EventIndex event : conflict.events) result[at(event)] = true;
  return result;
}

DateInterval span_of(const Story& story) {
  DateInterval span{open_end, open_start};
  const auto include = [&span](Day day) {
    span.earliest = std::min(span.earliest, day);
    span.latest = std::max(span.latest, day);
  };
  for (const StoryEvent& event : story.events) {
    if (event.when.has_start()) include(event.when.earliest);
    if (event.when.has_end()) include(event.when.latest);
  }
  return span.earliest > span.latest ? DateInterval{} : span;
}

std::string story_summary(const Story& story) {
  std::string out = counted(story.events.size(), "event");
  if (!story.actors.empty()) out += ", " + counted(story.actors.size(), "actor");
  if (!story.articles.empty()) out += ", " + counted(story.articles.size(), "article");
  const DateInterval span = span_of(story);
  return span.is_unknown() ? out : out + " · " + date_words(span);
}

double draw_heading(Drawing& drawing, double width) {
  const double inner = width - 2 * margin;
  drawing.items.push_back(
      Text{{margin, 30},
           fit_text(clean_text(drawing.title, longest_label), title_font, inner),
           title_font});
  double y = 50;
  for (std::string& line : wrap_text(drawing.description, subtitle_font, inner, 3)) {
    drawing.items.push_back(Text{{margin, y}, std::move(line), subtitle_font, Ink::secondary});
    y += 16;
  }
  return y - 4;
}

double draw_sources(Drawing& drawing, const Story& story, const std::vector<EventIndex>& shown,
                    double y) {
  const Sources sources = number_sources(story);
  std::set<std::size_t> numbers;
  for (EventIndex event : shown)
    for (const Evidence& e : story.events[at(event)].mentions)
      numbers.insert(sources.number_of[at(e.article)]);
  if (numbers.empty()) return y;
  y += 22;
  drawing.items.push_back(Text{{margin, y}, "Sources", lane_font});
  y += 3;
  for (std::size_t number : numbers) {
    const StoryArticle& article = story.articles[at(sources.articles[number - 1])];
    const std::string words = "[" + std::to_string(number) + "] " + source_words(article);
    y += 15;
    drawing.items.push_back(GroupBegin{"source-" + std::to_string(number), "", article.url});
    drawing.items.push_back(
        Text{{margin, y}, fit_text(words, detail_font, drawing.width - 2 * margin), detail_font});
    drawing.items.push_back(GroupEnd{});
  }
  return y + 6;
}

}  // namespace fabula
