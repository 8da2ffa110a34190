#!/usr/bin/env bash
# Installs what `compare` of benchmarks/Ax.Indexer.Benchmarks runs beside us, and publishes ax as it is now into artifacts/ax.
# universal-ctags, GNU global, codesearch, ripgrep and time come from Debian (needs root where one is missing); the code-graph
# server comes from npm, pinned beside the comparison; no script of its packages is run.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=()
for pair in ctags:universal-ctags gtags:global cindex:codesearch rg:ripgrep time:time; do
  # Not a shell's own "time".
  type -P "${pair%%:*}" >/dev/null || missing+=("${pair##*:}")
done
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get update -q
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
fi
# Not `npm ci`: it wants the packages for other systems in the lock file, which a registry may lack.
npm install --no-save --ignore-scripts --prefix benchmarks/Ax.Indexer.Benchmarks/Comparison

case $(uname -m) in aarch64) architecture=arm64 ;; *) architecture=x64 ;; esac
rm -rf artifacts/ax # what an older build left would be published with it
dotnet publish src/Ax.Cli -c Release -r "linux-$architecture" --self-contained false -o artifacts/ax
