# shellcheck shell=bash
# What an environment needs before its first deploy. Run again, it adds what is missing, and overwrites nothing.

run_setup() {
  make_folders
  AUDITED=yes
  take_lock
  copy_once "$ROOT/infra/deploy/settings.template.env" "$ENV_HOME/settings.env"
  [[ -e $ENV_HOME/menu/menu.yaml ]] || copy_photos
  copy_once "$ROOT/src/menu/sample-menu.yaml" "$ENV_HOME/menu/menu.yaml"
  copy_once "$ROOT/infra/caddy/Caddyfile" "$ENV_HOME/caddy/Caddyfile"
  place
  step "Networks $WEB_NETWORK and $BOT_NETWORK"
  change env WEB_NETWORK="$WEB_NETWORK" BOT_NETWORK="$BOT_NETWORK" "$ROOT/infra/setup/docker-networks.sh" >&2
  make_volumes
  RESULT='done'
  what_is_left
}

make_folders() {
  local folder
  for folder in '' menu caddy caddy/state releases hooks; do
    [[ -d $ENV_HOME/$folder ]] || change install --directory --mode=0755 "$ENV_HOME/$folder" || fail "the folder $ENV_HOME can't be made" \
      "Once, as root: install --directory --owner=$(id --user --name) ${STATE_ROOT@Q}"
  done
  [[ -d $ENV_HOME/secrets ]] || change install --directory --mode=0711 "$ENV_HOME/secrets"
}

copy_once() {
  [[ ! -e $2 ]] || return 0
  step "Making $2"
  change install --mode=0644 "$1" "$2"
}

# Those that the sample names, before it: a menu whose pictures are missing can't be used.
copy_photos() {
  local photos=$ENV_HOME/menu/photos
  [[ ! -e $photos ]] || return 0
  step "Making $photos"
  change install --directory --mode=0755 "$photos"
  change install --mode=0644 --target-directory="$photos" "$ROOT"/src/menu/photos/*
}

what_is_left() {
  local name missing=()
  [[ $DRY_RUN == no ]] || return 0
  [[ $(setting DOMAIN) ]] || note "Left to do: DOMAIN, and what else applies, in $ENV_HOME/settings.env"
  ! cmp --silent "$ROOT/src/menu/sample-menu.yaml" "$ENV_HOME/menu/menu.yaml" || note "Left to do: your menu instead of the sample, in $ENV_HOME/menu/menu.yaml"
  for name in $(secret_names); do [[ -e $ENV_HOME/secrets/$name ]] || missing+=("$name"); done
  [[ $(setting SECRETS_PROVIDER files) != files || ${#missing[@]} == 0 ]] || note "Left to do: the secrets ${missing[*]}: scripts/secrets-setup"
  step "Then: ./deploy.sh deploy --env $ENVIRONMENT"
}
