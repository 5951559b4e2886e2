#include "ingest/actor/actors.h"

#include <algorithm>
#include <optional>
#include <string>

#include "graph/institution.h"
#include "ingest/actor/acronyms.h"
#include "ingest/actor/anaphora.h"
#include "ingest/actor/clues.h"
#include "ingest/actor/clusters.h"
#include "ingest/actor/homes.h"
#include "ingest/actor/names.h"
#include "ingest/actor/phrases.h"
#include "ingest/actor/seats.h"
#include "ingest/actor/unnamed_lead.h"

namespace fabula {
namespace {

/// One line: runs of white space become one space.
std::string one_line(std::string_view text) {
  std::string line;
  for (char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  return line;
}

void sort_unique(std::vector<std::string>& strings) {
  std::ranges::sort(strings);
  const auto twice = std::ranges::unique(strings);
  strings.erase(twice.begin(), twice.end());
}

ActorKind kind_of(NameSense sense) {
  switch (sense) {
    case NameSense::country:
      return ActorKind::country;
    case NameSense::organization:
      return ActorKind::organization;
    case NameSense::person:
      return ActorKind::person;
    case NameSense::place:
      return ActorKind::place;
    case NameSense::other:
    case NameSense::none:
      break;
  }
  return ActorKind::other;
}

class ActorBuilder {
 public:
  ActorBuilder(const Document& document, const ActorLexicon& lexicon)
      : document_(document), lexicon_(lexicon), mentions_(find_names(document, lexicon)) {
    find_homes(document, lexicon, mentions_);
    const auto definitions = define_acronyms(document, lexicon, mentions_);
    clues_.reserve(mentions_.size());
    for (const NameMention& mention : mentions_) {
      clues_.push_back(read_clues(document, lexicon, mention));
    }
    names_ = cluster_names(document, lexicon, mentions_, clues_, definitions);
    resolve_seats(document, lexicon, mentions_, clues_, names_);
    const Tree tree(document);
    anaphors_ = resolve_anaphora(tree, lexicon, mentions_, clues_, names_);
    std::ranges::copy(unnamed_in_lead(tree, lexicon, mentions_, names_),
                      std::back_inserter(anaphors_));
  }

  ResolvedActors build() {
    number_actors();
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const NameMention& m = mentions_[i];
      const bool adjective = m.form != AliasForm::name;
      refer(names_.of_mention[i], m.first, m.last, clues_[i].head,
            adjective ? ActorReference::Form::adjective : ActorReference::Form::name);
      if (const auto actor = actor_of_[names_.of_mention[i]])
        for (const Span title : clues_[i].titles)
          result_.titles.push_back({*actor, token_at(title.begin), token_at(title.end)});
    }
    for (const Anaphor& anaphor : anaphors_) {
      refer(anaphor.cluster, anaphor.first, anaphor.last,
            head_of_phrase(document_, anaphor.first, anaphor.last), anaphor.form);
    }
    std::ranges::sort(result_.references, {}, &ActorReference::first);
    for (const ActorReference& reference : result_.references) {
      if (reference.form == ActorReference::Form::pronoun) continue;
      result_.actors[at(reference.actor)].mentions.push_back(
          {span(reference.first, reference.last)});
    }
    return std::move(result_);
  }

 private:
  Span span(std::uint32_t first, std::uint32_t last) const {
    return {document_.tokens[first].span.begin, document_.tokens[last - 1].span.end};
  }
  /// The first token that begins at a byte or after it.
  std::uint32_t token_at(std::uint32_t byte) const {
    const auto found = std::ranges::lower_bound(document_.tokens, byte, {},
                                                [](const Token& t) { return t.span.begin; });
    return static_cast<std::uint32_t>(found - document_.tokens.begin());
  }
  std::string text(std::uint32_t first, std::uint32_t last) const {
    return one_line(span(first, last).of(document_.article->text));
  }

  /// A thing is an actor where the text tells what it is, or lets it act more than in passing.
  bool is_actor(const NameCluster& cluster) const {
    if (cluster.mentions.empty() || cluster.sense == NameSense::none) return false;
    if (cluster.sense != NameSense::other || cluster.known) return true;
    const int told = cluster.votes[static_cast<std::size_t>(NameSense::other)];
    if (told >= 3) return true;
    const auto acts = std::ranges::count_if(
        cluster.mentions, [&](std::uint32_t mention) { return clues_[mention].acts; });
    return acts >= 1 && cluster.mentions.size() >= 2;
  }

  void number_actors() {
    actor_of_.assign(names_.clusters.size(), std::nullopt);
    for (std::uint32_t mention = 0; mention < mentions_.size(); ++mention) {
      const std::uint32_t cluster = names_.of_mention[mention];
      if (actor_of_[cluster] || !is_actor(names_.clusters[cluster])) continue;
      actor_of_[cluster] = ActorIndex(result_.actors.size());
      result_.actors.push_back(describe(names_.clusters[cluster]));
    }
  }

  Actor describe(const NameCluster& cluster) const {
    Actor actor;
    actor.kind = kind_of(cluster.sense);
    for (std::uint32_t i : cluster.mentions) {
      const NameMention& m = mentions_[i];
      actor.aliases.push_back(text(m.first, m.last));
      if (m.is_common() && m.common_last - m.common_first < m.last - m.first)
        actor.aliases.push_back(text(m.common_first, m.common_last));
      if (m.core_last != m.last) actor.aliases.push_back(text(m.first, m.core_last));
      for (Span title : clues_[i].titles) {
        actor.titles.push_back(one_line(title.of(document_.article->text)));
      }
    }
    sort_unique(actor.aliases);
    sort_unique(actor.titles);
    if (cluster.known) {
      const KnownName& known = lexicon_.known()[*cluster.known];
      // "Kenyan Parliament" says more than the name that all parliaments have.
      const bool common = cluster.home && !known.home && is_common_institution(known.name);
      actor.name = common ? fullest(cluster) : std::string(known.name);
      actor.identifier = known.identifier;
      if (known.home) actor.home = lexicon_.known()[*known.home].name;
    } else {
      actor.name = fullest(cluster);
    }
    if (cluster.home) actor.home = lexicon_.known()[*cluster.home].name;
    std::erase(actor.aliases, actor.name);
    return actor;
  }

  /// The form with the most words, among these the commonest, then the first in byte order; forms
  /// of the running text before those of headlines, and "Foo" before "FOO".
  std::string fullest(const NameCluster& cluster) const {
    struct Form {
      bool running;
      std::uint32_t words;
      std::uint32_t count;
      std::string text;
      bool shouted = false;
    };
    std::vector<Form> forms;
    for (std::uint32_t i : cluster.mentions) {
      const NameMention& m = mentions_[i];
      const bool running = m.running;
      std::string words = text(m.first, m.core_last);
      const auto same = std::ranges::find(forms, words, &Form::text);
      if (same == forms.end()) {
        forms.push_back({running, m.core_last - m.first, 1, std::move(words)});
      } else {
        ++same->count;
        same->running = same->running || running;
      }
    }
    for (Form& form : forms)
      form.shouted = all_caps(form.text) && std::ranges::any_of(forms, [&](const Form& other) {
                       return !all_caps(other.text) && folded(other.text) == folded(form.text);
                     });
    return std::ranges::min_element(forms,
                                    [](const Form& a, const Form& b) {
                                      if (a.running != b.running) return a.running;
                                      if (a.shouted != b.shouted) return b.shouted;
                                      if (a.words != b.words) return a.words > b.words;
                                      if (a.count != b.count) return a.count > b.count;
                                      return a.text < b.text;
                                    })
        ->text;
  }

  void refer(std::uint32_t cluster, std::uint32_t first, std::uint32_t last, std::uint32_t head,
             ActorReference::Form form) {
    if (actor_of_[cluster]) {
      result_.references.push_back({*actor_of_[cluster], first, last, head, form});
    }
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::vector<NameMention> mentions_;
  std::vector<Clues> clues_;
  NameClusters names_;
  std::vector<Anaphor> anaphors_;
  std::vector<std::optional<ActorIndex>> actor_of_;  // by cluster
  ResolvedActors result_;
};

}  // namespace

ResolvedActors resolve_actors(const Document& document, const ActorLexicon& lexicon) {
  return ActorBuilder(document, lexicon).build();
}

}  // namespace fabula
