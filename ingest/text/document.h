#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/article.h"
#include "graph/span.h"

namespace fabula {

/// Universal part-of-speech tags (Universal Dependencies v2), alphabetical as in its guidelines.
enum class Upos : std::uint8_t {
  adj,
  adp,
  adv,
  aux,
  cconj,
  det,
  intj,
  noun,
  num,
  part,
  pron,
  propn,
  punct,
  sconj,
  sym,
  verb,
  x,
};

/// Universal dependency relations with the English subtypes that the stages ask for; the other
/// subtypes are folded into their main relation. Order: as in `deprel_names` (text/document.cc).
enum class Deprel : std::uint8_t {
  root,
  acl,
  acl_relcl,
  advcl,
  advmod,
  amod,
  appos,
  aux,
  aux_pass,
  case_,
  cc,
  ccomp,
  compound,
  compound_prt,
  conj,
  cop,
  csubj,
  dep,
  det,
  discourse,
  dislocated,
  expl,
  fixed,
  flat,
  goeswith,
  iobj,
  list,
  mark,
  nmod,
  nmod_poss,
  nmod_unmarked,
  nsubj,
  nsubj_pass,
  nummod,
  obj,
  obl,
  obl_agent,
  obl_unmarked,
  orphan,
  parataxis,
  punct,
  reparandum,
  vocative,
  xcomp,
};

enum class Tense : std::uint8_t { none, past, present };
enum class VerbForm : std::uint8_t { none, finite, infinitive, participle, gerund };

/// What kind of name a token belongs to, as the name model sees it.
enum class NameKind : std::uint8_t { none, person, organization, location, misc };

/// One word, split as the Universal Dependencies treebanks split ("Pakistan" + "'s").
struct Token {
  Span span;
  std::string_view lemma;  ///< lower case but for names; lives as long as the Document
  Upos upos = Upos::x;
  Tense tense = Tense::none;
  VerbForm form = VerbForm::none;
  bool plural = false;
  Deprel deprel = Deprel::dep;
  std::int32_t head = -1;  ///< index into Document::tokens; -1 for the root of its sentence
  /// The chance in per cent that `head` is right (head_certainty in text/parser.h): one word in
  /// four is under 80, and two wrong heads of three are among these.
  std::uint8_t head_certainty = 100;
  NameKind name = NameKind::none;
  bool name_begins = false;  ///< the first token of its name
};

/// Tokens [first, last) of Document::tokens; never crosses a block.
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t block = 0;     ///< index into Article::blocks
  bool headline_case = false;  ///< mostly Title Case or ALL CAPS
};

/// The linguistic analysis of one article. Views point into the article and into `strings`;
/// the article must outlive the document.
struct Document {
  const Article* article = nullptr;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::deque<std::string> strings;  ///< lemmas that stand nowhere else

  Document() = default;
  Document(Document&&) = default;
  Document& operator=(Document&&) = default;

  std::string_view word(const Token& token) const { return token.span.of(article->text); }
  std::span<const Token> of(const Sentence& sentence) const {
    return {tokens.data() + sentence.first, sentence.last - sentence.first};
  }
};

/// The sentence is written as headlines are, in their case or as the article's headline: its simple
/// present tells what has happened, its infinitives what is to come.
bool is_headline(const Document& document, const Sentence& sentence);

std::string_view name_of(Upos upos);      ///< "NOUN"
std::string_view name_of(Deprel deprel);  ///< "nsubj:pass"
/// The relation of a treebank label; an unknown subtype gives its main relation, else `dep`.
Deprel deprel_named(std::string_view label);
/// The tag of a treebank label; X for an unknown one.
Upos upos_named(std::string_view label);

}  // namespace fabula
