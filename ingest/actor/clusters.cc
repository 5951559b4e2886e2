#include "ingest/actor/clusters.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "ingest/text/lists.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

constexpr std::uint32_t no_cluster = ~0u;
constexpr int known_points = 20;  // a lexicon's sense holds against any clue
constexpr int least_points = 2;   // a sense with less is not told
constexpr int label_points = 2;   // for the name model's label of a mention,
constexpr int most_by_label = 4;  // however many there are: it is less sure than words that tell
constexpr int acronym_points = 1;
constexpr std::uint32_t longest_suffix = 4;

bool is_legal_form(std::string_view word) {
  return one_of(word, {",",   "inc",  "inc.", "incorporated", "ltd",  "ltd.", "limited", "llc",
                       "llp", "plc",  "corp", "corp.",        "co",   "co.",  "gmbh",    "ag",
                       "a/s", "as",   "asa",  "ab",           "sa",   "s.a.", "spa",     "s.p.a.",
                       "nv",  "n.v.", "bv",   "b.v.",         "oy",   "oyj",  "se",      "kk",
                       "pty", "pte",  "bhd",  "pjsc",         "ojsc", "jsc"});
}

bool is_particle(std::string_view word) {
  return one_of(word, {"al", "el", "bin", "ibn", "ben", "van", "von", "de", "da", "di", "du", "le",
                       "la", "los", "las", "del", "den", "der", "dos"});
}

NameSense leading(const SenseVotes& votes) {
  constexpr std::array order{NameSense::person, NameSense::organization, NameSense::country,
                             NameSense::place,  NameSense::other,        NameSense::none};
  NameSense best = NameSense::other;
  int points = least_points - 1;
  for (NameSense sense : order) {
    const int own = votes[static_cast<std::size_t>(sense)];
    if (own > points) {
      best = sense;
      points = own;
    }
  }
  return best;
}

NameSense sense_of_label(NameKind label) {
  switch (label) {
    case NameKind::person:
      return NameSense::person;
    case NameKind::organization:
      return NameSense::organization;
    case NameKind::location:
      return NameSense::place;
    case NameKind::misc:
    case NameKind::none:
      break;
  }
  return NameSense::other;
}

/// The key under which the same name is found again: spelling variants of one word are one.
std::string variant_key(std::string key) {
  for (std::size_t at = key.find("isation"); at != key.npos; at = key.find("isation", at)) {
    key.replace(at, 7, "ization");
  }
  return key;
}

class Clusterer {
 public:
  Clusterer(const Document& document, const ActorLexicon& lexicon,
            std::vector<NameMention>& mentions, std::span<const Clues> clues,
            std::span<const AcronymDefinition> definitions)
      : document_(document), lexicon_(lexicon), mentions_(mentions), clues_(clues) {
    result_.of_mention.assign(mentions.size(), no_cluster);
    for (const auto& definition : definitions) defined_.emplace(definition.key, definition.name);
  }

  NameClusters run() {
    redefine();
    find_double_surnames();
    for (bool tail : {false, true}) {
      each([&](std::uint32_t i) {
        if (!is_short(i) && !mentions_[i].known && (without_country(i) != 0) == tail)
          join_or_open(i);
      });
    }
    each([&](std::uint32_t i) {
      if (mentions_[i].known && size(i) > 1) join_known(i);
    });
    index_short_forms();
    each([&](std::uint32_t i) {
      if (mentions_[i].known && result_.of_mention[i] == no_cluster) join_listed(i);
    });
    each([&](std::uint32_t i) {
      if (result_.of_mention[i] == no_cluster) join_short(i);
    });
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      result_.clusters[result_.of_mention[i]].mentions.push_back(i);
    }
    for (NameCluster& cluster : result_.clusters) {
      if (cluster.gender == Gender::unknown && told_otherwise(cluster))
        cluster.votes[static_cast<std::size_t>(NameSense::person)] = 0;
      cluster.sense =
          cluster.known ? lexicon_.known()[*cluster.known].sense : leading(cluster.votes);
    }
    return std::move(result_);
  }

 private:
  /// The name's own words and those beside it tell another sense, and tell it more than that it is
  /// a person, whatever the name model's label: surnames come with a full name, a title or a "he".
  static bool told_otherwise(const NameCluster& cluster) {
    const auto told = [&](NameSense sense) {
      const auto s = static_cast<std::size_t>(sense);
      return cluster.votes[s] - cluster.labels[s];
    };
    constexpr std::array others{NameSense::organization, NameSense::country, NameSense::place};
    return std::ranges::any_of(others, [&](NameSense sense) {
      return told(sense) >= least_points && told(sense) > told(NameSense::person);
    });
  }

  /// Calls f for the mentions of the running text, then for the others.
  template <typename F>
  void each(F f) {
    for (bool running : {true, false}) {
      for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
        if (mentions_[i].running == running) f(i);
      }
    }
  }

  using ByWord = std::unordered_map<std::string, std::vector<std::uint32_t>>;

  std::string_view word(std::uint32_t i) const { return document_.word(document_.tokens[i]); }
  std::string key(std::uint32_t first, std::uint32_t last) const {
    std::string result;
    for (std::uint32_t i = first; i < last; ++i) append_key(result, word(i));
    return variant_key(std::move(result));
  }
  /// Without the form of a company at the end: "Foo Group Ltd" is "Foo Group".
  /// An institution's common name is told apart by its country.
  std::string key(const NameMention& mention) const {
    if (mention.is_common() && mention.home)
      return key(mention.common_first, mention.common_last) + '\n' + std::to_string(*mention.home);
    std::uint32_t last = mention.core_last;
    while (last - mention.first > 1 && is_legal_form(folded(word(last - 1)))) --last;
    return key(mention.first, last);
  }
  std::uint32_t size(std::uint32_t i) const { return mentions_[i].core_last - mentions_[i].first; }
  bool is_person(std::uint32_t i) const {
    return leading(result_.clusters[result_.of_mention[i]].votes) == NameSense::person;
  }

  void find_double_surnames();
  bool is_short(std::uint32_t mention) const;
  std::uint32_t without_generation(const NameMention& own) const;
  bool are_generations(const NameMention& a, const NameMention& b) const;
  bool has_middle_surname(const NameMention& own) const;
  bool joins_two_people(std::uint32_t mention) const;
  bool join_one(const ByWord& index, const std::string& own, std::uint32_t mention);
  std::uint32_t without_country(std::uint32_t mention) const;
  void redefine();
  void put(std::uint32_t mention, std::uint32_t cluster);
  std::uint32_t open(std::uint32_t mention);
  void join_known(std::uint32_t mention);
  bool modifies(std::uint32_t mention) const;
  void join_listed(std::uint32_t mention);
  void join_or_open(std::uint32_t mention);
  bool join_definition(std::uint32_t mention);
  std::optional<std::uint32_t> same_person(std::uint32_t mention) const;
  void index_short_forms();
  void index_person(std::uint32_t mention);
  void index_organization(std::uint32_t mention);
  bool names_team(std::uint32_t mention, const std::set<std::string>& places) const;
  void index_open(std::uint32_t mention);
  void index_head(std::uint32_t mention);
  std::optional<std::uint32_t> named_by_head(std::uint32_t mention) const;
  bool is_royal(const NameMention& mention) const;
  void join_short(std::uint32_t mention);
  std::vector<std::uint32_t> principals(std::vector<std::uint32_t> candidates) const;
  std::optional<std::uint32_t> nearest(const std::vector<std::uint32_t>& candidates,
                                       std::uint32_t mention) const;

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::vector<NameMention>& mentions_;
  std::span<const Clues> clues_;
  std::unordered_map<std::string, std::optional<std::uint32_t>> defined_;
  NameClusters result_;
  std::vector<bool> told_;  // by cluster: the running text mentions it
  std::map<std::pair<std::uint32_t, std::optional<std::uint32_t>>, std::uint32_t> by_known_;
  std::unordered_map<std::string, std::uint32_t> by_name_;
  ByWord surnames_, given_names_, first_words_, middle_names_, short_forms_, heads_;
  std::unordered_set<std::string> double_surnames_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_last_word_;
};

/// What the article defines goes before what the lexicons list; a name that several actors have is
/// the one that the article also calls otherwise, else unknown.
void Clusterer::redefine() {
  std::vector<std::uint32_t> certain;
  for (const NameMention& mention : mentions_) {
    if (mention.known && !mention.ambiguous) certain.push_back(*mention.known);
  }
  std::ranges::sort(certain);
  for (NameMention& mention : mentions_) {
    if (!mention.known) continue;
    const auto defined = defined_.find(key(mention));
    if (defined != defined_.end()) {
      const auto& name = defined->second;
      const bool same = name && mentions_[*name].known == mention.known;
      if (!same) mention.known.reset();
    } else if (mention.ambiguous) {
      std::optional<std::uint32_t> found;
      const Span span{document_.tokens[mention.first].span.begin,
                      document_.tokens[mention.last - 1].span.end};
      for (const auto& entry : lexicon_.names().find(span.of(document_.article->text))) {
        const std::uint32_t candidate = lexicon_.alias(entry).known;
        if (std::ranges::binary_search(certain, candidate)) found = candidate;
      }
      mention.known = found;
    }
  }
}

void Clusterer::put(std::uint32_t mention, std::uint32_t cluster) {
  result_.of_mention[mention] = cluster;
  NameCluster& to = result_.clusters[cluster];
  if (!to.home) to.home = mentions_[mention].home;
  const bool running = mentions_[mention].running;
  told_.resize(result_.clusters.size());
  if (running || !told_[cluster]) {
    told_[cluster] = told_[cluster] || running;
    for (std::size_t s = 0; s < to.votes.size(); ++s) to.votes[s] += clues_[mention].votes[s];
    if (clues_[mention].acronym_like && !to.acronym_like) {
      to.acronym_like = true;
      to.votes[static_cast<std::size_t>(NameSense::organization)] += acronym_points;
    }
    const auto label = static_cast<std::size_t>(sense_of_label(clues_[mention].label));
    if (clues_[mention].label != NameKind::none && to.labels[label] < most_by_label) {
      to.labels[label] += label_points;
      to.votes[label] += label_points;
    }
  }
  if (mentions_[mention].is_common())
    to.votes[static_cast<std::size_t>(NameSense::organization)] += known_points;
  if (to.type.empty()) to.type = clues_[mention].type;
  if (to.gender == Gender::unknown) to.gender = clues_[mention].gender;
}

std::uint32_t Clusterer::open(std::uint32_t mention) {
  const auto cluster = static_cast<std::uint32_t>(result_.clusters.size());
  result_.clusters.emplace_back();
  result_.clusters.back().relative = clues_[mention].relative;
  put(mention, cluster);
  return cluster;
}

void Clusterer::join_known(std::uint32_t mention) {
  const std::uint32_t known = *mentions_[mention].known;
  const auto home =
      lexicon_.known()[known].home ? lexicon_.known()[known].home : mentions_[mention].home;
  const auto [found, fresh] = by_known_.try_emplace({known, home}, no_cluster);
  if (!fresh) {
    put(mention, found->second);
    return;
  }
  found->second = open(mention);
  NameCluster& cluster = result_.clusters[found->second];
  const KnownName& row = lexicon_.known()[known];
  cluster.known = known;
  cluster.home = home;
  cluster.votes[static_cast<std::size_t>(row.sense)] += known_points;
  if (!row.type.empty()) cluster.type = row.type;
}

/// A one-word name that is also the last word of a person's full name here is the person's:
/// "Washington", "May", "Ford".
/// "Serb forces", not "Serb died".
bool Clusterer::modifies(std::uint32_t mention) const {
  const std::uint32_t next = mentions_[mention].last;
  if (next >= document_.sentences[mentions_[mention].sentence].last) return false;
  const Upos upos = document_.tokens[next].upos;
  return upos == Upos::noun || upos == Upos::adj || upos == Upos::propn || upos == Upos::num;
}

void Clusterer::join_listed(std::uint32_t mention) {
  const auto found = surnames_.find(key(mentions_[mention]));
  // A country is a person only where it acts: "Egypt" is not Roman Egypt.
  const bool country = lexicon_.known()[*mentions_[mention].known].sense == NameSense::country;
  const bool surname = size(mention) == 1 && found != surnames_.end() &&
                       (!country || clues_[mention].acts) && !clues_[mention].located &&
                       (mentions_[mention].form == AliasForm::name || !modifies(mention));
  if (surname) {
    put(mention, *nearest(principals(found->second), mention));
  } else {
    join_known(mention);
  }
}

bool Clusterer::join_definition(std::uint32_t mention) {
  const auto defined = defined_.find(key(mentions_[mention]));
  if (defined == defined_.end()) return false;
  if (!defined->second) {  // stands for common words
    put(mention, open(mention));
    result_.clusters.back().votes[static_cast<std::size_t>(NameSense::none)] += known_points;
    by_name_.emplace(key(mentions_[mention]), result_.of_mention[mention]);
    return true;
  }
  const std::uint32_t name = *defined->second;
  if (name == mention) return false;
  if (result_.of_mention[name] == no_cluster) {
    mentions_[name].known ? join_known(name) : join_or_open(name);
  }
  put(mention, result_.of_mention[name]);
  return true;
}

/// The person of the same last name and first name or initial.
std::optional<std::uint32_t> Clusterer::same_person(std::uint32_t mention) const {
  const NameMention& own = mentions_[mention];
  const std::uint32_t last = without_generation(own);
  const NameSense told = leading(clues_[mention].votes);
  const bool person = told == NameSense::person ||
                      (told == NameSense::other && clues_[mention].label == NameKind::person);
  if (!person) return std::nullopt;
  const std::string first = key(own.first, own.first + 1);
  const auto named = [&](std::uint32_t end) -> std::optional<std::uint32_t> {
    const auto found = by_last_word_.find(key(end - 1, end));
    if (found == by_last_word_.end()) return std::nullopt;
    for (std::uint32_t other : found->second) {
      if (!is_person(other)) continue;
      const std::string others = key(mentions_[other].first, mentions_[other].first + 1);
      const bool initial = first.size() == 2 && first[1] == '.' && others[0] == first[0];
      if ((first == others || initial) && !are_generations(own, mentions_[other]))
        return result_.of_mention[other];
    }
    return std::nullopt;
  };
  if (const auto same = named(last)) return same;
  return has_middle_surname(own) ? named(last - 1) : std::nullopt;
}

/// "Foo Bar Sr." and "Foo Bar Jr."
bool Clusterer::are_generations(const NameMention& a, const NameMention& b) const {
  const std::uint32_t last_a = without_generation(a), last_b = without_generation(b);
  return last_a != a.core_last && last_b != b.core_last &&
         key(last_a, a.core_last) != key(last_b, b.core_last);
}

/// "Ana Soto Vega" is "Soto" and "Ana Soto", too.
bool Clusterer::has_middle_surname(const NameMention& own) const {
  const std::uint32_t last = without_generation(own);
  return last >= own.first + 3 && lexicon_.given_name(word(own.first)) &&
         !lexicon_.given_name(word(last - 2)) && word(last - 2).size() > 2;
}

/// "Foo Bar" where the text has "Jane Foo Bar", too.
void Clusterer::find_double_surnames() {
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    const NameMention& own = mentions_[i];
    if (size(i) == 3 && !own.known && lexicon_.given_name(word(own.first)) &&
        starts_upper(word(own.first + 1)) && starts_upper(word(own.first + 2)))
      double_surnames_.insert(key(own.first + 1, own.core_last));
  }
}

/// One word, also with hyphens or after particles: "Foo", "Foo-Bar", "el-Foo", "Van Foo", "De La
/// Foo"; or a surname of two words.
bool Clusterer::is_short(std::uint32_t mention) const {
  const NameMention& own = mentions_[mention];
  if (size(mention) == 2 && double_surnames_.contains(key(own))) return true;
  const Span span{document_.tokens[own.first].span.begin,
                  document_.tokens[own.core_last - 1].span.end};
  if (span.of(document_.article->text).find(' ') == std::string_view::npos) return true;
  // "Ben Berg" has a given name.
  bool particles = size(mention) > 2 || !lexicon_.given_name(word(own.first));
  for (std::uint32_t i = own.first; i + 1 < own.core_last; ++i)
    particles = particles && is_particle(key(i, i + 1));
  return particles;
}

/// End of the name without "Jr." and the like.
std::uint32_t Clusterer::without_generation(const NameMention& own) const {
  const bool generation =
      own.core_last - own.first > 2 &&
      one_of(key(own.core_last - 1, own.core_last), {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"});
  return own.core_last - generation;
}

/// End of "Foo Works" in "Foo Works of Pakistan"; 0 when no country is told so.
std::uint32_t Clusterer::without_country(std::uint32_t mention) const {
  const NameMention& own = mentions_[mention];
  for (std::uint32_t i = own.first + 2; i + 1 < own.core_last; ++i) {
    if (word(i) != "of") continue;
    const std::uint32_t begin = word(i + 1) == "the" ? i + 2 : i + 1;
    const auto match = lexicon_.names().longest(document_, begin, own.core_last, true);
    if (!match || match->last != own.core_last) continue;
    const Alias& alias = lexicon_.alias(match->entries.front());
    if (lexicon_.known()[alias.known].sense == NameSense::country) return i;
  }
  return 0;
}

void Clusterer::join_or_open(std::uint32_t mention) {
  if (result_.of_mention[mention] != no_cluster) return;
  const std::string own = key(mentions_[mention]);
  auto found = by_name_.find(own);
  if (const std::uint32_t end = without_country(mention); found == by_name_.end() && end != 0) {
    found = by_name_.find(key(mentions_[mention].first, end));
    if (found != by_name_.end()) mentions_[mention].core_last = end;
    const auto listed = lexicon_.names().longest(document_, mentions_[mention].first, end, true);
    if (found == by_name_.end() && listed && listed->last == end) {
      mentions_[mention].known = lexicon_.alias(listed->entries.front()).known;
      join_known(mention);
      return;
    }
  }
  if (found != by_name_.end()) {
    put(mention, found->second);
  } else if (!join_definition(mention)) {
    if (const auto same = same_person(mention)) {
      put(mention, *same);
    } else {
      open(mention);
    }
    by_name_.emplace(own, result_.of_mention[mention]);
  }
  const std::uint32_t last = without_generation(mentions_[mention]);
  by_last_word_[key(last - 1, last)].push_back(mention);
}

void Clusterer::index_person(std::uint32_t mention) {
  const NameMention& own = mentions_[mention];
  const auto add = [&](auto& index, std::string short_form) {
    add_once(index[std::move(short_form)], result_.of_mention[mention]);
  };
  const std::uint32_t last = without_generation(own);
  const std::uint32_t from = std::max(own.first + 1, last - std::min(last, longest_suffix));
  for (std::uint32_t i = from; i < last; ++i) {
    if (starts_upper(word(i)) || is_particle(key(i, i + 1))) {
      add(surnames_, key(i, last));
    }
  }
  const SenseVotes& votes = result_.clusters[result_.of_mention[mention]].votes;
  const bool sure = lexicon_.given_name(word(own.first)) &&
                    votes[static_cast<std::size_t>(NameSense::place)] == 0 &&
                    votes[static_cast<std::size_t>(NameSense::organization)] < least_points;
  if (sure || is_royal(own))  // "Victoria Market" is no Victoria
    add(given_names_, key(own.first, own.first + 1));
  else if (clues_[mention].label == NameKind::person)
    add(first_words_, key(own.first, own.first + 1));
  if (has_middle_surname(own)) add(middle_names_, key(last - 2, last - 1));
}

/// "Foo" for "Foo Group": what is left when only words that head names are taken off the end. Not
/// so for a public body: Foo is not Foo City Council.
void Clusterer::index_organization(std::uint32_t mention) {
  const NameMention& own = mentions_[mention];
  for (std::uint32_t last = own.core_last - 1; last > own.first; --last) {
    const HeadWord* head = lexicon_.head_word(word(last), false);
    if (!head || one_of(head->type, {"agency", "body", "court", "government", "military",
                                     "ministry", "parliament", "police", "region"})) {
      return;
    }
    add_once(short_forms_[key(own.first, last)], result_.of_mention[mention]);
  }
}

/// "Front" of "Northern Front", "Bank" of "Bank of Foo".
void Clusterer::index_head(std::uint32_t mention) {
  const NameMention& own = mentions_[mention];
  std::uint32_t head = own.core_last - 1;
  for (std::uint32_t i = own.first + 1; i < own.core_last; ++i)
    if (one_of(key(i, i + 1), {"of", "for"})) {
      head = i - 1;
      break;
    }
  if (lexicon_.head_word(word(head), false))
    add_once(heads_[key(head, head + 1)], result_.of_mention[mention]);
}

/// "the Front": of the organizations with this head that were named before, the one named last.
std::optional<std::uint32_t> Clusterer::named_by_head(std::uint32_t mention) const {
  const NameMention& own = mentions_[mention];
  const auto found = size(mention) == 1 ? heads_.find(key(own)) : heads_.end();
  if (found == heads_.end() || own.first == 0 || key(own.first - 1, own.first) != "the")
    return std::nullopt;
  for (std::uint32_t i = mention; i-- > 0;)
    if (std::ranges::find(found->second, result_.of_mention[i]) != found->second.end())
      return result_.of_mention[i];
  return std::nullopt;
}

/// "Northfield Rovers" is "Rovers", too: a plural that heads no other names and is no place.
bool Clusterer::names_team(std::uint32_t mention, const std::set<std::string>& places) const {
  const NameMention& own = mentions_[mention];
  const std::string_view last = word(own.core_last - 1);
  return size(mention) <= 3 && last.size() > 3 && last.ends_with('s') && !last.ends_with("ss") &&
         !lexicon_.head_word(last, false) &&
         !places.contains(key(own.core_last - 1, own.core_last));
}

/// Of a name of unknown sense the last word may stand for it, if it is not listed otherwise.
void Clusterer::index_open(std::uint32_t mention) {
  const NameMention& own = mentions_[mention];
  if (!starts_upper(word(own.core_last - 1))) return;
  add_once(short_forms_[key(own.core_last - 1, own.core_last)], result_.of_mention[mention]);
}

void Clusterer::index_short_forms() {
  std::set<std::string> places;  // "in Foo"
  for (std::uint32_t i = 0; i < mentions_.size(); ++i)
    if (size(i) == 1 && clues_[i].located) places.insert(key(mentions_[i]));
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    const std::uint32_t cluster = result_.of_mention[i];
    if (cluster == no_cluster || size(i) < 2) continue;
    const NameSense sense = leading(result_.clusters[cluster].votes);
    const bool open_name = sense == NameSense::other && !result_.clusters[cluster].known;
    if (sense == NameSense::person) index_person(i);
    if (open_name && size(i) <= 3) index_open(i);
    if (sense == NameSense::organization) {
      index_organization(i);
      index_head(i);
      if (names_team(i, places)) index_open(i);
    }
  }
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {  // "her son Daniel"
    const auto found = clues_[i].relative && size(i) == 1 ? given_names_.find(key(mentions_[i]))
                                                          : given_names_.end();
    if (found == given_names_.end() || found->second.size() != 1) continue;
    const auto named = std::ranges::find(result_.of_mention, found->second.front());
    if (named - result_.of_mention.begin() > i)  // not named in full before
      result_.clusters[found->second.front()].relative = true;
  }
}

/// Without those who are introduced as a relative of another, if any are left.
std::vector<std::uint32_t> Clusterer::principals(std::vector<std::uint32_t> candidates) const {
  const auto relative = [&](std::uint32_t c) { return result_.clusters[c].relative; };
  if (!std::ranges::all_of(candidates, relative)) std::erase_if(candidates, relative);
  return candidates;
}

/// The candidate whom the same short name meant last before the mention; else the one mentioned
/// most often before it, of several the first.
std::optional<std::uint32_t> Clusterer::nearest(const std::vector<std::uint32_t>& candidates,
                                                std::uint32_t mention) const {
  if (candidates.size() == 1) return candidates.front();
  const std::string own = key(mentions_[mention]);
  std::vector<std::uint32_t> mentioned(candidates.size());
  std::optional<std::size_t> most;
  for (std::uint32_t i = mention; i-- > 0;) {
    const auto found = std::ranges::find(candidates, result_.of_mention[i]);
    if (found == candidates.end()) continue;
    if (key(mentions_[i]) == own) return *found;
    const auto index = static_cast<std::size_t>(found - candidates.begin());
    ++mentioned[index];
    if (!most || mentioned[index] >= mentioned[*most]) most = index;  // going back
  }
  return candidates[most.value_or(0)];
}

/// "Prince Harry": royals go by their given names.
bool Clusterer::is_royal(const NameMention& mention) const {
  const auto title =
      lexicon_.titles().longest(document_, mention.title_first, mention.title_last, false);
  return title && lexicon_.title(title->entries.front()).type == "royal";
}

/// "Berg-Kroll ticket": what two surnames of the article make together is nobody.
bool Clusterer::joins_two_people(std::uint32_t mention) const {
  const NameMention& own = mentions_[mention];
  if (size(mention) != 3 || word(own.first + 1) != "-") return false;
  const auto a = surnames_.find(key(own.first, own.first + 1));
  const auto b = surnames_.find(key(own.first + 2, own.core_last));
  return a != surnames_.end() && b != surnames_.end() && a->second != b->second;
}

/// Joins the one person that a word stands for.
bool Clusterer::join_one(const ByWord& index, const std::string& own, std::uint32_t mention) {
  const auto found = index.find(own);
  if (found == index.end() || found->second.size() != 1) return false;
  put(mention, found->second.front());
  return true;
}

void Clusterer::join_short(std::uint32_t mention) {
  const std::string own = key(mentions_[mention]);
  const auto join = [&](const auto& index) {
    const auto found = index.find(own);
    if (found == index.end()) return false;
    put(mention, *nearest(principals(found->second), mention));
    return true;
  };
  if (const auto found = by_name_.find(own); found != by_name_.end()) {
    put(mention, found->second);
    return;
  }
  if (join_definition(mention) || join(surnames_)) return;
  if (joins_two_people(mention)) {
    put(mention, open(mention));
    result_.clusters.back().votes[static_cast<std::size_t>(NameSense::none)] += known_points;
    by_name_.emplace(own, result_.of_mention[mention]);
    return;
  }
  if (join(short_forms_)) return;
  if (const auto whole = named_by_head(mention)) return put(mention, *whole);
  if (join_one(middle_names_, own, mention)) return;
  const bool person = clues_[mention].label == NameKind::person;
  if (person && join_one(first_words_, own, mention)) return;
  const auto given = given_names_.find(own);
  const std::uint32_t first = mentions_[mention].first;
  const bool nickname = first > document_.sentences[mentions_[mention].sentence].first &&
                        starts_upper(word(first - 1));  // "Big Mike"
  const bool untitled = mentions_[mention].title_first == mentions_[mention].title_last;
  if (given != given_names_.end() && given->second.size() == 1 &&
      (untitled ? !nickname : is_royal(mentions_[mention]))) {
    put(mention, given->second.front());
    return;
  }
  join_or_open(mention);
}

}  // namespace

NameClusters cluster_names(const Document& document, const ActorLexicon& lexicon,
                           std::vector<NameMention>& mentions, std::span<const Clues> clues,
                           std::span<const AcronymDefinition> definitions) {
  return Clusterer(document, lexicon, mentions, clues, definitions).run();
}

}  // namespace fabula
