# shellcheck shell=bash
# Where things are, and what they are called on the engine. Environments stand beside each other: each has a folder of its
# own, and names of its own.

place() {
  ENV_HOME=$STATE_ROOT/$ENVIRONMENT
  read_settings "$ENV_HOME/settings.env"
  local suffix=-$ENVIRONMENT
  [[ $ENVIRONMENT != production ]] || suffix=''
  STACK=$(setting ORDER_BOT_STACK "order-bot$suffix")
  WEB_NETWORK=$(setting WEB_NETWORK "web$suffix")
  BOT_NETWORK=$(setting BOT_NETWORK "bot_internal${suffix/-/_}")
  DOMAIN=$(setting DOMAIN localhost)
  HTTP_PORT=$(setting HTTP_PORT 80)
  HTTPS_PORT=$(setting HTTPS_PORT 443)
  local name
  ENGINE_ENVIRONMENT=("PATH=$PATH" "HOME=${HOME-}")
  for name in "${!DOCKER_@}" XDG_RUNTIME_DIR; do [[ ! -v $name ]] || ENGINE_ENVIRONMENT+=("$name=${!name}"); done
}

# Docker Compose in an environment of its own: what the shell of whoever deploys happens to hold must not count.
compose() {
  if [[ $DRY_RUN == yes ]]; then
    change docker compose "$@"
  else
    held_busy env --ignore-environment "${ENGINE_ENVIRONMENT[@]}" docker compose --progress quiet "$@" >&2
  fi
}

need_setup() {
  [[ -f $ENV_HOME/settings.env ]] || fail "there is no $ENV_HOME/settings.env" \
    "First: ./deploy.sh setup --env $ENVIRONMENT"
}

# The slot's name in Docker Compose; the containers carry it as a label.
project() { printf '%s-%s' "$STACK" "$1"; }

other_slot() {
  if [[ $1 == blue ]]; then printf green; else printf blue; fi
}
