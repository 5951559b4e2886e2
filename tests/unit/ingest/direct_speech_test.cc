#include "ingest/event/direct_speech.h"

#include <string>

#include "tests/catch.h"
#include "tests/support/literal_document.h"

using namespace fabula;

namespace {

constexpr std::string_view question =
    "What what PRON 2 obj -\nhappened happen VERB 0 root -\n"
    "? ? PUNCT 2 punct -\n\n";
constexpr std::string_view answer = "I I PRON 2 nsubj -\nleft leave VERB 0 root past,finite\n\n";
constexpr std::string_view told =
    "Anna Anna PROPN 2 nsubj -\nleft leave VERB 0 root past,finite\n\n";

bool is_interview(const std::string& lines) {
  const LiteralDocument literal = literal_document(lines);
  const Tree tree(literal.document);
  return DirectSpeech(tree).is_interview();
}

}  // namespace

TEST_CASE("questions with more speech than telling make an interview") {
  std::string interview, news;
  for (int i = 0; i < 3; ++i) {
    interview += "# body\n" + std::string(question) + "# body\n" + std::string(answer);
    news += "# body\n" + std::string(answer) + "# body\n" + std::string(told);
  }
  CHECK(is_interview(interview));
  CHECK_FALSE(is_interview(news));
}

TEST_CASE("where speakers take turns, all that follows is spoken") {
  const std::string turn =
      "# body\n( ( PUNCT 4 punct -\n( ( PUNCT 4 punct -\nBerg Berg PROPN 4 nsubj -\n"
      "left leave VERB 0 root past,finite\n\n";
  const std::string plain = "# body\n" + std::string(told);
  const std::string lines = plain + turn + turn + turn + turn + plain;
  const LiteralDocument literal = literal_document(lines);
  const Tree tree(literal.document);
  const DirectSpeech speech(tree);
  CHECK_FALSE(speech.contains(0));
  CHECK(speech.contains(static_cast<TokenIndex>(literal.document.tokens.size() - 1)));
}
