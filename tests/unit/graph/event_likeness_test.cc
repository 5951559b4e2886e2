#include "graph/event_likeness.h"

#include <algorithm>

#include "graph/name.h"
#include "graph/trigger_senses.h"
#include "tests/catch.h"

using namespace fabula;

namespace {

constexpr CoreferenceWeights weights;
const std::vector<double> rarity{1, 1, 1};

/// An undated act in one story, told by article `article` with the trigger sense 7.
EventProfile told(std::uint32_t article) {
  EventProfile p;
  p.article = article;
  p.stems = p.senses = {7};
  return p;
}

bool is_one(const EventProfile& a, const EventProfile& b) {
  return likeness(a, b, rarity, weights).value_or(-1) >= weights.threshold;
}

bool share_sense(std::string_view a, std::string_view b) {
  for (const std::uint32_t x : senses_of(stem(a)))
    for (const std::uint32_t y : senses_of(stem(b)))
      if (x == y) return true;
  return false;
}

}  // namespace

TEST_CASE("the same word in one story does not make two events one") {
  CHECK_FALSE(is_one(told(0), told(1)));
}

TEST_CASE("a shared participant or shared words beside the same word make two events one") {
  EventProfile a = told(0), b = told(1);
  a.parts = b.parts = {{0, role_set(Role::agent)}};
  CHECK(is_one(a, b));
  EventProfile c = told(0), d = told(1);
  c.words = d.words = {{3, 1.F}, {4, 1.F}};
  CHECK(is_one(c, d));
}

TEST_CASE("names that only one of two tells speak against their being one") {
  const EventProfile a = told(0);
  EventProfile b = told(0), c = told(1);
  const auto less = [&](const EventProfile& x, const EventProfile& y) {
    return likeness(x, y, rarity, weights) < likeness(a, told(1), rarity, weights);
  };
  EventProfile coast = told(0), inland = told(1), shore = told(1);
  coast.places = {0, 1};
  inland.places = {0, 2};
  shore.places = {1};
  CHECK(less(coast, inland));
  CHECK_FALSE(less(coast, shore));
  b.persons = {0};
  c.persons = {1};
  CHECK(less(b, c));
  CHECK_FALSE(less(a, c));
}

TEST_CASE("what most reports of a story tell is one act even where they share no other word") {
  EventProfile a = told(0), b = told(1);
  a.support = b.support = 1;
  a.incident = b.incident = true;
  a.when = b.when = {Day{}, Day{}};
  a.dated = b.dated = true;
  CHECK(is_one(a, b));
  b.support = 0;
  CHECK(likeness(a, b, rarity, weights) < likeness(a, a, rarity, weights));
}

TEST_CASE("a story has one incident of a kind on a day, and may have more in a year") {
  EventProfile a = told(0), b = told(1);
  a.incident = b.incident = true;
  a.dated = b.dated = true;
  a.when = b.when = {Day{}, Day{}};
  CHECK(is_one(a, b));
  b.when = {Day{}, Day{} + std::chrono::days{2}};
  CHECK(is_one(a, b));
  b.when = {Day{}, Day{} + std::chrono::days{300}};
  CHECK_FALSE(is_one(a, b));
}

TEST_CASE("the same word speaks louder for one act than another word of its sense") {
  EventProfile other_word = told(1);
  other_word.stems = {8};
  other_word.senses = {7, 8};
  const auto with_same = likeness(told(0), told(1), rarity, weights);
  const auto with_other = likeness(told(0), other_word, rarity, weights);
  CHECK(*with_same - *with_other > weights.same_type);
}

TEST_CASE("all of two short reports in common speaks louder than as much of two long ones") {
  EventProfile a = told(0), b = told(1);
  a.words = b.words = {{3, 0.5F}, {4, 0.5F}};
  EventProfile c = a, d = b;
  c.words.insert(c.words.end(), {{5, 0.5F}, {6, 0.5F}});
  d.words.insert(d.words.end(), {{7, 0.5F}, {8, 0.5F}});
  CHECK(likeness(c, d, rarity, weights) < likeness(a, b, rarity, weights));
}

TEST_CASE("the forms of an irregular verb have its sense") {
  CHECK(share_sense("sank", "sinking"));
  CHECK(share_sense("underwent", "undergoes"));
  CHECK_FALSE(share_sense("sank", "sang"));
}

TEST_CASE("an act that few reports tell needs a rare word, that of most reports does not") {
  EventProfile a = told(0), b = told(1);
  a.words = {{3, 0.4F}, {4, 0.9F}};  // 3 is a common word
  b.words = {{3, 0.4F}, {5, 0.9F}};
  CHECK_FALSE(is_one(a, b));
  EventProfile c = a, d = b;
  c.support = d.support = 1;
  CHECK(is_one(c, d));
  a.words = {{3, 0.9F}, {4, 0.4F}};
  b.words = {{3, 0.9F}, {5, 0.4F}};
  CHECK(is_one(a, b));
}

TEST_CASE("actors that the words around an act name speak for one act, less than participants do") {
  EventProfile a = told(0), b = told(1);
  a.named = b.named = {2};
  EventProfile c = a, d = b;
  c.parts = d.parts = {{2, role_set(Role::agent)}};
  CHECK(likeness(told(0), told(1), rarity, weights) < likeness(a, b, rarity, weights));
  CHECK(likeness(a, b, rarity, weights) < likeness(c, d, rarity, weights));
  EventProfile e = c, f = d;
  e.named = f.named = {};
  CHECK(likeness(e, f, rarity, weights) == likeness(c, d, rarity, weights));
}

TEST_CASE("a denial is of the act that it answers, though it repeats no more than who did what") {
  EventProfile a = told(0), b = told(1);
  a.parts = b.parts = {{0, role_set(Role::agent)}};
  a.published = {Day{}, Day{}};
  b.published = {Day{} + std::chrono::days{30}, Day{} + std::chrono::days{30}};
  CHECK_FALSE(is_one(a, b));
  b.modality = Modality::denied;
  CHECK(is_one(a, b));
}

TEST_CASE(
    "a participant vouches for one act, and near figures are of one, unless time has passed") {
  EventProfile a = told(0), b = told(1);
  a.published = b.published = {Day{}, Day{}};
  EventProfile later = b;
  later.published = {Day{} + std::chrono::days{30}, Day{} + std::chrono::days{30}};
  const double apart = weights.published_near - weights.published_apart;
  const auto loss = [&] {
    return *likeness(a, b, rarity, weights) - *likeness(a, later, rarity, weights);
  };
  a.parts = b.parts = later.parts = {{0, role_set(Role::agent)}};
  CHECK(loss() > apart + 0.9);
  a.parts = b.parts = later.parts = {};
  a.amounts = {{"deaths", 52'000}};
  b.amounts = later.amounts = {{"deaths", 60'000}};
  CHECK(loss() > apart + 0.5);
}

TEST_CASE("a person dies once, whatever day and story tell of it") {
  EventProfile a = told(0), b = told(1);
  a.deadly = b.deadly = a.dated = b.dated = true;
  a.parts = b.parts = {{0, role_set(Role::agent)}};
  a.words = b.words = {{3, 1.F}};
  a.when = {Day{}, Day{}};
  b.when = {Day{} + std::chrono::days{400}, Day{} + std::chrono::days{400}};
  b.story = 1;
  CHECK_FALSE(likeness(a, b, rarity, weights));
  a.victims = b.victims = {0};
  CHECK(is_one(a, b));
}

TEST_CASE("where others die or are hurt it is another event") {
  EventProfile a = told(0), b = told(1), c = told(1);
  a.victims = c.victims = {0};
  b.victims = {1};
  CHECK(likeness(a, b, rarity, weights) < likeness(a, c, rarity, weights));
}

TEST_CASE("acts of no kind that is known are two when they are about other things") {
  EventProfile a = told(0), b = told(1);
  a.things = {4};
  b.things = {5};
  const auto known = likeness(a, b, rarity, weights);
  a.untyped = b.untyped = true;
  CHECK(likeness(a, b, rarity, weights) < known);
  b.things = {4, 5};
  CHECK(likeness(a, b, rarity, weights) == known);
}

TEST_CASE("one more of a kind is not the one that it is like") {
  EventProfile a = told(0), b = told(1);
  b.aside = true;
  CHECK(likeness(a, b, rarity, weights) < likeness(a, told(1), rarity, weights));
  a.aside = true;
  CHECK(likeness(a, b, rarity, weights) == likeness(told(0), told(1), rarity, weights));
}

TEST_CASE("what an article tells in one passage, or of other parties, is hardly one event") {
  EventProfile a = told(0), b = told(0);
  a.passages = {{0, 40}};
  b.passages = {{80, 120}};
  const auto far = likeness(a, b, rarity, weights);
  b.passages = {{20, 60}};
  CHECK(likeness(a, b, rarity, weights) < *far - 10);
  b.passages = {{80, 120}};
  a.parts = {{0, role_set(Role::patient)}};
  b.parts = {{1, role_set(Role::patient)}};
  CHECK(likeness(a, b, rarity, weights) < *far - 10);
}

TEST_CASE("only dates that are sure keep two events apart") {
  EventProfile a = told(0), b = told(1);
  a.dated = b.dated = a.surely_dated = true;
  a.when = {Day{}, Day{}};
  b.when = {Day{} + std::chrono::days{30}, Day{} + std::chrono::days{30}};
  CHECK_FALSE(are_surely_apart(a, b));
  b.surely_dated = true;
  CHECK(are_surely_apart(a, b));
  b.when = a.when;
  CHECK_FALSE(are_surely_apart(a, b));
}

TEST_CASE("what could happen is hardly what happened") {
  EventProfile a = told(0), b = told(1);
  b.modality = Modality::possible;
  CHECK(likeness(a, b, rarity, weights) < likeness(a, told(1), rarity, weights));
}

TEST_CASE("an undated act that is told long after a dated one is hardly that one") {
  EventProfile a = told(0), near = told(1);
  a.dated = true;
  a.when = {Day{}, Day{}};
  near.published = {Day{} + std::chrono::days{5}, Day{} + std::chrono::days{5}};
  EventProfile late = near;
  late.published = {Day{} + std::chrono::days{50}, Day{} + std::chrono::days{50}};
  CHECK(likeness(a, late, rarity, weights) < likeness(a, near, rarity, weights));
}

TEST_CASE("events without a sense in common are one only when they are incidents of one type") {
  EventProfile a = told(0), b = told(1);
  b.stems = b.senses = {8};
  CHECK_FALSE(likeness(a, b, rarity, weights));
  a.incident = b.incident = true;
  CHECK(likeness(a, b, rarity, weights));
}

TEST_CASE("dates more than two weeks apart are of two events") {
  EventProfile a = told(0), b = told(1);
  a.dated = b.dated = true;
  a.when = {Day{}, Day{}};
  b.when = {Day{} + std::chrono::days{15}, Day{} + std::chrono::days{15}};
  CHECK_FALSE(likeness(a, b, rarity, weights));
}

TEST_CASE("the death of one is not the death of two that it is part of") {
  EventProfile one = told(0), two = told(1), bare = told(1);
  one.victims = {0};
  two.amounts = bare.amounts = {{"people", 2}};
  CHECK(likeness(one, two, rarity, weights) < likeness(told(0), bare, rarity, weights));
  two.victims = {0};
  CHECK(likeness(one, two, rarity, weights) == likeness(told(0), bare, rarity, weights));
}

TEST_CASE("figures that differ by a quarter may be of one thing, small counts tell nothing") {
  EventProfile a = told(0), b = told(1);
  a.amounts = {{"person", 4000}};
  b.amounts = {{"person", 3500}};
  const auto near = likeness(a, b, rarity, weights);
  b.amounts = {{"person", 500}};
  CHECK(near > likeness(a, b, rarity, weights));
  a.amounts = {{"people", 40}};
  b.amounts = {{"people", 35}};
  CHECK(likeness(a, b, rarity, weights) == near);
  a.amounts = {{"goals", 40}};
  b.amounts = {{"goals", 35}};
  CHECK(likeness(a, b, rarity, weights) < near);
  a.amounts = b.amounts = {{"piece", 2}};
  CHECK(likeness(a, b, rarity, weights) == likeness(told(0), told(1), rarity, weights));
}

TEST_CASE("a verb may mean with its particle what it does not mean alone") {
  const auto shares = [](const std::string& phrase, std::string_view word) {
    const std::vector<std::uint32_t> senses = senses_of(stem(word));
    return std::ranges::any_of(senses_of(phrase), [&](std::uint32_t sense) {
      return std::ranges::find(senses, sense) != senses.end();
    });
  };
  CHECK(shares(phrase_of("passed", "away"), "died"));
  CHECK(shares(phrase_of("checks", "out"), "departure"));
  CHECK(shares(phrase_of("took", "over"), "acquired"));
  CHECK_FALSE(shares(phrase_of("passed", "away"), "approved"));
  CHECK(senses_of(phrase_of("passed", "on")).empty());
}

TEST_CASE("what is counted off differs only where the acts do, what is estimated may not") {
  EventProfile a = told(0), b = told(1);
  a.amounts = {{"goals", 3}};
  b.amounts = {{"goals", 14}};
  const auto counted = likeness(a, b, rarity, weights);
  a.amounts = {{"people", 3}};
  b.amounts = {{"people", 14}};
  CHECK(*likeness(a, b, rarity, weights) - *counted > 2);
}

TEST_CASE("another word of a sense tells less where both acts are of known types, but others") {
  EventProfile a = told(0), b = told(1);
  a.stems = {8};
  b.type = 1;
  const auto known = likeness(a, b, rarity, weights);
  b.untyped = true;
  CHECK(known < likeness(a, b, rarity, weights));
}

TEST_CASE("what could be done by nobody in particular is hardly one, unless a story expects it") {
  EventProfile a = told(0), b = told(1);
  a.modality = b.modality = Modality::possible;
  const auto loss = [&] {
    EventProfile c = a, d = b;
    c.modality = d.modality = Modality::asserted;
    return *likeness(c, d, rarity, weights) - *likeness(a, b, rarity, weights);
  };
  const double anybody = loss();
  a.parts = b.parts = {{0, role_set(Role::agent)}};
  CHECK(loss() < anybody - 2);
  a.parts = b.parts = {};
  a.support = b.support = 1;
  CHECK(loss() < anybody - 2);
}

TEST_CASE("words for one act share a sense, words for two do not") {
  CHECK(share_sense("killed", "death"));
  CHECK(share_sense("earthquake", "tremor"));
  CHECK(share_sense("bought", "acquisition"));
  CHECK(share_sense("thwarted", "foil"));
  CHECK(share_sense("assassinated", "killed"));
  CHECK(share_sense("mown", "struck"));
  CHECK(share_sense("overcame", "beat"));
  CHECK(share_sense("getaway", "fled"));
  CHECK(share_sense("recruited", "hired"));
  CHECK_FALSE(share_sense("killed", "bought"));
  CHECK_FALSE(share_sense("arson", "blaze"));
  CHECK_FALSE(share_sense("aftershock", "earthquake"));
  CHECK(senses_of(stem("xylophone")).empty());
  CHECK(is_general(stem("took")));
  CHECK_FALSE(is_general(stem("killed")));
}

TEST_CASE("the nouns for what is acted upon tell one act from another, but not for people hurt") {
  EventProfile a = told(0), b = told(1);
  a.objects = {4};
  b.objects = {4, 5};
  const auto same = likeness(a, b, rarity, weights);
  CHECK(same > likeness(told(0), told(1), rarity, weights));
  b.objects = {5};
  CHECK(likeness(a, b, rarity, weights) < likeness(told(0), told(1), rarity, weights));
  a.incident = b.incident = true;
  EventProfile c = told(0), d = told(1);
  c.incident = d.incident = true;
  CHECK(likeness(a, b, rarity, weights) == likeness(c, d, rarity, weights));
}

TEST_CASE("who takes a ship is not whom the ship takes") {
  EventProfile a = told(0), b = told(1);
  a.doers = {4};
  a.objects = {5};
  b.objects = {4};
  CHECK(likeness(a, b, rarity, weights) < *likeness(told(0), told(1), rarity, weights) - 2);
  a.objects = {};  // "rebels surrender" is nothing done to another
  CHECK(likeness(a, b, rarity, weights) == likeness(told(0), told(1), rarity, weights));
}

TEST_CASE("the third of a kind is not the second, and in is not out") {
  EventProfile a = told(0), b = told(1);
  a.ranks = {4};
  b.ranks = {5};
  CHECK(likeness(a, b, rarity, weights) < *likeness(told(0), told(1), rarity, weights) - 3);
  EventProfile c = told(0), d = told(1);
  c.inward = d.outward = true;
  CHECK(likeness(c, d, rarity, weights) < *likeness(told(0), told(1), rarity, weights) - 3);
  c.outward = true;
  CHECK(likeness(c, d, rarity, weights) == likeness(told(0), told(1), rarity, weights));
}

TEST_CASE("what is told of no certain occasion is hardly one that is") {
  EventProfile a = told(0), b = told(1);
  b.generic = true;
  CHECK(likeness(a, b, rarity, weights) < likeness(a, told(1), rarity, weights));
  a.generic = true;
  CHECK(likeness(a, b, rarity, weights) == likeness(told(0), told(1), rarity, weights));
}

TEST_CASE("what stands far down an article needs more to be one with what another tells") {
  EventProfile a = told(0), b = told(1);
  const auto loss = [&] {
    b.depth = 0;
    const double above = *likeness(a, b, rarity, weights);
    b.depth = 1;
    return above - *likeness(a, b, rarity, weights);
  };
  const double detail = loss();
  CHECK(detail > 2);
  a.parts = b.parts = {{0, role_set(Role::agent)}};
  CHECK(loss() > 0);
  CHECK(loss() < detail);
  a.amounts = b.amounts = {{"dollars", 500'000}};
  CHECK(loss() == 0);
  a.amounts = b.amounts = {};
  b.modality = Modality::denied;
  CHECK(loss() == 0);
}

TEST_CASE("a name and the time shared vouch for what stands far down, a name alone does not") {
  EventProfile a = told(0), b = told(1);
  a.named = b.named = {1};
  const auto loss = [&] {
    b.depth = 0;
    const double above = *likeness(a, b, rarity, weights);
    b.depth = 1;
    return above - *likeness(a, b, rarity, weights);
  };
  const double undated = loss();
  a.dated = b.dated = true;
  a.when = b.when = {Day{}, Day{} + std::chrono::days{60}};
  CHECK(loss() > 0);
  CHECK(loss() < undated);
}

TEST_CASE("what is dated by its year is told of the past, what has no date of these days") {
  EventProfile a = told(0), b = told(1);
  a.dated = true;
  a.when = {Day{}, Day{} + std::chrono::days{364}};
  EventProfile day = a;
  day.when.latest = day.when.earliest;
  CHECK(likeness(a, b, rarity, weights) < likeness(day, b, rarity, weights));
}
