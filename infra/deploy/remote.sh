# shellcheck shell=bash
# An engine on another machine, over ssh: deploy.sh sends itself there and runs there. So the lock, the records and the engine
# are on one machine, and a line that breaks cuts nothing in two.

# Where the engine is: nothing for this machine.
engine_host() {
  local endpoint=${DOCKER_HOST-}
  [[ -n $endpoint ]] || endpoint=$(docker context inspect --format '{{.Endpoints.docker.Host}}' 2>/dev/null) || true
  case $endpoint in
    '' | unix://*) ;;
    ssh://*) printf '%s' "${endpoint#ssh://}" ;;
    *) usage_error "the engine at $endpoint can't be used: deploy.sh needs the machine that it is on. Use ssh://USER@HOST" ;;
  esac
}

# run_there HOST ARGUMENTS...
run_there() {
  local host=$1 port='' folder command options=() terminal=()
  shift
  if [[ $COMMAND == deploy && -z ${ARGUMENTS[0]-} && $AGAIN == no ]]; then
    usage_error "this checkout is not built on another machine: ./deploy.sh deploy IMAGE"
  fi
  [[ ! $host =~ ^(.*):([0-9]+)/?$ ]] || host=${BASH_REMATCH[1]} port=${BASH_REMATCH[2]}
  read -ra options <<<"${ORDER_BOT_SSH_OPTS-}"
  [[ -z $port ]] || options+=(-p "$port")
  [[ ! -t 0 || ! -t 1 ]] || terminal=(-t)
  folder=$(send_tools "${options[@]}" "${host%/}") || fail "deploy.sh could not be sent to $host" "ssh $host has to work, and $STATE_ROOT on it has to be yours. Nothing was changed."
  command=$(shown env --unset=DOCKER_HOST --unset=DOCKER_CONTEXT ORDER_BOT_STATE="$STATE_ROOT" ORDER_BOT_WHO="$WHO" "$folder/deploy.sh" "$@")
  exec ssh "${terminal[@]}" "${options[@]}" "${host%/}" "$command"
}

# Into a folder that is named for what it holds: one that is there is whole, and is used as it is.
send_tools() {
  local archive hash folder
  archive=$(mktemp)
  (cd "$ROOT" && tar --create --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner deploy.sh infra/deploy/*.sh infra/deploy/settings.template.env \
    infra/*/compose.yml infra/caddy/Caddyfile infra/setup/docker-networks.sh secure-docker-setup/*.{yml,json} src/menu/sample-menu.yaml src/menu/photos) >"$archive"
  read -r hash _ < <(sha256sum "$archive")
  folder=$STATE_ROOT/tools/${hash:0:16}
  # shellcheck disable=SC2029 # expanded here, on purpose: the folder's name is made of hex digits and a path that is quoted
  ssh "$@" "set -e; [ -d ${folder@Q} ] && exit; mkdir -p ${folder@Q}.new.$$; tar -x -C ${folder@Q}.new.$$; mv -T ${folder@Q}.new.$$ ${folder@Q}; cd ${folder@Q}/..; ls -t | tail -n +11 | xargs -r rm -rf" <"$archive" || { rm "$archive"; return 1; }
  rm "$archive"
  printf '%s' "$folder"
}
