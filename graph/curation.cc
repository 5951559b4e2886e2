#include "graph/curation.h"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "graph/edtf.h"
#include "graph/fields.h"
#include "graph/json.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

constexpr std::string_view version = "curation/1";
constexpr json::Limits limits{.bytes = std::size_t{16} << 20, .depth = 16, .relaxed = true};

/// In the order of the enumeration: the keys that say what an entry does.
constexpr std::array verbs{"merge",  "split",        "rename", "retype",
                           "redate", "set_modality", "drop",   "add"};

/// Where a value begins. Scalars know their end only: a string's opening quote is looked for.
LineColumn place_of(std::string_view text, const json::Value& value) {
  if (value.type == json::Type::object || value.type == json::Type::array)
    return line_column(text, value.begin);
  std::size_t at = value.offset ? value.offset - 1 : 0;
  if (value.type != json::Type::string) return line_column(text, at);
  const auto escaped = [&](std::size_t quote) {
    std::size_t backslashes = 0;
    while (backslashes < quote && text[quote - backslashes - 1] == '\\') ++backslashes;
    return backslashes % 2 == 1;
  };
  do at = at == 0 ? text.npos : text.rfind('"', at - 1);
  while (at != text.npos && escaped(at));
  return line_column(text, at == text.npos ? 0 : at);
}

/// "family" or "family.kind" in lower case.
bool is_event_type(std::string_view type) {
  const bool plain = std::ranges::all_of(
      type, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.' || c == '-'; });
  const std::size_t dot = type.find('.');
  return plain && !type.empty() && dot != 0 && dot != type.size() - 1 &&
         (dot == type.npos || type.find('.', dot + 1) == type.npos);
}

/// Reads one entry.
class EntryReader {
 public:
  EntryReader(std::string_view text, const Fields& entry) : text_(text), entry_(entry) {}

  CurationEntry read() {
    out_.where = place_of(text_, entry_.value());
    out_.span = {static_cast<std::uint32_t>(entry_.value().begin),
                 static_cast<std::uint32_t>(entry_.value().offset)};
    const auto verb = verb_of_entry();
    if (!verb) return std::move(out_);
    out_.verb = *verb;
    out_.note = entry_.string("note");
    const std::string_view key = name_of(*verb);
    const json::Value& value = *entry_.find(key);
    if (*verb == CurationVerb::add) {
      allow(entry_, {key, "note"});
      read_addition(Fields(value, entry_.source(), &entry_, key));
    } else if (*verb == CurationVerb::merge) {
      allow(entry_, {key, "note"});
      out_.targets = targets(entry_, key);
      if (out_.targets.size() < 2) entry_.fail(value, key, "must name at least two");
    } else {
      out_.targets = {target(entry_, key, value)};
      read_details(key);
    }
    return std::move(out_);
  }

 private:
  std::optional<CurationVerb> verb_of_entry() {
    std::optional<CurationVerb> found;
    for (std::size_t i = 0; i < verbs.size(); ++i) {
      if (!entry_.find(verbs[i])) continue;
      if (found) entry_.fail(entry_.value(), verbs[i], "is a second verb; make it a new entry");
      found = static_cast<CurationVerb>(i);
    }
    if (!found) {
      std::string known;
      for (const std::string_view verb : verbs) known.append(" ").append(verb);
      entry_.source().report(entry_.value(), "an entry says what to do by one of:" + known);
    }
    return found;
  }

  /// People make slips of the pen: a key that nothing reads is one.
  static void allow(const Fields& fields, std::initializer_list<std::string_view> keys) {
    for (const auto& [key, value] : fields.value().members)
      if (std::ranges::find(keys, key) == keys.end())
        fields.fail(value, key.substr(0, 40), "is no key that fits here");
  }

  void read_details(std::string_view key) {
    if (out_.verb == CurationVerb::drop) return allow(entry_, {key, "note"});
    if (out_.verb == CurationVerb::split) {
      allow(entry_, {key, "apart", "note"});
      out_.apart = targets(entry_, "apart");
      if (out_.apart.empty())
        entry_.fail(entry_.value(), "apart", "must name the quotations or articles to set apart");
      return;
    }
    allow(entry_, {key, "to", "note"});
    out_.to =
        out_.verb == CurationVerb::redate ? entry_.string("to") : entry_.required_string("to");
    const json::Value& to = entry_.find("to") ? *entry_.find("to") : entry_.value();
    if (out_.verb == CurationVerb::redate && !out_.to.empty() && !parse_edtf(out_.to))
      entry_.fail(to, "to", "is no EDTF date, as 2025-10-03, 2025-10 or 2025-09-01/2025-10-03");
    if (out_.verb == CurationVerb::set_modality && !value_named<Modality>(out_.to))
      entry_.fail(to, "to", "must be one of asserted, planned, possible, claimed, denied, negated");
    if (out_.verb == CurationVerb::retype && !is_event_type(out_.to))
      entry_.fail(to, "to", "is no type, as trade.ship, nor a kind of actor or link");
  }

  std::vector<CurationTarget> targets(const Fields& fields, std::string_view key) {
    std::vector<CurationTarget> found;
    const json::Value* value = fields.find(key);
    if (value && value->type != json::Type::array) return {target(fields, key, *value)};
    for (const json::Value& item : fields.array(key)) found.push_back(target(fields, key, item));
    return found;
  }

  CurationTarget target(const Fields& parent, std::string_view key, const json::Value& value) {
    using By = CurationTarget::By;
    CurationTarget out;
    out.where = place_of(text_, value);
    if (value.type == json::Type::string) {
      out.words = value.text;
      if (out.words.empty()) parent.fail(value, key, "is empty");
      return out;
    }
    const Fields fields(value, entry_.source(), &parent, key);
    if (value.type != json::Type::object) return out;
    out.article = fields.string("article");
    if (fields.find("from") || fields.find("to")) {
      allow(fields, {"from", "to", "kind"});
      out.by = By::ends;
      for (const char* end : {"from", "to"})
        if (const json::Value* node = fields.find(end))
          out.ends.push_back(target(fields, end, *node));
        else
          fields.fail(value, end, "is missing");
      if (fields.find("kind")) out.kind = fields.word("kind", LinkKind::causes);
      return out;
    }
    allow(fields, {"id", "name", "quote", "article"});
    for (const auto& [name, by] :
         {std::pair("id", By::id), {"name", By::name}, {"quote", By::quote}})
      if (fields.find(name)) {
        if (!out.words.empty()) fields.fail(value, name, "is a second way to name the target");
        out.by = by;
        out.words = fields.required_string(name);
      }
    if (out.words.empty() && out.article.empty())
      fields.fail(value, "", "needs an id, a name, a quote, an article, or from and to");
    return out;
  }

  CurationTarget required_target(const Fields& fields, std::string_view key) {
    if (const json::Value* value = fields.find(key)) return target(fields, key, *value);
    fields.fail(fields.value(), key, "is missing");
    return {};
  }

  void read_addition(const Fields& fields) {
    if (fields.find("actor")) {
      allow(fields, {"actor", "kind", "aliases"});
      out_.addition = NewActor{fields.required_string("actor"),
                               fields.word("kind", ActorKind::other), fields.strings("aliases")};
    } else if (fields.find("event")) {
      out_.addition = new_event(fields);
    } else if (fields.find("link")) {
      allow(fields, {"link", "from", "to", "modality"});
      out_.addition =
          NewLink{fields.word("link", LinkKind::causes), required_target(fields, "from"),
                  required_target(fields, "to"), fields.word("modality", Modality::asserted)};
    } else {
      fields.fail(fields.value(), "", "must have an actor, an event or a link");
    }
  }

  NewEvent new_event(const Fields& fields) {
    allow(fields, {"event", "type", "when", "modality", "participants", "place"});
    NewEvent event;
    event.label = fields.required_string("event");
    event.type = fields.find("type") ? fields.string("type") : "other.event";
    if (!is_event_type(event.type))
      fields.fail(*fields.find("type"), "type", "is no type, as trade.ship");
    event.edtf = fields.string("when");
    if (!event.edtf.empty() && !parse_edtf(event.edtf))
      fields.fail(*fields.find("when"), "when", "is no EDTF date, as 2025-10-03");
    event.modality = fields.word("modality", Modality::asserted);
    fields.objects("participants", [&](const Fields& participant) {
      allow(participant, {"actor", "role"});
      event.participants.emplace_back(required_target(participant, "actor"),
                                      participant.word("role", Role::agent));
    });
    if (const json::Value* place = fields.find("place"))
      event.place = target(fields, "place", *place);
    return event;
  }

  std::string_view text_;
  const Fields& entry_;
  CurationEntry out_;
};

}  // namespace

std::string_view name_of(CurationVerb verb) { return verbs[static_cast<std::size_t>(verb)]; }

std::optional<Curation> read_curation(std::string_view text, std::string_view file,
                                      Diagnostics& diagnostics) {
  const auto value = json::parse(text, file, diagnostics, 1, limits);
  if (!value) return std::nullopt;
  RecordSource source(text, file, 1, diagnostics);
  const Fields fields(*value, source);
  if (source.ok()) check_version(fields, version);
  if (!source.ok()) return std::nullopt;
  Curation curation;
  curation.file = file;
  for (const json::Value& item : fields.array("entries")) {
    RecordSource entry_source(text, file, 1, diagnostics);
    const Fields entry(item, entry_source);
    if (!entry_source.ok()) continue;
    CurationEntry read = EntryReader(text, entry).read();
    if (entry_source.ok()) curation.entries.push_back(std::move(read));
  }
  if (!source.ok()) return std::nullopt;
  return curation;
}

}  // namespace fabula
