# Set-up that ./tools/demo and ./tools/test share: installs what is missing and builds. To be sourced by sh.
# Nothing is installed, and no network needed, when all packages and the search library are there.

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 1
}

installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# Whether a `node` of version 18 or later is in the path: then Debian's is not needed.
has_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || return 1
  version=$(node --version 2>/dev/null) || return 1
  version=${version#v}
  [ "${version%%.*}" -ge 18 ] 2>/dev/null
}

# missing_packages GROUP...: prints the packages of these groups that are not installed.
missing_packages() {
  while read -r group packages reason; do
    case $group in '' | '#'*) continue ;; esac
    case " $* " in *" $group "*) ;; *) continue ;; esac
    case $packages in nodejs | npm) if has_node; then continue; fi ;; esac
    found=no
    for package in $(printf '%s' "$packages" | tr '|' ' '); do
      if installed "$package"; then found=yes; fi
    done
    if [ "$found" = no ]; then printf '%s ' "${packages%%|*}"; fi
  done <"$root/tools/packages"
}

# install_packages GROUP...: installs what is missing, as root or by sudo, or says how to and ends.
install_packages() {
  command -v dpkg-query >/dev/null 2>&1 || fail "needs Debian 12 (or a system like it): there is no dpkg-query here"
  missing=$(missing_packages "$@")
  if [ -z "$missing" ]; then return 0; fi
  say "Missing packages: $missing"
  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
  else
    say "They cannot be installed: this is not root and there is no sudo. Run as root:" >&2
    say "  apt-get update && apt-get install --no-install-recommends $missing" >&2
    exit 1
  fi
  # shellcheck disable=SC2086 # lists of words
  {
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q || fail "apt-get update failed; see above"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
      fail "apt-get could not install: $missing"
  }
}

# Fetches the library that searches sites, and its minifier, as the lock file in src/site/web says; not again when they
# are there. Without it sites have no search: that is said and is no failure.
fetch_search_library() {
  web=$root/src/site/web
  if [ "$web/node_modules/.package-lock.json" -nt "$web/package-lock.json" ]; then return 0; fi
  say "Fetching the search library"
  (cd "$web" && npm ci --silent --no-audit --no-fund && touch node_modules/.package-lock.json) ||
    say "The search library could not be fetched (npm ci in src/site/web): sites will have no search"
}

# Compile jobs: one a core, but no more than memory allows at about 1 GB each.
jobs_that_fit() {
  cores=$(nproc 2>/dev/null || echo 1)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
  if [ -n "$memory" ] && [ "$memory" -lt "$cores" ]; then cores=$memory; fi
  if [ "$cores" -lt 1 ]; then cores=1; fi
  printf '%s' "$cores"
}

# build PRESET [TARGET]: configures and builds into build/PRESET; all targets when none is named.
build() {
  fetch_search_library
  (cd "$root" && cmake --preset "$1" && cmake --build --preset "$1" --target "${2:-all}" -j "$(jobs_that_fit)") ||
    fail "the build of preset $1 failed; see above"
}
