#pragma once

#include <string>

#include "ingest/text/document.h"

namespace fabula {

/// The document as CoNLL-U (universaldependencies.org/format.html): "# newdoc id", and for each
/// sentence "# sent_id", "# text" and one line a word with Tense, VerbForm and Number=Plur among
/// the features; names stand in MISC as Name=B-PERSON, Name=I-PERSON, beside SpaceAfter=No. Line
/// ends and tabs inside text and ids become spaces.
std::string write_conllu(const Document& document);

}  // namespace fabula
