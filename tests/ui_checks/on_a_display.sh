#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# on_a_display.sh WIREWISE tree|keys|mouse: a display, a window manager, a session bus and its accessibility bus, the
# window between them. Exit 77: a package is missing.
set -u
python=/usr/bin/python3
for program in Xvfb openbox xdotool dbus-run-session "$python"; do
  command -v "$program" >/dev/null || { echo "SKIP: $program is not installed"; exit 77; }
done
launcher=""
for path in /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher /usr/lib/at-spi-bus-launcher; do
  [ -x "$path" ] && launcher=$path && break
done
[ -n "$launcher" ] || { echo "SKIP: at-spi2-core is not installed"; exit 77; }
"$python" -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || { echo "SKIP: python3-pyatspi is not installed"; exit 77; }

folder=$(mktemp -d)
ends=""
trap 'for each in $ends; do kill "$each" 2>/dev/null; done; wait; rm -rf "$folder"' EXIT
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/display" >/dev/null 2>"$folder/xvfb.log" &
ends=$!
for _ in $(seq 200); do [ -s "$folder/display" ] && break; read -rt 0.05 <> <(:) || :; done
[ -s "$folder/display" ] || { cat "$folder/xvfb.log"; exit 1; }
mkdir -m 700 "$folder/run" "$folder/home"
export DISPLAY=:$(cat "$folder/display") XDG_RUNTIME_DIR=$folder/run HOME=$folder/home XDG_DATA_HOME=$folder/home XDG_CONFIG_HOME=$folder/home
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 LC_ALL=C.UTF-8 NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
openbox --sm-disable >/dev/null 2>&1 &
ends="$ends $!"
dbus-run-session -- bash -c '"$1" --launch-immediately & timeout 90 "$2" "$3" "$4" "$5"; code=$?; kill $!; exit $code' \
  _ "$launcher" "$python" "$(dirname "$0")/real_window.py" "$1" "$2"
