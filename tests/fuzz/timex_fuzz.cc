#include <cstdint>
#include <cstdlib>

#include "graph/edtf.h"
#include "ingest/text/sentences.h"
#include "ingest/time/timex.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

/// Any text gives expressions in order, inside the text, apart from each other, with days that are
/// in order and EDTF that reads back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace fabula;
  Article article;
  article.text.assign(reinterpret_cast<const char*>(data), size);
  if (size % 2 == 0) article.published = parse_iso_day("2025-10-03");
  const Document document = split(article);
  std::uint32_t end = 0;
  for (const Timex& t : find_timexes(document)) {
    require(end <= t.span.begin && t.span.begin < t.span.end && t.span.end <= size);
    end = t.span.end;
    require(t.interval.earliest <= t.interval.latest);
    require(!t.value.empty() && !t.rule.empty());
    require(t.edtf.empty() || parse_edtf(t.edtf));
  }
  return 0;
}
