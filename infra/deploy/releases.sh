# shellcheck shell=bash
# A release is an image with the settings and the Compose files that it was deployed with, rendered: nothing that changes
# later changes it. Secrets, the menu and the data are not part of it.
#
#   releases/ID/release.env      what it is; written last: a folder without it is no release
#   releases/ID/bot.SLOT.yml     the bot in that slot, caddy.yml and egress.yml what stood around it
#   releases/ID/slot             where it runs or ran last

readonly KEPT_RELEASES=5

release_folder() { printf '%s/releases/%s' "$ENV_HOME" "$1"; }

# Newest first.
releases() {
  local file
  for file in "$ENV_HOME"/releases/*/release.env; do
    [[ -e $file ]] && basename "$(dirname "$file")"
  done | sort --reverse
}

current_release() { linked current; }
previous_release() { linked previous; }
linked() {
  local target
  target=$(readlink "$ENV_HOME/$1" 2>/dev/null) || return 0
  [[ ! -e $ENV_HOME/$target/release.env ]] || basename "$target"
}

# release_fact ID NAME
release_fact() {
  local line
  while IFS= read -r line; do
    [[ $line != "$2="* ]] || { printf '%s' "${line#*=}"; return; }
  done 2>/dev/null <"$(release_folder "$1")/release.env"
}

release_slot() { cat "$(release_folder "$1")/slot" 2>/dev/null || true; }
current_slot() {
  local current
  current=$(current_release)
  [[ -z $current ]] || release_slot "$current"
}

new_release_id() {
  local hash=${1##*sha256:}
  [[ $hash != "$1" ]] || hash=unknown
  printf '%s-%s' "$(date --utc +%Y%m%d-%H%M%S)" "${hash:0:8}"
}

# find_release WANTED: by its id, the start of it, or the digest of its image; leaves it in FOUND.
FOUND=''
find_release() {
  local id image matches=()
  for id in $(releases); do
    image=$(release_fact "$id" IMAGE)
    if [[ $id == "$1" ]]; then
      matches=("$id")
      break
    elif [[ $id == "$1"* || $image == "$1" || ${image##*sha256:} == "${1#sha256:}"* ]]; then
      matches+=("$id")
    fi
  done
  case ${#matches[@]} in
    0) fail "there is no release $1" "./deploy.sh releases shows those that are kept." ;;
    1) FOUND=${matches[0]} ;;
    *) fail "$1 could be ${matches[*]}" "Name one of them." ;;
  esac
}

# prepare_release ID: all but release.env, in FOLDER; with --dry-run in one that does not last.
FOLDER='' SCRATCH=''
prepare_release() {
  if [[ $DRY_RUN == yes ]]; then
    SCRATCH=$(mktemp --directory) FOLDER=$SCRATCH/release
  else
    FOLDER=$(release_folder "$1")
  fi
  rm --recursive --force "$FOLDER"
  mkdir --parents "$FOLDER"
  cp "$ENV_HOME/settings.env" "$FOLDER/settings.env"
  render "$ROOT/secure-docker-setup" bot.blue blue
  render "$ROOT/secure-docker-setup" bot.green green
  render "$ROOT/infra/caddy" caddy blue
  render "$ROOT/infra/egress" egress blue
  cp "$ROOT/infra/caddy/Caddyfile" "$FOLDER/Caddyfile"
}

# render SOURCE NAME SLOT: only settings.env and our own names count, not what the shell of whoever deploys happens to hold.
render() {
  local source=$1 file
  for file in "$source"/*.json; do [[ ! -e $file ]] || cp "$file" "$FOLDER/"; done
  env --ignore-environment "${ENGINE_ENVIRONMENT[@]}" \
    ORDER_BOT_STACK="$STACK" ORDER_BOT_SLOT="$3" ORDER_BOT_HOME="$ENV_HOME" WEB_NETWORK="$WEB_NETWORK" BOT_NETWORK="$BOT_NETWORK" \
    ORDER_BOT_IMAGE="$IMAGE" CADDY_IMAGE="$CADDY_IMAGE" EGRESS_IMAGE="$EGRESS_IMAGE" DOMAIN="$DOMAIN" HTTP_PORT="$HTTP_PORT" HTTPS_PORT="$HTTPS_PORT" \
    docker compose --project-directory "$FOLDER" --env-file "$FOLDER/settings.env" --file "$source/compose.yml" config --output "$FOLDER/$2.yml" 9>&- \
    || fail "the Compose file $source/compose.yml does not go together with settings.env" "Nothing was changed."
}

# seal_release ID: makes it a release.
seal_release() {
  printf '%s\n' "RELEASE=$1" "IMAGE=$IMAGE" "CADDY_IMAGE=$CADDY_IMAGE" "EGRESS_IMAGE=$EGRESS_IMAGE" \
    "VERSION=$(image_fact "$IMAGE" '{{index .Config.Labels "org.opencontainers.image.version"}}')" \
    "REVISION=$(image_fact "$IMAGE" '{{index .Config.Labels "org.opencontainers.image.revision"}}')" \
    "CREATED=$(date --utc +%FT%TZ)" "WHO=$WHO" "NOTE=${NOTE//$'\n'/ }" | write_file "$(release_folder "$1")/release.env"
  keep_image "$IMAGE" bot "$1"
  keep_image "$CADDY_IMAGE" caddy "$1"
  keep_image "$EGRESS_IMAGE" egress "$1"
}

# Folders of runs that were killed before their release was one.
remove_unfinished_releases() {
  local folder
  for folder in "$ENV_HOME"/releases/*/; do
    [[ ! -d $folder || -e $folder/release.env ]] || change rm --recursive --force "$folder"
  done
}

# The newest ones stay, and whatever they are, the current one and the one before.
prune_releases() {
  local id kept=0 current previous
  current=$(current_release) previous=$(previous_release)
  for id in $(releases); do
    kept=$((kept + 1))
    if ((kept > KEPT_RELEASES)) && [[ $id != "$current" && $id != "$previous" ]]; then
      note "Removing release $id, which is older than the $KEPT_RELEASES that are kept"
      forget_release "$id"
    fi
  done
}

forget_release() {
  local id=$1 kind image
  local -A images=([bot]=$(release_fact "$id" IMAGE) [caddy]=$(release_fact "$id" CADDY_IMAGE) [egress]=$(release_fact "$id" EGRESS_IMAGE))
  change rm --recursive --force "$(release_folder "$id")"
  for kind in "${!images[@]}"; do
    image=${images[$kind]}
    change_quietly docker image rm "$(kept_tag "$kind" "$id")" 2>/dev/null || true
    # By its digest, never by its id: what others have tagged is theirs.
    [[ $image != *@sha256:* ]] || is_image_of_a_release "$image" || change_quietly docker image rm "$image" 2>/dev/null || true
  done
}

is_image_of_a_release() {
  local id
  for id in $(releases); do
    [[ $(release_fact "$id" IMAGE) != "$1" && $(release_fact "$id" CADDY_IMAGE) != "$1" && $(release_fact "$id" EGRESS_IMAGE) != "$1" ]] || return 0
  done
  return 1
}
