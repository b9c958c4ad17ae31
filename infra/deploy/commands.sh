# shellcheck shell=bash
# The commands that change something, as stories.

run_deploy() {
  begin
  check_machine
  repair
  check_settings
  remember_images
  choose_images
  local release
  release=$(new_release_id "$IMAGE")
  AUDIT_RELEASE=$release AUDIT_TO=$IMAGE
  prepare_release "$release"
  make_volumes
  check_release
  run_hook pre-deploy || fail "the hook pre-deploy has refused" "Nothing was changed."
  roll_out deploy "$release"
  prune_releases
  RESULT='done'
  step "Done: release $release serves"
  tell "$release $IMAGE"
  run_hook post-deploy || { RESULT='done, but the hook post-deploy failed'; fail "the new release serves, but the hook post-deploy failed"; }
}

run_rollback() {
  if [[ $LIST == yes ]]; then
    run_releases
    return
  fi
  begin
  check_machine
  repair
  local wanted=${ARGUMENTS[0]-} current
  current=$(current_release)
  if [[ -z $wanted && $REPAIRED == back ]]; then
    RESULT='done'
    step "The deploy that was cut off has been taken back. Release $current serves, and there is nothing more to roll back"
    return
  fi
  if [[ -n $wanted ]]; then find_release "$wanted"; else FOUND=$(previous_release); fi
  [[ -n $FOUND ]] || fail "there is no release before this one" "./deploy.sh releases shows those that are kept. Nothing was changed."
  if [[ $FOUND == "$current" ]]; then
    RESULT='done'
    step "Release $FOUND is the one that serves: there is nothing to do"
    return
  fi
  check_settings
  remember_images
  IMAGE=$(release_fact "$FOUND" IMAGE)
  AUDIT_RELEASE=$FOUND AUDIT_TO=$IMAGE
  resolve_image "$IMAGE"
  FOLDER=$(release_folder "$FOUND")
  run_hook pre-deploy || fail "the hook pre-deploy has refused" "Nothing was changed."
  roll_out rollback "$FOUND"
  RESULT='done'
  step "Done: release $FOUND serves again. Back to $current: ./deploy.sh rollback"
  tell "$FOUND $IMAGE"
  run_hook post-deploy || { RESULT='done, but the hook post-deploy failed'; fail "release $FOUND serves, but the hook post-deploy failed"; }
}

begin() {
  need_setup
  # A line that breaks is no reason to stop half-way; Ctrl-C is one to take back what has begun.
  trap '' HUP PIPE
  trap 'fail "interrupted"' INT TERM
  AUDITED=yes
  take_lock
}

# What was before, for the audit.
remember_images() {
  local current
  current=$(current_release)
  [[ -z $current ]] || AUDIT_FROM=$(release_fact "$current" IMAGE)
}

IMAGE=''
choose_images() {
  local current wanted=${ARGUMENTS[0]-}
  current=$(current_release)
  if [[ $AGAIN == yes ]]; then
    [[ -n $current ]] || fail "nothing runs yet that could be deployed again"
    wanted=$(release_fact "$current" IMAGE)
  elif [[ -z $wanted ]]; then
    build_images bot caddy egress
    wanted=order-bot:local CADDY_IMAGE=${CADDY_IMAGE:-order-bot-caddy:local} EGRESS_IMAGE=${EGRESS_IMAGE:-order-bot-egress:local}
  fi
  resolve_image "$wanted"
  IMAGE=$RESOLVED
  choose_edge_image caddy "$CADDY_IMAGE" "$(caddy)"
  CADDY_IMAGE=$RESOLVED
  choose_edge_image egress "$EGRESS_IMAGE" "$(egress)"
  EGRESS_IMAGE=$RESOLVED
}

# choose_edge_image NAME WANTED CONTAINER: what runs stays, unless something else is wanted.
choose_edge_image() {
  local runs=''
  [[ -z $3 ]] || runs=$(container_fact "$3" '{{.Config.Image}}')
  if [[ -n $2 ]]; then
    resolve_image "$2"
    [[ -z $runs ]] || ! are_alike "$RESOLVED" "$runs" || RESOLVED=$runs
  elif [[ -n $runs ]]; then
    RESOLVED=$runs
  else
    build_images "$1"
    resolve_image "order-bot-$1:local"
  fi
}

# A new volume takes its owner from the image that it is first used with.
make_volumes() {
  local volume
  for volume in "$STACK-data" "$STACK-caddy-data"; do
    docker volume inspect "$volume" >/dev/null 2>&1 || change_quietly docker volume create "$volume"
  done
}

run_maintenance() {
  begin
  if [[ ${ARGUMENTS[0]} == on ]]; then
    change touch "$(maintenance_file)"
    step "Maintenance: Caddy answers 503 with Retry-After to everybody. Telegram keeps what customers write, and delivers it later"
    note "Back to work: ./deploy.sh maintenance off --env $ENVIRONMENT"
  else
    change rm --force "$(maintenance_file)"
    step "No maintenance: customers are served again"
  fi
  RESULT='done'
}

run_exec() {
  local slot id terminal=()
  need_setup
  slot=$(current_slot)
  [[ -n $slot ]] || fail "nothing is deployed"
  id=$(bot_in "$slot")
  [[ -n $id ]] || fail "the bot does not run"
  AUDITED=yes RESULT='done'
  [[ ! -t 0 || ! -t 1 ]] || terminal=(--tty)
  docker exec --interactive "${terminal[@]}" "$id" "${ARGUMENTS[@]}"
}
