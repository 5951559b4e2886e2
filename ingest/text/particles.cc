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
    {{"blow", "up"},     {"break", "off"},     {"break", "up"},   {"bring", "about"},
     {"bring", "down"},  {"bring", "forward"}, {"bring", "in"},   {"build", "up"},
     {"burn", "down"},   {"buy", "out"},       {"buy", "up"},     {"call", "off"},
     {"carry", "out"},   {"close", "down"},    {"close", "off"},  {"cordon", "off"},
     {"cut", "back"},    {"cut", "down"},      {"cut", "off"},    {"draw", "up"},
     {"drive", "out"},   {"fend", "off"},      {"fight", "off"},  {"find", "out"},
     {"force", "out"},   {"give", "up"},       {"gun", "down"},   {"hand", "in"},
     {"hand", "out"},    {"hand", "over"},     {"hold", "up"},    {"hunt", "down"},
     {"iron", "out"},    {"kick", "off"},      {"knock", "down"}, {"knock", "out"},
     {"lay", "down"},    {"lay", "off"},       {"leave", "out"},  {"lift", "up"},
     {"lock", "down"},   {"lock", "up"},       {"open", "up"},    {"pay", "back"},
     {"pay", "off"},     {"phase", "out"},     {"pick", "up"},    {"pin", "down"},
     {"play", "down"},   {"prop", "up"},       {"pull", "down"},  {"push", "back"},
     {"put", "forward"}, {"put", "off"},       {"put", "out"},    {"ramp", "up"},
     {"read", "out"},    {"rip", "up"},        {"roll", "back"},  {"roll", "out"},
     {"round", "up"},    {"rule", "out"},      {"scale", "back"}, {"scale", "down"},
     {"seal", "off"},    {"sell", "off"},      {"send", "out"},   {"set", "aside"},
     {"set", "off"},     {"set", "up"},        {"shake", "up"},   {"shoot", "down"},
     {"shore", "up"},    {"shrug", "off"},     {"shut", "down"},  {"shut", "off"},
     {"sign", "off"},    {"single", "out"},    {"slow", "down"},  {"snap", "up"},
     {"speed", "up"},    {"spell", "out"},     {"stave", "off"},  {"step", "up"},
     {"stir", "up"},     {"strike", "down"},   {"swear", "in"},   {"take", "down"},
     {"take", "over"},   {"tear", "down"},     {"throw", "out"},  {"track", "down"},
     {"turn", "away"},   {"turn", "down"},     {"turn", "off"},   {"use", "up"},
     {"vote", "down"},   {"ward", "off"},      {"weed", "out"},   {"wind", "down"},
     {"wipe", "out"},    {"write", "off"}});

class Particles : TreeEdit {
 public:
  explicit Particles(const TreeEdit& tree) : TreeEdit(tree) {}

  void run() {
    for (int i = 1; i < size_; ++i) restore(i);
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
