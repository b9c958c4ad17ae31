# shellcheck shell=bash
# One run at a time. The kernel holds the lock for as long as this process lives (fd 9), so that none is ever left behind.
#
# Commands that we start do not inherit it: one that hangs must not hold the door. But a run that was killed may leave such
# a command at work, which the next must not cross. So those that change something hold a second lock of their own.

readonly LOCKED=75

docker() { command docker "$@" 9>&-; }
curl() { command curl "$@" 9>&-; }
sleep() { command sleep "$@" 9>&-; }

held_busy() {
  # Before the first setup there is nothing to be held.
  if [[ -d $ENV_HOME ]]; then command flock --no-fork "$ENV_HOME/lock.busy" "$@" 9>&-; else "$@"; fi
}

take_lock() {
  [[ $DRY_RUN == no ]] || return 0
  exec 9>>"$ENV_HOME/lock"
  # A run that was killed may have left a part of itself, such as a subshell that waits for its command, for a moment.
  flock --timeout 3 9 || wait_for_lock
  json_object who "$WHO" pid: "$$" what "$COMMAND_LINE" since "$(date --utc +%FT%TZ)" | write_file "$ENV_HOME/lock.owner"
  finish_what_was_left_running
}

wait_for_lock() {
  local holder
  holder=$(lock_owner)
  if ((WAIT > 0)); then
    step "Another run is at work: $holder. Waiting for it, at most $WAIT s"
    flock --timeout "$WAIT" 9 && return
  fi
  RESULT=locked REASON="locked by $holder"
  say "deploy.sh: another run is at work: $holder"
  note "Nothing was changed. To wait for it: --wait SECONDS."
  exit "$LOCKED"
}

# Of the one that holds it now: the file may be that of a run which was killed.
lock_owner() {
  local owner=''
  owner=$(cat "$ENV_HOME/lock.owner" 2>/dev/null) || true
  printf '%s' "${owner:-unknown}"
}

is_locked() {
  [[ -e $ENV_HOME/lock ]] || return 1
  ! flock --nonblock --shared "$ENV_HOME/lock" true
}

finish_what_was_left_running() {
  flock --nonblock "$ENV_HOME/lock.busy" true && return
  step "A command of a run that was killed is still at work. Waiting for it, at most 120 s"
  flock --timeout 120 "$ENV_HOME/lock.busy" true 9>&- || fail "it does not end; see: ps, docker ps" "Nothing was changed."
}
