#pragma once

#include <array>
#include <string_view>

/// The words that tell the mood of a clause.
namespace fabula::mood {

inline constexpr std::array<std::string_view, 9> negations{
    "not", "n't", "n\xe2\x80\x99t", "never", "nor", "neither", "barely", "hardly", "scarcely"};
// What these would end goes on where they are negated.
inline constexpr std::array<std::string_view, 5> stops{"cease", "end", "halt", "quit", "stop"};
inline constexpr std::array<std::string_view, 4> limits{"just", "merely", "only", "simply"};
// "not all of them": some of them did.
inline constexpr std::array<std::string_view, 5> wholes{"all", "each", "every", "everybody",
                                                        "everyone"};
// A plan, or one of the approaches below, that somebody does this to comes to nothing.
inline constexpr std::array<std::string_view, 9> undoing{
    "decline", "dismiss", "drop", "reject", "rescind", "retract", "spurn", "veto", "withdraw"};
inline constexpr std::array<std::string_view, 9> approaches{
    "attempt", "bid", "call", "demand", "effort", "invitation", "offer", "proposal", "request"};
// Who does not say by these what comes may do it all the same.
inline constexpr std::array<std::string_view, 5> announcing{"pledge", "promise", "propose",
                                                            "threaten", "vow"};
// "nearly crashed": it did not, but what nearly doubled has grown.
inline constexpr std::array<std::string_view, 2> nearly{"almost", "nearly"};
inline constexpr std::array<std::string_view, 9> measuring{"disappear", "double",    "halve",
                                                           "quadruple", "quintuple", "reach",
                                                           "treble",    "triple",    "vanish"};
// "at no time", "under no circumstances"
inline constexpr std::array<std::string_view, 8> settings{
    "account", "case", "circumstance", "condition", "means", "point", "stage", "time"};
// What somebody does not tell by these is so all the same.
inline constexpr std::array<std::string_view, 3> revealing{"disclose", "mention", "reveal"};
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
// "a planned merger", "the upcoming election"
inline constexpr std::array<std::string_view, 5> announced{"forthcoming", "impending", "planned",
                                                           "scheduled", "upcoming"};
inline constexpr std::array<std::string_view, 3> hearsay{"allegedly", "purportedly", "supposedly"};
inline constexpr std::array<std::string_view, 7> conditions{"if",  "unless", "whether", "lest",
                                                            "had", "should", "were"};
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
// What a vote itself does: "voted to extend the ban"; to leave the union is still ahead.
inline constexpr std::array<std::string_view, 62> enacted{
    "abolish", "acquit",    "adjourn",   "adopt",     "advance", "amend",    "appoint",
    "approve", "authorise", "authorize", "award",     "ban",     "block",    "censure",
    "certify", "condemn",   "confirm",   "convict",   "declare", "defeat",   "delay",
    "dismiss", "dissolve",  "elect",     "endorse",   "extend",  "forbid",   "impeach",
    "keep",    "kill",      "legalise",  "legalize",  "lift",    "nominate", "oust",
    "outlaw",  "overrule",  "override",  "overturn",  "pass",    "postpone", "prohibit",
    "ratify",  "recognise", "recognize", "recommend", "reject",  "release",  "relieve",
    "remove",  "renew",     "repeal",    "rescind",   "restore", "retain",   "revoke",
    "strip",   "subpoena",  "support",   "suspend",   "table",   "uphold"};
// Verbs that tell no more of an event than that it happens.
inline constexpr std::array<std::string_view, 14> occurrences{
    "arise", "begin",  "come", "commence", "conclude", "continue", "end",
    "ensue", "happen", "hold", "occur",    "resume",   "start",    "take"};

}  // namespace fabula::mood
