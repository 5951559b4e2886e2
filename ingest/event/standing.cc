#include "ingest/event/standing.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "graph/vocabulary.h"
#include "ingest/event/mood.h"
#include "ingest/text/one_of.h"

namespace fabula {
namespace {

using std::string_view;

/// Told within what is said of another.
bool is_embedded(const Tree& tree, TokenIndex verb) {
  const Deprel relation = tree.token(verb).deprel;
  return relation == Deprel::acl || relation == Deprel::acl_relcl || relation == Deprel::advcl;
}

/// Words above, up to the root.
int depth_of(const Tree& tree, TokenIndex token) {
  int depth = 0;
  for (auto above = tree.head(token); above; above = tree.head(*above)) ++depth;
  return depth;
}

double share_told(const Tree& tree, TokenIndex trigger, string_view headline) {
  const Sentence& sentence = tree.sentence_at(trigger);
  const auto words = 1 + std::ranges::count(headline, ' ');
  return static_cast<double>(words) / static_cast<double>(sentence.last - sentence.first);
}

/// Lower case, letters and digits alone: "The Daily-News" is "thedailynews".
std::string squeezed(string_view name) {
  std::string out;
  for (const char c : name) {
    const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) out += lower;
  }
  return out;
}

/// "daily" is a label of the host in "https://www.daily.example/a/1".
bool is_host_label(string_view url, string_view word) {
  const std::size_t scheme = url.find("://");
  if (word.empty() || scheme == url.npos) return false;
  url.remove_prefix(scheme + 3);
  const string_view host = url.substr(0, url.find_first_of("/:?#"));
  for (std::size_t from = 0; from < host.size();) {
    const std::size_t dot = std::min(host.find('.', from), host.size());
    if (host.substr(from, dot - from) == word) return dot < host.size();
    from = dot + 1;
  }
  return false;
}

}  // namespace

bool in_headline(const Tree& tree, TokenIndex trigger) {
  return tree.block_kind(trigger) == BlockKind::headline;
}

bool in_lead(const Tree& tree, TokenIndex trigger) {
  return tree.block_kind(trigger) == BlockKind::body && tree.sentence_of(trigger) < 4;
}

StandingReader::StandingReader(const Tree& tree, const EventLexicon& lexicon,
                               const ReferenceMap& references, std::span<const CueArgument> causal)
    : tree_(tree),
      lexicon_(lexicon),
      references_(references),
      causal_(tree.document().tokens.size()) {
  for (const CueArgument& argument : causal) causal_[argument.word] = true;
}

Standing StandingReader::of(const Event& event, std::span<const EventClause* const> tellings,
                            const Label& label) const {
  const EventClause& best = *tellings.front();
  const auto any = [&](auto holds) {
    return std::ranges::any_of(tellings, [&](const EventClause* c) { return holds(*c); });
  };
  Standing s;
  s.kind = lexicon_.salience(event.type);
  s.lexical = any([](const EventClause& c) { return c.lexical; });
  s.embedded = !best.nominal && is_embedded(tree_, best.trigger);
  s.speech = family_of(event.type) == "statement";
  s.linked = is_linked(best.trigger);
  s.aim = std::ranges::all_of(tellings, [&](const EventClause* c) { return is_aim(*c); });
  s.of_outlet = is_of_outlet(event);
  s.dated = event.when.time && event.when.basis != DateBasis::publication;
  s.in_headline = any([&](const EventClause& c) { return in_headline(tree_, c.trigger); });
  s.in_lead = any([&](const EventClause& c) { return in_lead(tree_, c.trigger); });
  s.participants = event.participants.size();
  s.tellings = tellings.size();
  s.modality = event.modality;
  const TokenIndex top = best.support.empty() ? best.trigger : best.support.back();
  const VerbForm form = tree_.token(top).form;
  s.nonfinite = form == VerbForm::infinitive || form == VerbForm::gerund;
  s.depth = depth_of(tree_, best.trigger);
  s.share_told = share_told(tree_, best.trigger, label.text);
  s.content = label.content;
  s.sound = label.sound;
  return s;
}

bool StandingReader::is_linked(TokenIndex trigger) const {
  if (causal_[trigger]) return true;
  constexpr std::array<string_view, 9> links{"after",     "amid",  "before",  "over", "during",
                                             "following", "since", "despite", "until"};
  if (one_of(tree_.preposition(trigger), links)) return true;
  const auto verb = tree_.head(trigger);
  return verb && tree_.token(trigger).deprel == Deprel::obj &&
         lexicon_.has_sense(tree_.lemma(*verb), Upos::verb, "politics.protest");
}

/// "to repair the pipes", "a tool to restrict users"; a plan or decision to do something is more,
/// and what "enabled the bank to cut rates" tells was done.
bool StandingReader::is_aim(const EventClause& clause) const {
  if (clause.modality == Modality::asserted) return false;
  TokenIndex verb = clause.support.empty() ? clause.trigger : clause.support.back();
  if (clause.nominal && clause.support.empty()) {
    const auto above = tree_.head(verb);
    if (!above || tree_.token(verb).deprel != Deprel::obj) return false;
    verb = *above;
  }
  while (tree_.token(verb).deprel == Deprel::conj) verb = *tree_.head(verb);
  if (!is_to_infinitive(tree_, verb)) return false;
  const auto above = tree_.head(verb);
  const Deprel relation = tree_.token(verb).deprel;
  if (relation == Deprel::advcl) return tree_.token(*above).upos != Upos::adj;
  return relation == Deprel::acl && tree_.token(*above).upos == Upos::noun &&
         !mood::governs(tree_, lexicon_, *above, Governor::plan);
}

/// What the outlet itself does to report: "The Daily News contacted the firm".
bool StandingReader::is_of_outlet(const Event& event) const {
  const Article& article = *tree_.document().article;
  return std::ranges::any_of(event.participants, [&](const Participant& participant) {
    const std::string name = squeezed(references_.actor(participant.actor).name);
    return !name.empty() && (name == squeezed(article.source) || is_host_label(article.url, name));
  });
}

}  // namespace fabula
