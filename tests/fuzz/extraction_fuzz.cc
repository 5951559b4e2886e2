#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "graph/extraction_record.h"
#include "graph/merge.h"
#include "graph/story_file.h"

/// Any line is a record or refused; a record that is read is written and read back the same, and
/// merges, also with itself, into a story that is read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fabula::Diagnostics diagnostics;
  const std::string_view line(reinterpret_cast<const char*>(data), size);
  const auto record = fabula::read_record(line, "fuzz", 1, diagnostics);
  if (record.has_value() != diagnostics.empty()) std::abort();
  if (!record) return 0;
  const std::string written = fabula::write_record(*record, true);
  const auto again = fabula::read_record(written, "fuzz", 1, diagnostics);
  if (!again || fabula::write_record(*again, true) != written) std::abort();
  const std::vector<fabula::Extraction> twice{*record, *record};
  const fabula::Story story = fabula::merge(twice, diagnostics);
  if (!(fabula::merge({&*record, 1}, diagnostics) == story)) std::abort();
  const std::string file = fabula::write_story(story);
  const auto read = fabula::read_story(file, "fuzz", diagnostics);
  if (!read || fabula::write_story(*read) != file) std::abort();
  return 0;
}
