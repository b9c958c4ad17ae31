# shellcheck shell=bash
# What the engine knows of our containers. A slot has at most one.

# container PROJECT SERVICE: its id, running or not; empty where there is none.
container() {
  docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.project=$1" --filter "label=com.docker.compose.service=$2" \
    --filter label=com.docker.compose.oneoff=False | head --lines=1
}
bot_in() { container "$(project "$1")" bot; }
caddy() { container "$(project caddy)" caddy; }
egress() { container "$(project egress)" egress; }

container_fact() { docker inspect --format "$2" "$1" 2>/dev/null || true; }
is_running() { [[ -n $1 && $(container_fact "$1" '{{.State.Running}}') == true ]]; }
health_of() { container_fact "$1" '{{if .State.Health}}{{.State.Health.Status}}{{else}}{{.State.Status}}{{end}}'; }

# What a bot says of itself: ok, degraded, standby or stopping; nothing while it doesn't answer.
brief() {
  docker exec "$1" node --eval '
    require("node:http").get({ port: process.env.PORT ?? 8080, path: "/health/bot/brief", timeout: 3000 }, (answer) => {
      let text = ""
      answer.on("data", (part) => (text += part)).on("end", () => console.log(JSON.parse(text).status))
    }).on("error", () => process.exit(1))' 2>/dev/null || true
}

# The next three are questions for wait_until: 0 yes, 1 not yet, 2 never.

is_healthy() {
  has_not_failed "$1" || return 2
  [[ $(health_of "$1") == healthy ]] || return 1
}

is_serving() {
  has_not_failed "$1" || return 2
  [[ $(brief "$1") =~ ^(ok|degraded)$ ]]
}

is_serving_or_standby() {
  has_not_failed "$1" || return 2
  [[ $(brief "$1") =~ ^(ok|degraded|standby)$ ]]
}

# A container that was started once runs, has not been restarted, and is not unhealthy; else WHY says what happened to it.
has_not_failed() {
  local status restarts oom code health
  IFS='|' read -r status restarts oom code health < <(container_fact "$1" \
    '{{.State.Status}}|{{.RestartCount}}|{{.State.OOMKilled}}|{{.State.ExitCode}}|{{if .State.Health}}{{.State.Health.Status}}{{end}}') || true
  if [[ -z ${status-} ]]; then
    WHY='its container is gone'
  elif [[ $oom == true ]]; then
    WHY='it used more memory than it may, and was killed'
  elif [[ $status == exited || $status == dead ]]; then
    WHY="it ended by itself, with status $code"
  elif ((restarts > 0)) || [[ $status == restarting ]]; then
    WHY='it ended by itself, and the engine had to start it again'
  elif [[ $health == unhealthy ]]; then
    WHY="it is unhealthy: $(last_health_check "$1")"
  else
    return 0
  fi
  return 1
}

last_health_check() {
  container_fact "$1" '{{with .State.Health}}{{range .Log}}{{printf "status %d %s" .ExitCode .Output}}{{end}}{{end}}' | tail --lines=1 | head --bytes=300 | redact
}

last_words() { docker logs --tail 20 "$1" 2>&1 | redact | sed 's/^/    | /' >&2 || true; }

bots_in() { docker ps --all --quiet --no-trunc --filter "label=com.docker.compose.project=$(project "$1")"; }

# remove_bots SLOT...: what runs there is stopped the gentle way first.
remove_bots() {
  local slot id
  for slot in "$@"; do
    for id in $(bots_in "$slot"); do remove_container "$id"; done
  done
}

# drop_bots SLOT: one that has never served has nothing to finish, and one that hangs would take its time to stop.
drop_bots() {
  local id
  for id in $(bots_in "$1"); do change_quietly docker rm --force --volumes "$id"; done
}

remove_container() {
  ! is_running "$1" || change_quietly docker stop "$1"
  change_quietly docker rm --force --volumes "$1"
}

# Bots on our data that no record knows of.
remove_strangers() {
  local known=$1 id slot
  for id in $(docker ps --all --quiet --no-trunc --filter "volume=$STACK-data" --filter label=com.docker.compose.service=bot); do
    slot=$(container_fact "$id" '{{index .Config.Labels "com.docker.compose.project"}}')
    [[ -n $known && $slot == "$(project "$known")" ]] || { note "Removing a bot that no release accounts for: $slot"; remove_container "$id"; }
  done
}
