#pragma once

#include <string_view>

#include "ingest/event/event_clause.h"
#include "ingest/text/tree.h"

// What the words of one telling say that sets its event apart from others of its kind.
namespace fabula {

/// "first", "third": which of several; empty where nothing says so.
std::string_view ordinal_of(const EventClause& clause, const Tree& tree);

/// "2016" of "the 2016 election", "5.2" of "a quake of magnitude 5.2"; empty without one.
std::string_view number_of(const EventClause& clause, const Tree& tree);

/// "quake" of "the tremor killed two", "storm" of "Typhoon Ayla killed two": what kind of hazard
/// acts.
std::string_view hazard_of(const EventClause& clause, const Tree& tree);

/// "appeals" of "the appeals court's ruling": the instance of the court that acts.
std::string_view court_of(const EventClause& clause, const Tree& tree);

/// "guard" of "the guard's death", where he is no actor; empty without one.
std::string_view owner_of(const EventClause& clause, const Tree& tree);

/// "a rally", "another attack", but not "it was an attack".
bool is_indefinite(const EventClause& clause, const Tree& tree);

/// "the crash", "the crash site", but not "the next crash" or "the death of a guard", who was not
/// told of.
bool takes_up(const EventClause& clause, const Tree& tree);

/// "the raid that killed Anna": the clause behind the noun says which is meant.
bool is_told_apart(const EventClause& clause, const Tree& tree);

/// "that crash"
bool is_pointing(const EventClause& clause, const Tree& tree);

/// "a coach crashed", where nobody is quoted.
bool introduces(const EventClause& clause, const Tree& tree);

/// "Anna's death", "the death of a miner"
bool is_possessed(const EventClause& clause, const Tree& tree);

/// "the cause of death", "at risk of infection": of nobody in particular.
bool is_bare(const EventClause& clause, const Tree& tree);

/// "she walked": a clause that says no more than who acts.
bool is_act_alone(const EventClause& clause, const Tree& tree);

/// "it crashed", "he was shot": whom it befell was told of, and is no actor.
bool befalls_known(const EventClause& clause, const Tree& tree);

/// "a similar fire", "another attack struck": the noun that tells the event tells one beside
/// another.
bool is_aside(const EventClause& clause, const Tree& tree);

/// "sacked two other coaches", "a different cable was cut": a clause of others than those
/// told of.
bool is_of_others(const EventClause& clause, const Tree& tree);

/// "critics accused her", "another judge ruled": a clause of what people do who were not told of.
bool is_by_outsiders(const EventClause& clause, const Tree& tree);

}  // namespace fabula
