#include "ingest/text/sentence_parser.h"

#include <algorithm>

#include "ingest/text/openings.h"

namespace fabula {
namespace {

/// The elements with `extra` put before each of the places.
template <typename T>
std::vector<T> with_inserted(std::span<const T> elements, std::span<const std::uint32_t> places,
                             const T& extra) {
  std::vector<T> out;
  out.reserve(elements.size() + places.size());
  auto place = places.begin();
  for (std::uint32_t i = 0; i < elements.size(); ++i) {
    for (; place != places.end() && *place == i; ++place) out.push_back(extra);
    out.push_back(elements[i]);
  }
  return out;
}

}  // namespace

void SentenceParser::parse(std::span<const WordForm> words, std::span<const FineTag> tags,
                           std::span<const std::string_view> texts, const Rereading& rereading,
                           std::vector<Aside> offices) {
  const auto& places = rereading.infinitives;
  if (places.empty()) return parse_interrupted(words, tags, texts, rereading.interposed, offices);
  const std::vector<Aside> unmoved = offices;
  std::vector<Interposed> interposed = rereading.interposed;
  const auto moved = [&](std::uint32_t at) {
    return at + static_cast<std::uint32_t>(std::ranges::upper_bound(places, at) - places.begin());
  };
  for (Interposed& stretch : interposed) stretch = {moved(stretch.first), moved(stretch.last)};
  for (Aside& office : offices) office = {moved(office.first), moved(office.last), office.kind};
  parse_interrupted(with_inserted(words, places, to_word()), with_inserted(tags, places, to_tag()),
                    with_inserted<std::string_view>(texts, places, "to"), interposed, offices);
  if (take_out_to(places))
    hang_infinitives(places);
  else
    parse_interrupted(words, tags, texts, rereading.interposed, unmoved);
}

/// Parsers hang the infinitive on the object as often as on the verb, whose complement it is.
void SentenceParser::hang_infinitives(std::span<const std::uint32_t> infinitives) {
  for (const std::uint32_t at : infinitives) {
    const auto object = static_cast<std::size_t>(heads_[at]);
    const bool on_object = labels_[at] == Deprel::acl && object < at &&
                           (labels_[object] == Deprel::obj || labels_[object] == Deprel::iobj);
    if (!on_object) continue;
    heads_[at] = heads_[object];
    labels_[at] = Deprel::xcomp;
  }
}

/// "released water in May, which has led to protests": behind a comma, the clause of "which" is a
/// relative clause, of the phrase before it on the surface.
void SentenceParser::hang_relatives(std::span<const std::string_view> texts) {
  for (std::size_t i = 2; i < heads_.size(); ++i) {
    const bool subject = labels_[i] == Deprel::nsubj || labels_[i] == Deprel::nsubj_pass;
    const auto verb = static_cast<std::size_t>(heads_[i]);
    if (texts[i] != "which" || texts[i - 1] != "," || !subject || verb <= i) continue;
    const Deprel label = labels_[verb];
    const bool loose =
        label == Deprel::parataxis || label == Deprel::conj || label == Deprel::advcl;
    if (!loose || heads_[verb] >= static_cast<int>(i) || is_above(verb, i - 2)) continue;
    heads_[verb] = static_cast<int>(i - 2);
    labels_[verb] = Deprel::acl_relcl;
  }
}

/// "a tariff which boosted exports and helped the country": without a comma the second verb is of
/// the relative clause, as its next neighbour, not of the clause around it.
void SentenceParser::hang_coordinated(std::span<const FineTag> tags,
                                      std::span<const std::string_view> texts) {
  constexpr std::size_t reach = 25;  // words
  const auto is_finite_past = [&](std::size_t i) {
    const FineTagInfo& tag = info(tags[i]);
    return tag.upos == Upos::verb && tag.tense == Tense::past && tag.form == VerbForm::finite;
  };
  for (std::size_t verb = 3; verb < heads_.size(); ++verb) {
    if (texts[verb - 1] != "and" || !is_finite_past(verb)) continue;
    if (labels_[verb] == Deprel::acl_relcl) hang_on_verb_above(verb, tags);
    const auto above = static_cast<std::size_t>(heads_[verb]);
    const bool second = labels_[verb] == Deprel::conj && above < verb && texts[verb - 2] != ",";
    if (!second) continue;
    for (std::size_t i = verb - 2; i > above + 1 && verb - i <= reach; --i) {
      const auto first = static_cast<std::size_t>(heads_[i]);
      const bool relative = labels_[i] == Deprel::nsubj &&
                            (texts[i] == "which" || texts[i] == "who" || texts[i] == "that");
      if (!relative || first < i || first + 1 >= verb || !is_finite_past(first)) continue;
      if (is_above(verb, first)) break;
      heads_[verb] = static_cast<int>(first);
      break;
    }
  }
}

/// "spread to other towns and resulted in deaths": behind "and" no relative clause begins without
/// its pronoun.
void SentenceParser::hang_on_verb_above(std::size_t verb, std::span<const FineTag> tags) {
  auto above = static_cast<std::size_t>(heads_[verb]);
  while (above < heads_.size() && info(tags[above]).upos != Upos::verb)
    above = static_cast<std::size_t>(heads_[above]);
  if (above >= verb) return;
  heads_[verb] = static_cast<int>(above);
  labels_[verb] = Deprel::conj;
}

bool SentenceParser::is_above(std::size_t upper, std::size_t lower) const {
  while (lower < heads_.size() && lower != upper) lower = static_cast<std::size_t>(heads_[lower]);
  return lower == upper;
}

/// False, and nothing changed, where something hangs on an inserted "to".
bool SentenceParser::take_out_to(std::span<const std::uint32_t> infinitives) {
  std::vector<int> place;  // in the sentence, of every word and of the root; -1 of "to"
  auto next = infinitives.begin();
  const std::size_t size = heads_.size() - infinitives.size();
  for (std::size_t i = 0; i <= size; ++i) {
    if (next != infinitives.end() && *next == i) {
      place.push_back(-1);
      ++next;
    }
    place.push_back(static_cast<int>(i));
  }
  const auto new_place = [&](int old) { return place[static_cast<std::size_t>(old)]; };
  if (std::ranges::any_of(heads_, [&](int head) { return new_place(head) < 0; })) return false;
  for (std::size_t i = 0; i < heads_.size(); ++i) {
    if (place[i] < 0) continue;
    const auto at = static_cast<std::size_t>(place[i]);  // never behind i
    heads_[at] = new_place(heads_[i]);
    labels_[at] = labels_[i];
    margins_[at] = margins_[i];
  }
  heads_.resize(size);
  labels_.resize(size);
  margins_.resize(size);
  return true;
}

void SentenceParser::parse_interrupted(std::span<const WordForm> words,
                                       std::span<const FineTag> tags,
                                       std::span<const std::string_view> texts,
                                       std::span<const Interposed> interposed,
                                       std::span<const Aside> offices) {
  std::vector<Aside> asides = find_asides(texts, tags);
  add_interposed(interposed, asides);
  add_apart(offices, asides);
  const std::uint32_t time = opening_time(texts);
  interrupted_.parse(words, tags, asides, time > 0 ? time : opening_phrase(texts, tags));
  heads_.assign(interrupted_.heads().begin(), interrupted_.heads().end());
  labels_.assign(interrupted_.labels().begin(), interrupted_.labels().end());
  margins_.assign(interrupted_.margins().begin(), interrupted_.margins().end());
  hang_relatives(texts);
  hang_coordinated(tags, texts);
}

}  // namespace fabula
