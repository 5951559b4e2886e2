#include "ingest/model/language_model.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "ingest/model/model_file.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/labels.h"
#include "ingest/text/names.h"
#include "ingest/text/tagset.h"

namespace fabula {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 28;

// All of it is read for its checksum: one call is cheaper than a fault a page.
#ifdef MAP_POPULATE
constexpr int mapping_flags = MAP_PRIVATE | MAP_POPULATE;
#else
constexpr int mapping_flags = MAP_PRIVATE;
#endif

struct Mapping {
  void* address = MAP_FAILED;
  std::size_t size = 0;

  Mapping() = default;
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() {
    if (address != MAP_FAILED) munmap(address, size);
  }
};

struct File {
  explicit File(const std::string& path) : descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC)) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (descriptor >= 0) close(descriptor);
  }
  int descriptor;
};

}  // namespace

std::optional<LanguageModel> LanguageModel::open(const std::string& path,
                                                 Diagnostics& diagnostics) {
  const auto fail = [&](const std::string& problem) -> std::optional<LanguageModel> {
    diagnostics.push_back({Severity::error, path, 0, 0,
                           "cannot read the language model: " + problem +
                               "; give its path with --model or FABULA_MODEL"});
    return std::nullopt;
  };
  const File file(path);
  struct stat status {};
  if (file.descriptor < 0 || fstat(file.descriptor, &status) != 0) return fail(strerror(errno));
  if (!S_ISREG(status.st_mode)) return fail("not a regular file");
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size == 0 || size > largest_file) return fail("not a language model");
  auto mapping = std::make_shared<Mapping>();
  mapping->address = mmap(nullptr, size, PROT_READ, mapping_flags, file.descriptor, 0);
  mapping->size = size;
  if (mapping->address == MAP_FAILED) return fail(strerror(errno));
  auto model = read({static_cast<const std::byte*>(mapping->address), size}, path, diagnostics);
  if (model) model->mapping_ = std::move(mapping);
  return model;
}

std::optional<LanguageModel> LanguageModel::read(std::span<const std::byte> bytes,
                                                 const std::string& path,
                                                 Diagnostics& diagnostics) {
  const auto sections = read_model_file(bytes, path, diagnostics);
  if (sections.empty()) return std::nullopt;
  const auto section = [&](ModelSection id) {
    for (const auto& [name, content] : sections)
      if (name == id) return content;
    return std::span<const std::byte>{};
  };
  LanguageModel model;
  model.tags_ = SparseTable::read(section(ModelSection::tags));
  model.transitions_ = DenseTable::read(section(ModelSection::transitions));
  model.labels_ = SparseTable::read(section(ModelSection::labels));
  model.names_ = SparseTable::read(section(ModelSection::names));
  model.gazetteer_ = ValueTable::read(section(ModelSection::gazetteer));
  model.lemmas_ =
      Lemmatizer::read(section(ModelSection::lemma_words), section(ModelSection::lemma_endings),
                       section(ModelSection::lemma_rules));
  const auto text = section(ModelSection::provenance);
  model.provenance_ = {reinterpret_cast<const char*>(text.data()), text.size()};
  if (!model.tags_ || model.tags_->classes() != fine_tag_count || !model.transitions_ ||
      !model.labels_ || model.labels_->classes() != deprel_count || !model.names_ ||
      model.names_->classes() != name_label_count || !model.lemmas_ || !model.gazetteer_ ||
      model.gazetteer_->values() != gazetteer_values) {
    diagnostics.push_back({Severity::error, path, 0, 0,
                           "damaged language model: a table is missing or malformed; install the "
                           "language model that belongs to this version"});
    return std::nullopt;
  }
  return model;
}

std::vector<std::string> model_candidates(std::string_view option, std::string_view environment,
                                          std::string_view program) {
  for (const std::string_view given : {option, environment})
    if (!given.empty()) return {std::string(given)};
  const std::size_t slash = program.rfind('/');
  const std::string folder(slash == std::string_view::npos ? "." : program.substr(0, slash));
  return {folder + "/english.model", folder + "/../share/fabula/english.model"};
}

}  // namespace fabula
