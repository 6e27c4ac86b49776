#!/usr/bin/env bash
# Fuzzes the dissector and the pcapng reader: bash tests/fuzz/run.sh [seconds each, 60]
# What is found lies in build/fuzz/found; the corpora grow in build/fuzz/corpus.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build test fuzz

cd "$root"
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
cd build/fuzz
mkdir -p corpus/dissector corpus/pcapng found
bin/fuzz-seeds corpus/dissector corpus/pcapng
for target in dissector pcapng; do
  bin/$target-fuzz -max_total_time="${1:-60}" -max_len=2048 -timeout=5 -rss_limit_mb=1024 -print_final_stats=1 \
    -artifact_prefix=found/$target- corpus/$target
done
