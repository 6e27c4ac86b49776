#!/usr/bin/env bash
# The Debian package from the sources, looked at by lintian; then in a bare chroot of SUITE: installed, started, its tour
# taken, asked for advice, purged. As root: bash tests/packaging/deb.sh [SUITE]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
suite=${1:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
# shellcheck source=app/packages.sh
. "$root/app/packages.sh"
need_packages build package

cd "$root"
cmake --preset release >/dev/null
cmake --build --preset release
cpack --config build/release/CPackConfig.cmake
deb=$(ls -t build/release/wirewise_*.deb | head -n 1)
lintian --fail-on error --info "$deb"

chroot=$(mktemp -d "${TMPDIR:-/tmp}/wirewise-chroot.XXXXXX")
trap 'umount "$chroot/proc" 2>/dev/null; rm -rf --one-file-system "$chroot"' EXIT
mirror=$(sed -n 's/^URIs: *//p; s/^deb \(http[^ ]*\) .*/\1/p' /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null | head -n 1)
debootstrap --variant=minbase "$suite" "$chroot" "${mirror:-http://deb.debian.org/debian}" >/dev/null
mount -t proc proc "$chroot/proc"
cp /etc/resolv.conf "$chroot/etc/"
cp "$deb" "$chroot/root/wirewise.deb"
cat >"$chroot/root/try.sh" <<'TRY'
set -eux
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
cd /root
apt-get install -q -y ./wirewise.deb >/dev/null
wirewise --version
QT_QPA_PLATFORM=offscreen wirewise --tour /root/tour
ls /root/tour
wirewise-cli advise direction=both_ways! browser=plain! freshness=instant
for transport in websocket sse grpc polling webhook; do wirewise-cli demo $transport --count 20 --rate 50 --fault latency:5; done
dpkg -L wirewise | grep wirewise >paths
apt-get purge -q -y wirewise >/dev/null
left=$(xargs -a paths ls -d 2>/dev/null || true)
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
TRY
chroot "$chroot" bash /root/try.sh
echo "$deb installs, runs and leaves nothing behind on $suite."
