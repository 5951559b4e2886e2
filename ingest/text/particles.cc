#include "ingest/text/particles.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/text/time_names.h"

namespace fabula {
namespace {

using std::string_view;

struct PhrasalVerb {
  string_view verb;
  string_view particle;

  bool operator==(const PhrasalVerb&) const = default;
};

/// Those that mostly have an object right behind the particle.
constexpr auto phrasal_verbs = std::to_array<PhrasalVerb>(
    {{"blow", "up"},   {"break", "up"},   {"bring", "down"}, {"burn", "down"}, {"call", "off"},
     {"carry", "out"}, {"cut", "off"},    {"draw", "up"},    {"fend", "off"},  {"give", "up"},
     {"gun", "down"},  {"hand", "over"},  {"hold", "up"},    {"hunt", "down"}, {"knock", "down"},
     {"knock", "out"}, {"lay", "off"},    {"pick", "up"},    {"pull", "down"}, {"put", "off"},
     {"put", "out"},   {"round", "up"},   {"rule", "out"},   {"seal", "off"},  {"set", "off"},
     {"set", "up"},    {"shoot", "down"}, {"shut", "down"},  {"sign", "off"},  {"strike", "down"},
     {"take", "over"}, {"tear", "down"},  {"track", "down"}, {"turn", "down"}, {"vote", "down"},
     {"wipe", "out"}});

class Particles : TreeEdit {
 public:
  explicit Particles(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) {
      restore(i);
      restore_due(i);
      restore_limit(i);
    }
  }

 private:
  void restore(int particle) {
    const int verb = particle - 1, noun = head(particle);
    if (label(particle) != Deprel::case_ || noun <= particle || noun == size_ ||
        upos(verb) != Upos::verb || head(noun) != verb || label(noun) != Deprel::obl ||
        has(verb, Deprel::obj) || is_passive(verb) || is_time(noun) || first_of(noun) != particle)
      return;
    const std::string base = base_of(verb);
    if (std::ranges::find(phrasal_verbs, PhrasalVerb{base, words_[at(particle)]}) ==
        phrasal_verbs.end())
      return;
    hang(particle, verb, Deprel::compound_prt);
    labels_[at(noun)] = Deprel::obj;
  }

  /// "the bond fell due in May"
  void restore_due(int due) {
    const int verb = due - 1;
    if (words_[at(due)] != "due" || label(due) != Deprel::case_ || upos(verb) != Upos::verb ||
        hangs_below(verb, due))
      return;
    const std::string base = base_of(verb);
    if (base == "fall" || base == "come") hang(due, verb, Deprel::xcomp);
  }

  /// "bought up to 20 ships": how many at most.
  void restore_limit(int up) {
    const int to = up + 1, verb = head(up);
    if (words_[at(up)] != "up" || label(up) != Deprel::compound_prt || verb != up - 1 ||
        to + 1 >= size_ || words_[at(to)] != "to" || label(to) != Deprel::case_ ||
        !(upos(to + 1) == Upos::num || upos(to + 1) == Upos::sym))
      return;
    const int noun = head(to), number = child(noun, Deprel::nummod, noun);
    const bool compound = to + 2 < size_ && words_[at(to + 2)] == "-";  // "30-year terms"
    if (compound || noun <= to || head(noun) != verb || label(noun) != Deprel::obl) return;
    hang(up, number > to ? number : noun, Deprel::advmod);
    hang(to, up, Deprel::fixed);
    if (!has(verb, Deprel::obj)) labels_[at(noun)] = Deprel::obj;
  }

  /// "was taken over a year", "photos taken over a year"
  bool is_passive(int verb) const {
    return has(verb, Deprel::aux_pass) || (is_past_participle(verb) && !has(verb, Deprel::aux));
  }

  bool is_time(int noun) const {
    return is_time_noun(words_[at(noun)]) || is_weekday_name(words_[at(noun)]);
  }
};

}  // namespace

void restore_particles(const TreeEdit& tree) { Particles(tree).run(); }

}  // namespace fabula
