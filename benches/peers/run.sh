#!/bin/sh
# Installs what the comparison needs and this machine lacks, builds Collaudo, and walks the path by all in turn.
# Usage: run.sh [ROUNDS]
set -eu
cd "$(dirname "$0")"

if ! command -v npm >/dev/null; then
  echo "The comparison needs Node.js 20 and npm. On Debian: apt-get install nodejs npm" >&2
  exit 1
fi
../../tests/tools.sh
npm ci --silent
cargo build --release --locked --quiet
exec node run.js "$@"
