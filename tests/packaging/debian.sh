#!/bin/sh
# The Debian packages on a clean Debian 12; see `usage`.
set -eu

usage() {
  echo "usage: debian.sh [--development] BUILD_DIR"
  echo "Makes the packages of a build, installs them with apt on a clean Debian 12 in a folder (debootstrap), and"
  echo "converts the sample there: what comes out is what the build makes. With --development a project is built there with the"
  echo "library, too. Debian comes from where this machine's apt gets it. Needs root and debootstrap; without them the"
  echo "test is skipped (status 77)."
}

say() { printf '%s\n' "$*"; }

skip() {
  say "skipped: $*"
  exit 77
}

development=no
if [ "${1:-}" = --development ]; then
  development=yes
  shift
fi
if [ $# -ne 1 ]; then
  usage >&2
  exit 2
fi
build=$(CDPATH='' cd -- "$1" && pwd)
sources=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
sample=A_RES_59_170.zh.txt
[ "$(id -u)" = 0 ] || skip "this is not root"
command -v debootstrap >/dev/null 2>&1 || skip "debootstrap is not installed"

# Where apt gets Debian 12 from, and how: "URI SUITE COMPONENT" a line, with updates.
sources_list=$(apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
  awk '$2 ~ /^bookworm/ && $3 == "main"')
mirror=$(printf '%s\n' "$sources_list" | awk '$2 == "bookworm" { print $1; exit }')
[ -n "$mirror" ] || skip "apt has no source for Debian 12 (bookworm)"
eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
export http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}"

work=$(mktemp -d)
system=$work/system
clean_up() {
  umount "$system/proc" 2>/dev/null || :
  rm -rf --one-file-system "$work"
}
trap clean_up EXIT
trap 'exit 1' INT TERM

inside() {
  chroot "$system" env -i http_proxy="$http_proxy" https_proxy="$https_proxy" PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive HOME=/root "$@"
}
# quiet COMMAND...: what a command says is shown when it fails, which ends the test.
quiet() { "$@" >"$work/log" 2>&1 || { tail -n 20 "$work/log" >&2; exit 1; }; }
began=$(date +%s)
# took WHAT: says how long the last step took.
took() {
  now=$(date +%s)
  say "$1: $((now - began)) s"
  began=$now
}

quiet cpack --config "$build/CPackConfig.cmake" -B "$work/packages"
if command -v lintian >/dev/null 2>&1; then lintian --fail-on error "$work"/packages/*.deb; fi
took "packages made"

quiet debootstrap --variant=minbase bookworm "$system" "$mirror"
printf '%s\n' "$sources_list" | sed 's/^/deb /' >"$system/etc/apt/sources.list"
cp "$work"/packages/*.deb "$sources/samples/$sample" "$system/srv/"
took "Debian set up"

quiet inside apt-get update
quiet inside sh -c 'apt-get install -y man-db /srv/resolute_*.deb'
took "resolute and what it needs installed"

version=$(inside resolute --version)
[ "$version" = "$("$build/resolute" --version)" ] || { say "version: $version" >&2; exit 1; }
for page in "$system"/usr/share/man/man1/resolute*.1.gz; do
  inside man "$(basename "$page" .1.gz)" | grep -q '^NAME' || { say "man $(basename "$page") shows nothing" >&2; exit 1; }
done
# PDF depends on the fonts that are there: the program of the build makes its own in there, too.
cp "$build/resolute" "$system/srv/built"
inside sh -c "cd /srv && resolute convert --quiet --to akn,html,md,pdf --output-dir out $sample"
inside sh -c "cd /srv && ./built convert --quiet --to akn,html,md,pdf --output-dir wanted $sample"
diff -r "$system/srv/wanted" "$system/srv/out"
# What depends on no font is what comes out here.
(cd "$sources/samples" && "$build/resolute" convert --quiet --to akn,html,md,pdf --output-dir "$work/wanted" "$sample")
rm "$work"/wanted/*.pdf
for output in "$work"/wanted/*; do cmp "$output" "$system/srv/out/$(basename "$output")"; done
say "$version: manual pages, and the same $(find "$system/srv/out" -type f | wc -l) outputs as the build"
took "tried"

if [ "$development" = yes ]; then
  cp -r "$sources/tests/consumer" "$system/srv/"
  quiet inside sh -c 'apt-get install -y --no-install-recommends g++ cmake make pkg-config /srv/libresolute-dev_*.deb'
  quiet inside sh -c 'cd /srv && cmake -S consumer -B by-cmake && cmake --build by-cmake && by-cmake/consumer'
  quiet inside sh -c 'cd /srv && c++ -std=c++20 consumer/main.cpp -o by-hand $(pkg-config --cflags --libs resolute) &&
    ./by-hand'
  took "a project built by CMake and by pkg-config"
fi
