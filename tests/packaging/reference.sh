#!/bin/sh
# The reference of the public headers can be made, and every type and function in it is documented. A field whose name
# says all needs no sentence, nor does a comparison.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: reference.sh DOXYGEN DOXYFILE" >&2
  exit 2
fi
wrong=$("$1" "$2" 2>&1 | grep -v -e '(variable) of' -e 'operator==' || :)
[ -z "$wrong" ] || { printf '%s\n' "$wrong" >&2; exit 1; }
