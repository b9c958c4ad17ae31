# shellcheck shell=bash
# Caddy and the egress proxy, which stand around the bot. A deploy that does not change them does not touch them.

# bring_edge RELEASE: both as this release has them.
bring_edge() {
  local folder
  folder=$(release_folder "$1")
  [[ $DRY_RUN == no ]] || folder=$FOLDER
  [[ -z $(egress) ]] || is_as_released "$folder/egress.yml" "$(egress)" || note "The egress proxy changes: calls that are under way are tried again."
  bring_around "$folder/egress.yml" "$(egress)" "the egress proxy"
  if is_as_released "$folder/caddy.yml" "$(caddy)"; then
    take_caddyfile "$folder/Caddyfile"
  else
    install_caddyfile "$folder/Caddyfile"
    [[ -z $(caddy) ]] || note "Caddy itself changes. This is the one step with a short gap: new connections wait a second or two."
    bring_around "$folder/caddy.yml" "$(caddy)" Caddy
  fi
}

# bring_around COMPOSE_FILE CONTAINER WHAT
bring_around() {
  ! is_as_released "$1" "$2" || return 0
  step "Starting $3"
  compose --file "$1" up --detach --no-build --pull never || fail "$3 does not start"
  wait_until "$3 is healthy" "$HEALTH_TIMEOUT" is_edge_healthy "$1" || fail "$3 did not become healthy: $WHY"
}

is_edge_healthy() {
  local id
  id=$(docker compose --file "$1" ps --all --quiet)
  [[ -n $id ]] && is_healthy_or_has_no_check "$id"
}

is_healthy_or_has_no_check() {
  has_not_failed "$1" || return 2
  [[ $(health_of "$1") =~ ^(healthy|running)$ ]]
}

# By the hash that Compose keeps with each container of what it was made from.
is_as_released() {
  is_running "$2" || return 1
  local service hash
  read -r service hash < <(docker compose --file "$1" config --hash '*')
  [[ -n $service && $hash == "$(container_fact "$2" '{{index .Config.Labels "com.docker.compose.config-hash"}}')" ]]
}

# check_caddyfile FOLDER: whether Caddy, as the release has it, takes this Caddyfile. A container of its own tries.
check_caddyfile() {
  compose --file "$1/caddy.yml" run --rm --no-deps --no-TTY --volume "$1:/etc/caddy:ro" caddy \
    validate --config /etc/caddy/Caddyfile --adapter caddyfile 2>&1 | tail --lines=20
}

take_caddyfile() {
  ! cmp --silent "$1" "$ENV_HOME/caddy/Caddyfile" || return 0
  step "Giving Caddy its new Caddyfile"
  install_caddyfile "$1"
  reload_caddy
}

# Caddy sees the folder, not the file: a file of its own would stay the old one for it, whatever is put in its place.
install_caddyfile() {
  change cp "$1" "$ENV_HOME/caddy/Caddyfile.new"
  change mv --force "$ENV_HOME/caddy/Caddyfile.new" "$ENV_HOME/caddy/Caddyfile"
}

reload_caddy() {
  local command=(docker exec "$(caddy)" caddy reload --config /etc/caddy/Caddyfile --adapter caddyfile) said
  if [[ $DRY_RUN == yes ]]; then
    change "${command[@]}"
  else
    said=$(held_busy "${command[@]}" 2>&1) || fail "Caddy did not take the new Caddyfile, and goes on with the old one" "$said"
  fi
}

maintenance_file() { printf '%s' "$ENV_HOME/caddy/state/maintenance"; }
is_maintenance() { [[ -e $(maintenance_file) ]]; }
