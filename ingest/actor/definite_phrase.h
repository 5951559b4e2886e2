#pragma once

#include <optional>

#include "ingest/actor/discourse.h"

namespace fabula {

/// "the new prime minister": a definite noun phrase of the sentence that is being read.
struct DefinitePhrase {
  TokenIndex determiner = 0;  ///< "the", "this", "that"
  TokenIndex first = 0;       ///< of the common noun: tokens [first, last)
  TokenIndex last = 0;

  TokenIndex noun() const { return last - 1; }
};

/// The definite noun phrase whose noun is tokens [first, last), if it is one.
std::optional<DefinitePhrase> definite_phrase(const Discourse& discourse, TokenIndex first,
                                              TokenIndex last);

/// "Anna was the last candidate": says something of its subject and takes up nobody else.
bool is_predicate(const Discourse& discourse, const DefinitePhrase& phrase);
/// "the opposing party", "the other bank": one that is not the one told of last.
bool is_another(const Discourse& discourse, const DefinitePhrase& phrase);
/// "the new chief": perhaps not the one who was called chief before.
bool is_newcomer(const Discourse& discourse, const DefinitePhrase& phrase);
/// "the country that asked for it", but not "the country, which": one told of here, not before.
bool is_told_apart(const Discourse& discourse, const DefinitePhrase& phrase);
/// "the party 's website": of somebody, and nobody told of before.
bool is_owned(const Discourse& discourse, const DefinitePhrase& phrase);
/// "the regional government": of no country.
bool is_local(const Discourse& discourse, const DefinitePhrase& phrase);

}  // namespace fabula
