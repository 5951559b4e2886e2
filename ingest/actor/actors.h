#pragma once

#include <cstdint>
#include <vector>

#include "graph/extraction.h"
#include "ingest/text/document.h"

namespace fabula {

/// A place of the text that stands for an actor: tokens [first, last), with their syntactic head.
struct ActorReference {
  enum class Form : std::uint8_t { name, adjective, nominal, pronoun };

  ActorIndex actor{};
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t head = 0;
  Form form = Form::name;
};

struct ActorResolution {
  std::vector<Actor> actors;
  std::vector<ActorReference> references;
};

}  // namespace fabula
