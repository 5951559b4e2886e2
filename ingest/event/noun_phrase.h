#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "ingest/event/reference_map.h"
#include "ingest/event/told_kinds.h"
#include "ingest/text/tree.h"

namespace fabula {

/// How a headline words a noun phrase.
struct PhraseStyle {
  bool short_names = false;  ///< "US" and "IMF" instead of the names in full
  bool tight = false;        ///< short phrases behind a noun or verb: one noun of several
  bool spare = false;        ///< behind a noun only what it is of
  bool lean = false;         ///< the noun with its numbers and names only
  bool brief = false;        ///< of a clause within a clause no more than its objects
  int depth = 0;             ///< how many clauses the one told stands in
  int behind = 0;            ///< behind how many phrases, one behind the other, it stands
  std::size_t room = 80;     ///< bytes of the whole headline
  /// Told as the verb of the clause, and not once more in a phrase.
  std::optional<TokenIndex> verb = std::nullopt;
  /// Whose possessives go without saying.
  std::optional<ActorIndex> owner = std::nullopt;
  std::optional<ActorIndex> other_owner = std::nullopt;

  /// The same with the shortest phrases.
  PhraseStyle briefest() const {
    PhraseStyle style = *this;
    style.tight = style.lean = style.brief = true;
    return style;
  }
};

/// Words noun phrases for headlines: actors by their canonical names, no articles, no pronouns, no
/// relative clauses, no dates. All text comes whole or not at all.
class NounPhrases {
 public:
  /// All must outlive the object; `times` is ordered by span.
  NounPhrases(const Tree& tree, const ReferenceMap& references, std::span<const Timex> times);

  /// The phrase around `head` with up to `attached` of its prepositional phrases; "" where nothing
  /// can be said: a pronoun that nobody resolved, a date, "most of them".
  std::string phrase(TokenIndex head, const PhraseStyle& style, int attached = 1) const;

  /// The same for a noun that stands for no actor, such as an event's.
  std::string common_phrase(TokenIndex head, const PhraseStyle& style, int attached) const;

  /// The phrases as "A, B and C"; more than three become "A, B and others". Also how many they are.
  std::string list(std::span<const TokenIndex> heads, const PhraseStyle& style) const;
  std::size_t count(std::span<const TokenIndex> heads, const PhraseStyle& style) const;

  /// A prepositional phrase, "on Indian goods"; "" for dates, for prepositions that only connect
  /// clauses and for phrases such as "in addition".
  std::string prepositional(TokenIndex noun, std::string_view preposition, const PhraseStyle& style,
                            int attached = 0) const;

  /// The actor that the phrase stands for.
  std::optional<ActorIndex> actor(TokenIndex head) const {
    return references_.actor_of(tree_, head);
  }

  /// The same, or whom it stands for since the text said that they are such: "the city".
  std::optional<ActorIndex> meant(TokenIndex head) const {
    const auto named = actor(head);
    return named ? named : kinds_.meant(head);
  }

  /// The name of an actor in this style.
  std::string name(ActorIndex actor, const PhraseStyle& style) const;

  /// The same where the headline has named the actor before: a person's last name.
  std::string name_again(ActorIndex actor) const;

  /// Takes a verb in the plural: common nouns and one-word names in the plural ("Democrats").
  bool is_plural(TokenIndex head) const;

  /// "way", "attempt", "right": says what it is for with an infinitive.
  bool has_purpose(TokenIndex noun) const;

  /// A sum, a number or counted units: "0.4%", "five points".
  bool is_measure(TokenIndex head) const;

  /// An adjective with the number before it: "five dead".
  std::string counted_adjective(TokenIndex adjective) const;

  /// "about the town losing water": not the noun alone is spoken of, but what it does.
  bool is_told_by_gerund(TokenIndex noun) const;

  /// The phrase is a date or a stretch of time.
  bool is_time(TokenIndex head) const;

 private:
  struct Piece {
    TokenIndex token;
    std::string text;
  };

  std::vector<std::string> members(std::span<const TokenIndex> heads,
                                   const PhraseStyle& style) const;
  std::string country_before(TokenIndex head, ActorIndex body, const PhraseStyle& style) const;
  std::string newness_of(TokenIndex head, ActorIndex thing) const;
  std::string kinship_of(TokenIndex head, ActorIndex index, const PhraseStyle& style) const;
  std::string named(TokenIndex head, ActorIndex actor, const PhraseStyle& style) const;
  bool is_government(TokenIndex head, const Actor& actor) const;
  bool is_bare_participle(TokenIndex head) const;
  bool is_cut_name(TokenIndex head) const;
  bool is_people(TokenIndex head, const Actor& who) const;
  bool goes_on_with_of(TokenIndex head, const ActorReference& reference) const;
  bool is_half_of_pair(TokenIndex head, const ActorReference& reference) const;
  bool goes_on_with_number(TokenIndex head, const ActorReference& reference) const;
  bool is_of_people(TokenIndex head, const ActorReference& reference) const;
  bool is_member(TokenIndex head, const Actor& actor) const;
  bool has_name_before(TokenIndex head, const ActorReference& reference) const;
  bool is_kind_of_time(TokenIndex noun) const;
  bool is_share(TokenIndex noun) const;
  bool in_time(TokenIndex token) const;
  bool is_address(std::span<const TokenIndex> members) const;
  bool is_absolute(TokenIndex noun) const;
  bool is_more(TokenIndex noun) const;
  bool counts_people(TokenIndex number) const;
  bool is_reached(TokenIndex number) const;
  std::string counted(TokenIndex number) const;
  std::optional<TokenIndex> sum_before(TokenIndex head) const;
  std::string duration(TokenIndex head) const;
  std::string rate_behind(TokenIndex counted) const;
  std::optional<TokenIndex> since_behind(TokenIndex noun) const;
  std::string since(TokenIndex ranked, const PhraseStyle& style) const;
  std::string part_of(TokenIndex head, const PhraseStyle& style, int attached) const;
  TokenIndex anchor_of(TokenIndex head) const;
  std::string noun_words(TokenIndex head, const PhraseStyle& style, int attached) const;
  std::string core(TokenIndex head, const PhraseStyle& style) const;
  std::vector<TokenIndex> phrases_behind(TokenIndex head) const;
  std::string attachments(TokenIndex head, const PhraseStyle& style, int attached) const;
  bool is_cut_at_of(TokenIndex noun, std::string_view text) const;
  std::string purpose(TokenIndex head, const PhraseStyle& style) const;
  std::string all_but(TokenIndex pronoun, const PhraseStyle& style) const;
  std::string participle(TokenIndex head, const PhraseStyle& style) const;
  std::string rule(TokenIndex head, const PhraseStyle& style) const;
  bool is_behind(TokenIndex head, TokenIndex clause) const;
  std::string asked_deed(TokenIndex verb, const PhraseStyle& style) const;
  std::string circumstance_behind(TokenIndex verb, const PhraseStyle& style) const;
  std::string deed(TokenIndex verb, const PhraseStyle& style) const;
  std::string phrase_behind_object(TokenIndex verb, TokenIndex object,
                                   const PhraseStyle& style) const;
  std::string share_of(TokenIndex percent) const;
  std::string sum(TokenIndex head, const PhraseStyle& style, int attached) const;
  std::string quantity(TokenIndex head) const;
  bool is_told_modifier(TokenIndex index, TokenIndex head, const PhraseStyle& style) const;
  void add_modifier(TokenIndex index, TokenIndex head, const PhraseStyle& style,
                    std::vector<Piece>& pieces) const;
  std::optional<TokenIndex> denial_before(TokenIndex noun) const;
  void add_name(TokenIndex head, std::vector<Piece>& pieces) const;
  std::optional<TokenIndex> owner_by_clause(TokenIndex pronoun) const;
  TokenIndex antecedent_of_whose(TokenIndex index) const;
  std::string possessor(TokenIndex index, const PhraseStyle& style) const;
  std::string joined(std::vector<Piece> pieces) const;
  bool is_told(TokenIndex noun, std::string_view preposition) const;
  bool only_connects(TokenIndex noun) const;
  bool completes_verb(TokenIndex noun) const;
  std::vector<TokenIndex> members_behind(TokenIndex noun) const;
  std::string words_behind(TokenIndex noun, std::string_view preposition, const PhraseStyle& style,
                           int attached) const;
  std::string time_behind(TokenIndex noun, std::string_view preposition) const;
  bool sets_date(TokenIndex verb, std::string_view preposition) const;
  std::string date(TokenIndex head) const;
  bool is_pointed_at(TokenIndex noun) const;
  bool is_stretch(TokenIndex noun) const;
  bool is_cause(TokenIndex mark) const;
  bool asks_for_more(TokenIndex noun, std::string_view preposition, const PhraseStyle& style) const;
  bool has_phrase(TokenIndex noun, std::string_view preposition) const;
  std::string adverb_before(TokenIndex noun, std::optional<TokenIndex> mark) const;
  std::string word(TokenIndex index) const;
  bool is_cut_at_hyphen(TokenIndex index) const;
  bool spans_of(TokenIndex first, TokenIndex last) const;
  bool has_date(TokenIndex modifier) const;
  bool tells_apart(TokenIndex head) const;
  void add_limit(TokenIndex number, std::vector<Piece>& pieces) const;
  bool opens_clause(TokenIndex noun, std::string_view preposition) const;
  std::string at_age(TokenIndex noun) const;
  void finish_compound(std::vector<Piece>& pieces) const;
  bool goes_on_at_hyphen(TokenIndex index) const;
  bool is_length(TokenIndex index) const;
  bool is_year(TokenIndex index) const;
  bool is_glued(TokenIndex index) const;

  const Tree& tree_;
  const ReferenceMap& references_;
  std::span<const Timex> times_;
  const ToldKinds kinds_;
};

}  // namespace fabula
