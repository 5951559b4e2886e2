#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/diagnostic.h"
#include "graph/span.h"
#include "ingest/text/document.h"

namespace fabula::train {

/// One word of a treebank with its gold analysis.
struct Word {
  std::string form;
  std::string lemma;
  Upos upos = Upos::x;
  Tense tense = Tense::none;
  VerbForm verb_form = VerbForm::none;
  bool plural = false;
  int head = -1;  ///< index into the sentence; -1 for the root
  Deprel deprel = Deprel::dep;
  NameKind name = NameKind::none;
  bool name_begins = false;
  Span span;  ///< into the sentence's text
};

struct TreebankSentence {
  std::string text;
  std::vector<Word> words;
  bool begins_document = false;
  bool begins_paragraph = false;
  std::string document;  ///< the id of its document, where known
  bool added = false;    ///< trained among the others without changing their order
};

using Treebank = std::vector<TreebankSentence>;

/// Reads CoNLL-U (Universal Dependencies). Sentences that cannot be used (a head out of range, a
/// cycle, no root) are left out, each with a Diagnostic that names the line.
Treebank read_conllu(std::string_view text, const std::string& file, Diagnostics& diagnostics);

/// Reads names: one "token TAB tag" a line, an empty line after each sentence; tags are O or B- or
/// I- with PER, ORG, LOC or MISC (GPE counts as LOC). Words have no analysis but their name.
Treebank read_names(std::string_view text, const std::string& file, Diagnostics& diagnostics);

/// A file's bytes, gunzipped where it is gzipped; throws std::runtime_error when unreadable.
std::string read_file(const std::string& path);

}  // namespace fabula::train
