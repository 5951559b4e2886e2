#pragma once

#include <span>
#include <string_view>
#include <vector>

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

/// The token that the clause of `verb` is about, on the surface: its own subject, or the one that
/// it takes over from the clause it depends on.
std::optional<TokenIndex> surface_subject(const Tree& tree, TokenIndex verb);

/// The relative clause that `verb` is the predicate of, or one of its coordinated predicates; of
/// "which he said boosted exports" the clause of "said" is that of "boosted".
std::optional<TokenIndex> relative_clause(const Tree& tree, TokenIndex verb);

/// The number right before a plural noun which the parser took for a subject beside it: "two Danes
/// resigned".
std::optional<TokenIndex> stray_number(const Tree& tree, TokenIndex noun);

/// A passive clause, or a past participle that modifies a noun ("a deal signed in May").
bool is_passive(const Tree& tree, TokenIndex verb);

/// A gerund or present participle by form.
bool is_ing(const Tree& tree, TokenIndex verb);

/// An infinitive with "to".
bool is_to_infinitive(const Tree& tree, TokenIndex verb);

/// "the first to be elected", "the only state to do so": who is ranked by it did it.
bool is_ranked(const Tree& tree, TokenIndex noun);

}  // namespace fabula
