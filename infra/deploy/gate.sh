# shellcheck shell=bash
# What a new bot has to pass: requests through Caddy as a customer's go, and some time without an incident.

# through_caddy PATH: a request as from outside. Leaves its status in STATUS (000: there was no answer), and what came in ANSWER.
STATUS='' ANSWER=''
through_caddy() {
  local answer result=0
  answer=$(ask_caddy "$1") || result=$?
  if ((result == UNTRUSTED)) && trust_caddy; then answer=$(ask_caddy "$1") || true; fi
  STATUS=${answer##*$'\n'}
  ANSWER=${answer%$'\n'*}
}

# What curl says of a certificate that nobody vouches for.
readonly UNTRUSTED=60

ask_caddy() {
  curl --silent --show-error --max-time 10 "${TLS_OPTIONS[@]}" --resolve "$DOMAIN:$HTTPS_PORT:127.0.0.1" \
    --write-out '\n%{http_code}' "https://$DOMAIN:$HTTPS_PORT$1" 2>&1
}

# Caddy's own authority, where it signs for itself (for a name that no public one knows): verified by that, never --insecure.
TLS_OPTIONS=()
trust_caddy() {
  local authority
  authority=$(docker cp "$(caddy):/data/caddy/pki/authorities/local/root.crt" - 2>/dev/null | tar --extract --to-stdout 2>/dev/null) || return
  printf '%s\n' "$authority" | write_file "$ENV_HOME/caddy-authority.crt"
  TLS_OPTIONS=(--cacert "$ENV_HOME/caddy-authority.crt")
}

# answers_through_caddy CONTAINER
answers_through_caddy() {
  local path=/health/bot
  # In maintenance nobody gets past Caddy, the gate included.
  ! is_maintenance || path=/health/caddy
  through_caddy "$path"
  [[ $STATUS == 200 ]] && return
  # Somebody at this address asks a lot, which says nothing about the bot: then it is asked itself.
  [[ $STATUS != 429 ]] || ! is_serving "$1" || return 0
  WHY="a request through Caddy for $path got no good answer (status $STATUS)"
  return 1
}

# watch CONTAINER: nothing may go wrong with it for WATCH seconds.
watch() {
  [[ $DRY_RUN == no ]] || { tell "would watch it for $WATCH s"; return; }
  local since waited=0
  since=$(now)
  while ((waited < WATCH)); do
    on_one_line "    watching: $waited s of $WATCH"
    has_not_failed "$1" || fail_watching
    # One request may meet a hiccup of the network; a bot that is ill fails the next one too.
    answers_through_caddy "$1" || { sleep 1; answers_through_caddy "$1"; } || fail_watching
    sleep 0.5
    waited=$(($(now) - since))
  done
  on_one_line ''
}

fail_watching() {
  on_one_line ''
  fail "the new bot did not last: $WHY"
}
