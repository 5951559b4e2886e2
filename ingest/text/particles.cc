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
    {{"blow", "up"},    {"break", "off"},   {"break", "up"},      {"bring", "about"},
     {"bring", "back"}, {"bring", "down"},  {"bring", "forward"}, {"bring", "in"},
     {"build", "up"},   {"burn", "down"},   {"buy", "back"},      {"buy", "out"},
     {"buy", "up"},     {"call", "off"},    {"carry", "out"},     {"claw", "back"},
     {"close", "down"}, {"close", "off"},   {"cordon", "off"},    {"cut", "back"},
     {"cut", "down"},   {"cut", "off"},     {"draw", "up"},       {"drive", "out"},
     {"fend", "off"},   {"fight", "off"},   {"find", "out"},      {"force", "out"},
     {"give", "up"},    {"gun", "down"},    {"hand", "in"},       {"hand", "out"},
     {"hand", "over"},  {"hold", "up"},     {"hunt", "down"},     {"iron", "out"},
     {"kick", "off"},   {"knock", "down"},  {"knock", "out"},     {"lay", "down"},
     {"lay", "off"},    {"leave", "out"},   {"lift", "up"},       {"lock", "down"},
     {"lock", "up"},    {"open", "up"},     {"pay", "back"},      {"pay", "off"},
     {"phase", "out"},  {"pick", "up"},     {"pin", "down"},      {"play", "down"},
     {"prop", "up"},    {"pull", "down"},   {"push", "back"},     {"put", "forward"},
     {"put", "off"},    {"put", "out"},     {"ramp", "up"},       {"read", "out"},
     {"rip", "up"},     {"roll", "back"},   {"roll", "out"},      {"round", "up"},
     {"rule", "out"},   {"scale", "back"},  {"scale", "down"},    {"seal", "off"},
     {"sell", "off"},   {"send", "back"},   {"send", "out"},      {"set", "aside"},
     {"set", "off"},    {"set", "up"},      {"shake", "up"},      {"shoot", "down"},
     {"shore", "up"},   {"shrug", "off"},   {"shut", "down"},     {"shut", "off"},
     {"sign", "off"},   {"single", "out"},  {"slow", "down"},     {"snap", "up"},
     {"speed", "up"},   {"spell", "out"},   {"stave", "off"},     {"step", "up"},
     {"stir", "up"},    {"strike", "down"}, {"swear", "in"},      {"take", "back"},
     {"take", "down"},  {"take", "over"},   {"tear", "down"},     {"throw", "out"},
     {"track", "down"}, {"turn", "away"},   {"turn", "down"},     {"turn", "off"},
     {"use", "up"},     {"vote", "down"},   {"ward", "off"},      {"weed", "out"},
     {"win", "back"},   {"wind", "down"},   {"wipe", "out"},      {"write", "off"}});

class Particles : TreeEdit {
 public:
  explicit Particles(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) {
      restore(i);
      restore_due(i);
      restore_limit(i);
      part_from_verb(i);
      restore_oath(i);
      restore_way_out(i);
      if (i + 1 < size_) restore_before_preposition(i);
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

  /// "forced 4,000 people out of their homes": whence they went, not how an office ended.
  void restore_way_out(int out) {
    const int of = out + 1, verb = head(out);
    if (of >= size_ || words_[at(out)] != "out" || words_[at(of)] != "of" ||
        label(out) != Deprel::compound_prt || label(of) != Deprel::case_ || verb >= out - 1 ||
        !has(verb, Deprel::obj) || !one_of(base_of(verb), {"drive", "force", "push"}))
      return;
    const int place = head(of);
    if (place > of && place < size_ && head(place) == verb) hang(out, place, Deprel::case_);
  }

  /// "said 40 are missing, up from 20": behind a comma stands no part of the verb, nor
  /// between a noun and how much at most ("for years up to 2015").
  void part_from_verb(int particle) {
    const bool limit = words_[at(particle)] == "up" && particle + 1 < size_ &&
                       words_[at(particle + 1)] == "to" && is_noun(particle - 1) &&
                       upos(particle + 2 < size_ ? particle + 2 : particle) == Upos::num;
    if (label(particle) == Deprel::compound_prt && (words_[at(particle - 1)] == "," || limit))
      labels_[at(particle)] = Deprel::advmod;
  }

  /// "walked out over plans", "sold out in minutes": of two prepositions of one noun the first is a
  /// part of the verb.
  void restore_before_preposition(int particle) {
    const int verb = particle - 1, noun = head(particle), next = particle + 1;
    if (label(particle) == Deprel::case_ && noun > next && noun < size_ && head(next) == noun &&
        label(next) == Deprel::case_ && upos(verb) == Upos::verb && head(noun) == verb &&
        one_of(words_[at(particle)], {"away", "back", "down", "off", "on", "out", "up"}) &&
        one_of(words_[at(next)], {"about", "after", "against", "amid", "at", "before", "during",
                                  "for", "in", "on", "over", "with"}))
      hang(particle, verb, Deprel::compound_prt);
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
