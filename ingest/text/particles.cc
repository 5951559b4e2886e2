#include "ingest/text/particles.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "ingest/text/one_of.h"
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
    {{"blow", "up"},   {"break", "up"},   {"bring", "back"}, {"buy", "back"},   {"claw", "back"},
     {"pay", "back"},  {"push", "back"},  {"roll", "back"},  {"scale", "back"}, {"send", "back"},
     {"take", "back"}, {"win", "back"},   {"bring", "down"}, {"burn", "down"},  {"call", "off"},
     {"carry", "out"}, {"cut", "off"},    {"draw", "up"},    {"fend", "off"},   {"give", "up"},
     {"gun", "down"},  {"hand", "over"},  {"hold", "up"},    {"hunt", "down"},  {"knock", "down"},
     {"knock", "out"}, {"lay", "off"},    {"pick", "up"},    {"pull", "down"},  {"put", "off"},
     {"put", "out"},   {"round", "up"},   {"rule", "out"},   {"seal", "off"},   {"set", "off"},
     {"set", "up"},    {"shoot", "down"}, {"shut", "down"},  {"sign", "off"},   {"strike", "down"},
     {"take", "over"}, {"tear", "down"},  {"track", "down"}, {"turn", "down"},  {"vote", "down"},
     {"wipe", "out"}});

class Particles : TreeEdit {
 public:
  explicit Particles(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i + 1 < size_; ++i) {
      restore(i);
      restore_before_preposition(i);
      part_from_verb(i);
      restore_oath(i);
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

  /// "is to be sworn in next month": in office, and the month is when.
  void restore_oath(int in) {
    const int time = head(in);
    if (words_[at(in)] != "in" || words_[at(in - 1)] != "sworn" || label(in) != Deprel::case_ ||
        time < in || time >= size_ || !is_time(time))
      return;
    hang(in, in - 1, Deprel::compound_prt);
    hang(time, in - 1, Deprel::obl_unmarked);
  }

  /// "said 40 are missing, up from 20": behind a comma stands no part of the verb.
  void part_from_verb(int particle) {
    if (label(particle) == Deprel::compound_prt && words_[at(particle - 1)] == ",")
      labels_[at(particle)] = Deprel::advmod;
  }

  /// "walked out over plans", "sold out in minutes": of two prepositions of one noun the first is a
  /// part of the verb.
  void restore_before_preposition(int particle) {
    const int verb = particle - 1, noun = head(particle), next = particle + 1;
    if (label(particle) == Deprel::case_ && noun > next && noun < size_ && head(next) == noun &&
        label(next) == Deprel::case_ && upos(verb) == Upos::verb && head(noun) == verb &&
        one_of(words_[at(particle)], {"away", "back", "down", "off", "out", "up"}) &&
        one_of(words_[at(next)], {"about", "after", "against", "amid", "at", "before", "during",
                                  "for", "in", "on", "over", "with"}))
      hang(particle, verb, Deprel::compound_prt);
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
