#include "ingest/model/model_file.h"

#include <xxhash.h>

#include <cstring>

#include "ingest/model/feature_table.h"

namespace fabula {
namespace {

constexpr std::uint64_t magic = 0x4D4C414C55424146U;  // "FABULALM"
constexpr std::size_t alignment = 64;
constexpr std::uint32_t most_sections = 64;

struct Header {
  std::uint64_t magic = 0;
  std::uint32_t version = 0;
  std::uint32_t sections = 0;
  std::uint64_t size = 0;      ///< of the whole file
  std::uint64_t checksum = 0;  ///< XXH3 of all bytes behind the header
  std::uint64_t reserved[4] = {};
};
static_assert(sizeof(Header) == 64);

struct SectionEntry {
  std::uint32_t id = 0;
  std::uint32_t reserved = 0;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};
static_assert(sizeof(SectionEntry) == 24);

std::uint64_t checksum(const void* bytes, std::size_t size) { return XXH3_64bits(bytes, size); }

template <typename T>
void append(std::string& out, const T& value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

void align(std::string& out) { out.resize((out.size() + alignment - 1) / alignment * alignment); }

}  // namespace

std::vector<std::pair<ModelSection, std::span<const std::byte>>> read_model_file(
    std::span<const std::byte> bytes, const std::string& path, Diagnostics& diagnostics) {
  const auto fail =
      [&](std::string problem) -> std::vector<std::pair<ModelSection, std::span<const std::byte>>> {
    diagnostics.push_back({Severity::error, path, 0, 0,
                           problem + "; install the language model that belongs to this version"});
    return {};
  };
  if (bytes.size() < sizeof(Header) || load<std::uint64_t>(bytes.data()) != magic)
    return fail("not a language model");
  const auto header = load<Header>(bytes.data());
  if (header.version != model_format_version)
    return fail("language model of format " + std::to_string(header.version) + ", not " +
                std::to_string(model_format_version));
  const auto body = bytes.subspan(sizeof(Header));
  if (header.size != bytes.size() || header.checksum != checksum(body.data(), body.size()))
    return fail("damaged language model");
  if (header.sections > most_sections || header.sections * sizeof(SectionEntry) > body.size())
    return fail("damaged language model: its table of sections does not fit");
  std::vector<std::pair<ModelSection, std::span<const std::byte>>> out;
  for (std::uint32_t i = 0; i < header.sections; ++i) {
    const auto entry = load<SectionEntry>(body.data() + i * sizeof(SectionEntry));
    if (entry.offset > bytes.size() || entry.size > bytes.size() - entry.offset)
      return fail("damaged language model: a section lies outside the file");
    out.emplace_back(static_cast<ModelSection>(entry.id), bytes.subspan(entry.offset, entry.size));
  }
  return out;
}

std::string write_model_file(const std::vector<std::pair<ModelSection, std::string>>& sections) {
  Header header;
  std::string out(sizeof(Header) + sections.size() * sizeof(SectionEntry), '\0');
  std::string entries;
  for (const auto& [id, bytes] : sections) {
    align(out);
    append(entries, SectionEntry{static_cast<std::uint32_t>(id), 0, out.size(), bytes.size()});
    out += bytes;
  }
  out.replace(sizeof(Header), entries.size(), entries);
  header.magic = magic;
  header.version = model_format_version;
  header.sections = static_cast<std::uint32_t>(sections.size());
  header.size = out.size();
  header.checksum = checksum(out.data() + sizeof(Header), out.size() - sizeof(Header));
  std::memcpy(out.data(), &header, sizeof header);
  return out;
}

}  // namespace fabula
