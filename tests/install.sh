#!/bin/bash
# The installed program finds its language model and its libraries.
#   tests/install.sh BUILD_DIR SCRATCH
set -eu
cd "$1"
rm -rf "$2"
cmake --install . --prefix "$2" >/dev/null
cd /
echo "Ministers signed a pact in Rome on Friday." | "$2/bin/fabula" parse - | grep -q 'signed.*VERB'
