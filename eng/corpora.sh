#!/usr/bin/env bash
# Fetches source trees to measure and test with into $AX_CORPORA (default: ax-corpora in the user's cache folder, outside of any
# repository, whose ignore rules would apply: ours would leave out cmd/internal/obj of Go). What is there already is left alone.
# Usage: eng/corpora.sh <corpus>...   corpora: linux openjdk go cpython typescript rxjs babel kubernetes postgresql llvm, or a language of eng/corpora.tsv:
# its files of many packages go to polyglot/<language>/<package>. polyglot: all of these languages. list: what is there of them.
# Needs apt-get (and its sources lists), npm, python3, dotnet, each for its kind of package. Nothing is installed on the system
# and no script of a package is run. What failed is named at the end, and is tried again the next time.
set -euo pipefail

corpora=${AX_CORPORA:-${XDG_CACHE_HOME:-$HOME/.cache}/ax-corpora}
table=$(dirname "$(realpath "$0")")/corpora.tsv
whole='linux openjdk go cpython typescript rxjs babel kubernetes postgresql llvm'

usage() {
  sed -n '2,7s/^# //p' "$0" >&2
  echo "languages: $(languages | tr '\n' ' ')" >&2
  exit 2
}

# The rows of the table, without comments, and the languages in their order.
rows() { grep -v -e '^#' -e '^$' "$table"; }
languages() { rows | cut -f1 | awk '!seen[$0]++'; }

# Unpacks a Debian package into the folder.
debian() {
  (cd "$2" && apt-get download -q -o APT::Sandbox::User=root "$1" >&2 && dpkg-deb -x ./*.deb . && rm -- ./*.deb)
}

# Unpacks an npm package's archive into the folder; no script of it is run.
npm_package() {
  (cd "$2" && npm pack --silent --ignore-scripts "$1" >/dev/null && tar -xzf ./*.tgz --strip-components=1 && rm -- ./*.tgz)
}

# Unpacks what the authors of a Debian source package released into the folder, without Debian's changes. The sources lists of
# the machine seldom have deb-src lines: they are derived into a folder of their own, and the package lists kept beside them.
debian_source() {
  local apt=$corpora/.apt lists file archive name into version
  if [ ! -f "$apt/updated" ]; then
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/parts"
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
      [ -f "$file" ] || continue
      lists=$apt/parts/$(basename "$file")
      sed -E -e 's/^Types:.*/Types: deb-src/' -e 's/^deb([[:space:]])/deb-src\1/' "$file" >"$lists"
    done
  fi
  local options=(-qq -o APT::Sandbox::User=root -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$apt/parts"
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache")
  if [ ! -f "$apt/updated" ]; then
    apt-get "${options[@]}" update >&2
    touch "$apt/updated"
  fi
  mkdir "$2/.archives"
  # A mirror may lack the newest version, or the signature beside an archive: what apt-get has put in place, it has verified.
  for version in $(apt-cache "${options[@]}" showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -rVu); do
    (cd "$2/.archives" && apt-get "${options[@]}" source --download-only --tar-only --only-source "$1=$version" >&2) || true
    if compgen -G "$2/.archives/*.tar.*" >/dev/null; then break; fi
  done
  for archive in "$2"/.archives/*.tar.*; do
    [ -f "$archive" ] || return 1
    name=$(basename "$archive")
    case $name in
      *.debian.tar.* | *.asc) continue ;;
      *.orig-*) into=$2/$(sed -E 's/.*\.orig-(.*)\.tar\..*/\1/' <<<"$name") ;; # a part, which belongs into its own folder
      *) into=$2 ;;
    esac
    mkdir -p "$into"
    tar -xf "$archive" -C "$into" --strip-components=1 --no-same-owner --exclude='*.po' --exclude='*.dll' --exclude='*.png'
  done
  rm -rf "$2/.archives"
  chmod -R u+rwX "$2"
}

# Unpacks the templates of the .NET SDK into the folder.
sdk() {
  local archive
  for archive in "$(dirname "$(realpath "$(command -v dotnet)")")"/templates/*/*.nupkg; do
    python3 -m zipfile -e "$archive" "$2/$(basename "$archive" .nupkg)"
  done
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
fetch_kubernetes() { debian_source kubernetes "$1"; }
fetch_postgresql() { debian_source postgresql-15 "$1"; }
fetch_llvm() { debian_source llvm-toolchain-16 "$1"; }
fetch_babel() { debian_source node-babel7 "$1"; }

folder_of() {
  case $1 in
    linux) echo linux-source-6.1 ;;
    openjdk) echo openjdk-17 ;;
    go) echo go-1.19 ;;
    *) echo "$1" ;;
  esac
}

# Fetches one of the corpora that are a whole tree. A shell of its own, as the next: what it clears up at its end is its own.
fetch_whole() (
  local folder temporary
  folder=$corpora/$(folder_of "$1")
  if [ ! -d "$folder" ]; then
    # Fetched beside its place, so that what was interrupted is never taken for a corpus.
    temporary=$(mktemp -d "$corpora/.fetch-XXXXXX")
    trap 'rm -rf "$temporary"' EXIT
    "fetch_$1" "$temporary"
    if [ -d "$temporary/tree" ]; then mv "$temporary/tree" "$folder"; else mv "$temporary" "$folder"; fi
    rm -rf "$temporary"
    chmod 755 "$folder"
  fi
  echo "$folder: $(find "$folder" -type f | wc -l) files, $(du -sm --apparent-size "$folder" | cut -f1) MiB"
)

# The folder of a package below a language's: without version and scope's slash; beside a source package's for a binary one.
folder_in() {
  local name=${2#@}
  name=${name%%@*}
  name=${name//\//-}
  if [ "$1" = deb ]; then name=$name.deb; fi
  echo "$name"
}

# The paths below $1 of files of sensible size that are included ($2, and not $3, which sees them with a leading slash), sorted,
# at most $4 of them, evenly spread.
# An $2 of '#!' and an expression are the files without extension whose first line is such a one.
select_files() {
  local include=$2 exclude=$3
  [ "$exclude" != - ] || exclude='^$'
  (
    cd "$1"
    find . -type f -size +0 -size -1024k -printf '/%P\n' | grep -vE -e "/(debian|\.git|node_modules)/|$exclude" | cut -c2- |
      if [ "${include:0:2}" = '#!' ]; then
        grep -E '(^|/)[^/.]+(\.[0-9]+)*$' | tr '\n' '\0' |
          RE="^#!.*[ /](${include:2})( |\$)" xargs -0 -r awk 'FNR == 1 { sub(/\r$/, ""); if ($0 ~ ENVIRON["RE"]) print FILENAME; nextfile }'
      else
        grep -E -e "$include"
      fi | LC_ALL=C sort |
      awk -v most="$4" '{ line[NR] = $0 } END { for (i = 1; i <= NR; i++) if (NR <= most || int(i * most / NR) != int((i - 1) * most / NR)) print line[i] }'
  )
}

# Fetches a package once and fills from it the folders of the languages that want it: stdin, the rows of the table.
fetch_package() (
  local kind=$1 package=$2 temporary language include exclude most folder
  temporary=$(mktemp -d "$corpora/.fetch-XXXXXX")
  trap 'rm -rf "$temporary"' EXIT
  mkdir "$temporary/all"
  case $kind in
    src) debian_source "$package" "$temporary/all" ;;
    deb) debian "$package" "$temporary/all" ;;
    npm) npm_package "$package" "$temporary/all" ;;
    sdk) sdk "$package" "$temporary/all" ;;
    whole)
      (fetch_whole "$package" >&2)
      cp -rl "$corpora/$(folder_of "$package")" "$temporary/all/$package"
      ;;
    *) return 1 ;;
  esac </dev/null
  while IFS=$'\t' read -r language _ _ include exclude most; do
    select_files "$temporary/all" "$include" "$exclude" "${most:-1500}" >"$temporary/paths" || true
    if [ ! -s "$temporary/paths" ]; then
      echo "$language: nothing in $package" >&2
      echo "$language $kind $package (no such files)" >>"$failures"
      continue
    fi
    mkdir -p "$temporary/kept/$language"
    (cd "$temporary/all" && xargs -d '\n' cp -p --parents -t "$temporary/kept/$language" <"$temporary/paths")
    echo "$language: $(wc -l <"$temporary/paths") files of $package" >&2
  done
  for folder in "$temporary"/kept/*; do
    [ -d "$folder" ] || continue
    language=$(basename "$folder")
    mkdir -p "$corpora/polyglot/$language"
    mv "$folder" "$corpora/polyglot/$language/$(folder_in "$kind" "$package")"
  done
)

# Fetches the packages of languages that are not there yet, in the order of the table.
fetch_languages() {
  local language kind package rest
  while IFS=$'\t' read -r language kind package rest; do
    [[ " $* " = *" $language "* ]] || continue
    [ -d "$corpora/polyglot/$language/$(folder_in "$kind" "$package")" ] || printf '%s\t%s\t%s\t%s\n' "$language" "$kind" "$package" "$rest"
  done < <(rows) >"$missing"
  while IFS=$'\t' read -r kind package; do
    set +e
    (set -e && awk -F '\t' -v kind="$kind" -v package="$package" '$2 == kind && $3 == package' "$missing" | fetch_package "$kind" "$package")
    if [ "$?" -ne 0 ]; then echo "$kind $package" >>"$failures"; fi
    set -e
  done < <(cut -f2,3 "$missing" | awk '!seen[$0]++')
}

# What there is of each language: files, bytes, packages.
list() {
  local language folder
  for language in $(languages); do
    folder=$corpora/polyglot/$language
    if [ -d "$folder" ]; then
      find "$folder" -type f -printf '%s\n' | awk -v OFS='\t' -v language="$language" -v packages="$(ls "$folder" | paste -sd' ')" \
        '{ bytes += $1 } END { print language, NR, bytes, packages }'
    else
      printf '%s\t0\t0\n' "$language"
    fi
  done
}

[ "$#" -gt 0 ] || usage
if [ "$*" = list ]; then list && exit; fi
wanted=()
for corpus in "$@"; do
  if [[ " $whole " = *" $corpus "* ]] && ! { languages | grep -qx "$corpus"; }; then continue; fi
  if [ "$corpus" = polyglot ]; then mapfile -t -O "${#wanted[@]}" wanted < <(languages); continue; fi
  languages | grep -qx -e "$corpus" || usage
  wanted+=("$corpus")
done

mkdir -p "$corpora"
failures=$(mktemp "$corpora/.failures-XXXXXX")
missing=$(mktemp "$corpora/.missing-XXXXXX")
trap 'rm -f "$failures" "$missing"' EXIT
for corpus in "$@"; do
  if [[ " $whole " = *" $corpus "* ]]; then fetch_whole "$corpus"; fi
done
if [ "${#wanted[@]}" -gt 0 ]; then fetch_languages "${wanted[@]}"; fi
if [ -s "$failures" ]; then
  sed 's/^/failed: /' "$failures" >&2
  exit 1
fi
