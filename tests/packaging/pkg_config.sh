#!/bin/sh
# Builds the consumer by pkg-config alone, as a Makefile would, and runs it. The library is static: what it needs must
# come with it.
set -eu
if [ $# -ne 4 ]; then
  echo "usage: pkg_config.sh COMPILER SOURCE PKGCONFIG_DIR WORK_DIR" >&2
  exit 2
fi
compiler=$1 source=$2 work=$4
PKG_CONFIG_PATH=$3
export PKG_CONFIG_PATH

# shellcheck disable=SC2046 # a list of words
"$compiler" -std=c++20 $(pkg-config --cflags resolute) -c "$source" -o "$work/consumer.o"
for static in '' --static; do
  # shellcheck disable=SC2046,SC2086 # lists of words
  "$compiler" "$work/consumer.o" -o "$work/consumer_pkg_config" $(pkg-config $static --libs resolute)
  "$work/consumer_pkg_config" >/dev/null
done
