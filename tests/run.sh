#!/usr/bin/env bash
# From a fresh machine to all tests passed: bash tests/run.sh
# Ends with ctest's own summary and its exit code. WIREWISE_PRESET picks another preset (asan, tsan, dev).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
preset=${WIREWISE_PRESET:-ci}

# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build test

cd "$root"
cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" "$@"
