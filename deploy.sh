#!/usr/bin/env bash
# Puts the bot on its machine, and takes it back: ./deploy.sh --help
# shellcheck disable=SC2034 # what is set here is used by the parts
set -euo pipefail

if ((BASH_VERSINFO[0] < 5)); then
  echo "deploy.sh: Bash 5 is needed; this is $BASH_VERSION." >&2
  exit 2
fi

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for part in say json atomic options help settings place audit lock redact pending images releases containers edge gate preflight hooks \
  rollout commands setup status ending remote; do
  # shellcheck source=/dev/null
  . "$ROOT/infra/deploy/$part.sh"
done

main() {
  umask 022
  # What an owner's shell holds for other projects must not turn up in this one.
  unset "${!COMPOSE_@}"
  parse_options "$@"
  if [[ $HELP == yes ]]; then
    help "$COMMAND"
    exit 0
  fi
  check_options
  STATE_ROOT=${ORDER_BOT_STATE:-/var/lib/order-bot}
  MIN_FREE_MB=${ORDER_BOT_MIN_FREE_MB:-1024}
  WHO=${ORDER_BOT_WHO:-${GITHUB_ACTOR:-${SUDO_USER:-$(id --user --name)}}@$(uname --nodename)}
  COMMAND_LINE=$(command_line)
  local host
  host=$(engine_host)
  [[ -z $host ]] || run_there "$host" "$@"
  place
  trap conclude EXIT
  "run_$COMMAND"
  exit
}

main "$@"
