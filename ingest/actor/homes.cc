#include "ingest/actor/homes.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "graph/institution.h"

namespace fabula {
namespace {

/// An article is a country's when it speaks of it at least so often,
constexpr std::uint32_t least_votes = 3;
/// and so many times as often as of any other.
constexpr std::uint32_t clear_majority = 2;

class HomeFinder {
 public:
  HomeFinder(const Document& document, const ActorLexicon& lexicon,
             std::vector<NameMention>& mentions)
      : document_(document), lexicon_(lexicon), mentions_(mentions) {}

  void run() {
    for (NameMention& mention : mentions_) read_name(mention);
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      NameMention& own = mentions_[i];
      if (own.is_common() && !own.home) own.home = beside(i);
      if (own.is_common() && own.home) told_[common_name(own)].insert(*own.home);
    }
    count_countries();
    const auto country = article_country();
    for (NameMention& mention : mentions_)
      if (mention.is_common()) settle(mention, country);
  }

 private:
  std::string_view word(std::uint32_t i) const { return document_.word(document_.tokens[i]); }
  std::string_view text(std::uint32_t first, std::uint32_t last) const {
    return Span{document_.tokens[first].span.begin, document_.tokens[last - 1].span.end}.of(
        document_.article->text);
  }
  const KnownName& known(std::uint32_t index) const { return lexicon_.known()[index]; }
  std::string common_name(const NameMention& m) const {
    return folded(text(m.common_first, m.common_last));
  }

  bool is_home(std::uint32_t name) const {
    const NameSense sense = known(name).sense;
    return sense == NameSense::country || sense == NameSense::place;
  }

  /// The country or place that tokens [first, last) name from end to end.
  std::optional<std::uint32_t> home_named(std::uint32_t first, std::uint32_t last) const {
    const auto match = lexicon_.names().longest(document_, first, last, true);
    if (!match || match->last != last) return std::nullopt;
    for (const auto& entry : match->entries)
      if (is_home(lexicon_.alias(entry).known)) return lexicon_.alias(entry).known;
    return std::nullopt;
  }

  /// The common name in a mention, and the home that stands with it: "Canadian Parliament",
  /// "Parliament of Canada".
  void read_name(NameMention& mention) const {
    const std::uint32_t first = mention.first, last = mention.last;
    const bool common = !mention.known || is_common_institution(known(*mention.known).name);
    const bool listed = mention.known && known(*mention.known).home;
    if (mention.known && known(*mention.known).sense != NameSense::organization) return;
    if (!common && !listed) return;
    if (is_common_institution(text(first, last))) {
      mention.common_first = first;
      mention.common_last = last;
      return;
    }
    for (std::uint32_t i = first + 1; i < last; ++i) {
      const bool of = i + 1 < last && (word(i) == "of" || word(i) == "in");
      const std::uint32_t after = of && word(i + 1) == "the" ? i + 2 : i + 1;
      const bool behind = of && after < last && is_common_institution(text(first, i));
      const std::uint32_t begin = word(i) == "'s" && i + 1 < last ? i + 1 : i;
      if (!behind && !is_common_institution(text(begin, last))) continue;
      mention.home = behind ? home_named(after, last) : home_named(first, i);
      if (!mention.home) continue;
      mention.common_first = behind ? first : begin;
      mention.common_last = behind ? i : last;
      mention.home = whole(*mention.home, mention);
      return;
    }
    if (listed && common) {  // "Tories" for "Conservative Party"
      mention.common_first = first;
      mention.common_last = last;
    }
  }

  /// A capital stands for its country, and a region's branch of a party is the party.
  std::uint32_t whole(std::uint32_t home, const NameMention& mention) const {
    if (known(home).country) return *known(home).country;
    const bool party = mention.known && known(*mention.known).type == "party";
    return party && known(home).home == known(*mention.known).home ? known(home).home.value_or(home)
                                                                   : home;
  }

  /// The country or place named right before a mention, or after it behind "of" or "in".
  std::optional<std::uint32_t> beside(std::uint32_t index) const {
    const NameMention& own = mentions_[index];
    if (index > 0 && mentions_[index - 1].sentence == own.sentence) {
      const NameMention& before = mentions_[index - 1];
      const bool owns = before.last + 1 == own.first && word(before.last) == "'s";
      if ((before.last == own.first || owns) && before.known && is_home(*before.known))
        return whole(*before.known, own);
    }
    if (index + 1 < mentions_.size() && mentions_[index + 1].sentence == own.sentence) {
      const NameMention& after = mentions_[index + 1];
      const bool the = after.first == own.last + 2 && word(own.last + 1) == "the";
      const bool next = after.first == own.last + 1 || the;
      if (!next || !after.known || !is_home(*after.known) || after.form != AliasForm::name)
        return std::nullopt;
      const bool country = known(*after.known).sense == NameSense::country;
      if (word(own.last) == "of" || (country && word(own.last) == "in"))
        return whole(*after.known, own);
    }
    return std::nullopt;
  }

  /// A vote for a country is a mention of it, of one of its places or of what only it has.
  void count_countries() {
    for (const NameMention& mention : mentions_) {
      if (!mention.known || !mention.running || mention.ambiguous) continue;
      if (mention.is_common() && is_common_institution(text(mention.first, mention.last))) continue;
      const KnownName& name = known(*mention.known);
      if (name.sense == NameSense::country)
        ++votes_[*mention.known];
      else if (name.home)
        ++votes_[*name.home];
    }
  }

  std::uint32_t votes(std::uint32_t country) const {
    const auto found = votes_.find(country);
    return found == votes_.end() ? 0 : found->second;
  }

  std::optional<std::uint32_t> article_country() const {
    std::optional<std::uint32_t> best;
    std::uint32_t second = 0;
    for (const auto& [country, count] : votes_) {
      if (!best || count > votes(*best)) {
        if (best) second = votes(*best);
        best = country;
      } else {
        second = std::max(second, count);
      }
    }
    if (!best || votes(*best) < std::max(least_votes, clear_majority * second)) return std::nullopt;
    return best;
  }

  /// "the state Senate", "the Senate of the state": of a region that is not named beside it.
  bool is_local(const NameMention& mention) const {
    const auto at = [&](std::uint32_t i) {
      return i < document_.tokens.size() ? folded(word(i)) : std::string();
    };
    const auto region = [](const std::string& w) {
      return w == "state" || w == "provincial" || w == "county" || w == "city" || w == "province";
    };
    const std::uint32_t first = mention.first, last = mention.last;
    if (first > 0 && region(at(first - 1))) return true;
    if (first > 1 && at(first - 1) == "'s" && region(at(first - 2))) return true;
    return at(last) == "of" && at(last + 1) == "the" && region(at(last + 2));
  }

  void settle(NameMention& mention, std::optional<std::uint32_t> country) const {
    if (!mention.home && is_local(mention)) {
      mention.known.reset();
      return;
    }
    if (!mention.home) {
      const auto told = told_.find(common_name(mention));
      if (told != told_.end() && told->second.size() == 1)
        mention.home = *told->second.begin();
      else if (is_national_institution(text(mention.common_first, mention.common_last)))
        mention.home = country;
    }
    if (!mention.known) return;
    const auto own = known(*mention.known).home;
    if (!own || known(*mention.known).own) return;
    if (!mention.home) {  // the institution that most news means, if the article is of its country
      const bool most =
          std::ranges::all_of(votes_, [&](const auto& vote) { return vote.second <= votes(*own); });
      if (most && votes(*own) > 0) mention.home = own;
    }
    if (mention.home != own) mention.known.reset();
  }

  const Document& document_;
  const ActorLexicon& lexicon_;
  std::vector<NameMention>& mentions_;
  std::map<std::uint32_t, std::uint32_t> votes_;         // by country
  std::map<std::string, std::set<std::uint32_t>> told_;  // homes by common name
};

}  // namespace

void find_homes(const Document& document, const ActorLexicon& lexicon,
                std::vector<NameMention>& mentions) {
  HomeFinder(document, lexicon, mentions).run();
}

}  // namespace fabula
