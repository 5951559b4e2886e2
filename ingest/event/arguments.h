#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "ingest/event/verb_forms.h"
#include "ingest/text/tree.h"

namespace fabula {

/// The logical place of an argument: passives are undone, missing subjects are found.
enum class Slot : std::uint8_t {
  subject,    ///< who acts: subject, "by" agent, possessor of a noun
  object,     ///< what is acted upon: object, passive subject, "of" of a noun
  recipient,  ///< indirect object
  oblique,    ///< with a preposition
  modifier,   ///< a noun's compound or adjective ("EU summit", "Russian invasion")
};

struct Argument {
  TokenIndex token = 0;  ///< head of the phrase
  Slot slot = Slot::subject;
  std::string_view preposition;  ///< lemma, of an oblique or an "of" or "by" phrase
  bool inherited = false;        ///< found through control, coordination or a relative clause
};

/// The arguments of a verb or an event noun, in text order of their slots' discovery; coordinated
/// phrases are taken apart. A relative pronoun stands for its noun.
std::vector<Argument> arguments_of(const Tree& tree, TokenIndex predicate);

/// "we sold it", "you know": of who speaks or listens, who is no actor of the article.
bool is_first_person(const Tree& tree, std::span<const Argument> arguments);

/// The number right before a plural noun which the parser took for a subject beside it: "two Danes
/// resigned".
std::optional<TokenIndex> stray_number(const Tree& tree, TokenIndex noun);

}  // namespace fabula
