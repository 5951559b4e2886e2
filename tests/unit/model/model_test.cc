#include <cstring>
#include <string>

#include "ingest/model/language_model.h"
#include "ingest/model/model_file.h"
#include "ingest/model/train/evaluate.h"
#include "ingest/model/train/train.h"
#include "ingest/text/analyze.h"
#include "tests/catch.h"
#include "tests/unit/model/tiny_treebank.h"

using namespace fabula;

namespace {

std::string train_tiny() {
  Diagnostics diagnostics;
  train::TrainingOptions options;
  for (train::Schedule* schedule :
       {&options.tags, &options.jackknife, &options.transitions, &options.labels, &options.names})
    schedule->threshold = 0.1F;
  options.folds = 2;
  return train::train_model({{"tiny", train::read_conllu(tiny_trees, "tiny", diagnostics)}}, {},
                            {{"names", train::read_names(tiny_names, "names", diagnostics)}},
                            options);
}

const std::string& tiny_model() {
  static const std::string bytes = train_tiny();
  return bytes;
}

std::optional<LanguageModel> read(const std::string& bytes, Diagnostics& diagnostics) {
  return LanguageModel::read(std::as_bytes(std::span(bytes)), "m", diagnostics);
}

/// The file with a section's bytes changed and all checksums right: what a hostile file is like.
std::string with_changed_section(ModelSection which, std::size_t at, char value) {
  Diagnostics diagnostics;
  std::vector<std::pair<ModelSection, std::string>> sections;
  for (const auto& [id, bytes] :
       read_model_file(std::as_bytes(std::span(tiny_model())), "m", diagnostics)) {
    sections.emplace_back(id,
                          std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    if (id == which && at < sections.back().second.size()) sections.back().second[at] = value;
  }
  return write_model_file(sections);
}

}  // namespace

TEST_CASE("training twice gives the same bytes") { CHECK(train_tiny() == tiny_model()); }

TEST_CASE("a trained model analyses what it was trained on") {
  Diagnostics diagnostics;
  const auto model = read(tiny_model(), diagnostics);
  REQUIRE(model);
  CHECK(model->provenance().find("tiny: 3 sentences, 14 words") != std::string_view::npos);
  const auto bank = train::read_conllu(tiny_trees, "tiny", diagnostics);
  const auto score = train::score_gold_tokens(bank, *model);
  CHECK(score.upos.f1() == 100);
  CHECK(score.labelled.f1() == 100);
  CHECK(score.lemmas.f1() == 100);
  const auto raw = train::score_raw_text(bank, *model);
  CHECK(raw.tokens.f1() == 100);
  CHECK(raw.sentences.f1() == 100);
  CHECK(
      train::score_names(train::read_names(tiny_names, "names", diagnostics), *model).typed.f1() ==
      100);
}

TEST_CASE("a truncated or changed model file is an error wherever it is hit") {
  const std::string& whole = tiny_model();
  for (std::size_t size = 0; size < whole.size(); size += 1 + size / 40) {
    Diagnostics diagnostics;
    CHECK_FALSE(read(whole.substr(0, size), diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].message.find("install") != std::string::npos);
  }
  constexpr std::size_t reserved_begin = 32, reserved_end = 64;  // of the header: no meaning yet
  for (std::size_t at = 0; at < whole.size(); at += 1 + at / 40) {
    if (at >= reserved_begin && at < reserved_end) continue;
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x20);
    Diagnostics diagnostics;
    CHECK_FALSE(read(changed, diagnostics));
    CHECK(diagnostics.size() == 1);
  }
}

TEST_CASE("a hostile model with right checksums is refused or harmless") {
  Article article;
  article.text = "The envoy didn't meet Ana Ruiz in Oslo. Talks failed.";
  for (std::uint32_t section = 2; section <= 9; ++section)
    for (std::size_t at = 0; at < 1200; at += at < 40 ? 1 : 37)
      for (const char value : {'\x00', '\x7F', '\xFF'}) {
        const std::string bytes =
            with_changed_section(static_cast<ModelSection>(section), at, value);
        Diagnostics diagnostics;
        const auto model = read(bytes, diagnostics);
        CHECK(model.has_value() == diagnostics.empty());
        if (model) CHECK_FALSE(analyze(article, *model).tokens.empty());
      }
}

TEST_CASE("another format version is named") {
  std::string changed = tiny_model();
  const std::uint32_t version = 99;
  std::memcpy(changed.data() + 8, &version, sizeof version);
  Diagnostics diagnostics;
  CHECK_FALSE(read(changed, diagnostics));
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].message.find("format 99") != std::string::npos);
}

TEST_CASE("a missing file, a folder and an empty path are errors that name the option") {
  for (const std::string path : {"/nonexistent/english.model", "/", ""}) {
    Diagnostics diagnostics;
    CHECK_FALSE(LanguageModel::open(path, diagnostics));
    REQUIRE(diagnostics.size() == 1);
    CHECK(diagnostics[0].message.find("--model") != std::string::npos);
  }
}

TEST_CASE("the model is looked for where it is told, else beside the program and in the prefix") {
  CHECK(model_candidates("a", "b", "/opt/bin/fabula") == std::vector<std::string>{"a"});
  CHECK(model_candidates("", "b", "/opt/bin/fabula") == std::vector<std::string>{"b"});
  CHECK(
      model_candidates("", "", "/opt/bin/fabula") ==
      std::vector<std::string>{"/opt/bin/english.model", "/opt/bin/../share/fabula/english.model"});
}
