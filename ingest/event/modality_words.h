#pragma once

#include <array>
#include <string_view>

/// The words that tell the mood of a clause.
namespace fabula::mood {

inline constexpr std::array<std::string_view, 8> negations{
    "not", "n't", "n\xe2\x80\x99t", "never", "nor", "neither", "hardly", "scarcely"};
// What these would end goes on where they are negated.
inline constexpr std::array<std::string_view, 5> stops{"cease", "end", "halt", "quit", "stop"};
inline constexpr std::array<std::string_view, 4> limits{"just", "merely", "only", "simply"};
inline constexpr std::array<std::string_view, 5> future_auxiliaries{"will", "shall", "'ll", "wo",
                                                                    "\xe2\x80\x99ll"};
inline constexpr std::array<std::string_view, 7> modal_auxiliaries{
    "would", "could", "may", "might", "can", "should", "must"};
inline constexpr std::array<std::string_view, 5> doubtful{"could", "may", "might", "should",
                                                          "would"};
inline constexpr std::array<std::string_view, 6> doubts{"possibly", "perhaps",  "maybe",
                                                        "likely",   "probably", "potentially"};
// "It is possible to host a server": nobody has done it yet.
inline constexpr std::array<std::string_view, 8> judgements{
    "crucial", "essential", "illegal", "important", "impossible", "necessary", "possible", "vital"};
// "a planned merger", "the upcoming election"; a proposed law is one that somebody has proposed.
inline constexpr std::array<std::string_view, 5> announced{"forthcoming", "impending", "planned",
                                                           "scheduled", "upcoming"};
inline constexpr std::array<std::string_view, 3> hearsay{"allegedly", "purportedly", "supposedly"};
inline constexpr std::array<std::string_view, 4> conditions{"if", "unless", "whether", "lest"};
// What follows these is taken for granted, whatever becomes of the clause that it hangs on.
inline constexpr std::array<std::string_view, 5> presuppositions{"since", "because", "although",
                                                                 "though", "whereas"};
// And so is what these say in a past tense: "will question them after they aroused suspicion".
inline constexpr std::array<std::string_view, 6> occasions{"after", "as",   "when",
                                                           "while", "once", "until"};
// What is planned, hoped for or asked for stands behind these.
inline constexpr std::array<std::string_view, 8> content_prepositions{
    "for", "on", "to", "of", "at", "about", "with", "toward"};
inline constexpr std::array<std::string_view, 5> question_words{"why", "how", "when", "where",
                                                                "who"};
// Verbs that tell no more of an event than that it happens.
inline constexpr std::array<std::string_view, 14> occurrences{
    "arise", "begin",  "come", "commence", "conclude", "continue", "end",
    "ensue", "happen", "hold", "occur",    "resume",   "start",    "take"};

}  // namespace fabula::mood
