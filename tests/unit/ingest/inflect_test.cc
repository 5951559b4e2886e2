#include "ingest/text/inflect.h"

#include "tests/catch.h"

using namespace fabula;

TEST_CASE("the third person of a verb follows its ending, and a particle stays behind it") {
  CHECK(third_person("sign") == "signs");
  CHECK(third_person("impose") == "imposes");
  CHECK(third_person("reach") == "reaches");
  CHECK(third_person("fix") == "fixes");
  CHECK(third_person("deny") == "denies");
  CHECK(third_person("pay") == "pays");
  CHECK(third_person("undergo") == "undergoes");
  CHECK(third_person("be") == "is");
  CHECK(third_person("have") == "has");
  CHECK(third_person("carry out") == "carries out");
}

TEST_CASE("a participle is regular, irregular, or that of the verb within the verb") {
  CHECK(past_participle("sign") == "signed");
  CHECK(past_participle("impose") == "imposed");
  CHECK(past_participle("deny") == "denied");
  CHECK(past_participle("delay") == "delayed");
  CHECK(past_participle("stop") == "stopped");
  CHECK(past_participle("kidnap") == "kidnapped");
  CHECK(past_participle("permit") == "permitted");
  CHECK(past_participle("visit") == "visited");
  CHECK(past_participle("equip") == "equipped");
  CHECK(past_participle("open") == "opened");
  CHECK(past_participle("kill") == "killed");
  CHECK(past_participle("take over") == "taken over");
  CHECK(past_participle("undergo") == "undergone");
  CHECK(past_participle("overthrow") == "overthrown");
  CHECK(past_participle("repay") == "repaid");
}

TEST_CASE("a gerund drops a silent e or doubles a stressed ending") {
  CHECK(gerund("sign") == "signing");
  CHECK(gerund("impose") == "imposing");
  CHECK(gerund("run") == "running");
  CHECK(gerund("agree") == "agreeing");
  CHECK(gerund("die") == "dying");
  CHECK(gerund("lay off") == "laying off");
}

TEST_CASE("only an ASCII letter at the beginning changes its case") {
  CHECK(capitalised("talks") == "Talks");
  CHECK(capitalised("\xc3\xa9toile") == "\xc3\xa9toile");
  CHECK(capitalised("").empty());
  CHECK(capitalised("iPlough sells") == "iPlough sells");
  CHECK(capitalised("pro-Norvian talks") == "Pro-Norvian talks");
}
