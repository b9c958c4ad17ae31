#!/usr/bin/env bash
# Makes the two networks that the stack stands on. What is there already is checked, never changed.
set -euo pipefail

web=${WEB_NETWORK:-web}
internal=${BOT_NETWORK:-bot_internal}
dry_run=no

usage() {
  cat <<USAGE
Usage: docker-networks.sh [--dry-run] [--help]

Makes the Docker networks of the order bot's stack, if they are not there yet:

  $web   an ordinary bridge: Caddy, which customers reach, and the egress proxy
  $internal   internal, with no way out: the bot, Caddy and the egress proxy

A network of that name which is not what the stack needs is an error, and is left as it is.

  --dry-run   print what would be done, and do nothing
  --help      this text

Variables: WEB_NETWORK (web), BOT_NETWORK (bot_internal); DOCKER_HOST or a Docker context choose the engine.
USAGE
}

say() { echo "docker-networks: $*"; }

fail() {
  echo "docker-networks: $*" >&2
  exit 1
}

exists() { [[ -n $(docker network ls --quiet --filter "name=^$1\$") ]]; }

# Says what a network is, in the order of what `check` compares.
shape() {
  docker network inspect --format \
    '{{.Driver}} internal={{.Internal}} icc={{with index .Options "com.docker.network.bridge.enable_icc"}}{{.}}{{else}}true{{end}}' "$1"
}

check() {
  local name=$1 wanted=$2 found
  found=$(shape "$name")
  [[ $found == "$wanted" ]] ||
    fail "the network '$name' is there, but it is '$found' and must be '$wanted'." \
      "Remove it when nothing uses it (docker network rm $name) and run this again, or choose another name."
  say "'$name' is there and as it must be"
}

make() {
  local name=$1
  shift
  # Containers must reach each other even where the engine's own default says otherwise.
  local command=(docker network create --driver bridge --opt com.docker.network.bridge.enable_icc=true "$@" "$name")
  if [[ $dry_run == yes ]]; then
    echo "${command[*]}"
  else
    "${command[@]}" >/dev/null
    say "made '$name'"
  fi
}

ensure() {
  local name=$1 wanted=$2
  shift 2
  if exists "$name"; then check "$name" "$wanted"; else make "$name" "$@"; fi
}

main() {
  while (($# > 0)); do
    case $1 in
      --dry-run) dry_run=yes ;;
      --help) usage && exit 0 ;;
      *) usage >&2 && fail "unknown option '$1'" ;;
    esac
    shift
  done
  [[ $web != "$internal" ]] || fail "WEB_NETWORK and BOT_NETWORK are both '$web': the bot would have a way out"
  docker version --format '{{.Server.Version}}' >/dev/null || fail "no Docker engine answers"
  ensure "$web" 'bridge internal=false icc=true'
  ensure "$internal" 'bridge internal=true icc=true' --internal
}

main "$@"
