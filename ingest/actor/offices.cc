#include "ingest/actor/offices.h"

#include <algorithm>

namespace fabula {

Offices::Offices(const Discourse& discourse, std::span<const Clues> clues,
                 const NameClusters& names)
    : discourse_(discourse), titles_(names.clusters.size()) {
  for (std::uint32_t i = 0; i < clues.size(); ++i) {
    auto& titles = titles_[names.of_mention[i]];
    for (Span title : clues[i].titles)
      titles.push_back(folded(title.of(discourse.document().article->text)));
  }
}

std::optional<std::uint32_t> Offices::resolve(const Title& title,
                                              const DefinitePhrase& phrase) const {
  if (names_another(phrase.last)) return std::nullopt;
  auto found = named_before(phrase.determiner);
  if (!found && discourse_.token(phrase.noun()).deprel == Deprel::appos)
    return std::nullopt;  // "Anna, then the director"
  // "Chief Anna Berg left. The new chief said": whoever was called so before is not meant.
  if (!found && is_newcomer(discourse_, phrase)) return std::nullopt;
  if (!found) found = called_so(phrase, "");
  // "Prime Minister Anna Berg left. The premier said"
  if (!found && folded(discourse_.word(phrase.noun())) == "premier")
    found = called_so(phrase, "primeminister");
  if (found && title.type != "office" && !discourse_.is_near(*found))
    return std::nullopt;  // "the captain" is many a captain
  return found;
}

/// Whether a noun that ends before token `last` is said of the person named behind its comma: "the
/// first president, George Washington".
bool Offices::names_another(TokenIndex last) const {
  const std::uint32_t next = discourse_.next_mention();
  return last + 1 < discourse_.sentence().last && discourse_.word(last) == "," &&
         next < discourse_.mentions().size() && discourse_.mentions()[next].first == last + 1 &&
         discourse_.cluster_of_mention(next).sense == NameSense::person;
}

/// The person whom an apposition follows: "Jane Doe, the minister".
std::optional<std::uint32_t> Offices::named_before(TokenIndex determiner) const {
  if (determiner == 0 || discourse_.word(determiner - 1) != ",") return std::nullopt;
  const auto mentions = discourse_.mentions();
  for (std::uint32_t i = discourse_.next_mention();
       i-- > 0 && mentions[i].last + 1 >= determiner;) {
    if (mentions[i].last + 1 == determiner &&
        discourse_.cluster_of_mention(i).sense == NameSense::person)
      return discourse_.of_mention(i);
  }
  return std::nullopt;
}

/// The one person of the text so far whose title the tokens are, or one of its parts; the transport
/// minister is no prime minister. `otherwise` is a folded title to look for instead, if any.
std::optional<std::uint32_t> Offices::called_so(const DefinitePhrase& phrase,
                                                std::string_view otherwise) const {
  const TokenIndex before = phrase.first - 1;
  const bool narrowed = before > phrase.determiner && discourse_.token(before).upos == Upos::noun;
  std::string office, narrower;
  if (narrowed) append_key(narrower, discourse_.word(before));
  for (TokenIndex i = phrase.first; i < phrase.last; ++i) {
    append_key(office, discourse_.word(i));
    append_key(narrower, discourse_.word(i));
  }
  if (!otherwise.empty()) office = narrower = otherwise;
  return discourse_.only_one([&](const Seen& seen) {
    return std::ranges::any_of(titles_[seen.cluster], [&](const std::string& title) {
      return title == office || title.ends_with(narrower) ||
             (office.size() > title.size() && office.ends_with(title));
    });
  });
}

}  // namespace fabula
