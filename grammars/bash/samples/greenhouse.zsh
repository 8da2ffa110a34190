#!/bin/zsh
# Functions of an interactive shell that looks after a greenhouse.

alias gh='greenhouse'
export GREENHOUSE_HOST="pi@greenhouse"
typeset -g greenhouse_sensors="temp humidity soil"

# Reads one sensor.
greenhouse-read() {
  local sensor=$1 value
  value=$(ssh "$GREENHOUSE_HOST" cat "/run/sensors/$sensor")
  print -- "$sensor: ${value:-unknown}"
}

# Watches all sensors until interrupted.
greenhouse.watch() {
  local delay=${1:-5}
  until (( $# == 0 )); do
    shift
  done
  for sensor in ${=greenhouse_sensors}; do
    greenhouse-read "$sensor" | tee -a "$HOME/greenhouse.log"
  done
  sleep $delay
}

greenhouse() {
  case "$1" in
    read) shift; greenhouse-read "$@" ;;
    watch) greenhouse.watch "$2" ;;
    water)
      # A nested function, as completion scripts have them
      _valve() { ssh "$GREENHOUSE_HOST" valve "$1"; }
      _valve open; sleep "${2:-30}"; _valve close
      ;;
    *) eval greenhouse_usage ;;
  esac
}

if [[ -r ~/.greenhouse ]]; then
  source ~/.greenhouse
fi
