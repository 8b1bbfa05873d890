#!/bin/sh
# Checks HTML files with html-validate: validate.sh FILE... Fetches the checker on first use.
# Exit status: 0 valid, 1 not valid, 2 the checker is missing and could not be fetched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { echo "usage: validate.sh FILE..." >&2; exit 2; }
if [ ! -x "$here/node_modules/.bin/html-validate" ]; then
  command -v npm >/dev/null || { echo "validate.sh: npm is not installed (apt install npm)" >&2; exit 2; }
  (cd "$here" && npm ci --silent) || { echo "validate.sh: npm ci failed in $here" >&2; exit 2; }
fi
exec "$here/node_modules/.bin/html-validate" --config "$here/.htmlvalidate.json" "$@"
