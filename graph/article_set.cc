#include "graph/article_set.h"

#include <algorithm>
#include <utility>

#include "graph/extraction_record.h"
#include "graph/quote.h"

namespace fabula {
namespace {

/// Keeps the time expressions that events were dated by.
void drop_unused_times(Extraction& x) {
  std::vector<bool> used(x.times.size());
  for (const Event& event : x.events)
    if (event.when.time) used[at(*event.when.time)] = true;
  std::vector<TimexIndex> place(x.times.size());
  std::vector<Timex> kept;
  for (std::size_t i = 0; i < x.times.size(); ++i) {
    if (!used[i]) continue;
    place[i] = TimexIndex{static_cast<std::uint32_t>(kept.size())};
    kept.push_back(std::move(x.times[i]));
  }
  x.times = std::move(kept);
  for (Event& event : x.events)
    if (event.when.time) event.when.time = place[at(*event.when.time)];
}

}  // namespace

void make_compact(Extraction& x) {
  drop_unused_times(x);
  for (Timex& time : x.times) time.text = words_of(x.article, time);
  const auto keep_words = [&](std::vector<Speaker>& speakers) {
    for (Speaker& speaker : speakers) speaker.text = words_of(x.article, speaker);
  };
  for (Link& link : x.links) {
    keep_words(link.speakers);
    if (!link.cue) continue;
    // The passage is quoted while the cue's words can still be found in the text.
    std::string quote(quote_of(x, link));
    link.cue->text = words_of(x.article, *link.cue);
    link.cue->quote = std::move(quote);
  }
  for (Event& event : x.events) {
    keep_words(event.speakers);
    keep_words(event.deniers);
    for (EventMention& mention : event.mentions) {
      mention.word = word_of(x.article, mention);
      mention.quote = quote_of(x.article, mention);
    }
  }
  x.article.text = {};
  x.article.blocks = {};
}

void ArticleSet::add(Extraction extraction, Diagnostics& diagnostics) {
  if (extraction.article.id.empty()) {
    diagnostics.push_back({Severity::error, extraction.article.path, 0, 0,
                           "an extraction without article id is left out; give the article an id"});
    return;
  }
  const ContentHash hash = content_hash({write_record(extraction)});
  Kept& kept = articles_[extraction.article.id];
  const auto place = std::ranges::lower_bound(kept.records, hash);
  if (place != kept.records.end() && *place == hash) return;
  const bool counts = place == kept.records.end();
  kept.records.insert(place, hash);
  if (!counts) return;
  make_compact(extraction);
  kept.extraction = std::move(extraction);
}

std::vector<const Extraction*> ArticleSet::articles() const {
  std::vector<const Extraction*> all;
  for (const auto& [id, kept] : articles_) all.push_back(&kept.extraction);
  return all;
}

Diagnostics ArticleSet::warnings() const {
  Diagnostics found;
  for (const auto& [id, kept] : articles_)
    if (kept.records.size() > 1)
      found.push_back({Severity::warning, kept.extraction.article.path, 0, 0,
                       "article " + id + " has " + std::to_string(kept.records.size()) +
                           " different extractions; one of them is used: extract it again with "
                           "one version, or give different articles different ids"});
  return found;
}

}  // namespace fabula
