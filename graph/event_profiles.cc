#include "graph/event_profiles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <string_view>
#include <tuple>

#include "graph/event_persons.h"
#include "graph/event_wording.h"
#include "graph/sort_once.h"
#include "graph/trigger_senses.h"
#include "graph/vocabulary.h"

namespace fabula {
namespace {

/// A word is as rare in a few articles as it would be among this many events.
constexpr double usual_events = 50'000;
constexpr double quote_weight = 0.5;  ///< of a word of the passage that the label does not have

constexpr double lead_bytes = 400;  ///< of an article, that tell what it is about

// An act is central to a story when from a quarter to three quarters of the articles of those days
// tell it, and not only a few.
constexpr double least_share = 0.25;
constexpr double share_range = 0.5;
constexpr std::uint32_t few_articles = 5;
constexpr std::chrono::days those_days{10};

/// Of these kinds a story has few: "the attack" of two reports is one.
bool is_incident(std::string_view type) {
  constexpr auto kinds = std::to_array<std::string_view>(
      {"conflict.attack", "disaster.accident", "disaster.casualty", "disaster.natural",
       "disaster.outbreak", "politics.elect", "politics.resign"});
  return std::ranges::find(kinds, type) != kinds.end();
}

/// What two parties do to each other but once: reports that date it otherwise disagree.
bool is_once(std::string_view type) {
  return type == "agreement.sign" || type == "finance.acquire" || type == "politics.appoint" ||
         type == "politics.resign";
}

/// Acts of speech and changes of figures are told again and again in one story.
bool is_repeatable(std::string_view type) {
  return family_of(type) == "statement" || family_of(type) == "economy";
}

/// Gives numbers to texts in the order of the texts.
class Numbering {
 public:
  void add(const std::string& text) { numbers_.emplace(text, 0); }
  void close() {
    std::uint32_t next = 0;
    for (auto& [text, number] : numbers_) number = next++;
  }
  std::uint32_t operator[](const std::string& text) const { return numbers_.at(text); }
  std::size_t size() const { return numbers_.size(); }

 private:
  std::map<std::string, std::uint32_t> numbers_;
};

class Profiler {
 public:
  Profiler(std::span<const Extraction* const> articles, std::span<const EventRef> events,
           std::span<const std::uint32_t> stories, const ActorResolution& actors)
      : articles_(articles), refs_(events), stories_(stories), actors_(actors) {}

  std::vector<EventProfile> run() {
    std::vector<Wording> wordings;
    for (const EventRef& ref : refs_) {
      wordings.push_back(wording_of(*articles_[ref.article], event(ref)));
      types_.add(event(ref).type);
      const Wording& w = wordings.back();
      for (const auto* list : {&w.trigger, &w.things, &w.passage, &w.doers, &w.objects, &w.ranks})
        for (const std::string& word : *list) terms_.add(word);
    }
    types_.close();
    terms_.close();
    profiles_.resize(refs_.size());
    for (std::size_t i = 0; i < refs_.size(); ++i) {
      fill(profiles_[i], refs_[i]);
      add_senses(profiles_[i], wordings[i]);
      add_victims(profiles_[i], wordings[i].trigger);
      profiles_[i].things = numbers_of(wordings[i].things);
      profiles_[i].doers = numbers_of(wordings[i].doers);
      profiles_[i].objects = numbers_of(wordings[i].objects);
      profiles_[i].ranks = numbers_of(wordings[i].ranks);
      profiles_[i].count = wordings[i].count;
    }
    add_befallen(profiles_, actors_);
    add_names();
    add_kinds();
    add_words(wordings);
    add_support();
    return std::move(profiles_);
  }

 private:
  const Event& event(const EventRef& ref) const {
    return articles_[ref.article]->events[at(ref.event)];
  }

  /// Sorted as the words are.
  std::vector<std::uint32_t> numbers_of(const std::vector<std::string>& words) const {
    std::vector<std::uint32_t> numbers;
    for (const std::string& word : words) numbers.push_back(terms_[word]);
    return numbers;
  }

  void fill(EventProfile& p, const EventRef& ref) const {
    const Event& e = event(ref);
    const auto& actor_of = actors_.actor_of[ref.article];
    p.type = types_[e.type];
    p.story = stories_[ref.article];
    p.article = ref.article;
    p.speech = family_of(e.type) == "statement";
    p.untyped = family_of(e.type) == "other";
    p.once = is_once(e.type);
    p.incident = is_incident(e.type);
    p.dated = is_dated(e.when);
    p.surely_dated = p.dated && is_sure(e.when, articles_[ref.article]->article);
    for (const EventMention& mention : e.mentions) {
      p.passages.push_back(mention.span);
      p.aside |= is_aside(articles_[ref.article]->article, mention);
      p.attempted |= is_attempted(articles_[ref.article]->article, mention);
      const Way way = way_of(articles_[ref.article]->article, mention);
      p.inward |= way == Way::in;
      p.outward |= way == Way::out;
    }
    (p.dated ? p.when : p.bound) = e.when.interval;
    if (const auto day = articles_[ref.article]->article.published) p.published = {*day, *day};
    std::map<std::uint32_t, RoleSet> parts;
    for (const Participant& participant : e.participants) {
      RoleSet& roles = parts[actor_of[at(participant.actor)]];
      roles = static_cast<RoleSet>(roles | role_set(participant.role));
    }
    for (const auto& [actor, roles] : parts) p.parts.push_back({actor, roles});
    if (e.place) p.place = actor_of[at(*e.place)];
    for (const Amount& amount : e.amounts)
      p.amounts.push_back({std::string(compared_unit(e.type, amount.unit)), amount.value});
    p.modality = e.modality;
    p.generic = e.generic;
    p.depth = depth_of(e);
  }

  /// From 0 in the lead to 1 at eight times its size; nothing for a table, whose rows are alike.
  static double depth_of(const Event& event) {
    double first = std::numeric_limits<double>::max();
    for (const EventMention& mention : event.mentions)
      first = mention.trigger.empty() ? 0 : std::min<double>(first, mention.span.begin);
    return std::clamp(std::log2(std::max(first, 1.0) / lead_bytes) / 3, 0.0, 1.0);
  }

  /// "in 2003", or "last week" of an article whose day of publication is told and not guessed.
  static bool is_sure(const EventDate& when, const Article& article) {
    return when.basis == DateBasis::explicit_ ||
           (when.basis == DateBasis::relative && article.published_basis != PublicationBasis::text);
  }

  /// Whoever dies, is killed or is hurt.
  void add_victims(EventProfile& p, const std::vector<std::string>& trigger) const {
    const bool dies = tells_dying(trigger) || tells_undergoing(trigger);
    p.deadly = tells_dying(trigger) || tells_killing(trigger);
    if (!p.deadly && !tells_hurting(trigger)) return;
    const auto add_all = [&](Role role) {
      for (const EventPart& part : p.parts)
        if ((part.roles & role_set(role)) && actors_.actors[part.actor].kind == ActorKind::person)
          p.victims.push_back(part.actor);
    };
    add_all(Role::patient);
    if (dies && p.victims.empty()) add_all(Role::agent);
  }

  /// Tells the events of one article whom their words name.
  void add_names(std::span<const EventRef> refs, std::span<EventProfile> profiles) const {
    const std::uint32_t article = refs.front().article;
    const std::vector<Actor>& actors = articles_[article]->actors;
    std::vector<std::pair<Span, std::uint32_t>> names;
    for (std::size_t i = 0; i < actors.size(); ++i)
      for (const ActorMention& mention : actors[i].mentions)
        names.emplace_back(mention.span, actors_.actor_of[article][i]);
    sort_once(names);
    for (std::size_t i = 0; i < refs.size(); ++i) {
      for (const EventMention& mention : event(refs[i]).mentions)
        for (auto name =
                 std::ranges::lower_bound(names, std::pair(Span{mention.span.begin, 0}, 0U));
             name != names.end() && name->first.begin < mention.span.end; ++name)
          if (name->first.end <= mention.span.end) profiles[i].named.push_back(name->second);
      sort_once(profiles[i].named);
    }
  }

  void add_names() {
    for (std::size_t first = 0, last = 0; first < refs_.size(); first = last) {
      while (last < refs_.size() && refs_[last].article == refs_[first].article) ++last;
      add_names(refs_.subspan(first, last - first),
                std::span(profiles_).subspan(first, last - first));
    }
  }

  /// Tells of each event its persons, organizations and places, whether they take part or not.
  void add_kinds() {
    for (EventProfile& p : profiles_) {
      const auto add = [&](std::uint32_t actor) {
        const ActorKind kind = actors_.actors[actor].kind;
        if (kind == ActorKind::person) p.persons.push_back(actor);
        if (kind == ActorKind::organization) p.organizations.push_back(actor);
        if (kind == ActorKind::place || kind == ActorKind::country) p.places.push_back(actor);
      };
      std::ranges::for_each(p.named, add);
      for (const EventPart& part : p.parts) add(part.actor);
      sort_once(p.persons);
      sort_once(p.organizations);
      sort_once(p.places);
    }
  }

  /// Senses are numbered behind the words. A verb that means something else with its particle has
  /// no sense of its own.
  void add_senses(EventProfile& p, const Wording& wording) const {
    const auto add_all = [&](const std::string& key) {
      const std::vector<std::uint32_t> senses = senses_of(key);
      for (const std::uint32_t sense : senses)
        p.senses.push_back(static_cast<std::uint32_t>(terms_.size()) + sense);
      return !senses.empty();
    };
    std::vector<std::string> phrasal;  // verbs that are
    for (const std::string& phrase : wording.phrases)
      if (add_all(phrase)) phrasal.push_back(phrase.substr(0, phrase.find('-')));
    p.general = phrasal.empty() && std::ranges::all_of(wording.trigger, is_general);
    for (const std::string& word : wording.trigger) {
      p.stems.push_back(terms_[word]);
      p.senses.push_back(terms_[word]);
      const bool untold = p.untyped && is_general(word);
      if (!untold && std::ranges::find(phrasal, word) == phrasal.end()) add_all(word);
    }
    sort_once(p.senses);
  }

  void add_words(const std::vector<Wording>& wordings) {
    const double events = std::max(static_cast<double>(profiles_.size()), usual_events);
    const double rarest = std::log(1 + events);
    std::vector<std::uint32_t> frequency(terms_.size());
    for (const Wording& w : wordings)
      for (const std::string& word : w.passage) ++frequency[terms_[word]];
    for (std::size_t i = 0; i < profiles_.size(); ++i)
      for (const std::string& word : wordings[i].passage) {
        const std::uint32_t term = terms_[word];
        const double share = events / frequency[term];
        const double weight =
            std::ranges::binary_search(wordings[i].label, word) ? 1 : quote_weight;
        profiles_[i].words.emplace_back(term,
                                        static_cast<float>(weight * std::log(1 + share) / rarest));
      }
  }

  /// Tells each event how much of its story's reports of those days tell of its act: less of acts
  /// of which one report tells several, since the word for them tells no certain one.
  void add_support() {
    constexpr std::uint32_t any = ~0U;
    for (std::uint32_t i = 0; i < articles_.size(); ++i)
      tellings_.push_back({stories_[i], any, day(i), i});
    for (const EventProfile& p : profiles_)
      for (const std::uint32_t sense : p.senses)
        tellings_.push_back({p.story, sense, day(p.article), p.article});
    std::ranges::sort(tellings_);
    told_ = tellings_;
    sort_once(told_);
    for (std::size_t i = 0; i < profiles_.size(); ++i) {
      EventProfile& p = profiles_[i];
      if (p.general || is_repeatable(event(refs_[i]).type)) continue;
      const double all = near(told_, p.story, any, day(p.article));
      for (const std::uint32_t sense : p.senses) {
        const std::uint32_t most = near(told_, p.story, sense, day(p.article));
        if (most < few_articles) continue;
        const double several =
            near(tellings_, p.story, sense, day(p.article)) / static_cast<double>(most);
        const double share = std::clamp((most / all - least_share) / share_range, 0.0, 1.0);
        p.support = std::max(p.support, share * 4 / (3 + several));
      }
    }
  }

  /// The day of publication, or `undated`.
  Day day(std::uint32_t article) const {
    return articles_[article]->article.published.value_or(undated);
  }

  /// That an article of that day tells an act of that sense.
  struct Told {
    std::uint32_t story;
    std::uint32_t sense;
    Day day;
    std::uint32_t article;

    auto operator<=>(const Told&) const = default;
  };

  /// How many of `told` are of the story and the sense and of that day, or a day that is not known.
  static std::uint32_t near(const std::vector<Told>& told, std::uint32_t story, std::uint32_t sense,
                            Day day) {
    const auto between = [&](Day first, Day last) {
      const auto begin = std::ranges::lower_bound(told, Told{story, sense, first, 0});
      const auto end = std::ranges::upper_bound(told, Told{story, sense, last, ~0U});
      return static_cast<std::uint32_t>(end - begin);
    };
    if (day == undated) return between(undated, Day::max());
    return between(day - those_days, day + those_days) + between(undated, undated);
  }

  static constexpr Day undated = Day::min();

  std::span<const Extraction* const> articles_;
  std::span<const EventRef> refs_;
  std::span<const std::uint32_t> stories_;
  const ActorResolution& actors_;
  Numbering types_;
  Numbering terms_;
  std::vector<EventProfile> profiles_;
  std::vector<Told> tellings_;  ///< sorted
  std::vector<Told> told_;      ///< of them, each article's first
};

}  // namespace

std::vector<EventProfile> profile_events(std::span<const Extraction* const> articles,
                                         std::span<const EventRef> events,
                                         std::span<const std::uint32_t> stories,
                                         const ActorResolution& actors) {
  return Profiler(articles, events, stories, actors).run();
}

}  // namespace fabula
