#include "ingest/actor/definite_phrase.h"

#include <initializer_list>
#include <string_view>

#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr TokenIndex longest_way = 4;  // in tokens, back to a determiner or a copula

/// Whether one of the words between the determiner and the noun is in the list.
bool is_described(const Discourse& discourse, const DefinitePhrase& phrase,
                  std::initializer_list<std::string_view> words) {
  for (TokenIndex i = phrase.determiner + 1; i < phrase.first; ++i)
    if (one_of(folded(discourse.word(i)), words)) return true;
  return false;
}

}  // namespace

std::optional<DefinitePhrase> definite_phrase(const Discourse& discourse, TokenIndex first,
                                              TokenIndex last) {
  for (TokenIndex i = first; i > discourse.sentence().first && first - i < longest_way;) {
    --i;
    if (one_of(folded(discourse.word(i)), {"the", "this", "that"}))
      return DefinitePhrase{i, first, last};
    const Upos tag = discourse.token(i).upos;
    const bool inside = tag == Upos::adj || tag == Upos::noun || tag == Upos::propn ||
                        tag == Upos::part || tag == Upos::x || discourse.word(i) == "-";
    if (!inside) return std::nullopt;
  }
  return std::nullopt;
}

bool is_predicate(const Discourse& discourse, const DefinitePhrase& phrase) {
  const TokenIndex from = phrase.determiner;
  for (TokenIndex i = from; i > discourse.sentence().first && from - i < longest_way;) {
    const Token& token = discourse.token(--i);
    if (token.deprel == Deprel::cop && token.head == static_cast<std::int32_t>(phrase.noun()))
      return true;
  }
  return false;
}

bool is_another(const Discourse& discourse, const DefinitePhrase& phrase) {
  return is_described(discourse, phrase,
                      {"competing", "different", "host", "neighboring", "neighbouring", "opposing",
                       "opposition", "other", "rival", "second", "separate"});
}

bool is_newcomer(const Discourse& discourse, const DefinitePhrase& phrase) {
  return is_described(discourse, phrase, {"incoming", "new", "next"});
}

bool is_told_apart(const Discourse& discourse, const DefinitePhrase& phrase) {
  if (folded(discourse.word(phrase.determiner)) != "the") return false;
  const auto clause = discourse.tree().child(phrase.noun(), Deprel::acl_relcl);
  return clause && discourse.tree().extent(*clause).first == phrase.last &&
         discourse.word(phrase.last) != ",";
}

bool is_owned(const Discourse& discourse, const DefinitePhrase& phrase) {
  for (TokenIndex i = phrase.determiner + 1; i < phrase.first; ++i)
    if (discourse.token(i).upos == Upos::part) return true;
  return false;
}

bool is_local(const Discourse& discourse, const DefinitePhrase& phrase) {
  return is_described(discourse, phrase,
                      {"city", "county", "local", "municipal", "provincial", "regional", "state"});
}

}  // namespace fabula
