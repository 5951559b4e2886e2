#!/bin/bash
# What must hold whatever comes in and whatever happens on the way.
#   tests/robust.sh FABULA SOURCE_DIR SCRATCH LENGTH
# LENGTH: of a sentence without an end, in clauses; fewer where sanitizers watch.
set -u
fabula=$1 articles=$2/examples/dam scratch=$3 length=$4
rm -rf "$scratch" && mkdir -p "$scratch" && cd "$scratch" || exit 2
failed=0
fail() { echo "FAILED: $*"; failed=1; }
exits() {  # exits CODE COMMAND...: the command ends with that code
  local expected=$1 code
  shift
  "$@" 2>messages
  code=$?
  ((code == expected)) || { fail "exit $code instead of $expected: $*"; cat messages; }
}

# The same bytes for any number of jobs, any order, and with or without records in between.
cp -r "$articles" articles
exits 0 "$fabula" extract -j1 articles -o one.jsonl
exits 0 "$fabula" extract -j7 articles -o seven.jsonl
cmp one.jsonl seven.jsonl || fail "-j changes the records"
tac one.jsonl >reversed.jsonl
exits 0 "$fabula" merge -j1 one.jsonl -o story.json
exits 0 "$fabula" merge -j7 reversed.jsonl one.jsonl -o reversed.json
cmp story.json reversed.json || fail "order or repetition changes the story"
exits 0 "$fabula" build articles -o folder
cmp story.json folder/story.json || fail "build and extract with merge disagree"
cmp one.jsonl folder/extractions.jsonl || fail "build and extract disagree"

# Output is complete or not there.
exits 2 "$fabula" merge one.jsonl -o /dev/full
"$fabula" merge one.jsonl >/dev/full 2>messages
(($? == 2)) || fail "a full disk goes unnoticed"
(ulimit -f 1; exec "$fabula" merge one.jsonl -o cut.json) 2>messages
(($? == 2)) || fail "a limit on file sizes goes unnoticed"
exits 2 "$fabula" merge one.jsonl -o missing/folder.json
exits 2 "$fabula" build missing.txt -o unfinished
[[ -z $(ls -A unfinished 2>/dev/null) && ! -e cut.json ]] || fail "something half done was left"
for _ in {1..20}; do
  "$fabula" build articles -o folder & pid=$!
  sleep "0.0$((RANDOM % 5))"
  kill -KILL $pid 2>/dev/null
  wait $pid 2>/dev/null
done 2>/dev/null
cmp story.json folder/story.json || fail "a killed run tore the story"
[[ -z $(find folder -name '.*' -type f) ]] || fail "killed runs leave files behind"
mkfifo endless
"$fabula" extract - <endless 2>messages & pid=$!
exec 3>endless
sleep 0.2
kill -INT $pid
exec 3>&-
wait $pid
(($? == 130)) || fail "an interrupt does not end with 130"
"$fabula" list events story.json | head -n 1 >/dev/null
((PIPESTATUS[0] == 0)) || fail "a closed pipe is no quiet end"

# Sentences without an end are read in good time: a second, a minute where sanitizers watch.
number=0
for unit in 'Anna, the mayor, said ' 'because they won, they ' 'which killed the man who ' \
            'the fall of the price of ' 'when talks ended, ' 'and '; do
  number=$((number + 1))
  { printf 'Anna Berg killed\n\nPolice said '; printf "$unit%.0s" $(seq "$length"); echo 'they lost.'; } >endless$number.txt
done
exits 0 timeout -s KILL 400 "$fabula" extract endless?.txt -o endless.jsonl

# Labels that try to get out of where they stand.
long=$(printf 'x%.0s' {1..100000})
number=0
for label in '\"><script>alert(1)</script>' '</text><foreignObject/>' 'ends in a backslash\\' 'a\u0007b\u001b[31mred\u0000' \
             ']]>--><!ENTITY x \"y\">&lt;' 'javascript:alert(1)' 'x\\\", URL=\"javascript:alert(1)' '\ufffe\u202eright to left' "$long"; do
  number=$((number + 1))
  span='{"begin":0,"end":4,"trigger":{"begin":0,"end":4,"text":"'$label'"},"quote":"'$label'"}'
  printf '%s\n' '{"fabula":"extraction/1","article":{"id":"a'$number'","path":"x","url":"javascript:alert(1)","title":"'"$label"'","source":"'"$label"'","published":"2024-01-0'$number'","published_basis":"record"},"times":[],"actors":[{"id":"a1","name":"'"$label"'","kind":"person","aliases":[],"mentions":[{"begin":0,"end":4}]},{"id":"a2","name":"Other '$number'","kind":"organization","aliases":["'"$label"'"],"mentions":[{"begin":5,"end":8}]}],"events":[{"id":"e1","type":"trade.ship","label":"'"$label"'","modality":"asserted","attributed_to":[],"speaker":[{"begin":0,"end":4,"text":"'"$label"'"}],"when":{"edtf":"2024-01-0'$number'","earliest":"2024-01-0'$number'","latest":"2024-01-0'$number'","basis":"explicit"},"participants":[{"actor":"a1","role":"agent"},{"actor":"a2","role":"patient"}],"place":null,"amounts":[],"mentions":['"$span"'],"confidence":0.9,"salience":0.9},{"id":"e2","type":"trade.ship","label":"'"$label"' again","modality":"claimed","attributed_to":["a1"],"when":{"edtf":"2024-02-0'$number'","earliest":"2024-02-0'$number'","latest":"2024-02-0'$number'","basis":"explicit"},"participants":[{"actor":"a2","role":"agent"}],"place":null,"amounts":[],"mentions":[{"begin":5,"end":8,"trigger":{"begin":5,"end":8,"text":"other"},"quote":"other"}],"confidence":0.9,"salience":0.9}],"links":[{"from":"e1","to":"e2","kind":"causes","modality":"asserted","attributed_to":[],"speaker":[{"begin":0,"end":4,"text":"'"$label"'"}],"cue":{"begin":0,"end":4,"text":"'"$label"'"},"confidence":0.8}]}'
done >hostile.jsonl
exits 0 "$fabula" merge hostile.jsonl -o hostile.json
exits 0 "$fabula" timeline hostile.json --sources -o timeline.svg
exits 0 "$fabula" relations hostile.json -o relations.svg
exits 0 "$fabula" list events hostile.json -o events.txt
effect=$(python3 -c 'import json; print(json.load(open("hostile.json"))["links"][0]["to"])')
exits 0 "$fabula" causes hostile.json "$effect" -o causes.svg
exits 0 "$fabula" explain hostile.json "$effect" -o explained.txt
for kind in timeline relations; do exits 0 "$fabula" $kind hostile.json -o $kind.dot; done
python3 -m json.tool hostile.json >/dev/null || fail "the story is no JSON"
for picture in timeline relations causes; do
  xmllint --noout $picture.svg || fail "$picture.svg is no XML"
done
grep -lE '<script|<foreignObject|javascript:[^"]*"|on[a-z]+=' ./*.svg && fail "something active in a picture"
LC_ALL=C grep -lP '[\x00-\x08\x0b-\x1f\x7f]' ./*.svg ./*.dot ./*.txt && fail "control characters in an output"
exit $failed
