#!/usr/bin/env bash
# Measures other indexers on a source tree, and ax when $AX names its binary: wall time, peak resident memory, size of the index.
# Usage: [AX=path/to/ax] eng/peers.sh <folder>          prints a markdown table; each tool runs once on a warm disk cache
# Installs universal-ctags, global, codesearch and time from Debian when they are missing (needs root then).
set -euo pipefail

[ "$#" -eq 1 ] && [ -d "$1" ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
tree=$(cd "$1" && pwd)

missing=()
command -v ctags >/dev/null || missing+=(universal-ctags)
command -v gtags >/dev/null || missing+=(global)
command -v cindex >/dev/null || missing+=(codesearch)
[ -x /usr/bin/time ] || missing+=(time)
if [ "${#missing[@]}" -gt 0 ]; then
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >&2
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# measure <name> <version> <index> <command>...
measure() {
  local name=$1 version=$2 index=$3 wall peak size
  shift 3
  if ! (cd "$tree" && /usr/bin/time -f '%e %M' -o "$work/time" "$@") >"$work/log" 2>&1; then
    echo "$name failed:" >&2
    tail -n 20 "$work/log" >&2
    return
  fi
  read -r wall peak <"$work/time"
  size=$(du -sk --apparent-size "$index" | cut -f1)
  echo "| $name $version | $wall s | $((peak / 1024)) MiB | $((size / 1024)) MiB |"
}

version_of() { dpkg-query -W -f '${Version}' "$1" 2>/dev/null || echo "(version unknown)"; }

find "$tree" -type f -exec cat {} + >/dev/null # what was read once is in the cache for all
echo "$(find "$tree" -type f | wc -l) files, $(du -sm --apparent-size "$tree" | cut -f1) MiB; $(nproc) cores, $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
echo
echo "| tool | wall | peak memory | index |"
echo "|---|--:|--:|--:|"
measure universal-ctags "$(version_of universal-ctags)" "$work/tags" ctags -R -f "$work/tags" .
mkdir "$work/gtags"
measure "GNU global (gtags)" "$(version_of global)" "$work/gtags" gtags "$work/gtags"
measure "codesearch (cindex)" "$(version_of codesearch)" "$work/csearch" env CSEARCHINDEX="$work/csearch" cindex "$tree"
if [ -n "${AX:-}" ]; then
  measure ax "$("$AX" --version | cut -d' ' -f2)" "$work/ax" "$AX" index --quiet --db "$work/ax" "$tree"
fi
