#!/usr/bin/env bash
# Installs what building (and "test", "bench", "fuzz", "load", "package") needs, if anything is missing. Sourced by
# app/run.sh and tests/run.sh: need_packages build [test] [bench] [fuzz] [load] [package]
# QCustomPlot must be its Qt 6 build, with its CMake config QCustomPlotQt6: Debian 12 and later have it; of the other
# three only the names are known, and where theirs is built for Qt 5 it has to be built from source.
set -u

apt_build="g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-svg-dev|libqt6svg6-dev
  qt6-tools-dev qt6-l10n-tools qt6-translations-l10n
  libgl-dev libgrpc++-dev libprotobuf-dev protobuf-compiler protobuf-compiler-grpc libprotoc-dev libtomlplusplus-dev libboost-dev
  libnghttp2-dev libssl-dev libqcustomplot-dev qtkeychain-qt6-dev qt6-qpa-plugins qt6-wayland fonts-inter fonts-dejavu-core fonts-dejavu-extra"
apt_test="dbus-daemon|dbus curl python3 python3-aiohttp python3-grpcio python3-protobuf python3-websockets nodejs npm|nodejs python3-prometheus-client python3-jsonschema procps bash-completion tshark
  chromium|chromium-browser fonts-droid-fallback xvfb openbox xdotool at-spi2-core dbus-x11 gir1.2-atspi-2.0 python3-pyatspi
  openssl tinyproxy-bin|tinyproxy microsocks gnome-keyring tidy poppler-utils desktop-file-utils appstream mandoc groff-base zsh fish"
apt_bench="libbenchmark-dev strace"
apt_fuzz="clang"
apt_load="nodejs npm"
apt_package="file dpkg-dev lintian debootstrap"
dnf_build="gcc-c++ cmake ninja-build ccache qt6-qtbase-devel qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations grpc-devel
  grpc-plugins protobuf-devel protobuf-compiler tomlplusplus-devel boost-devel libnghttp2-devel openssl-devel qcustomplot-qt6-devel
  qtkeychain-qt6-devel qt6-qtwayland rsms-inter-fonts dejavu-sans-mono-fonts"
dnf_test="curl python3 python3-aiohttp python3-websockets nodejs nodejs-npm python3-grpcio python3-protobuf python3-prometheus_client python3-jsonschema procps-ng bash-completion wireshark-cli
  chromium google-droid-sans-fonts xorg-x11-server-Xvfb openbox xdotool at-spi2-core dbus-daemon python3-pyatspi
  openssl tinyproxy microsocks gnome-keyring tidy poppler-utils desktop-file-utils appstream mandoc groff zsh fish"
dnf_bench="google-benchmark-devel strace"
dnf_fuzz="clang compiler-rt"
dnf_load="nodejs npm"
pacman_build="gcc cmake ninja ccache qt6-base qt6-websockets qt6-svg qt6-tools qt6-translations qt6-wayland grpc protobuf tomlplusplus boost
  libnghttp2 openssl qcustomplot qtkeychain-qt6 inter-font ttf-dejavu"
pacman_test="dbus curl python python-aiohttp python-websockets nodejs npm python-grpcio python-protobuf python-prometheus_client python-jsonschema procps-ng bash-completion wireshark-cli
  chromium ttf-droid xorg-server-xvfb openbox xdotool at-spi2-core python-atspi
  tinyproxy microsocks gnome-keyring tidy poppler desktop-file-utils appstream mandoc groff zsh fish"
pacman_bench="benchmark strace"
pacman_fuzz="clang compiler-rt"
pacman_load="nodejs npm"
brew_build="cmake ninja ccache qt grpc protobuf tomlplusplus boost libnghttp2 openssl@3 qcustomplot qtkeychain"
brew_test="dbus curl node python bash-completion wireshark tinyproxy microsocks tidy-html5 poppler python-jsonschema mandoc groff zsh fish"
brew_bench="google-benchmark"
brew_fuzz="llvm"
brew_load="node"

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 126; fi
}

# Is one of "a|b" installed?
installed() {
  local name
  for name in ${2//|/ }; do
    case $1 in
      apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0 ;;
      dnf) rpm -q "$name" >/dev/null 2>&1 && return 0 ;;
      pacman) pacman -Qq "$name" >/dev/null 2>&1 && return 0 ;;
      brew) brew list --versions "$name" >/dev/null 2>&1 && return 0 ;;
    esac
  done
  return 1
}

# Of "a|b" (the name changed between releases) the one this system's archive has.
available() {
  local name
  for name in ${1//|/ }; do
    if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return; fi
  done
  echo "${1%%|*}"
}

need_packages() {
  local manager="" wanted="" kind list
  for kind in apt-get dnf pacman brew; do
    if command -v "$kind" >/dev/null; then manager=${kind%-get}; break; fi
  done
  if [ -z "$manager" ]; then
    echo "No apt-get, dnf, pacman or brew here. Wirewise needs: a C++20 compiler, cmake, ninja, Qt 6.4 or later" \
         "(Base, WebSockets, Svg), QCustomPlot for Qt 6, gRPC C++, Protobuf, toml++ and Boost headers, nghttp2, OpenSSL. Going on with what is there." >&2
    return 0
  fi
  for kind in "$@"; do list="${manager}_$kind"; wanted="$wanted ${!list}"; done
  local lack="" name
  for name in $wanted; do installed "$manager" "$name" || lack="$lack $name"; done
  [ -z "$lack" ] && return 0
  if [ "$manager" = apt ]; then
    as_root apt-get update -q >&2 || true
    wanted=$lack lack=""
    for name in $wanted; do lack="$lack $(available "$name")"; done
  fi
  echo "Installing:$lack" >&2
  # shellcheck disable=SC2086
  case $manager in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $lack >&2 ;;
    dnf) as_root dnf install -y $lack >&2 ;;
    pacman) as_root pacman -S --needed --noconfirm $lack >&2 ;;
    brew) brew install $lack >&2 ;;
  esac || { echo "Could not install:$lack (root or sudo is needed). Install them and run this again." >&2; return 1; }
}
