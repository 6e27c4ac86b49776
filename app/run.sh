#!/usr/bin/env bash
# From a fresh machine to the running program: bash app/run.sh [-- ARGS]
# Without a display it runs the tour offscreen and says where its pictures and its record are.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
[ "${1:-}" = "--" ] && shift

# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build

build="$root/build/release"
log="$build/build.log"
mkdir -p "$build"
if [ ! -f "$build/build.ninja" ]; then
  echo "Building Wirewise (a few minutes the first time)..." >&2
  (cd "$root" && cmake --preset release) >"$log" 2>&1 || { tail -n 40 "$log" >&2; exit 1; }
fi
cmake --build "$build" >"$log" 2>&1 || { tail -n 60 "$log" >&2; echo "The build failed; the whole log: $log" >&2; exit 1; }

wirewise="$build/bin/wirewise"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ] || [ $# -gt 0 ]; then
  exec "$wirewise" "$@"
fi

tour="$root/tour"
echo "No display here: taking the tour offscreen." >&2
QT_QPA_PLATFORM=offscreen "$wirewise" --tour "$tour"
echo "Pictures: $tour/*.png"
echo "Record:   $tour/decision.md"
