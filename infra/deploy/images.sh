# shellcheck shell=bash
# An image is known by what can't change: repository@digest, or its id where it was built here. A tag is only a wish.

RESOLVED=''

# resolve_image WANTED: leaves in RESOLVED the name of exactly this image, and has it on the engine.
resolve_image() {
  local wanted=$1
  case $wanted in
    sha256:*) has_image "$wanted" || fail "there is no image $wanted on this engine" ;;
    *@sha256:*) has_image "$wanted" || pull "$wanted" ;;
    *)
      if is_only_here "$wanted"; then
        wanted=$(image_fact "$wanted" '{{.Id}}')
      else
        pull "$wanted"
        wanted=$(digest_of "$wanted")
      fi
      ;;
  esac
  RESOLVED=$wanted
}

has_image() { docker image inspect "$1" >/dev/null 2>&1; }
image_fact() { docker image inspect --format "$2" "$1" 2>/dev/null; }

# Never came from a registry, and can't be asked for there.
is_only_here() { has_image "$1" && [[ -z $(image_fact "$1" '{{join .RepoDigests " "}}') ]]; }

pull() {
  step "Pulling $1"
  change docker pull --quiet "$1" >&2 || fail "the image $1 can't be pulled" "Does it exist, and is this machine logged in to the registry (docker login)?"
}

digest_of() {
  local repository=${1%:*} digest
  # A colon before a slash is that of a port.
  [[ ${1##*/} == *:* ]] || repository=$1
  while read -r digest; do
    [[ $digest != "$repository"@* ]] || { printf '%s' "$digest"; return; }
  done < <(image_fact "$1" '{{join .RepoDigests "\n"}}')
  # With --dry-run nothing was pulled.
  printf '%s' "$1"
}

build_images() {
  [[ -x $ROOT/scripts/build-images ]] || fail "there is nothing here to build from" "Say which image: ./deploy.sh deploy IMAGE (on the first deploy with --caddy-image and --egress-image)"
  step "Building from this checkout: $*"
  change env TAG=local "$ROOT/scripts/build-images" "$@" >&2 || fail "the build failed" "Nothing was changed."
}

# Whether two images are the same but for their labels and dates: not worth the gap that an exchange of Caddy means.
are_alike() {
  [[ $1 == "$2" ]] && return
  local what='{{json .RootFS.Layers}}{{json .Config.Entrypoint}}{{json .Config.Cmd}}{{json .Config.Env}}{{json .Config.User}}' one
  one=$(image_fact "$1" "$what") && [[ $one == "$(image_fact "$2" "$what")" ]]
}

fits_engine() {
  local image engine
  image=$(image_fact "$1" '{{.Architecture}}') || return 0
  engine=$(docker version --format '{{.Server.Arch}}')
  [[ $image == "$engine" ]] || fail "the image is made for $image, this machine is $engine" "Build it for both: scripts/build-images --push REPOSITORY"
}

# A tag of our own, so that `docker image prune` leaves it alone for as long as its release is kept.
keep_image() { change docker tag "$1" "$(kept_tag "$2" "$3")"; }
kept_tag() { printf '%s-kept:%s-%s' "$STACK" "$1" "$2"; }
