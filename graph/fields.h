#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/date.h"
#include "graph/diagnostic.h"
#include "graph/extraction.h"
#include "graph/json.h"
#include "graph/span.h"
#include "graph/vocabulary.h"

namespace fabula {

/// The document that is being read, and what was found wrong with it.
class RecordSource {
 public:
  RecordSource(std::string_view text, std::string_view file, std::size_t first_line,
               Diagnostics& diagnostics)
      : text_(text), file_(file), first_line_(first_line), diagnostics_(diagnostics) {}

  /// Reports what is wrong with `value`; of many errors in one document the first ten.
  void report(const json::Value& value, std::string message);
  bool ok() const { return errors_ == 0; }

 private:
  std::string_view text_;
  std::string_view file_;
  std::size_t first_line_;
  Diagnostics& diagnostics_;
  std::size_t errors_ = 0;
};

/// The members of one JSON object, read by type. What is missing though required, or of the wrong
/// type, is reported with the path of its key ("events[2].when.basis") and a harmless value comes
/// back, so that reading goes on and finds the next error. Unknown keys are ignored.
class Fields {
 public:
  /// `name` is the key under which the object stands in `parent`, `index` its place in an array.
  Fields(const json::Value& object, RecordSource& source, const Fields* parent = nullptr,
         std::string_view name = {}, std::optional<std::size_t> index = {});

  RecordSource& source() const { return source_; }
  const json::Value& value() const { return object_; }
  /// The path of `key`, for messages.
  std::string path(std::string_view key) const;
  void fail(const json::Value& value, std::string_view key, std::string_view problem) const;

  /// The member, or nullptr when it is missing or null.
  const json::Value* find(std::string_view key) const;

  std::string string(std::string_view key) const;           ///< "" when missing
  std::string required_string(std::string_view key) const;  ///< and not empty
  std::vector<std::string> strings(std::string_view key) const;
  double number(std::string_view key, double low, double high, double missing) const;
  bool boolean(std::string_view key, bool missing) const;
  std::uint32_t count(std::string_view key) const;  ///< required, 0 .. 2^32 - 2
  std::optional<Day> day(std::string_view key) const;
  /// A closed interval from "earliest" and "latest"; a missing or null end is open.
  DateInterval interval() const;
  /// "begin" and "end" of this object, begin <= end <= limit.
  Span span(std::uint32_t limit = std::numeric_limits<std::uint32_t>::max()) const;

  /// The value of enumeration T that the member names; `missing` when there is none.
  template <typename T>
  T word(std::string_view key, T missing) const {
    const std::string name = string(key);
    if (name.empty()) return missing;
    const std::optional<T> value = value_named<T>(name);
    if (!value) fail(*find(key), key, "has the unknown value \"" + name.substr(0, 40) + '"');
    return value.value_or(missing);
  }

  /// Calls `each(Fields)` for every object of an array; a missing array is empty.
  template <typename Function>
  void objects(std::string_view key, Function each) const {
    const std::vector<json::Value>& items = array(key);
    for (std::size_t i = 0; i < items.size(); ++i) each(Fields(items[i], source_, this, key, i));
  }

  const std::vector<json::Value>& array(std::string_view key) const;

 private:
  const json::Value& object_;
  RecordSource& source_;
  const Fields* parent_;
  std::string_view name_;
  std::optional<std::size_t> index_;
};

/// Names of nodes within one document ("a1", "e3") and the index that each stands for.
class NodeNames {
 public:
  /// Gives the next index to `id`; reports an id that occurs twice.
  void add(const Fields& node);
  std::size_t size() const { return index_.size(); }

  /// The index that the member `key`, or the array's item, refers to; 0 and a report when none.
  std::uint32_t resolve(const Fields& fields, std::string_view key) const;
  std::uint32_t resolve(const Fields& fields, std::string_view key, const json::Value& id) const;

 private:
  std::unordered_map<std::string, std::uint32_t> index_;
};

/// The references in the array `key`, as indices of type Index.
template <typename Index>
std::vector<Index> references(const Fields& fields, std::string_view key, const NodeNames& names) {
  std::vector<Index> found;
  for (const json::Value& id : fields.array(key))
    found.push_back(Index{names.resolve(fields, key, id)});
  return found;
}

/// The reference in the member `key`; nothing when it is missing or null.
template <typename Index>
std::optional<Index> reference(const Fields& fields, std::string_view key, const NodeNames& names) {
  if (!fields.find(key)) return std::nullopt;
  return Index{names.resolve(fields, key)};
}

/// The objects of the array "roles", in order and each once. A role must say as what or of whom,
/// and its date must be EDTF.
std::vector<ActorRole> read_roles(const Fields& actor, const NodeNames& actors);

/// Checks the member "fabula" against the kind that is wanted ("extraction/1").
void check_version(const Fields& fields, std::string_view wanted);

}  // namespace fabula
