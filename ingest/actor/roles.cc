#include "ingest/actor/roles.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::uint32_t longest_apposition = 8;  // tokens before its noun
constexpr std::size_t most_roles = 24;           // of one actor

class RoleReader {
 public:
  RoleReader(const Document& document, const ActorLexicon& lexicon, std::span<const Timex> times,
             ResolvedActors& resolved)
      : document_(document), lexicon_(lexicon), times_(times), resolved_(resolved) {}

  void run() {
    for (const ActorTitle& title : resolved_.titles) read_title(title);
    for (const ActorReference& name : resolved_.references)
      if (name.form == ActorReference::Form::name &&
          resolved_.actors[at(name.actor)].kind == ActorKind::organization)
        read_organization(name);
    for (Actor& actor : resolved_.actors) tidy(actor.roles);
  }

 private:
  std::string_view word(std::uint32_t i) const {
    return i < document_.tokens.size() ? document_.word(document_.tokens[i]) : std::string_view{};
  }
  std::string text(std::uint32_t first, std::uint32_t last) const {
    std::string words;
    for (std::uint32_t i = first; i < last; ++i) {
      const bool apart =
          i > first && document_.tokens[i].span.begin > document_.tokens[i - 1].span.end;
      words.append(apart ? " " : "").append(word(i));
    }
    return words;
  }

  /// The reference to a country, place or organization that ends (or begins) at a token.
  std::optional<ActorReference> owner(auto position, std::uint32_t token) const {
    const auto found = std::ranges::lower_bound(resolved_.references, token, {}, position);
    if (found == resolved_.references.end() || (*found).*position != token) return std::nullopt;
    const bool name =
        found->form == ActorReference::Form::name || found->form == ActorReference::Form::adjective;
    const ActorKind kind = resolved_.actors[at(found->actor)].kind;
    if (!name || kind == ActorKind::person || kind == ActorKind::other) return std::nullopt;
    return *found;
  }
  std::optional<ActorReference> owner_before(std::uint32_t token) const {
    if (token > 0 && one_of(word(token - 1), {"'s", "\u2019s", "'", "\u2019"})) --token;
    return owner(&ActorReference::last, token);
  }
  /// Behind "of", "for" or "at".
  std::optional<ActorReference> owner_behind(std::uint32_t token) const {
    if (!one_of(word(token), {"of", "for", "at"})) return std::nullopt;
    return owner(&ActorReference::first, word(token + 1) == "the" ? token + 2 : token + 1);
  }

  /// The date of "since 2017" at a token.
  std::string since(std::uint32_t token) const {
    if (word(token) == ",") ++token;
    if (word(token) != "since" || token + 1 >= document_.tokens.size()) return {};
    const std::uint32_t begin = document_.tokens[token].span.begin;
    const std::uint32_t next = document_.tokens[token + 1].span.begin;
    for (const Timex& time : times_) {
      if (time.span.begin > next) break;
      if (time.span.begin < begin || time.type != TimexType::date || time.edtf.empty()) continue;
      return time.edtf.substr(0, time.edtf.find('/'));
    }
    return {};
  }

  void add(ActorIndex actor, std::string as, std::optional<ActorIndex> of, std::string date) {
    auto& roles = resolved_.actors[at(actor)].roles;
    const bool told = of || !date.empty();
    if (told && of != actor && roles.size() < most_roles)
      roles.push_back({std::move(as), of, std::move(date)});
  }

  void read_title(const ActorTitle& title) {
    if (resolved_.actors[at(title.actor)].kind != ActorKind::person) return;
    const auto before = owner_before(title.first);
    const auto behind = before ? std::nullopt : owner_behind(title.last);
    const auto& of = before ? before : behind;
    add(title.actor, text(title.first, title.last), of ? std::optional(of->actor) : std::nullopt,
        since(behind ? behind->last : title.last));
  }

  void read_organization(const ActorReference& name) {
    if (const auto country = owner_before(name.first); country && is_country(*country)) {
      add(name.actor, {}, country->actor, {});
      return;
    }
    for (std::uint32_t noun = name.first; noun > 0 && noun + 4 > name.first;) {  // "company Tata"
      const auto match = lexicon_.nominals().longest(document_, --noun, name.first, false);
      const auto country = owner_before(noun);
      if (match && match->last == name.first && country && is_country(*country))
        return add(name.actor, text(noun, name.first), country->actor, {});
    }
    read_apposition(name);
  }

  bool is_country(const ActorReference& reference) const {
    return resolved_.actors[at(reference.actor)].kind == ActorKind::country;
  }

  /// "Foo, a Polish retailer".
  void read_apposition(const ActorReference& name) {
    if (word(name.last) != "," || !one_of(word(name.last + 1), {"a", "an", "the"})) return;
    const std::uint32_t limit = std::min<std::uint32_t>(
        name.last + longest_apposition, static_cast<std::uint32_t>(document_.tokens.size()));
    for (std::uint32_t noun = name.last + 2; noun < limit; ++noun) {
      const Upos tag = document_.tokens[noun].upos;
      if (tag == Upos::punct || tag == Upos::verb || tag == Upos::adp) return;
      const auto match = lexicon_.nominals().longest(document_, noun, limit, false);
      if (!match) continue;
      for (std::uint32_t first = noun; first > name.last + 1; --first)
        if (const auto country = owner(&ActorReference::last, first);
            country && is_country(*country))
          return add(name.actor, text(first, match->last), country->actor, {});
      return;
    }
  }

  /// Sorted, each once; of one title in capitals and not, the former.
  static void tidy(std::vector<ActorRole>& roles) {
    const auto key = [](const ActorRole& role) {
      return std::tuple(role.of, folded(role.as), role.since, role.as);
    };
    std::ranges::sort(roles, {}, key);
    const auto twice = std::ranges::unique(roles, [](const ActorRole& a, const ActorRole& b) {
      return a.of == b.of && a.since == b.since && folded(a.as) == folded(b.as);
    });
    roles.erase(twice.begin(), twice.end());
    std::ranges::sort(roles);
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::span<const Timex> times_;
  ResolvedActors& resolved_;
};

}  // namespace

void read_roles(const Document& document, const ActorLexicon& lexicon, std::span<const Timex> times,
                ResolvedActors& resolved) {
  RoleReader(document, lexicon, times, resolved).run();
}

}  // namespace fabula
