# Sourced by examples/run and tests/run: what fabula needs to be built, and how it is built.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 2

build_packages=(
  g++ cmake ninja-build pkg-config
  libboost-graph-dev rapidjson-dev libgraphviz-dev libcli11-dev
  libxml2-dev zlib1g-dev libuchardet-dev libutf8proc-dev libxxhash-dev
  catch2
)
test_packages=(
  libxml2-utils librsvg2-bin  # xmllint and rsvg-convert judge the pictures
  python3                     # the scorers of tests/quality
  chromium                    # the explorer is tried in a real browser
)

say() { printf '\n== %s\n' "$*"; }

# require PACKAGE...: installs those Debian packages that are missing.
require() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null; then
    say "This is no Debian system; going on with what is there. Needed, by their Debian names: $*"
    return
  fi
  for package in "$@"; do
    [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ||
      missing+=("$package")
  done
  ((${#missing[@]})) || return 0

  say "Installing Debian packages: ${missing[*]}"
  local as_root=()
  if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
      echo "Neither root nor sudo. Ask an administrator to run, then start again:" >&2
      echo "  apt-get install ${missing[*]}" >&2
      exit 2
    fi
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get install -q -y --no-install-recommends "${missing[@]}" && return
  echo "apt-get could not install them; is its package archive reachable?" >&2
  exit 2
}

# build PRESET [TARGET...]: configures and builds in build/PRESET.
build() {
  local preset=$1 log=build/$1.log
  shift
  say "Building in build/$preset (log: $log)"
  mkdir -p build
  if ! { cmake --preset "$preset" && cmake --build "build/$preset" ${1:+--target "$@"}; } >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    echo "The build failed; the whole log is $log" >&2
    exit 1
  fi
}
