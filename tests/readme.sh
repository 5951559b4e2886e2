#!/bin/bash
# Runs the commands of the README as they stand there, on an example story, and applies its curation file.
#   tests/readme.sh FABULA SOURCE_DIR SCRATCH
fabula=$1 source=$2 scratch=$3
rm -rf "$scratch" && mkdir -p "$scratch" && cd "$scratch" || exit 2
cp -r "$source/examples/dam" articles
cp articles/2025-02-11-rain.txt article.txt
fabula() { "$fabula" "$@"; }

commands=$(sed -n '/^```$/,/^```$/p' "$source/README.md" | grep '^fabula ')
failed=0 count=0
while IFS= read -r command; do
  count=$((count + 1))
  eval "$command" >output 2>messages
  code=$?
  # 1 = nothing found: the README's actors and words belong to several stories.
  ((code <= 1)) || { echo "FAILED with $code: $command"; cat messages; failed=1; }
done <<<"$commands"
sed -n '/^{"fabula": "curation/,/^```$/p' "$source/README.md" | grep -v '^```$' >edits.json
fabula build articles -o curated --curation edits.json || { echo "FAILED: the README's curation file"; failed=1; }
echo "$count commands"
((count > 8)) || { echo "FAILED: the README's commands were not found"; failed=1; }
exit $failed
