#include "ingest/model/train/gazetteer.h"

#include <map>
#include <string_view>
#include <vector>

#include "ingest/lexicon/table.h"
#include "ingest/model/train/pack.h"
#include "ingest/text/gazetteer.h"
#include "ingest/text/tokenize.h"
#include "ingest/text/word_form.h"

namespace fabula::train {
namespace {

class Flags {
 public:
  /// Marks the words of `name`: `single` when it is one word, else `first` and `later`. Words of a
  /// longer name that are not capitalised say nothing.
  void add(std::string_view name, GazetteerFlag single, GazetteerFlag first, GazetteerFlag later) {
    std::vector<Span> words;
    tokenize(name, {0, static_cast<std::uint32_t>(name.size())}, words);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const WordForm form = word_form(words[i].of(name));
      const bool capital = form.kind == CaseKind::title || form.kind == CaseKind::caps;
      if (words.size() > 1 && !capital) continue;
      const GazetteerFlag flag = words.size() == 1 ? single : i == 0 ? first : later;
      flags_[gazetteer_key(form)] |= static_cast<std::uint16_t>(flag);
    }
  }
  void add(std::string_view name, GazetteerFlag flag) { add(name, flag, flag, flag); }

  std::string pack() const { return pack_values({flags_.begin(), flags_.end()}, gazetteer_values); }

 private:
  std::map<std::uint64_t, std::uint16_t> flags_;
};

/// Calls `visit` with the table and the number of each row.
template <typename Visit>
void for_each_row(std::string_view name, Visit visit) {
  Diagnostics diagnostics;
  const Table table = Table::read(name, embedded_table(name), {}, diagnostics);
  for (std::size_t row = 0; row < table.rows(); ++row) visit(table, row);
}

}  // namespace

std::string pack_gazetteer() {
  using enum GazetteerFlag;
  Flags flags;
  for (const std::string_view name : {"countries", "places"})
    for_each_row(name, [&](const Table& table, std::size_t row) {
      flags.add(table.cell(row, "name"), place, place_first, place_later);
      for (const auto alias : values(table.cell(row, "aliases")))
        flags.add(alias, place, place_first, place_later);
      for (const auto capital : values(table.cell(row, "capital")))
        flags.add(capital, place, place_first, place_later);
      for (const auto word : values(table.cell(row, "adjectives"))) flags.add(word, demonym);
      for (const auto word : values(table.cell(row, "people"))) flags.add(word, demonym);
    });
  for_each_row("organizations", [&](const Table& table, std::size_t row) {
    flags.add(table.cell(row, "name"), organization, organization_first, organization_later);
    for (const auto alias : values(table.cell(row, "aliases")))
      flags.add(alias, organization, organization_first, organization_later);
  });
  for_each_row("given_names", [&](const Table& table, std::size_t row) {
    flags.add(table.cell(row, "name"), given_name);
  });
  for_each_row("non_actors", [&](const Table& table, std::size_t row) {
    flags.add(table.cell(row, "name"), no_actor, no_actor, no_actor);
  });
  for_each_row("titles", [&](const Table& table, std::size_t row) {
    const std::string_view words = table.cell(row, "title");
    if (words.find(' ') == std::string_view::npos) flags.add(words, title);
  });
  for_each_row("head_words", [&](const Table& table, std::size_t row) {
    const std::string_view kind = table.cell(row, "kind");
    if (kind == "organization") flags.add(table.cell(row, "word"), organization_head);
    if (kind == "place" || kind == "country") flags.add(table.cell(row, "word"), place_head);
  });
  return flags.pack();
}

}  // namespace fabula::train
