# shellcheck shell=bash
# What is, told to people or to programs. Nothing here changes anything.

run_status() {
  if [[ $REPAIR == yes ]]; then
    begin
    repair
    RESULT='done'
  fi
  need_setup
  collect_status
  if [[ $JSON == yes ]]; then status_as_json; else status_as_text; fi
}

declare -A NOW=()
collect_status() {
  local current slot bot
  current=$(current_release) slot=$(current_slot)
  NOW=([release]=$current [slot]=$slot [previous]=$(previous_release) [maintenance]=no [lock]='' [interrupted]='')
  ! is_maintenance || NOW[maintenance]=yes
  ! is_locked || NOW[lock]=$(lock_owner)
  ! is_pending || [[ -n ${NOW[lock]} ]] || NOW[interrupted]=$(tr '\n' ' ' <"$(pending_file)")
  if [[ -n $current ]]; then
    bot=$(bot_in "$slot")
    NOW[image]=$(release_fact "$current" IMAGE) NOW[version]=$(release_fact "$current" VERSION) NOW[revision]=$(release_fact "$current" REVISION)
    NOW[deployed]=$(release_fact "$current" CREATED)
    NOW[health]=missing
    if [[ -n $bot ]]; then
      NOW[since]=$(container_fact "$bot" '{{.State.StartedAt}}') NOW[health]=$(health_of "$bot") NOW[says]=$(brief "$bot")
      NOW[restarts]=$(container_fact "$bot" '{{.RestartCount}}')
    fi
    [[ -z $(bot_in "$(other_slot "$slot")") ]] || NOW[other]=$(health_of "$(bot_in "$(other_slot "$slot")")")
  fi
  NOW[caddy]=$(state_of "$(caddy)") NOW[egress]=$(state_of "$(egress)")
}

state_of() {
  if [[ -n $1 ]]; then health_of "$1"; else printf missing; fi
}

status_as_text() {
  local changed=''
  if [[ -z ${NOW[release]} ]]; then
    tell "$ENVIRONMENT: nothing is deployed yet"
  else
    cmp --silent "$ENV_HOME/settings.env" "$(release_folder "${NOW[release]}")/settings.env" || changed=' (settings.env has changed since: ./deploy.sh deploy --again)'
    tell "environment  $ENVIRONMENT"
    tell "release      ${NOW[release]}${changed}"
    tell "image        ${NOW[image]}"
    tell "version      ${NOW[version]:-unknown} ${NOW[revision]:+(${NOW[revision]})}"
    tell "bot          ${NOW[health]}, says: ${NOW[says]:-nothing} (slot ${NOW[slot]}, since ${NOW[since]:-?}, restarts: ${NOW[restarts]:-?})"
    [[ -z ${NOW[other]-} ]] || tell "beside it    a second bot (slot $(other_slot "${NOW[slot]}")): ${NOW[other]}"
    tell "previous     ${NOW[previous]:-none}"
  fi
  tell "caddy        ${NOW[caddy]}"
  tell "egress       ${NOW[egress]}"
  tell "maintenance  ${NOW[maintenance]}"
  tell "lock         ${NOW[lock]:-free}"
  [[ -z ${NOW[interrupted]} ]] || tell "INTERRUPTED  a run was cut off: ${NOW[interrupted]}- the next deploy or rollback repairs it, or: ./deploy.sh status --repair"
  tell "last run     $(last_audit)"
}

status_as_json() {
  local audit
  audit=$(last_audit)
  tell "$(json_object environment "$ENVIRONMENT" release "${NOW[release]}" previous "${NOW[previous]}" image "${NOW[image]-}" version "${NOW[version]-}" \
    revision "${NOW[revision]-}" deployed "${NOW[deployed]-}" slot "${NOW[slot]}" since "${NOW[since]-}" health "${NOW[health]-}" says "${NOW[says]-}" \
    restarts: "${NOW[restarts]-}" other "${NOW[other]-}" caddy "${NOW[caddy]}" egress "${NOW[egress]}" maintenance: "$(as_boolean "${NOW[maintenance]}")" \
    lock: "${NOW[lock]}" interrupted "${NOW[interrupted]}" last_run: "$audit")"
}

as_boolean() {
  if [[ $1 == yes ]]; then printf true; else printf false; fi
}

run_health() {
  local path ill=no
  need_setup
  collect_status
  for path in /health/caddy /health /health/bot; do
    through_caddy "$path"
    tell "$path $STATUS ${ANSWER:0:200}"
    [[ $STATUS == 200 && $ANSWER != *degraded* ]] || ill=yes
  done
  tell "bot ${NOW[health]-missing}, caddy ${NOW[caddy]}, egress ${NOW[egress]}"
  [[ ${NOW[health]-} == healthy && ${NOW[caddy]} =~ ^(healthy|running)$ && ${NOW[egress]} =~ ^(healthy|running)$ ]] || ill=yes
  [[ $ill == no ]] || fail "not all is well" "./deploy.sh status and ./deploy.sh logs say more."
}

run_releases() {
  local id mark current previous
  need_setup
  current=$(current_release) previous=$(previous_release)
  for id in $(releases); do
    mark=''
    [[ $id != "$previous" ]] || mark=previous
    [[ $id != "$current" ]] || mark=current
    if [[ $JSON == yes ]]; then
      tell "$(json_object release "$id" mark "$mark" image "$(release_fact "$id" IMAGE)" version "$(release_fact "$id" VERSION)" created "$(release_fact "$id" CREATED)" \
        who "$(release_fact "$id" WHO)" note "$(release_fact "$id" NOTE)")"
    else
      tell "$(printf '%-26s %-9s %s %s %s' "$id" "$mark" "$(release_fact "$id" IMAGE)" "$(release_fact "$id" VERSION)" "$(release_fact "$id" NOTE)")"
    fi
  done
}

run_audit() {
  need_setup
  tail --lines="${LINE_COUNT:-20}" "$ENV_HOME/audit.jsonl" 2>/dev/null || true
}

run_unlock() {
  need_setup
  if is_locked; then tell "A run is at work: $(lock_owner)"; else tell "Nothing is locked."; fi
  tell "There is nothing to unlock: the lock ends with the run that holds it, however that ends."
}

run_logs() {
  local id options=()
  need_setup
  case ${ARGUMENTS[0]-bot} in
    bot) id=$(bot_in "$(current_slot)") ;;
    caddy) id=$(caddy) ;;
    egress) id=$(egress) ;;
  esac
  [[ -n $id ]] || fail "the ${ARGUMENTS[0]-bot} does not run"
  [[ $FOLLOW == no ]] || options+=(--follow)
  [[ -z $SINCE ]] || options+=(--since "$SINCE")
  [[ -z $LINE_COUNT && -n $SINCE ]] || options+=(--tail "${LINE_COUNT:-100}")
  docker logs "${options[@]}" "$id" 2>&1 | redact | matching
}

matching() {
  if [[ -n $PATTERN ]]; then grep --line-buffered --extended-regexp -e "$PATTERN" || true; else cat; fi
}
