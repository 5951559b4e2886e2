#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ingest/actor/lexicon.h"
#include "ingest/text/document.h"

namespace fabula {

/// A name in the text, tokens [first, last), before anything is known of whose it is.
struct NameMention {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::uint32_t sentence = 0;          ///< index into Document::sentences
  std::optional<std::uint32_t> known;  ///< index into ActorLexicon::known()
  bool ambiguous = false;              ///< the lexicons list several actors of that name
  AliasForm form = AliasForm::name;
  std::uint32_t title_first = 0;      ///< the title before the name, tokens [first, last);
  std::uint32_t title_last = 0;       ///< none when empty
  std::uint32_t core_last = 0;        ///< end without a country after it: "Netto Poland"
  bool running = true;                ///< in the article's running text, see running_text()
  std::uint32_t common_first = 0;     ///< an institution's name that many countries have, tokens
  std::uint32_t common_last = 0;      ///< [first, last); none when empty
  std::optional<std::uint32_t> home;  ///< whose institution it is: index into known()

  bool is_common() const { return common_first != common_last; }
};

/// The names of a document, by first token, not overlapping. Names are the tagger's and the name
/// model's, and what the lexicons list; without tags, capitalised words. In sentences of Title Case
/// or ALL CAPS only what the rest of the article, the lexicons or the name model know as a name.
std::vector<NameMention> find_names(const Document& document, const ActorLexicon& lexicon);

}  // namespace fabula
