#include "ingest/time/lexicon.h"

#include <array>

namespace fabula::timex {
namespace {

constexpr std::int16_t v(Unit unit) { return static_cast<std::int16_t>(unit); }
constexpr std::int16_t v(DayPart part) { return static_cast<std::int16_t>(part); }
constexpr std::int16_t v(Reference reference) { return static_cast<std::int16_t>(reference); }

constexpr Reading noun = Reading::noun;
constexpr Reading capital = Reading::capital;
constexpr Reading abbreviation = Reading::abbreviation;
constexpr Reading upper = Reading::upper;

using C = Class;
using U = Unit;

// clang-format off
constexpr Entry entries[] = {
    {"january", C::month, 1}, {"february", C::month, 2}, {"march", C::month, 3, capital},
    {"april", C::month, 4, capital}, {"may", C::month, 5, capital}, {"june", C::month, 6, capital},
    {"july", C::month, 7}, {"august", C::month, 8, capital}, {"september", C::month, 9},
    {"october", C::month, 10}, {"november", C::month, 11}, {"december", C::month, 12},
    {"jan", C::month, 1, abbreviation}, {"feb", C::month, 2, abbreviation},
    {"mar", C::month, 3, abbreviation}, {"apr", C::month, 4, abbreviation},
    {"jun", C::month, 6, abbreviation}, {"jul", C::month, 7, abbreviation},
    {"aug", C::month, 8, abbreviation}, {"sep", C::month, 9, abbreviation},
    {"sept", C::month, 9, abbreviation}, {"oct", C::month, 10, abbreviation},
    {"nov", C::month, 11, abbreviation}, {"dec", C::month, 12, abbreviation},

    {"monday", C::weekday, 1}, {"tuesday", C::weekday, 2}, {"wednesday", C::weekday, 3},
    {"thursday", C::weekday, 4}, {"friday", C::weekday, 5}, {"saturday", C::weekday, 6},
    {"sunday", C::weekday, 7},
    {"mon", C::weekday, 1, abbreviation}, {"tue", C::weekday, 2, abbreviation},
    {"tues", C::weekday, 2, abbreviation}, {"wed", C::weekday, 3, abbreviation},
    {"thu", C::weekday, 4, abbreviation}, {"thur", C::weekday, 4, abbreviation},
    {"thurs", C::weekday, 4, abbreviation}, {"fri", C::weekday, 5, abbreviation},
    {"sat", C::weekday, 6, abbreviation}, {"sun", C::weekday, 7, abbreviation},
    {"mondays", C::weekday, 1, Reading::plain, true}, {"tuesdays", C::weekday, 2, Reading::plain, true},
    {"wednesdays", C::weekday, 3, Reading::plain, true}, {"thursdays", C::weekday, 4, Reading::plain, true},
    {"fridays", C::weekday, 5, Reading::plain, true}, {"saturdays", C::weekday, 6, Reading::plain, true},
    {"sundays", C::weekday, 7, Reading::plain, true},

    {"seconds", C::unit, v(U::second), noun, true},
    {"minute", C::unit, v(U::minute), noun}, {"minutes", C::unit, v(U::minute), noun, true},
    {"min", C::unit, v(U::minute)}, {"mins", C::unit, v(U::minute), Reading::plain, true},
    {"hour", C::unit, v(U::hour)}, {"hours", C::unit, v(U::hour), Reading::plain, true},
    {"hrs", C::unit, v(U::hour), Reading::plain, true},
    {"day", C::unit, v(U::day)}, {"days", C::unit, v(U::day), Reading::plain, true},
    {"week", C::unit, v(U::week)}, {"weeks", C::unit, v(U::week), Reading::plain, true},
    {"month", C::unit, v(U::month)}, {"months", C::unit, v(U::month), Reading::plain, true},
    {"quarter", C::unit, v(U::quarter)}, {"quarters", C::unit, v(U::quarter), Reading::plain, true},
    {"semester", C::unit, v(U::half)}, {"semesters", C::unit, v(U::half), Reading::plain, true},
    {"year", C::unit, v(U::year)}, {"years", C::unit, v(U::year), Reading::plain, true},
    {"decade", C::unit, v(U::decade)}, {"decades", C::unit, v(U::decade), Reading::plain, true},
    {"century", C::unit, v(U::century)}, {"centuries", C::unit, v(U::century), Reading::plain, true},
    {"millennium", C::unit, v(U::millennium)}, {"millennia", C::unit, v(U::millennium), Reading::plain, true},
    {"fortnight", C::unit, v(U::fortnight)}, {"fortnights", C::unit, v(U::fortnight), Reading::plain, true},
    {"weekend", C::weekend, v(U::weekend)}, {"weekends", C::weekend, v(U::weekend), Reading::plain, true},

    {"spring", C::season, 0, noun}, {"springtime", C::season, 0}, {"summer", C::season, 1},
    {"summertime", C::season, 1}, {"autumn", C::season, 2}, {"fall", C::season, 2, noun},
    {"winter", C::season, 3}, {"wintertime", C::season, 3}, {"midsummer", C::season, 1},
    {"midwinter", C::season, 3},

    {"morning", C::daypart, v(DayPart::morning)}, {"dawn", C::daypart, v(DayPart::morning)},
    {"daybreak", C::daypart, v(DayPart::morning)},
    {"noon", C::daypart, v(DayPart::noon)}, {"midday", C::daypart, v(DayPart::midday)},
    {"noontime", C::daypart, v(DayPart::noon)},
    {"afternoon", C::daypart, v(DayPart::afternoon)},
    {"evening", C::daypart, v(DayPart::evening)}, {"dusk", C::daypart, v(DayPart::evening)},
    {"night", C::daypart, v(DayPart::night)}, {"midnight", C::daypart, v(DayPart::midnight)},
    {"overnight", C::daypart, v(DayPart::night)},
    {"mornings", C::daypart, v(DayPart::morning), Reading::plain, true},
    {"afternoons", C::daypart, v(DayPart::afternoon), Reading::plain, true},
    {"evenings", C::daypart, v(DayPart::evening), Reading::plain, true},
    {"nights", C::daypart, v(DayPart::night), Reading::plain, true},

    {"twenties", C::decade, 20}, {"thirties", C::decade, 30}, {"forties", C::decade, 40},
    {"fifties", C::decade, 50}, {"sixties", C::decade, 60}, {"seventies", C::decade, 70},
    {"eighties", C::decade, 80}, {"nineties", C::decade, 90},

    {"zero", C::cardinal, 0}, {"one", C::cardinal, 1}, {"two", C::cardinal, 2},
    {"three", C::cardinal, 3}, {"four", C::cardinal, 4}, {"five", C::cardinal, 5},
    {"six", C::cardinal, 6}, {"seven", C::cardinal, 7}, {"eight", C::cardinal, 8},
    {"nine", C::cardinal, 9}, {"ten", C::cardinal, 10}, {"eleven", C::cardinal, 11},
    {"twelve", C::cardinal, 12}, {"thirteen", C::cardinal, 13}, {"fourteen", C::cardinal, 14},
    {"fifteen", C::cardinal, 15}, {"sixteen", C::cardinal, 16}, {"seventeen", C::cardinal, 17},
    {"eighteen", C::cardinal, 18}, {"nineteen", C::cardinal, 19}, {"twenty", C::cardinal, 20},
    {"thirty", C::cardinal, 30}, {"forty", C::cardinal, 40}, {"fifty", C::cardinal, 50},
    {"sixty", C::cardinal, 60}, {"seventy", C::cardinal, 70}, {"eighty", C::cardinal, 80},
    {"ninety", C::cardinal, 90},
    {"dozen", C::magnitude, 12}, {"hundred", C::magnitude, 100}, {"thousand", C::magnitude, 1000},
    {"first", C::ordinal, 1}, {"second", C::ordinal, 2}, {"third", C::ordinal, 3}, {"fourth", C::ordinal, 4},
    {"fifth", C::ordinal, 5}, {"sixth", C::ordinal, 6}, {"seventh", C::ordinal, 7},
    {"eighth", C::ordinal, 8}, {"ninth", C::ordinal, 9}, {"tenth", C::ordinal, 10},
    {"eleventh", C::ordinal, 11}, {"twelfth", C::ordinal, 12}, {"thirteenth", C::ordinal, 13},
    {"fourteenth", C::ordinal, 14}, {"fifteenth", C::ordinal, 15}, {"sixteenth", C::ordinal, 16},
    {"seventeenth", C::ordinal, 17}, {"eighteenth", C::ordinal, 18}, {"nineteenth", C::ordinal, 19},
    {"twentieth", C::ordinal, 20}, {"thirtieth", C::ordinal, 30}, {"final", C::ordinal, -1},
    {"opening", C::ordinal, 1}, {"closing", C::ordinal, -1},
    {"half", C::half}, {"couple", C::couple, 2},
    {"several", C::vague}, {"few", C::vague}, {"many", C::vague}, {"some", C::vague},
    {"numerous", C::vague},

    {"the", C::the}, {"a", C::a}, {"an", C::a}, {"this", C::this_}, {"these", C::this_},
    {"current", C::this_, 1}, {"present", C::this_, 2}, {"that", C::that}, {"those", C::that},
    {"last", C::last}, {"past", C::past}, {"next", C::next}, {"coming", C::next, 1},
    {"upcoming", C::next, 1}, {"forthcoming", C::next, 1},
    {"previous", C::previous}, {"preceding", C::previous}, {"prior", C::previous, 1},
    {"following", C::following}, {"subsequent", C::following}, {"ensuing", C::following},
    {"succeeding", C::following}, {"same", C::same}, {"every", C::every}, {"each", C::every},
    {"recent", C::recent}, {"latest", C::recent, 1}, {"other", C::other_one},
    {"ago", C::ago}, {"earlier", C::earlier}, {"previously", C::earlier, 1},
    {"beforehand", C::earlier, 1}, {"later", C::later}, {"afterwards", C::later, 1},
    {"afterward", C::later, 1}, {"thereafter", C::later, 1}, {"hence", C::later, 1},
    {"before", C::before}, {"after", C::after},
    {"early", C::early}, {"mid", C::mid}, {"middle", C::mid, 1}, {"midpoint", C::mid, 1},
    {"late", C::late}, {"start", C::start, 0, noun}, {"beginning", C::start}, {"outset", C::start},
    {"dawning", C::start}, {"onset", C::start}, {"end", C::end, 0, noun}, 
    {"close", C::end, 1, noun}, {"rest", C::rest, 0, noun}, {"remainder", C::rest},
    {"part", C::part, 0, noun}, {"portion", C::part}, {"latter", C::late, 1},
    {"of", C::of}, {"in", C::in}, {"on", C::on}, {"at", C::at}, {"to", C::to}, {"until", C::to, 1},
    {"till", C::to, 1}, {"through", C::to}, {"thru", C::to}, {"and", C::and_}, {"or", C::and_, 1},
    {"between", C::between}, {"from", C::from}, {"by", C::by}, {"during", C::during},
    {"throughout", C::during}, {"for", C::for_}, {"since", C::since}, {"per", C::per},
    {"times", C::times}, {"once", C::times, 1}, {"twice", C::times, 1}, {"thrice", C::times, 1},
    {"than", C::than}, {"more", C::more}, {"over", C::more, 1}, {"less", C::less}, {"fewer", C::less},
    {"under", C::less, 1}, {"least", C::least}, {"most", C::most}, {"up", C::up}, {"another", C::another},
    {"right", C::right}, {"near", C::right, 1}, {"within", C::for_, 1}, {"time", C::time_word}, {"period", C::period_word},
    {"video", C::content}, {"music", C::content}, {"footage", C::content}, {"film", C::content},
    {"audio", C::content}, {"tape", C::content}, {"recordings", C::content},
    {"playback", C::content}, {"battery", C::content}, {"programming", C::content},
    {"lasted", C::lasting}, {"lasts", C::lasting}, {"lasting", C::lasting}, {"took", C::lasting},
    {"takes", C::lasting}, {"taking", C::lasting}, {"spent", C::lasting},
    {"about", C::approx}, {"around", C::approx}, {"roughly", C::approx, 2},
    {"approximately", C::approx, 2}, {"circa", C::approx, 1}, {"ca", C::approx, 1},
    {"nearly", C::nearly}, {"almost", C::nearly}, {"long", C::long_}, {"old", C::old}, {"will", C::will},
    {"olds", C::old}, {"age", C::old, 1},

    {"today", C::deictic, 0}, {"yesterday", C::deictic, -1}, {"tomorrow", C::deictic, 1},
    {"tonight", C::deictic, 100},
    {"now", C::reference, v(Reference::present)}, {"currently", C::reference, v(Reference::present)},
    {"presently", C::reference, v(Reference::present)}, {"nowadays", C::reference, v(Reference::present)},
    {"recently", C::reference, v(Reference::past)}, {"lately", C::reference, v(Reference::past)},
    {"future", C::reference, v(Reference::future)},

    {"hourly", C::frequency, v(U::hour)}, {"daily", C::frequency, v(U::day)},
    {"nightly", C::frequency, v(U::day)}, {"weekly", C::frequency, v(U::week)},
    {"fortnightly", C::frequency, v(U::fortnight)}, {"monthly", C::frequency, v(U::month)},
    {"quarterly", C::frequency, v(U::quarter)}, {"annual", C::frequency, v(U::year)},
    {"annually", C::frequency, v(U::year)}, {"yearly", C::frequency, v(U::year)},

    {"am", C::meridiem, 0}, {"pm", C::meridiem, 12}, {"oclock", C::oclock},
    // Minutes from Greenwich; ambiguous abbreviations as in North American and British news.
    {"gmt", C::zone, 0, upper}, {"utc", C::zone, 0, upper}, {"bst", C::zone, 60, upper},
    {"cet", C::zone, 60, upper}, {"cest", C::zone, 120, upper}, {"est", C::zone, -300, upper},
    {"edt", C::zone, -240, upper}, {"cst", C::zone, -360, upper},
    {"cdt", C::zone, -300, upper}, {"mst", C::zone, -420, upper},
    {"mdt", C::zone, -360, upper}, {"pt", C::zone, -480, upper}, {"et", C::zone, -300, upper}, {"pst", C::zone, -480, upper},
    {"pdt", C::zone, -420, upper}, {"msk", C::zone, 180, upper}, {"pkt", C::zone, 300, upper},
    {"jst", C::zone, 540, upper}, {"sgt", C::zone, 480, upper}, {"aest", C::zone, 600, upper},
    {"bc", C::era_before, 0, upper}, {"bce", C::era_before, 0, upper},
    {"ad", C::era_after, 0, upper}, {"ce", C::era_after, 0, upper},
    {"fiscal", C::fiscal}, {"financial", C::fiscal, 1}, {"fy", C::fiscal, 2, upper},
    {"s", C::letter_s}, {"t", C::letter_t},
    {"q", C::part_mark, v(U::quarter), upper}, {"h", C::part_mark, v(U::half), upper},

    {"people", C::counted}, {"men", C::counted}, {"women", C::counted}, {"children", C::counted},
    {"troops", C::counted}, {"soldiers", C::counted}, {"workers", C::counted},
    {"employees", C::counted}, {"jobs", C::counted}, {"votes", C::counted}, {"points", C::counted},
    {"miles", C::counted}, {"feet", C::counted}, {"metres", C::counted}, {"meters", C::counted},
    {"kilometres", C::counted}, {"kilometers", C::counted}, {"km", C::counted},
    {"acres", C::counted}, {"hectares", C::counted}, {"tons", C::counted}, {"tonnes", C::counted},
    {"barrels", C::counted}, {"dollars", C::counted}, {"euros", C::counted}, {"pounds", C::counted},
    {"shares", C::counted}, {"units", C::counted}, {"copies", C::counted}, {"homes", C::counted},
    {"houses", C::counted}, {"families", C::counted}, {"students", C::counted},
    {"members", C::counted}, {"deaths", C::counted}, {"cases", C::counted},
    {"prisoners", C::counted}, {"casualties", C::counted}, {"percent", C::counted},
    {"million", C::counted}, {"billion", C::counted}, {"square", C::counted},
};
// clang-format on

constexpr std::size_t slot_count = 4096;  // sparse: most words of a text are in no slot

/// FNV-1a; only the table's own layout depends on it.
constexpr std::uint32_t hash(std::string_view word) {
  std::uint32_t h = 2166136261U;
  for (char c : word) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
  return h ^ (h >> 15);
}

constexpr auto build_slots() {
  std::array<std::uint16_t, slot_count> slots{};
  for (std::size_t i = 0; i < std::size(entries); ++i) {
    std::size_t at = hash(entries[i].word) % slot_count;
    while (slots[at] != 0 && entries[slots[at] - 1].word != entries[i].word)
      at = (at + 1) % slot_count;
    slots[at] = static_cast<std::uint16_t>(i + 1);
  }
  return slots;
}

constexpr auto slots = build_slots();

}  // namespace

const Entry* find_word(std::string_view lower) {
  for (std::size_t at = hash(lower) % slot_count; slots[at] != 0; at = (at + 1) % slot_count)
    if (entries[slots[at] - 1].word == lower) return &entries[slots[at] - 1];
  return nullptr;
}

}  // namespace fabula::timex
