#include <algorithm>

#include "ingest/event/noun_phrase.h"
#include "ingest/reader/words.h"

// How the words of a phrase are put together: spaces, hyphens, capitals.

namespace fabula {

/// The pieces in the order of the text, spaced as there.
std::string NounPhrases::joined(std::vector<Piece> pieces) const {
  std::ranges::stable_sort(pieces, {}, &Piece::token);
  const auto twice = std::ranges::unique(pieces, {}, &Piece::token);
  pieces.erase(twice.begin(), twice.end());
  while (!pieces.empty() && tree_.token(pieces.front().token).upos == Upos::punct &&
         pieces.front().text == ",")
    pieces.erase(pieces.begin());
  // What hyphens join comes whole.
  while (!pieces.empty() && is_cut_at_hyphen(pieces.front().token))
    pieces.insert(pieces.begin(), {pieces.front().token - 1, word(pieces.front().token - 1)});
  finish_compound(pieces);
  bool listed = false;
  for (std::size_t i = 1; i < pieces.size(); ++i)
    listed = listed || (pieces[i - 1].token + 2 == pieces[i].token &&
                        tree_.token(pieces[i].token - 1).upos == Upos::cconj);
  std::string out;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const TokenIndex token = pieces[i].token;
    if (i) {
      TokenIndex before = pieces[i - 1].token;
      // So do a hyphen or a conjunction between two kept words.
      if (before + 2 == token && is_glued(token) && is_glued(token - 1)) {
        out += word(token - 1);
        before = token - 1;
      } else if (listed && before + 2 == token && word(token - 1) == ",") {
        out += ',';  // "meat, fish and dairy products"
      } else if (before + 2 == token && tree_.token(token - 1).upos == Upos::cconj) {
        out += ' ' + word(token - 1);
      }
      if (before + 1 != token || !is_glued(token)) out += ' ';
    }
    out += pieces[i].text;
  }
  return out;
}

/// A hyphen joins the word to the one before it: "male-to-female". Not so a preposition to its
/// noun: the "law" of a "brother-in-law".
bool NounPhrases::is_cut_at_hyphen(TokenIndex index) const {
  if (!is_glued(index)) return false;
  const auto hyphen = [&](TokenIndex i) { return tree_.word(i) == "-"; };
  if (hyphen(index)) return true;
  if (!hyphen(index - 1) || !is_glued(index - 1)) return false;
  return tree_.token(index - 2).upos != Upos::adp || tree_.lemma(index - 2) == "to";
}

/// What hyphens join goes on, and so does the noun that it modifies: "mail-in voting", where the
/// parser took "mail" for the noun.
void NounPhrases::finish_compound(std::vector<Piece>& pieces) const {
  const std::size_t before = pieces.size();
  while (!pieces.empty() && goes_on_at_hyphen(pieces.back().token))
    for (int i = 0; i < 2; ++i)
      pieces.push_back({pieces.back().token + 1, word(pieces.back().token + 1)});
  if (pieces.size() == before) return;
  const TokenIndex last = tree_.sentence_at(pieces.back().token).last;
  for (TokenIndex next = pieces.back().token + 1;
       next < last && tree_.token(next).upos == Upos::noun && !in_time(next); ++next)
    pieces.push_back({next, word(next)});
}

bool NounPhrases::goes_on_at_hyphen(TokenIndex index) const {
  return index + 2 < tree_.document().tokens.size() && is_glued(index + 1) && is_glued(index + 2) &&
         tree_.word(index + 1) == "-";
}

/// Stands right behind the word before it, without a space.
bool NounPhrases::is_glued(TokenIndex index) const {
  return index > 0 && tree_.token(index - 1).span.end == tree_.token(index).span.begin;
}

/// The word as inside a sentence: a capital that only the place asks for is taken off.
std::string NounPhrases::word(TokenIndex index) const {
  const Token& token = tree_.token(index);
  std::string out(tree_.document().word(token));
  std::ranges::replace(out, '\n', ' ');
  const Sentence& sentence = tree_.sentence_at(index);
  const bool by_place = index == sentence.first || sentence.headline_case;
  const bool common =
      token.upos != Upos::propn && token.name == NameKind::none && !references_.reference(index);
  if (by_place && common && out.size() > 1 && is_upper(out[0]) && is_lower(out[1]))
    out[0] = to_lower(out[0]);
  return out;
}

}  // namespace fabula
