#include "ingest/text/document.h"

#include <algorithm>
#include <array>

namespace fabula {
namespace {

constexpr std::array<std::string_view, 17> upos_names{
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

constexpr std::array<std::string_view, 44> deprel_names{
    "root",     "acl",       "acl:relcl",     "advcl",    "advmod",     "amod",      "appos",
    "aux",      "aux:pass",  "case",          "cc",       "ccomp",      "compound",  "compound:prt",
    "conj",     "cop",       "csubj",         "dep",      "det",        "discourse", "dislocated",
    "expl",     "fixed",     "flat",          "goeswith", "iobj",       "list",      "mark",
    "nmod",     "nmod:poss", "nmod:unmarked", "nsubj",    "nsubj:pass", "nummod",    "obj",
    "obl",      "obl:agent", "obl:unmarked",  "orphan",   "parataxis",  "punct",     "reparandum",
    "vocative", "xcomp"};
static_assert(deprel_names.size() == static_cast<std::size_t>(Deprel::xcomp) + 1);

}  // namespace

bool is_headline(const Document& document, const Sentence& sentence) {
  const auto& blocks = document.article->blocks;
  return sentence.headline_case ||
         (sentence.block < blocks.size() && blocks[sentence.block].kind == BlockKind::headline);
}

std::string_view name_of(Upos upos) { return upos_names[static_cast<std::size_t>(upos)]; }
std::string_view name_of(Deprel deprel) { return deprel_names[static_cast<std::size_t>(deprel)]; }

Upos upos_named(std::string_view label) {
  const auto found = std::ranges::find(upos_names, label);
  return found == upos_names.end() ? Upos::x : static_cast<Upos>(found - upos_names.begin());
}

Deprel deprel_named(std::string_view label) {
  for (std::string_view candidate : {label, label.substr(0, label.find(':'))}) {
    const auto found = std::ranges::find(deprel_names, candidate);
    if (found != deprel_names.end()) return static_cast<Deprel>(found - deprel_names.begin());
  }
  return Deprel::dep;
}

}  // namespace fabula
