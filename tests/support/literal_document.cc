#include "tests/support/literal_document.h"

#include <sstream>
#include <stdexcept>
#include <string>

#include "graph/vocabulary.h"

namespace fabula {
namespace {

void set_feature(Token& token, std::string_view feature) {
  if (feature == "past")
    token.tense = Tense::past;
  else if (feature == "present")
    token.tense = Tense::present;
  else if (feature == "finite")
    token.form = VerbForm::finite;
  else if (feature == "infinitive")
    token.form = VerbForm::infinitive;
  else if (feature == "participle")
    token.form = VerbForm::participle;
  else if (feature == "gerund")
    token.form = VerbForm::gerund;
  else if (feature == "plural")
    token.plural = true;
  else if (feature == "person")
    token.name = NameKind::person;
  else if (feature != "-" && feature != "joined")
    throw std::invalid_argument("feature " + std::string(feature));
}

class Builder {
 public:
  LiteralDocument build(std::string_view lines) {
    result_.article = std::make_unique<Article>();
    std::istringstream in{std::string(lines)};
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("# "))
        begin_block(line.substr(2));
      else if (line.empty())
        end_sentence();
      else
        add_token(line);
    }
    end_sentence();
    end_block();
    result_.document.article = result_.article.get();
    return std::move(result_);
  }

 private:
  Article& article() { return *result_.article; }
  Document& document() { return result_.document; }

  void begin_block(std::string_view kind) {
    end_sentence();
    end_block();
    const auto value = value_named<BlockKind>(kind);
    if (!value) throw std::invalid_argument("block kind " + std::string(kind));
    if (!article().text.empty()) article().text += '\n';
    const auto begin = static_cast<std::uint32_t>(article().text.size());
    article().blocks.push_back({{begin, begin}, *value, {}, {}});
  }

  void end_block() {
    if (!article().blocks.empty())
      article().blocks.back().span.end = static_cast<std::uint32_t>(article().text.size());
  }

  void add_token(const std::string& line) {
    std::istringstream in(line);
    std::string form, lemma, upos, relation, features;
    int head = 0;
    if (!(in >> form >> lemma >> upos >> head >> relation >> features))
      throw std::invalid_argument("line " + line);
    if (article().blocks.empty()) begin_block("body");
    const bool block_begins = article().text.size() == article().blocks.back().span.begin;
    if (!block_begins && features != "joined") article().text += ' ';
    const auto begin = static_cast<std::uint32_t>(article().text.size());
    article().text += form;
    Token token;
    token.span = {begin, static_cast<std::uint32_t>(article().text.size())};
    document().strings.push_back(lemma);
    token.lemma = document().strings.back();
    token.upos = upos_named(upos);
    token.deprel = deprel_named(relation);
    token.head = head == 0 ? -1 : static_cast<std::int32_t>(sentence_begin_) + head - 1;
    std::istringstream list(features);
    for (std::string feature; std::getline(list, feature, ',');) set_feature(token, feature);
    document().tokens.push_back(token);
  }

  void end_sentence() {
    const auto end = static_cast<std::uint32_t>(document().tokens.size());
    if (end == sentence_begin_) return;
    const auto block = static_cast<std::uint32_t>(article().blocks.size() - 1);
    const bool headline = article().blocks.back().kind == BlockKind::headline;
    document().sentences.push_back({sentence_begin_, end, block, headline});
    sentence_begin_ = end;
  }

  LiteralDocument result_;
  std::uint32_t sentence_begin_ = 0;
};

}  // namespace

LiteralDocument literal_document(std::string_view lines) { return Builder().build(lines); }

}  // namespace fabula
