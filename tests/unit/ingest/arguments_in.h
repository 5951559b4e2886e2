#pragma once

#include <string>
#include <string_view>

#include "ingest/event/arguments.h"
#include "tests/support/literal_document.h"

namespace fabula {

/// "slot=word ..." of the arguments of the `predicate`-th token, counted from 1.
inline std::string arguments_in(std::string_view lines, TokenIndex predicate) {
  static constexpr std::string_view slots[] = {"subject", "object", "recipient", "oblique",
                                               "modifier"};
  const LiteralDocument literal = literal_document(lines);
  const Tree tree(literal.document);
  std::string out;
  for (const Argument& argument : arguments_of(tree, predicate - 1)) {
    if (!out.empty()) out += ' ';
    out.append(slots[static_cast<int>(argument.slot)])
        .append("=")
        .append(tree.lemma(argument.token));
  }
  return out;
}

}  // namespace fabula
