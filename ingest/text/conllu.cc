#include "ingest/text/conllu.h"

#include <array>
#include <string_view>

namespace fabula {
namespace {

/// Appends text that must stay on one line and in one column.
void append_flat(std::string& out, std::string_view text) {
  for (const char c : text) out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
}

std::string features(const Token& token) {
  std::string out;
  const auto add = [&](std::string_view feature) {
    if (!out.empty()) out += '|';
    out += feature;
  };
  if (token.plural) add("Number=Plur");
  if (token.tense == Tense::past) add("Tense=Past");
  if (token.tense == Tense::present) add("Tense=Pres");
  constexpr std::array<std::string_view, 5> forms{"", "VerbForm=Fin", "VerbForm=Inf",
                                                  "VerbForm=Part", "VerbForm=Ger"};
  if (token.form != VerbForm::none) add(forms[static_cast<std::size_t>(token.form)]);
  return out.empty() ? "_" : out;
}

std::string miscellaneous(const Token& token, bool space_after) {
  constexpr std::array<std::string_view, 5> kinds{"", "PERSON", "ORGANIZATION", "LOCATION", "MISC"};
  std::string out;
  if (token.name != NameKind::none) {
    out += token.name_begins ? "Name=B-" : "Name=I-";
    out += kinds[static_cast<std::size_t>(token.name)];
  }
  if (!space_after) out += out.empty() ? "SpaceAfter=No" : "|SpaceAfter=No";
  return out.empty() ? "_" : out;
}

void append_word(std::string& out, const Document& document, const Sentence& sentence,
                 std::uint32_t index) {
  const Token& token = document.tokens[index];
  const bool space_after =
      index + 1 == sentence.last || document.tokens[index + 1].span.begin > token.span.end;
  out += std::to_string(index - sentence.first + 1) + '\t';
  append_flat(out, document.word(token));
  out += '\t';
  append_flat(out, token.lemma.empty() ? std::string_view("_") : token.lemma);
  out += '\t';
  out += name_of(token.upos);
  out += "\t_\t" + features(token) + '\t';
  const auto first = static_cast<std::int32_t>(sentence.first);
  out += std::to_string(token.head < 0 ? 0 : token.head - first + 1) + '\t';
  out += name_of(token.deprel);
  out += "\t_\t" + miscellaneous(token, space_after) + '\n';
}

}  // namespace

std::string write_conllu(const Document& document) {
  const Article& article = *document.article;
  std::string out = "# newdoc id = ";
  append_flat(out, article.id);
  out += '\n';
  for (std::size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    out += "# sent_id = ";
    append_flat(out, article.id);
    out += '-' + std::to_string(s + 1) + "\n# text = ";
    const Span span{document.tokens[sentence.first].span.begin,
                    document.tokens[sentence.last - 1].span.end};
    append_flat(out, span.of(article.text));
    out += '\n';
    for (std::uint32_t i = sentence.first; i < sentence.last; ++i)
      append_word(out, document, sentence, i);
    out += '\n';
  }
  return out;
}

}  // namespace fabula
