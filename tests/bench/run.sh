#!/usr/bin/env bash
# Prints the ratios of README "Measured": bash tests/bench/run.sh [round-trip|syscalls|push|clients|proxy|window|stall ...]
# (stall: a minute each against the server and without; --seconds N of build/bench/bin/wirewise-stallbench shortens it)
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)

# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build test bench

cd "$root"
cmake --preset bench >/dev/null
cmake --build --preset bench
if [ "$*" != stall ]; then build/bench/bin/wirewise-bench "$@"; fi
if [[ $# -eq 0 || " $* " == *" stall "* ]]; then build/bench/bin/wirewise-stallbench --seconds 60; fi
if [ $# -eq 0 ]; then build/bench/bin/wirewise-microbench; fi
