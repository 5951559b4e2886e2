#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/extraction.h"

namespace fabula {

/// Builds the extraction of one article, call by call, for tests. Spans are made up, one after the
/// other, and the label is the quotation.
class Told {
 public:
  Told(std::string id, std::string source, std::string_view published);

  ActorIndex actor(std::string name, ActorKind kind, std::vector<std::string> aliases = {});
  /// `date` is "2024-03-08", "2024-03-01/2024-03-31", or "" for what tense and publication allow.
  EventIndex event(std::string type, std::string label, std::string_view date,
                   std::vector<Participant> participants = {}, double confidence = 0.8);
  void link(EventIndex from, LinkKind kind, EventIndex to, double confidence = 0.8);

  Event& operator[](EventIndex event) { return x_.events[at(event)]; }
  operator Extraction() const { return x_; }

 private:
  Span next(std::size_t size);

  Extraction x_;
  std::uint32_t end_ = 0;
};

}  // namespace fabula
