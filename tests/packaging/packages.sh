#!/bin/sh
# The Debian packages, looked at without installing them: they name what they need, and the program in them runs.
# tests/packaging/debian.sh installs them on a clean system, which takes minutes.
set -eu
if [ $# -ne 3 ]; then
  echo "usage: packages.sh BUILD_DIR SOURCES WORK_DIR" >&2
  exit 2
fi
build=$1 sources=$2 work=$3
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if ! command -v dpkg-shlibdeps >/dev/null 2>&1; then
  echo "skipped: dpkg-dev is not installed"
  exit 77
fi

rm -rf "$work"
mkdir -p "$work"
cpack --config "$build/CPackConfig.cmake" -B "$work/packages" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }

# needs PACKAGE FIELD NAME...: the package names these others in a field.
needs() {
  package=$1 field=$2
  shift 2
  named=$(dpkg-deb -f "$work/packages/${package}"_*.deb "$field")
  for name; do
    case "$named" in
      *"$name"*) ;;
      *) echo "$package: $field does not name $name: $named" >&2; exit 1 ;;
    esac
  done
}
needs resolute Depends libc6 libicu libhpdf libharfbuzz libfontconfig
needs resolute Recommends fonts-hosny-amiri fonts-arphic-gbsn00lp
needs libresolute-dev Depends libicu-dev libhpdf-dev libharfbuzz-dev libexpected-dev

for package in "$work"/packages/*.deb; do dpkg-deb -x "$package" "$work/system"; done
for page in resolute resolute-convert; do
  [ -f "$work/system/usr/share/man/man1/$page.1.gz" ] || { echo "there is no page $page.1" >&2; exit 1; }
done
exec sh "$here/program.sh" "$work/system/usr/bin/resolute" "$build/resolute" "$sources" "$work/program"
