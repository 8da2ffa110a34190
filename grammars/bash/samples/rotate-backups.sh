#!/usr/bin/env bash
# Rotates the nightly backups of a small office.
# Usage: rotate-backups.sh [-n] [-k count] directory

set -euo pipefail

. /etc/backup/defaults.sh
source "$(dirname "$0")/lib/log.sh"
source ./lib/mail.sh || exit 2
. 'lib/with space.sh'
source "$PLUGINS"/s3.sh
. $EXTRA_CONFIG

# How many generations are kept.
KEEP=7
readonly LOCK_FILE="/var/lock/backup.lock" EXIT_LOCKED=75
declare -r STARTED=$(date +%s)
declare -A sizes
declare -i total=0
typeset -a failed=()
export BACKUP_ROOT=${BACKUP_ROOT:-/srv/backup}
dry_run= verbose=1
exclude=(
  '*.tmp'   # scratch files
  '*.swp'
)

# Prints how the script is used.
usage() {
  cat <<EOF
usage: ${0##*/} [-n] [-k count] directory
Keeps $KEEP generations below $BACKUP_ROOT.
EOF
  exit 64
}

# Takes the lock or gives up.
# $1: seconds to wait
function take_lock {
  local seconds=${1:-0} holder
  local -i tries=0
  exec 9>"$LOCK_FILE"
  while ! flock -n 9; do
    read -r holder <"$LOCK_FILE"
    (( tries++ ))
    [[ $tries -gt $seconds ]] && return "$EXIT_LOCKED"
    log_warn "held by $holder"
    sleep 1
  done
}

_size_of() (
  cd "$1"
  du -sb . | cut -f1
)

function rotate() {
  local directory="$1" generation
  declare name=${directory##*/}
  declare -a kept
  typeset -r oldest=$KEEP
  for (( generation = KEEP; generation > 0; generation-- )); do
    mv -f "$BACKUP_ROOT/$name.$((generation - 1))" "$BACKUP_ROOT/$name.$generation"
  done
  for pattern in "${exclude[@]}"; do
    kept+=("--exclude=$pattern")
  done
  sizes[$name]=$(_size_of "$directory")
  total+=${sizes[$name]}
  run_quietly rsync -a "${kept[@]}" "$directory/" "$BACKUP_ROOT/$name.0/" || failed+=("$name")
  unset name
}

# Runs a command; its output is shown only when it fails.
run_quietly() {
  local output status=0
  output=$("$@" 2>&1) || status=$?
  if [ "$status" -ne 0 ]; then
    log_error "$output"
  fi
  return $status
}

on_exit() {
  rm -f "$LOCK_FILE"
}
trap on_exit EXIT INT

_complete_rotate() { COMPREPLY=($(compgen -d -- "${COMP_WORDS[COMP_CWORD]}")); }
complete -o nospace -F _complete_rotate rotate-backups.sh

while getopts 'nk:' option; do
  case $option in
    n) dry_run=yes ;;
    k) KEEP=$OPTARG ;;
    *) usage ;;
  esac
done
shift $((OPTIND - 1))

take_lock 30 && for directory in "$@"; do rotate "$directory"; done
(( ${#failed[@]} )) && command mail_report "${failed[*]}" "$total"
