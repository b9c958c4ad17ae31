# shellcheck shell=bash
# What can be known before anything is changed.

# Before an image is there.
check_machine() {
  step "Checking this machine"
  local server compose
  server=$(docker version --format '{{.Server.Version}}' 2>/dev/null) || fail "no Docker engine answers here" "Is it running, and may this user use it (group docker)?"
  is_at_least 20.10 "$server" || fail "Docker engine $server is too old: 20.10 or newer is needed"
  compose=$(docker compose version --short 2>/dev/null) || fail "Docker Compose v2 is missing" "Install the package docker-compose-plugin (or docker-compose of Debian 13)."
  is_at_least 2.20 "${compose#v}" || fail "Docker Compose $compose is too old: 2.20 or newer is needed"
  command -v curl >/dev/null || fail "curl is missing"
  check_disk "$ENV_HOME"
  check_disk "$(docker info --format '{{.DockerRootDir}}')"
}

is_at_least() { [[ $(printf '%s\n%s\n' "$1" "$2" | sort --version-sort | head --lines=1) == "$1" ]]; }

check_disk() {
  local free
  free=$(df --output=avail --block-size=1M "$1" 2>/dev/null | tail --lines=1) || return 0
  ((free >= MIN_FREE_MB)) || fail "there are only $((free)) MB free on the disk of $1; $MIN_FREE_MB are needed" \
    "./deploy.sh releases shows what is kept; 'docker system df' what else fills the disk."
}

check_settings() {
  ((${#SETTINGS_FAULTS[@]} == 0)) || fail "$ENV_HOME/settings.env, ${SETTINGS_FAULTS[0]}" "${SETTINGS_FAULTS[@]:1}" "Nothing was changed."
  [[ -s $ENV_HOME/menu/menu.yaml ]] || fail "there is no menu: $ENV_HOME/menu/menu.yaml" "./deploy.sh setup puts a sample there."
  if [[ $(setting SECRETS_PROVIDER files) == files ]]; then check_secrets; else make_empty_secrets; fi
}

# Compose mounts them, wherever the secrets really are.
make_empty_secrets() {
  local name
  for name in $(secret_names); do
    [[ -e $ENV_HOME/secrets/$name ]] || change install --mode=0400 /dev/null "$ENV_HOME/secrets/$name"
  done
}

# Compose mounts them all, so all have to be there; one that is not needed is empty.
secret_names() { sed --quiet --regexp-extended 's|.*/secrets/([a-z0-9-]+).*|\1|p' "$ROOT/secure-docker-setup/compose.yml" | sort --unique; }

check_secrets() {
  local name file mode
  for name in $(secret_names); do
    file=$ENV_HOME/secrets/$name
    [[ -f $file ]] || fail "the secret $name is missing: $file" "scripts/secrets-setup puts it there. If it is not used: install --mode=0400 --owner=1001 --group=1001 /dev/null '$file'"
    mode=$(stat --format '%a %u:%g' "$file")
    [[ $mode == "400 1001:1001" ]] || fail "the secret $file must be 0400 and owned by 1001:1001; it is $mode" "chown 1001:1001 '$file' && chmod 0400 '$file'"
  done
}

# check_release: the files in FOLDER, and the images that they name.
check_release() {
  local said
  fits_engine "$IMAGE"
  check_port "$HTTP_PORT"
  check_port "$HTTPS_PORT"
  [[ $DRY_RUN == no ]] || return 0
  said=$(check_caddyfile "$FOLDER") || fail "Caddy does not take the Caddyfile" "$said"
}

check_port() {
  ! is_running "$(caddy)" || return 0
  ! (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null || fail "port $1 is in use by something else" "Stop it, or set HTTP_PORT and HTTPS_PORT in settings.env."
}
