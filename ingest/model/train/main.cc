#include <cstdio>
#include <exception>

#include "ingest/model/train/evaluate.h"

int main(int argc, char** argv) {
  using namespace fabula;
  for (int i = 1; i < argc; ++i) {
    Diagnostics diagnostics;
    const auto bank = train::read_conllu(train::read_file(argv[i]), argv[i], diagnostics);
    const auto score = train::score_split(bank);
    std::printf("%s %zu tokens P %.2f R %.2f F1 %.2f sentences P %.2f R %.2f F1 %.2f (%zu notes)\n",
                argv[i], bank.size(), score.tokens.precision(), score.tokens.recall(),
                score.tokens.f1(), score.sentences.precision(), score.sentences.recall(),
                score.sentences.f1(), diagnostics.size());
  }
}
