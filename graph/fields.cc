#include "graph/fields.h"

#include "graph/edtf.h"
#include "graph/sort_once.h"

namespace fabula {
namespace {

constexpr std::size_t max_errors = 10;

std::string_view type_name(json::Type type) {
  switch (type) {
    case json::Type::null:
      return "null";
    case json::Type::boolean:
      return "a boolean";
    case json::Type::number:
      return "a number";
    case json::Type::string:
      return "a string";
    case json::Type::array:
      return "an array";
    case json::Type::object:
      return "an object";
  }
  return "";
}

std::string instead_of(std::string_view wanted, const json::Value& value) {
  return "must be " + std::string(wanted) + ", not " + std::string(type_name(value.type));
}

}  // namespace

void RecordSource::report(const json::Value& value, std::string message) {
  if (++errors_ > max_errors) return;
  LineColumn where = line_column(text_, value.offset ? value.offset - 1 : 0);
  where.line += static_cast<std::uint32_t>(first_line_ - 1);
  diagnostics_.push_back(
      {Severity::error, std::string(file_), where.line, where.column, std::move(message)});
}

Fields::Fields(const json::Value& object, RecordSource& source, const Fields* parent,
               std::string_view name, std::optional<std::size_t> index)
    : object_(object), source_(source), parent_(parent), name_(name), index_(index) {
  if (object.type != json::Type::object)
    source.report(object, (parent ? '"' + path("") + "\" " : std::string("the record ")) +
                              instead_of("an object", object));
}

std::string Fields::path(std::string_view key) const {
  std::string prefix = parent_ ? parent_->path(name_) : "";
  if (index_) prefix += '[' + std::to_string(*index_) + ']';
  if (!prefix.empty() && !key.empty()) prefix += '.';
  return prefix + std::string(key);
}

void Fields::fail(const json::Value& value, std::string_view key, std::string_view problem) const {
  source_.report(value, '"' + path(key) + "\" " + std::string(problem));
}

const json::Value* Fields::find(std::string_view key) const {
  const json::Value* value = object_.find(key);
  return value && value->type != json::Type::null ? value : nullptr;
}

std::string Fields::string(std::string_view key) const {
  const json::Value* value = find(key);
  if (!value) return {};
  if (value->type != json::Type::string) fail(*value, key, instead_of("a string", *value));
  return std::string(value->string().value_or(""));
}

std::string Fields::required_string(std::string_view key) const {
  std::string text = string(key);
  if (text.empty()) fail(object_, key, "is missing or empty");
  return text;
}

std::vector<std::string> Fields::strings(std::string_view key) const {
  std::vector<std::string> found;
  for (const json::Value& item : array(key)) {
    if (item.type != json::Type::string) fail(item, key, instead_of("an array of strings", item));
    found.push_back(item.type == json::Type::string ? item.text : std::string());
  }
  return found;
}

double Fields::number(std::string_view key, double low, double high, double missing) const {
  const json::Value* value = find(key);
  if (!value) return missing;
  const std::optional<double> number = value->number();
  if (!number)
    fail(*value, key, instead_of("a finite number", *value));
  else if (*number < low || *number > high)
    fail(*value, key, "is out of range");
  else
    return *number;
  return missing;
}

bool Fields::boolean(std::string_view key, bool missing) const {
  const json::Value* value = find(key);
  if (!value) return missing;
  const std::optional<bool> truth = value->truth();
  if (!truth) fail(*value, key, instead_of("true or false", *value));
  return truth.value_or(missing);
}

std::uint32_t Fields::count(std::string_view key) const {
  const json::Value* value = find(key);
  if (!value) {
    fail(object_, key, "is missing");
    return 0;
  }
  const std::optional<long long> number = value->integer();
  if (number && *number >= 0 && *number < std::numeric_limits<std::uint32_t>::max())
    return static_cast<std::uint32_t>(*number);
  fail(*value, key, "must be a whole number from 0 on");
  return 0;
}

std::optional<Day> Fields::day(std::string_view key) const {
  const json::Value* value = find(key);
  if (!value) return std::nullopt;
  const std::optional<Day> day = parse_iso_day(value->string().value_or(""));
  if (!day) fail(*value, key, "must be a day, as \"2025-10-03\"");
  return day;
}

DateInterval Fields::interval() const {
  const DateInterval read{day("earliest").value_or(open_start), day("latest").value_or(open_end)};
  if (read.earliest <= read.latest) return read;
  fail(object_, "earliest", "lies after \"latest\"");
  return {};
}

Span Fields::span(std::uint32_t limit) const {
  const Span read{count("begin"), count("end")};
  if (read.begin > read.end)
    fail(object_, "end", "lies before \"begin\"");
  else if (read.end > limit)
    fail(object_, "end", "lies beyond the text");
  else
    return read;
  return {};
}

const std::vector<json::Value>& Fields::array(std::string_view key) const {
  static const std::vector<json::Value> none;
  const json::Value* value = find(key);
  if (!value) return none;
  if (value->type != json::Type::array) fail(*value, key, instead_of("an array", *value));
  return value->items;
}

void NodeNames::add(const Fields& node) {
  const std::string id = node.required_string("id");
  const auto next = static_cast<std::uint32_t>(index_.size());
  if (!id.empty() && !index_.emplace(id, next).second)
    node.fail(*node.find("id"), "id", "\"" + id.substr(0, 40) + "\" occurs twice");
}

std::uint32_t NodeNames::resolve(const Fields& fields, std::string_view key) const {
  if (const json::Value* value = fields.find(key)) return resolve(fields, key, *value);
  fields.fail(fields.value(), key, "is missing");
  return 0;
}

std::uint32_t NodeNames::resolve(const Fields& fields, std::string_view key,
                                 const json::Value& id) const {
  const auto found = index_.find(std::string(id.string().value_or("")));
  if (found != index_.end()) return found->second;
  fields.fail(id, key,
              id.string() ? "refers to \"" + id.text.substr(0, 40) + "\", which is not there"
                          : instead_of("an id", id));
  return 0;
}

std::vector<ActorRole> read_roles(const Fields& actor, const NodeNames& actors) {
  std::vector<ActorRole> roles;
  actor.objects("roles", [&](const Fields& fields) {
    ActorRole role{fields.string("as"), reference<ActorIndex>(fields, "of", actors),
                   fields.string("since")};
    if (role.as.empty() && !role.of) fields.fail(fields.value(), "", "must have \"as\" or \"of\"");
    if (!role.since.empty() && !parse_edtf(role.since))
      fields.fail(*fields.find("since"), "since", "is not an EDTF date of level 1");
    roles.push_back(std::move(role));
  });
  sort_once(roles);
  return roles;
}

void check_version(const Fields& fields, std::string_view wanted) {
  const std::string found = fields.string("fabula");
  if (found == wanted) return;
  const std::string_view kind = wanted.substr(0, wanted.find('/') + 1);
  const json::Value* member = fields.find("fabula");
  fields.fail(member ? *member : fields.value(), "fabula",
              found.starts_with(kind) ? "is \"" + found.substr(0, 40) +
                                            "\", which this version does not read; it reads \"" +
                                            std::string(wanted) + '"'
                                      : "must be \"" + std::string(wanted) + '"');
}

}  // namespace fabula
