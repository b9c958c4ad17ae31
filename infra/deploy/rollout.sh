# shellcheck shell=bash
# From one release to another, and back. At any moment the bot's own lease sees to it that one of them writes; the journal
# of intent sees to it that a run which is killed can be finished or taken back by the next.

# roll_out ACTION RELEASE
roll_out() {
  local from
  from=$(current_release)
  PENDING=([action]=$1 [release]=$2 [from]=$from [from_slot]=$(current_slot) [who]=$WHO [since]=$(date --utc +%FT%TZ))
  PENDING[slot]=$(other_slot "${PENDING[from_slot]}")
  pending start
  [[ $1 == rollback || $DRY_RUN == yes ]] || seal_release "$2"
  bring_edge "$2"
  start_new
  hand_over
}

start_new() {
  local slot=${PENDING[slot]} folder
  folder=$(release_folder "${PENDING[release]}")
  step "Starting the new bot ($slot) beside the old one"
  remove_bots "$slot"
  compose --file "$folder/bot.$slot.yml" up --detach --no-build --pull never || fail "the new bot's container does not start"
  wait_until "the new bot is healthy" "$HEALTH_TIMEOUT" is_healthy "$(bot_in "$slot")" || fail "the new bot did not become healthy: $WHY"
  wait_until "the new bot has checked all it can" "$HEALTH_TIMEOUT" is_serving_or_standby "$(bot_in "$slot")" || fail "the new bot is not able to serve: $WHY"
}

hand_over() {
  local new old=''
  new=$(bot_in "${PENDING[slot]}")
  [[ -z ${PENDING[from_slot]} ]] || old=$(bot_in "${PENDING[from_slot]}")
  pending switch
  if is_running "$old"; then
    step "Handing over: the old bot (${PENDING[from_slot]}) finishes what it has, the new one takes what comes"
    change_quietly docker stop "$old"
  fi
  wait_until "the new bot serves" "$HEALTH_TIMEOUT" is_serving "$new" || fail "the new bot did not take over: $WHY"
  step "Asking through Caddy"
  wait_until "Caddy answers" "$HEALTH_TIMEOUT" answers_through_caddy "$new" || fail "$WHY: ${ANSWER:0:200}" "$(advice_on_caddy)"
  step "Watching for $WATCH s"
  watch "$new"
  commit
}

advice_on_caddy() {
  if [[ -z ${PENDING[from]} ]]; then
    printf '%s' "On a first deploy, Caddy has to get its certificate: does $DOMAIN lead to this machine, and are ports 80 and 443 open? ./deploy.sh logs caddy"
  else
    printf '%s' "./deploy.sh logs caddy may say more."
  fi
}

# From here on there is no way back but a rollback.
commit() {
  step "The new release is the current one"
  pending commit
  if [[ $DRY_RUN == no ]]; then
    printf '%s\n' "${PENDING[slot]}" | write_file "$(release_folder "${PENDING[release]}")/slot"
    [[ -z ${PENDING[from]} || ${PENDING[from]} == "${PENDING[release]}" ]] || point "$ENV_HOME/previous" "releases/${PENDING[from]}"
    point "$ENV_HOME/current" "releases/${PENDING[release]}"
  fi
  [[ -z ${PENDING[from_slot]} ]] || remove_bots "${PENDING[from_slot]}"
  nothing_pending
}

# To what was before. Nothing here ends the run: as much as possible is put right, and what could not be is said.
take_back() {
  local new old='' from=${PENDING[from]} step=${PENDING[step]}
  new=$(bot_in "${PENDING[slot]}")
  if [[ -n $new ]]; then
    say "    The last lines of the new bot's log:"
    last_words "$new"
  fi
  if [[ -z $from ]]; then
    step "There is no release to go back to: stopping the new bot"
  elif [[ $step == start ]]; then
    step "Removing the new bot; the old one was not touched"
  else
    step "Going back to release $from"
    start_old "$step"
  fi
  if [[ -n $from && $step == start ]]; then drop_bots "${PENDING[slot]}"; else remove_bots "${PENDING[slot]}"; fi
  [[ -z $from ]] || old=$(bot_in "${PENDING[from_slot]}")
  if [[ -n $from ]]; then
    wait_until "the old bot serves" "$HEALTH_TIMEOUT" is_serving "$old" || note "The old bot does not serve: $WHY. See ./deploy.sh logs"
    # Only now: a reload would end the requests that are held.
    (bring_edge "$from") || note "The edge could not be put back: see ./deploy.sh status"
  fi
  [[ ${PENDING[action]} == rollback ]] || forget_release "${PENDING[release]}"
  nothing_pending
}

start_old() {
  local slot=${PENDING[from_slot]} old
  old=$(bot_in "$slot")
  # It may be in the middle of stopping, and only one that has stopped can be started.
  [[ $1 == back ]] || ! is_running "$old" || change_quietly docker stop "$old"
  pending back
  compose --file "$(release_folder "${PENDING[from]}")/bot.$slot.yml" up --detach --no-build --pull never \
    || { note "The old bot's container does not start."; return 0; }
  # Until it can take over, the new one may still answer.
  wait_until "the old bot is healthy" "$HEALTH_TIMEOUT" is_healthy "$(bot_in "$slot")" || note "The old bot did not become healthy: $WHY"
}

# Whatever a run that was killed has left. Leaves in REPAIRED: nothing, forward or back.
REPAIRED=nothing
repair() {
  if is_pending; then
    read_pending
    step "A ${PENDING[action]} to ${PENDING[release]} by ${PENDING[who]} was cut off (${PENDING[since]}, step: ${PENDING[step]})"
    if is_past_the_gate; then
      REPAIRED=forward
      note "The new bot has passed: finishing"
      finish
    else
      REPAIRED=back
      note "Taking it back"
      take_back
    fi
  fi
  remove_unfinished_releases
  remove_strangers "$(current_slot)"
}

is_past_the_gate() {
  [[ ${PENDING[step]} == commit ]] || { [[ ${PENDING[step]} == switch ]] && is_healthy "$(bot_in "${PENDING[slot]}")"; }
}

finish() {
  if [[ ${PENDING[step]} == commit ]]; then commit; else hand_over; fi
}
