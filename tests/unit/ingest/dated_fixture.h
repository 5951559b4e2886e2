#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/ingest/event_fixture.h"

namespace fabula {

/// A time expression by its words and days.
struct Words {
  std::string_view words, earliest, latest;
  std::string_view length = {};  // of a duration, which has no days
  std::string_view rule = {};    // that read it
};

/// The fixture is published on Friday, 2030-06-14; words in "day" are a weekday.
inline EventFixture told(std::string_view lines, std::initializer_list<Words> times) {
  const std::string text = literal_document(lines).article->text;
  std::vector<Timex> timexes;
  for (const Words& w : times) {
    Timex timex = timex_at(text, w.words, w.earliest, w.latest);
    timex.rule = w.words.ends_with("day") ? "weekday" : w.rule;
    if (!w.length.empty()) {
      timex.type = TimexType::duration;
      timex.value = w.length;
      timex.interval = {};
    }
    timexes.push_back(timex);
  }
  return EventFixture(lines, timexes);
}

/// The days of the event with this trigger, in EDTF.
inline std::string when(const EventFixture& fixture, std::string_view trigger) {
  return fixture.event(trigger).when.edtf;
}

}  // namespace fabula
