#pragma once

#include <string_view>

namespace fabula {

// What verbs ask for, by lemma. Verbs that go both ways ("open", "grow") are in none of these.

/// "can", "would": asks for a bare infinitive.
bool is_modal(std::string_view auxiliary);

/// Takes no object and has no passive: "arrive", "die", "collapse".
bool is_intransitive(std::string_view verb);

/// Says nothing without an object: "sign", "announce", "arrest".
bool needs_object(std::string_view verb);

/// Takes a clause that tells what is said, thought or found, often without "that": "say", "find".
bool takes_content(std::string_view verb);

/// A noun, singular or plural, that a clause with "that" may give the content of: "claim", "news".
bool is_content_noun(std::string_view noun);

/// May take two objects, one who gets and one that is got: "grant", "offer", "send".
bool is_ditransitive(std::string_view verb);

/// May be followed by two noun phrases without a preposition: besides, "name Anna director", "allow
/// Anna a rest".
bool takes_two_objects(std::string_view verb);

/// Takes an infinitive that tells what its subject does or is to do: "agree", "threaten".
bool takes_infinitive(std::string_view verb);

/// Lets or makes its object do what an infinitive behind it tells: "allow", "force".
bool makes_do(std::string_view verb);

/// Blames, praises, charges or punishes its object for what that has done: "prosecuted the banks
/// for lending".
bool judges(std::string_view verb);

/// Tells of its object what a participle behind it says it does: "caught Anna stealing".
bool shows_doing(std::string_view verb);

/// Says that its object does not do what a gerund behind "from" tells: "prevent", "bar".
bool keeps_from(std::string_view verb);

/// Takes a gerund for its object: "avoided paying", "resumed flying".
bool takes_gerund_object(std::string_view verb);

/// Tells with a gerund behind its object what time goes into: "spent years fighting".
bool spends_time(std::string_view verb);

/// Tells who got the better of its object: "beat Anna to win the cup" tells that the cup was won.
bool is_contest(std::string_view verb);

/// Tells in the simple present of what is arranged for a day: "the rules take effect on Monday".
bool is_timetabled(std::string_view verb);

/// Makes do or keeps from, which with the object alone says nothing: "urged Anna", "kept ships".
bool asks_for_deed(std::string_view verb);

/// A preposition that behind an object mostly belongs to the verb: "sold stores to the group".
bool is_of_verb(std::string_view preposition);

}  // namespace fabula
