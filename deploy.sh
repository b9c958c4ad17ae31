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
  rollout commands setup status remote; do
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
  # A line that breaks (HUP, PIPE) is no reason to stop half-way; Ctrl-C is one to take it all back.
  trap '' HUP PIPE
  trap 'fail "interrupted"' INT TERM
  "run_$COMMAND"
}

# The last thing of each run, however it ends.
conclude() {
  local status=$?
  trap '' INT TERM
  trap - EXIT
  set +e
  on_one_line ''
  if ((status != 0)); then
    [[ -n $REASON ]] || { REASON="ended with status $status" && say "deploy.sh: $REASON"; }
    RESULT=${RESULT:-failed}
    put_right
  fi
  audit
  exit "$status"
}

# What this run had begun, it takes back. Once: what then still fails is for people.
put_right() {
  local reason=$REASON from=${PENDING[from]-}
  case ${PENDING[step]-} in
    start | switch)
      take_back
      REASON=$reason
      if [[ -n $from ]]; then
        RESULT='rolled back'
        say "deploy.sh: rolled back: release $from is the current one, as before. The reason: $REASON"
      else
        say "deploy.sh: failed, and there was nothing to go back to: no bot runs. The reason: $REASON"
      fi
      ;;
    commit) say "deploy.sh: the new bot serves, but that could not be recorded: ./deploy.sh status --repair" ;;
  esac
}

# For the audit. The arguments of exec may hold what is nobody's business.
command_line() {
  if [[ $COMMAND == exec ]]; then shown exec "${ARGUMENTS[0]}"; else shown "$COMMAND" "${ARGUMENTS[@]}"; fi
}

main "$@"
