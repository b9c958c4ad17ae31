# shellcheck shell=bash

# The last thing of each run, however it ends.
conclude() {
  local status=$?
  trap '' INT TERM
  trap - EXIT
  set +e
  on_one_line ''
  [[ -z $SCRATCH ]] || rm --recursive --force "$SCRATCH"
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
    '') [[ -z $FOLDER ]] || remove_unfinished_releases ;;
    commit) say "deploy.sh: the new bot serves, but that could not be recorded: ./deploy.sh status --repair" ;;
  esac
}

# For the audit. The arguments of exec may hold what is nobody's business.
command_line() {
  if [[ $COMMAND == exec ]]; then shown exec "${ARGUMENTS[0]}"; else shown "$COMMAND" "${ARGUMENTS[@]}"; fi
}
