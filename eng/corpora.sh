#!/usr/bin/env bash
# Fetches source trees to measure and test with into $AX_CORPORA (default: ax-corpora in the user's cache folder, outside of any
# repository, whose ignore rules would apply: ours would leave out cmd/internal/obj of Go). What is there already is left alone.
# Usage: eng/corpora.sh <corpus>...   corpora: linux openjdk go cpython typescript rxjs
# Needs apt-get (linux, openjdk, go), npm (typescript, rxjs), python3 (cpython). Nothing is installed on the system.
set -euo pipefail

corpora=${AX_CORPORA:-${XDG_CACHE_HOME:-$HOME/.cache}/ax-corpora}

usage() {
  sed -n '2,5s/^# //p' "$0" >&2
  exit 2
}

# Unpacks a Debian package into the folder.
debian() {
  (cd "$2" && apt-get download -q -o APT::Sandbox::User=root "$1" >&2 && dpkg-deb -x ./*.deb . && rm -- ./*.deb)
}

# Unpacks an npm package's archive into the folder; no script of it is run.
npm_package() {
  (cd "$2" && npm pack --silent "$1" >/dev/null && tar -xzf ./*.tgz --strip-components=1 && rm -- ./*.tgz)
}

# Each of these fills the empty folder $1; where a package has more than the sources, $1/tree is what is kept.
fetch_linux() {
  debian linux-source-6.1 "$1"
  mkdir "$1/tree"
  tar -xJf "$1"/usr/src/linux-source-6.1.tar.xz --strip-components=1 -C "$1/tree"
}
fetch_openjdk() {
  debian openjdk-17-source "$1"
  mkdir "$1/tree"
  python3 -m zipfile -e "$(find "$1/usr" -name src.zip -type f | head -n 1)" "$1/tree"
}
fetch_go() {
  debian golang-1.19-src "$1"
  mv "$1/usr/share/go-1.19/src" "$1/tree"
}
fetch_cpython() {
  tar -C "$(python3 -c 'import sysconfig; print(sysconfig.get_path("stdlib"))')" \
    --exclude=__pycache__ --exclude=dist-packages --exclude=site-packages -cf - . | tar -C "$1" -xf -
}
fetch_typescript() { npm_package typescript@5.9.3 "$1"; }
fetch_rxjs() { npm_package rxjs@7.8.2 "$1"; }

folder_of() {
  case $1 in
    linux) echo linux-source-6.1 ;;
    openjdk) echo openjdk-17 ;;
    go) echo go-1.19 ;;
    cpython | typescript | rxjs) echo "$1" ;;
    *) usage ;;
  esac
}

[ "$#" -gt 0 ] || usage
for corpus in "$@"; do folder_of "$corpus" >/dev/null; done

mkdir -p "$corpora"
for corpus in "$@"; do
  folder=$corpora/$(folder_of "$corpus")
  if [ ! -d "$folder" ]; then
    # Fetched beside its place, so that what was interrupted is never taken for a corpus.
    temporary=$(mktemp -d "$corpora/.fetch-XXXXXX")
    trap 'rm -rf "$temporary"' EXIT
    "fetch_$corpus" "$temporary"
    if [ -d "$temporary/tree" ]; then mv "$temporary/tree" "$folder"; else mv "$temporary" "$folder"; fi
    rm -rf "$temporary"
    chmod 755 "$folder"
  fi
  echo "$folder: $(find "$folder" -type f | wc -l) files, $(du -sm --apparent-size "$folder" | cut -f1) MiB"
done
