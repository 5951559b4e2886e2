#include "ingest/actor/clusters.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "ingest/actor/full_names.h"
#include "ingest/actor/name_parts.h"
#include "ingest/actor/short_forms.h"

namespace fabula {
namespace {

/// Acronyms as the article defines them, by key: the mention of the long name, none for common
/// words.
using Definitions = std::unordered_map<std::string, std::optional<std::uint32_t>>;

/// Of the known names that an ambiguous mention may mean the last that is in a sorted list.
std::optional<std::uint32_t> choose_known(const NameParts& parts, const NameMention& mention,
                                          std::span<const std::uint32_t> certain) {
  std::optional<std::uint32_t> found, called;
  const Document& document = parts.document();
  const Span span{document.tokens[mention.first].span.begin,
                  document.tokens[mention.last - 1].span.end};
  const std::string_view text = span.of(document.article->text);
  int called_so = 0;
  for (const auto& entry : parts.lexicon().names().find(text)) {
    const std::uint32_t candidate = parts.lexicon().alias(entry).known;
    if (std::ranges::binary_search(certain, candidate)) found = candidate;
    if (parts.lexicon().known()[candidate].name != text) continue;
    called = candidate;
    ++called_so;
  }
  // "Congo", where nothing tells of the other Congo, is the one that has no other name.
  return found || called_so != 1 ? found : called;
}

/// What the article defines goes before what the lexicons list; a name that several actors have is
/// the one that the article also calls otherwise, else unknown.
void redefine(const NameParts& parts, const Definitions& definitions,
              std::span<NameMention> mentions) {
  std::vector<std::uint32_t> certain;
  for (const NameMention& mention : mentions) {
    if (mention.known && !mention.ambiguous) certain.push_back(*mention.known);
  }
  std::ranges::sort(certain);
  for (NameMention& mention : mentions) {
    if (!mention.known) continue;
    const auto defined = definitions.find(parts.key(mention));
    if (defined != definitions.end()) {
      const auto& name = defined->second;
      const bool same = name && mentions[*name].known == mention.known;
      if (!same) mention.known.reset();
    } else if (mention.ambiguous) {
      mention.known = choose_known(parts, mention, certain);
    }
  }
}

class Clusterer {
 public:
  Clusterer(const NameParts& parts, const Definitions& definitions, std::span<NameMention> mentions,
            std::span<const Clues> clues)
      : lexicon_(parts.lexicon()),
        parts_(parts),
        definitions_(definitions),
        mentions_(mentions),
        clues_(clues),
        full_names_(parts, mentions, clues, result_) {
    result_.of_mention.assign(mentions.size(), NameClusters::none);
  }

  NameClusters run() {
    join_full_names();
    const ShortForms short_forms(parts_, mentions_, clues_, result_);
    mark_relatives(short_forms);
    each([&](std::uint32_t i) {
      if (mentions_[i].known && is_free(i)) join_listed(i, short_forms);
    });
    each([&](std::uint32_t i) {
      if (is_free(i)) join_short(i, short_forms);
    });
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      result_.clusters[result_.of_mention[i]].mentions.push_back(i);
    }
    for (NameCluster& cluster : result_.clusters) {
      cluster.sense = cluster.known ? lexicon_.known()[*cluster.known].sense : voted_sense(cluster);
    }
    return std::move(result_);
  }

 private:
  /// Calls f for the mentions of the running text, then for the others.
  template <typename F>
  void each(F f) {
    for (bool running : {true, false}) {
      for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
        if (mentions_[i].running == running) f(i);
      }
    }
  }

  std::string key(std::uint32_t mention) const { return parts_.key(mentions_[mention]); }
  std::uint32_t size(std::uint32_t mention) const { return NameParts::size(mentions_[mention]); }
  bool is_free(std::uint32_t mention) const {
    return result_.of_mention[mention] == NameClusters::none;
  }

  void join_full_names();
  void mark_relatives(const ShortForms& short_forms);
  void put(std::uint32_t mention, std::uint32_t cluster);
  std::uint32_t open(std::uint32_t mention);
  void open_nobody(std::uint32_t mention);
  void join_known(std::uint32_t mention);
  void join_or_open(std::uint32_t mention);
  bool join_without_country(std::uint32_t mention);
  bool join_definition(std::uint32_t mention);
  void join_listed(std::uint32_t mention, const ShortForms& short_forms);
  void join_short(std::uint32_t mention, const ShortForms& short_forms);

  const ActorLexicon& lexicon_;
  const NameParts& parts_;
  const Definitions& definitions_;
  std::span<NameMention> mentions_;
  std::span<const Clues> clues_;
  NameClusters result_;
  FullNames full_names_;
  std::vector<bool> told_;  // by cluster: the running text mentions it
  std::map<std::pair<std::uint32_t, std::optional<std::uint32_t>>, std::uint32_t> by_known_;
};

/// "Foo Works of Pakistan" comes after "Foo Works", whom it may mean, too.
void Clusterer::join_full_names() {
  for (bool tail : {false, true}) {
    each([&](std::uint32_t i) {
      if (!full_names_.is_short(i) && !mentions_[i].known &&
          (parts_.without_country(mentions_[i]) != 0) == tail)
        join_or_open(i);
    });
  }
  each([&](std::uint32_t i) {
    if (mentions_[i].known && size(i) > 1) join_known(i);
  });
}

/// "her son Daniel", who is named in full later.
void Clusterer::mark_relatives(const ShortForms& short_forms) {
  std::vector<bool> named(result_.clusters.size());  // so far
  for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
    if (!is_free(i)) named[result_.of_mention[i]] = true;
    if (!clues_[i].relative || size(i) != 1) continue;
    const auto person = short_forms.by_given_name(i);
    if (person && !named[*person]) result_.clusters[*person].relative = true;
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
    to.vote(clues_[mention]);
  }
  if (mentions_[mention].is_common()) to.vote_surely(NameSense::organization);
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

/// What is no actor has a cluster, too.
void Clusterer::open_nobody(std::uint32_t mention) {
  const std::uint32_t cluster = open(mention);
  result_.clusters[cluster].vote_surely(NameSense::none);
  full_names_.add(key(mention), cluster);
}

void Clusterer::join_known(std::uint32_t mention) {
  const std::uint32_t known = *mentions_[mention].known;
  const KnownName& row = lexicon_.known()[known];
  const auto home = row.home ? row.home : mentions_[mention].home;
  const auto [found, fresh] = by_known_.try_emplace({known, home}, NameClusters::none);
  if (!fresh) {
    put(mention, found->second);
    return;
  }
  found->second = open(mention);
  NameCluster& cluster = result_.clusters[found->second];
  cluster.known = known;
  cluster.home = home;
  cluster.vote_surely(row.sense);
  if (!row.type.empty()) cluster.type = row.type;
}

void Clusterer::join_or_open(std::uint32_t mention) {
  if (!is_free(mention)) return;
  const std::string own = key(mention);
  if (const auto same = full_names_.find(own)) {
    put(mention, *same);
  } else if (join_without_country(mention)) {
    if (mentions_[mention].known) return;  // a lexicon's name, which is looked up as such
  } else {
    if (!join_definition(mention)) {
      const auto person = full_names_.same_person(mention);
      if (person)
        put(mention, *person);
      else
        open(mention);
    }
    full_names_.add(own, result_.of_mention[mention]);
  }
  full_names_.add_person(mention);
}

/// "Foo Works of Pakistan" is "Foo Works", if the article or a lexicon has that.
bool Clusterer::join_without_country(std::uint32_t mention) {
  NameMention& own = mentions_[mention];
  const std::uint32_t end = parts_.without_country(own);
  if (end == 0) return false;
  if (const auto same = full_names_.find(parts_.key(own.first, end))) {
    own.core_last = end;
    put(mention, *same);
    return true;
  }
  const auto listed = lexicon_.names().longest(parts_.document(), own.first, end, true);
  if (!listed || listed->last != end) return false;
  own.known = lexicon_.alias(listed->entries.front()).known;
  join_known(mention);
  return true;
}

bool Clusterer::join_definition(std::uint32_t mention) {
  const auto defined = definitions_.find(key(mention));
  if (defined == definitions_.end()) return false;
  if (!defined->second) {  // stands for common words
    open_nobody(mention);
    return true;
  }
  const std::uint32_t name = *defined->second;
  if (name == mention) return false;
  if (is_free(name)) mentions_[name].known ? join_known(name) : join_or_open(name);
  put(mention, result_.of_mention[name]);
  return true;
}

/// A one-word name that is also the last word of a person's full name here is the person's:
/// "Washington", "May", "Ford".
void Clusterer::join_listed(std::uint32_t mention, const ShortForms& short_forms) {
  const NameMention& own = mentions_[mention];
  // A country is a person only where it acts: "Egypt" is not Roman Egypt.
  const bool country = lexicon_.known()[*own.known].sense == NameSense::country;
  const bool may_be_surname = size(mention) == 1 && (!country || clues_[mention].acts) &&
                              !clues_[mention].located &&
                              (own.form == AliasForm::name || !parts_.modifies(own));
  const auto person = may_be_surname ? short_forms.by_surname(mention) : std::nullopt;
  person ? put(mention, *person) : join_known(mention);
}

void Clusterer::join_short(std::uint32_t mention, const ShortForms& short_forms) {
  if (const auto same = full_names_.find(key(mention))) {
    put(mention, *same);
  } else if (join_definition(mention)) {
    return;
  } else if (const auto person = short_forms.by_surname(mention)) {
    put(mention, *person);
  } else if (short_forms.joins_two_people(mention)) {
    open_nobody(mention);
  } else if (const auto whole = short_forms.find(mention)) {
    put(mention, *whole);
  } else {
    join_or_open(mention);
  }
}

}  // namespace

NameClusters cluster_names(const Document& document, const ActorLexicon& lexicon,
                           std::vector<NameMention>& mentions, std::span<const Clues> clues,
                           std::span<const AcronymDefinition> definitions) {
  const NameParts parts(document, lexicon);
  Definitions by_key;
  for (const auto& definition : definitions) by_key.emplace(definition.key, definition.name);
  redefine(parts, by_key, mentions);
  return Clusterer(parts, by_key, mentions, clues).run();
}

}  // namespace fabula
