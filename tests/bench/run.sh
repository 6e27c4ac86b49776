#!/usr/bin/env bash
# Prints the ratios of README "Measured": bash tests/bench/run.sh [round-trip|syscalls|push|clients|proxy|window ...]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build test bench

cd "$root"
cmake --preset bench >/dev/null
cmake --build --preset bench
build/bench/bin/wirewise-bench "$@"
if [ $# -eq 0 ]; then build/bench/bin/wirewise-microbench; fi
