#pragma once

#include <optional>
#include <string_view>

#include "ingest/time/expression.h"

namespace fabula::timex {

/// One rule of the grammar. A pattern is a list of element names (grammar.cc) with these marks:
/// "x?" may be missing, "+x" follows without a space, "<x" must stand before the phrase and "x>"
/// after it, neither being part of it.
struct Production {
  std::string_view rule;
  std::string_view pattern;
  Class result = Class::point;  ///< `other` = these words are no time expression
  /// What the phrase is; without one it stays what its part "T", "G", "X" or "C" is.
  std::optional<Form> form = {};
  std::int8_t direction = 0;
  Anchor anchor = Anchor::publication;
  Mod mod = Mod::none;
  bool weak = false;
  std::optional<Reference> reference = {};
};

/// The grammar. Where two productions match as much, the first one is taken.
namespace grammar_table {

using enum Form;
inline constexpr auto text = Anchor::text;
inline constexpr auto dct = Anchor::publication;
inline constexpr auto C_point = Class::point;
inline constexpr auto C_span = Class::span;
inline constexpr auto C_set = Class::set;
inline constexpr auto C_ref = Class::reference_phrase;
inline constexpr auto C_clock = Class::clock;

// clang-format off
inline constexpr Production productions[] = {
    // Whole dates in all orders.
    {"date-iso", "Y4 +- +mm +- +D", C_point, point},
    {"date-iso", "Y4 +/ +mm +/ +D", C_point, point},
    {"date-iso-time", "Y4 +- +mm +- +D +t +h +: +mi", C_point, point},
    {"date-month-first", "mm +/ +D +/ +Y4", C_point, point},
    {"date-day-first", "D +/ +mm +/ +Y4", C_point, point},
    {"date-month-first", "mm +/ +D +/ +YY", C_point, point},
    {"date-day-first", "D +/ +mm +/ +YY", C_point, point},
    {"date-day-first", "D +. +mm +. +Y4", C_point, point},
    {"date-day-first", "D +- +mm +- +Y4", C_point, point},
    {"month-day-year", "M D ,? Y4", C_point, point},
    {"month-day-year", "M O31 ,? Y4", C_point, point},
    {"month-day-year", "M the O31d ,? Y4", C_point, point},
    {"month-day-year", "W ,? M D ,? Y4", C_point, point},
    {"month-day-year", "W ,? M O31 ,? Y4", C_point, point},
    {"day-month-year", "D M ,? Y4", C_point, point},
    {"day-month-year", "D +- +M +- +Y4", C_point, point},
    {"day-month-year", "the? O31 of? M ,? Y4", C_point, point},
    {"day-month-year", "W ,? D M ,? Y4", C_point, point},
    {"day-month-year", "W ,? the? O31 of? M ,? Y4", C_point, point},
    {"day-month-year-era", "D M Yn era", C_point, point},
    {"day-month-year-era", "M D ,? Yn era", C_point, point},
    {"month-year-era", "M Yn era", C_point, point},
    {"season-year-era", "the? S of? Yn era", C_point, point},
    {"year-era", "the? Yn era", C_point, point},
    {"year-era", "ad Yn", C_point, point},
    {"decade-era", "the? YnD +s era", C_point, point},

    // Dates without a year.
    {"month-day", "M D", C_point, point},
    {"month-day", "M O31", C_point, point},
    {"month-day", "M the O31d", C_point, point},
    {"month-day", "D M", C_point, point},
    {"month-day", "the? O31 of? M", C_point, point},
    {"month-day", "W ,? M D", C_point, point},
    {"month-day", "W ,? M O31", C_point, point},
    {"month-day", "W ,? D M", C_point, point},
    {"month-day", "W ,? the? O31 of? M", C_point, point},
    {"weekday-day", "W ,? the O31d", C_point, point},
    {"day-of-month", "<on the O31d ALONE>", C_point, point},
    {"day-of-month", "<by|to|since the O31d STOP>", C_point, point},
    {"month-year", "M ,? Y4", C_point, point},
    {"month-year", "M of Y", C_point, point},
    {"month-year", "M +' YY", C_point, point},
    {"month-year", "M ' +YY", C_point, point},
    {"month", "M", C_point, point},
    {"weekday", "W", C_point, point},
    {"year", "Y", C_point, point},
    {"year", "the? Uy Y4", C_point, point},
    {"year-short", "<in ' +YY", C_point, point},
    {"year-ancient", "<in|by|of|since|during|after Y3 ALONE>", C_point, point},
    {"year-fiscal", "the fiscal Uyu", C_point, shift, 0},
    {"year-fiscal", "fiscal Uy? Y4", C_point, point},
    {"year-fiscal", "fiscal Uy? YY", C_point, point},
    {"decade", "the? YD +s", C_point, point},
    {"decade", "the? YD +' +s", C_point, point},
    {"decade-short", "the ' +DD +s", C_point, point},
    {"decade-short", "the DD +s", C_point, point},
    {"decade-short", "the DEC", C_point, point},
    {"decade-short", "the early +-? DEC", C_point, point, 0, dct, Mod::start},
    {"decade-short", "the mid +-? DEC", C_point, point, 0, dct, Mod::mid},
    {"decade-short", "the late +-? DEC", C_point, point, 0, dct, Mod::end},
    {"century", "the? On +-? Uc", C_point, point},
    {"century-era", "the? On +-? Uc era", C_point, point},
    {"quarter", "the? On +-? Uq", C_point, point},
    {"quarter", "Q +D1", C_point, point},
    {"quarter", "D1 +Q", C_point, point},
    {"quarter-year", "Q +D1 Y4", C_point, point},
    {"quarter-year", "Y4 Q +D1", C_point, point},
    {"quarter-year", "the? On +-? Uq ,? Y", C_point, point},
    {"half", "the? On half", C_point, point, 0, dct, Mod::none, true},
    {"half-latter", "the? late half", C_point, point, 0, dct, Mod::none, true},
    {"half-year", "the? On half of the? Y", C_point, point},
    {"half-year", "the? late half of the? Y", C_point, point},
    {"season-year", "the? S of? Y4", C_point, point},
    {"season", "the S", C_point, point},
    {"season", "S", C_point, point},
    {"weekend", "the? WE", C_point, point},
    {"holiday-year", "H ,? Y4", C_point, point},
    {"holiday", "H", C_point, point},

    // The n-th of a period; before what "last" and ordinals mean elsewhere.
    {"nth", "the? On U1 PERIOD>", C_point, nth},
    {"nth", "the? last U1 PERIOD>", C_point, nth, -1},
    {"nth", "the? On W PERIOD>", C_point, nth},
    {"nth", "the? last W PERIOD>", C_point, nth, -1},
    {"nth-of", "T of|in @T", C_point},

    // The clock.
    {"clock", "h +: +mi ampm", C_clock, point},
    {"clock", "h +. +mi ampm", C_clock, point},
    {"clock", "h ampm", C_clock, point},
    {"clock", "h oclock", C_clock, point},
    {"clock", "hh +: +mi", C_clock, point},
    {"clock", "<at h +: +mi", C_clock, point},
    {"clock", "h +: +mi tz", C_clock, point},
    {"clock", "h4 tz", C_clock, point},
    {"clock", "noon|midnight", C_clock, point},
    {"clock-quarter", "a? Uq before|to @C", C_clock, point, -1},
    {"clock-quarter", "a? Uq past|after @C", C_clock, point, +1},
    {"clock-zone", "C tz", C_clock},
    {"clock-zone", "C ( +tz +)", C_clock},
    {"clock-zone", "C ( +tz plus +zh +)", C_clock},
    {"clock-zone", "C tz plus +zh", C_clock},
    {"clock-day", "C ,? on? @T tz?", C_point},
    {"clock-part", "C P", C_clock},
    {"day-clock", "T ,? at? @C", C_point},
    {"clock-part", "C in the P", C_clock},

    // Parts of days.
    {"deictic", "d", C_point, shift},
    {"deictic-part", "d P", C_point, shift},
    {"deictic-part", "late0 d", C_point},
    {"this-part", "this P", C_point, shift, 0},
    {"last-part", "last P", C_point, shift, -1},
    {"that-part", "that same? P", C_point, shift, 0, text},
    {"that-part", "the same P", C_point, shift, 0, text},
    {"next-part", "the next P", C_point, shift, 1, text},
    {"next-part", "the following P", C_point, shift, 1, text},
    {"previous-part", "the previous P", C_point, shift, -1, text},
    {"day-part", "T P", C_point},
    {"part-of-day", "T of @T", C_point, point},
    {"day-part", "the? P of @T", C_point, point},
    {"day-part", "the early|late P Up of @T", C_point, point},
    {"part", "<in the P", C_point, shift, 0, text},
    {"part", "<at Pn", C_point, shift, 0, text},
    {"day-before-deictic", "the Ud before d", C_point, offset, -1},
    {"day-before-deictic", "the Ud after d", C_point, offset, 1},

    // Shifts of a unit or of a named period.
    {"last-unit", "last U1", C_point, shift, -1},
    {"last-unit", "this past Us", C_point, shift, -1},
    {"this-unit", "<for|during the Us STOP>", C_point, shift, 0},
    {"same-period", "the same period of? @T", C_point, point},
    {"latest-unit", "the recent1 period", C_point, shift, 0, text},
    {"last-quarter", "the last Uq", C_point, shift, -1},
    {"latest-unit", "the recent1 U1", C_point, shift, 0},
    {"next-unit", "next U1", C_point, shift, 1},
    {"this-unit", "this U1", C_point, shift, 0},
    {"this-unit", "the current U1", C_point, shift, 0},
    {"that-unit", "that same? U1", C_point, shift, 0, text},
    {"that-unit", "the same U1", C_point, shift, 0, text},
    {"previous-unit", "the previous U1", C_point, shift, -1, text},
    {"previous-unit", "previous U1", C_point, shift, -1, text},
    {"following-unit", "the following U1", C_point, shift, 1, text},
    {"following-unit", "the next U1", C_point, shift, 1, text},
    {"last-named", "last M|S|W|WE|H", C_point, shift, -1},
    {"last-named", "this? past W|WE|S|M", C_point, shift, -1},
    {"next-named", "this? next M|S|W|WE|H", C_point, shift, 1},
    {"following-named", "the following M|S|W|WE", C_point, shift, 1, text},
    {"following-named", "the next M|S|W|WE", C_point, shift, 1, text},
    {"previous-named", "the previous M|S|W|WE", C_point, shift, -1, text},
    {"this-named", "this M|S|W|WE|H", C_point, shift, 0},
    {"that-named", "that same? M|S|W|WE|H", C_point, shift, 0, text},
    {"unit-shifted", "W|M|S before last", C_point, shift, -2},
    {"unit-shifted", "the U1 before last", C_point, shift, -2},
    {"definite-unit", "the U1", C_point, shift, 0, text, Mod::none, true},
    {"named-of", "T of? @T", C_point},
    {"named-of", "T in @T", C_point},

    // Parts of periods.
    {"early", "the? early +-? T", C_point, {}, 0, dct, Mod::start},
    {"early", "early in the? T", C_point, {}, 0, dct, Mod::start},
    {"mid", "mid +-? T", C_point, {}, 0, dct, Mod::mid},
    {"mid", "the mid +- +T", C_point, {}, 0, dct, Mod::mid},
    {"late", "the? late0 +-? T", C_point, {}, 0, dct, Mod::end},
    {"late", "late in the? T", C_point, {}, 0, dct, Mod::end},
    {"start-of", "the? ADJ? start of the? T", C_point, {}, 0, dct, Mod::start},
    {"mid-of", "the? mid of the? T", C_point, {}, 0, dct, Mod::mid},
    {"end-of", "the? ADJ? end of the? T", C_point, {}, 0, dct, Mod::end},
    {"end-of", "end +- +T", C_point, {}, 0, dct, Mod::end},
    {"year-end", "U1 +-? end", C_point, shift, 0, dct, Mod::end},
    {"part-of", "the? early part of the? T", C_point, {}, 0, dct, Mod::start},
    {"part-of", "the? late part of the? T", C_point, {}, 0, dct, Mod::end},
    {"half-of", "the? On half of the? @T", C_point, point},
    {"half-of", "the? late half of the? @T", C_point, point},
    {"rest-of", "the? rest of the? T", C_point},
    {"earlier-of", "earlier T", C_point, {}, 0, dct, Mod::earlier},
    {"earlier-in", "earlier in T", C_point, {}, 0, dct, Mod::earlier},
    {"later-of", "later T", C_point, {}, 0, dct, Mod::later},
    {"later-in", "later in T", C_point, {}, 0, dct, Mod::later},
    {"about-date", "approx Tx", C_point, {}, 0, dct, Mod::approx},
    {"about-date", "approx +. Tx", C_point, {}, 0, dct, Mod::approx},

    // Durations.
    {"age", "N +-? ADJ? U +-? old", Class::other},
    {"age", "N U of old", Class::other},
    {"age", "a U1 +-? old", Class::other},
    {"content", "N U of content", Class::other},
    {"duration", "N Ut", C_span, duration},
    {"duration", "N ADJ U", C_span, duration},
    {"duration", "a U1 ORDER>", C_span, duration},
    {"duration", "N +- +Ut", C_span, duration},
    {"duration", "N +-? Ut +-? long", C_span, duration},
    {"duration", "U1 +- +long", C_span, duration},
    {"duration-one", "a ADJ? U1 FREE>", C_span, duration, 0, dct, Mod::none, true},
    {"duration-one", "<for|in|during|more|after|lasting a ADJ? U1 FREE>", C_span, duration},
    {"duration-vague", "vague U", C_span, duration},
    {"duration-vague", "a vague U", C_span, duration},
    {"duration-vague", "<for|in|after|by|during|lasting Upv", C_span, duration},
    {"duration-vague", "<over the Upv", C_span, duration},
    {"duration-vague", "Upv +- +long", C_span, duration},
    {"duration-vague", "Upd OF>", C_span, duration},
    {"duration-vague", "the On|early|ADJ Upd OF>", C_span, duration},
    {"duration", "a? couple of? U", C_span, duration},
    {"duration-half", "half a U1", C_span, duration},
    {"duration-half", "a? half +-? U1", C_span, duration},
    {"duration-half", "a U1 and a half", C_span, duration},
    {"duration-half", "a U1 +- +and +- +a +- +half", C_span, duration},
    {"duration-past", "the past U1", C_span, duration, -1},
    {"duration-past", "the last U1", C_span, duration, -1},
    {"duration-past", "the? past|last N|vague|couple U", C_span, duration, -1},
    {"duration-past", "the? past|last G", C_span, duration, -1},
    {"duration-past", "the? past|last Up", C_span, duration, -1},
    {"duration-past", "the? previous G", C_span, duration, -1, text},
    {"duration-past", "the? previous Up", C_span, duration, -1, text},
    {"duration-past", "the? N past|last Up", C_span, duration, -1},
    {"duration-past", "the? N previous U", C_span, duration, -1, text},
    {"duration-next", "the? next Up", C_span, duration, 1},
    {"duration-next", "the following Up", C_span, duration, 1},
    {"duration-next", "the? N next|following U", C_span, duration, 1},
    {"duration-next", "the? next G", C_span, duration, 1},
    {"duration-next", "the following G", C_span, duration, 1},
    {"duration-next", "the? next N|vague U", C_span, duration, 1},
    {"duration-next", "the following N|vague U", C_span, duration, 1},
    {"duration-next", "the next Udc", C_span, duration, 1},
    {"duration-first", "the? On N|vague U", C_span, duration},
    {"duration-first", "the? On N|vague U of @T", C_span, duration},
    {"duration-period", "a N +-? U1 period", C_span, duration},
    {"duration-that", "the|that N Up", C_span, duration},
    {"recent-units", "recent Up", C_span, duration, -1},
    {"duration-more", "more than G", C_span, {}, 0, dct, Mod::more_than},
    {"duration-more", "<over G", C_span, {}, 0, dct, Mod::more_than},
    {"duration-less", "less than G", C_span, {}, 0, dct, Mod::less_than},
    {"duration-least", "at least G", C_span, {}, 0, dct, Mod::equal_or_more},
    {"duration-most", "up to G", C_span, {}, 0, dct, Mod::equal_or_less},
    {"duration-most", "at most G", C_span, {}, 0, dct, Mod::equal_or_less},
    {"duration-nearly", "nearly G", C_span, {}, 0, dct, Mod::less_than},
    {"duration-about", "<approx G", C_span, {}, 0, dct, Mod::approx},

    // So far from now, from another date, or from one in the text.
    {"ago", "G ago", C_point, offset, -1},
    {"ago", "Upv ago", C_point, offset, -1},
    {"ago", "the? a? Us +- +ago|earlier period|Uq?", C_point, offset, -1},
    {"earlier", "Upv earlier", C_point, offset, -1, text},
    {"later", "Upv later", C_point, offset, 1, text},
    {"from-now", "G from now", C_point, offset, 1},
    {"earlier", "G earlier", C_point, offset, -1, text},
    {"earlier", "G before STOP>", C_point, offset, -1, text},
    {"later", "G later", C_point, offset, 1, text},
    {"later", "G after STOP>", C_point, offset, 1, text},
    {"before-date", "G before @T", C_point, offset, -1, text},
    {"after-date", "G after @T", C_point, offset, 1, text},
    {"unit-before", "the U1 before|earlier", C_point, offset, -1, text},
    {"unit-after", "the U1 after|following|later", C_point, offset, 1, text},
    {"unit-before-date", "the U1 before @T", C_point, offset, -1, text},
    {"unit-after-date", "the U1 after|following @T", C_point, offset, 1, text},

    // Again and again.
    {"every-unit", "every U1", C_set, set},
    {"every-unit", "every other U1", C_set, set},
    {"every-unit", "every N U", C_set, set},
    {"every-unit", "every On U1", C_set, set},
    {"every-named", "every W|M|S|P|H|WE", C_set, set},
    {"every-named", "Wp", C_set, set},
    {"every-named", "Wp and Wp", C_set, set},
    {"frequency", "F", C_set, set},
    {"per-unit", "per U1", C_set, set},
    {"per-unit", "<N|counted a U1 FREE>", C_set, set},
    {"times-a-unit", "times a U1", C_set, set},
    {"times-a-unit", "N times a U1", C_set, set},

    // Now, then and some time.
    {"now-turn", "<will Rn", Class::other},  // "will now receive it": a turn of events, no time
    {"reference", "R FREE>", C_ref, reference},
    {"reference", "right R", C_ref, reference},
    {"reference", "more R", C_ref, reference},
    {"reference", "the right? Rf", C_ref, reference},
    {"reference", "<in right? Rf STOP>", C_ref, reference},
    {"reference-now", "at this time", C_ref, reference, 0, dct, Mod::none, false, Reference::present},
    {"reference-now", "these Ud", C_ref, reference, 0, dct, Mod::none, false, Reference::present},
    {"reference-now", "<at present", C_ref, reference, 0, dct, Mod::none, false, Reference::present},
    {"reference-now", "the present Ud?", C_ref, reference, 0, dct, Mod::none, false, Reference::present},
    {"reference-past", "recent NEXT>", C_ref, reference, 0, dct, Mod::none, false, Reference::past},
    {"reference-past", "<in the past STOP>", C_ref, reference, 0, dct, Mod::none, false, Reference::past},
    {"reference-past", "the recent past", C_ref, reference, 0, dct, Mod::none, false, Reference::past},
};
// clang-format on

}  // namespace grammar_table

using grammar_table::productions;

}  // namespace fabula::timex
