// Merges extraction records, one a line on standard input, and prints what leads to what.
#include <iostream>
#include <string>
#include <vector>

#include "graph/causal_graph.h"
#include "graph/extraction_record.h"
#include "graph/merge.h"

int main() {
  fabula::Diagnostics diagnostics;
  std::vector<fabula::Extraction> extractions;
  std::string line;
  for (std::size_t number = 1; std::getline(std::cin, line); ++number)
    if (auto extraction = fabula::read_record(line, "standard input", number, diagnostics))
      extractions.push_back(std::move(*extraction));

  const fabula::Story story = fabula::merge(extractions, diagnostics);
  for (const auto& diagnostic : diagnostics) std::cerr << format(diagnostic) << '\n';

  const fabula::CausalGraph causes(story);
  for (std::size_t i = 0; i < story.events.size(); ++i)
    for (const fabula::Reached& effect : causes.effects(fabula::EventIndex(i), 1))
      std::cout << story.events[i].label << "  ->  " << story.events[at(effect.event)].label
                << '\n';
  return diagnostics.empty() ? 0 : 3;
}
