#include "tests/support/synthetic_news.h"

#include <array>
#include <string>

namespace fabula {
namespace {

constexpr std::size_t articles_a_story = 8;

/// A linear congruential generator (Knuth, MMIX): std distributions differ between libraries.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 2862933555777941757ULL + 3037000493ULL) {}
  std::uint32_t below(std::size_t n) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>((state_ >> 33) % n);
  }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  std::uint64_t state_;
};

constexpr std::array syllables{"ba",  "dor", "vel", "mi",  "ran", "to", "sel", "ku",
                               "nor", "fa",  "lin", "esh", "gar", "pu", "wen", "tos"};

std::string invented_name(Random& random) {
  std::string name;
  for (int i = 0; i < 3; ++i) name += syllables[random.below(syllables.size())];
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

struct Kind {
  const char* type;
  const char* verb;
  const char* other_verb;
  bool has_amount;
};

constexpr std::array kinds{Kind{"agreement.sign", "signs pact with", "signed deal with", true},
                           Kind{"meeting.meet", "meets", "held talks with", false},
                           Kind{"trade.export", "ships ore to", "shipment of ore to", true},
                           Kind{"politics.sanction", "imposes sanctions on", "sanctioned", false},
                           Kind{"justice.sue", "sues", "filed a lawsuit against", true},
                           Kind{"project.open", "opens plant with", "plant opened with", true},
                           Kind{"conflict.attack", "attacks", "attack on", false},
                           Kind{"statement.accuse", "accuses", "accused", false}};

struct Character {
  std::string name;
  std::string brief;  ///< an acronym or a surname
  ActorKind kind;
};

struct Happening {
  Kind kind;
  std::size_t agent;
  std::size_t patient;
  Day day;
  double amount;
};

struct Plot {
  std::vector<Character> cast;
  std::vector<Happening> happenings;  ///< each may be caused by the one before
  Day begin;
};

Plot invent_plot(Random& random) {
  Plot plot;
  for (int i = 0; i < 5; ++i) {
    const std::string first = invented_name(random);
    const std::string second = invented_name(random);
    if (i % 3 == 0)
      plot.cast.push_back({first + ' ' + second, second, ActorKind::person});
    else if (i % 3 == 1)
      plot.cast.push_back({first + ' ' + second + " Corporation",
                           std::string{first[0], second[0], 'C'}, ActorKind::organization});
    else
      plot.cast.push_back({first, first, ActorKind::country});
  }
  plot.begin = day_interval(2020, 1, 1)->earliest + std::chrono::days{random.below(1500)};
  Day day = plot.begin;
  for (int i = 0; i < 6; ++i) {
    day += std::chrono::days{random.below(12)};
    const std::size_t agent = random.below(plot.cast.size());
    const std::size_t patient = (agent + 1 + random.below(plot.cast.size() - 1)) % plot.cast.size();
    plot.happenings.push_back(
        {kinds[random.below(kinds.size())], agent, patient, day, 1e6 * (1 + random.below(500))});
  }
  return plot;
}

EventDate dated(const Happening& happening, Random& random, std::optional<Day> published) {
  const std::chrono::year_month_day ymd{happening.day};
  const auto month =
      *month_interval(static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()));
  EventDate when;
  switch (random.below(5)) {
    case 0:
      when.interval = month, when.basis = DateBasis::explicit_;
      break;
    case 1:
      when.interval.latest = published.value_or(open_end);
      when.basis = published ? DateBasis::publication : DateBasis::unknown;
      break;
    case 2: {
      const Day day = happening.day + std::chrono::days{random.one_in(6) ? 1 : 0};
      when.interval = {day, day};
      when.basis = DateBasis::relative;
      break;
    }
    default:
      when.interval = {happening.day, happening.day};
      when.basis = DateBasis::explicit_;
  }
  when.edtf = edtf(when.interval);
  return when;
}

class Reporter {
 public:
  Reporter(const Plot& plot, Random& random) : plot_(plot), random_(random) {}

  Extraction write(std::size_t number) {
    x_.article.id = "article-" + std::to_string(number);
    x_.article.path = x_.article.id + ".txt";
    x_.article.source = "Outlet " + std::to_string(random_.below(40));
    x_.article.title = "Report " + std::to_string(number);
    if (!random_.one_in(10)) {
      x_.article.published = plot_.begin + std::chrono::days{random_.below(60)};
      x_.article.published_basis = PublicationBasis::record;
    }
    add_cast();
    std::optional<EventIndex> before;
    for (const Happening& happening : plot_.happenings) {
      if (random_.one_in(3)) continue;
      const EventIndex event{static_cast<std::uint32_t>(x_.events.size())};
      tell(happening);
      if (before && random_.one_in(3)) link(*before, event);
      before = event;
    }
    return std::move(x_);
  }

 private:
  Span next_span(std::uint32_t size) {
    const Span span{end_, end_ + size};
    end_ += size + 1;
    return span;
  }

  void add_cast() {
    for (const Character& c : plot_.cast) {
      Actor actor;
      const bool brief = random_.one_in(5);
      actor.name = brief ? c.brief : c.name;
      actor.kind = random_.one_in(12) ? ActorKind::other : c.kind;
      if (!brief && c.brief != c.name && random_.one_in(2)) actor.aliases = {c.brief};
      actor.mentions = {{next_span(static_cast<std::uint32_t>(actor.name.size()))}};
      x_.actors.push_back(std::move(actor));
    }
  }

  void tell(const Happening& happening) {
    Event event;
    const bool other = random_.one_in(3);
    const std::string verb = other ? happening.kind.other_verb : happening.kind.verb;
    event.type = happening.kind.type;
    event.label =
        x_.actors[happening.agent].name + ' ' + verb + ' ' + x_.actors[happening.patient].name;
    event.modality = static_cast<Modality>(random_.one_in(10) ? random_.below(6) : 0);
    if (event.modality == Modality::claimed) event.speakers = {{next_span(9), "officials"}};
    if (event.modality == Modality::denied) event.deniers = {{next_span(9), "the crews"}};
    event.when = dated(happening, random_, x_.article.published);
    event.participants = {{ActorIndex{static_cast<std::uint32_t>(happening.agent)}, Role::agent}};
    if (!random_.one_in(6))
      event.participants.push_back(
          {ActorIndex{static_cast<std::uint32_t>(happening.patient)}, Role::patient});
    if (happening.kind.has_amount && !random_.one_in(3)) {
      const double value = happening.amount * (random_.one_in(12) ? 1.5 : 1);
      event.amounts = {
          {std::to_string(static_cast<long long>(value)) + " dollars", value, "USD", {}}};
    }
    EventMention mention;
    mention.span = next_span(static_cast<std::uint32_t>(event.label.size()));
    mention.trigger = {mention.span.begin + 2, mention.span.begin + 6};
    mention.word = verb.substr(0, verb.find(' '));
    mention.quote = event.label;
    event.mentions = {mention};
    event.confidence = 0.5 + 0.05 * random_.below(10);
    event.salience = 0.1 * random_.below(10);
    x_.events.push_back(std::move(event));
  }

  void link(EventIndex from, EventIndex to) {
    Link link;
    const bool turned = random_.one_in(15);
    link.from = turned ? to : from;
    link.to = turned ? from : to;
    link.kind = static_cast<LinkKind>(random_.one_in(3) ? random_.below(7) : 0);
    link.cue = Cue{next_span(5), "after", "this after that"};
    link.confidence = 0.4 + 0.1 * random_.below(6);
    x_.links.push_back(std::move(link));
  }

  const Plot& plot_;
  Random& random_;
  Extraction x_;
  std::uint32_t end_ = 0;
};

}  // namespace

std::vector<Extraction> synthetic_news(std::size_t articles, std::uint64_t seed) {
  Random random(seed);
  std::vector<Extraction> news;
  Plot plot;
  for (std::size_t i = 0; i < articles; ++i) {
    if (i % articles_a_story == 0) plot = invent_plot(random);
    news.push_back(Reporter(plot, random).write(i));
  }
  return news;
}

}  // namespace fabula
