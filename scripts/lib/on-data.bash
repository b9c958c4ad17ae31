# shellcheck shell=bash
# What scripts/backup, scripts/restore and scripts/keys share: their arguments, and the program that does the work on
# the data, which runs from this checkout, or in the bot's image where there is Docker and no Node.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# The program; the image has it in one place with all others.
: "${entry:=src/backup/backup-command.ts}"

wrong() {
  echo "$(basename "$0"): $1; see $0 --help" >&2
  exit 2
}

fail() {
  echo "$(basename "$0"): $1" >&2
  exit 1
}

needs_value() {
  [ -n "${2-}" ] || wrong "$1 wants a value"
}

must_be_readable() {
  if [ ! -r "$1" ] || [ -d "$1" ]; then wrong "$1 can't be read"; fi
}

one_of_data_and_stack() {
  [ -n "$1$2" ] || wrong 'give --data DIR or --stack NAME'
  [ -z "$1" ] || [ -z "$2" ] || wrong 'give --data or --stack, not both'
}

# Makes data_command ready for the data directory $1, or for the stack $2 with the image $3, whose volume it mounts
# read-only or writable ($4).
prepare() {
  if [ -n "$1" ]; then
    "$root/scripts/install"
    program=("$root/node_modules/.bin/node" "$root/$entry")
    data_path=$1
    return
  fi
  local volume="$2-data" mode=rw
  if [ "$4" = read-only ]; then
    # docker run would make a volume that is missing, and keep an empty backup of it.
    docker volume inspect "$volume" >/dev/null || fail "there is no volume $volume"
    mode=ro
  fi
  local image=${3:-$(docker ps --all --filter "volume=$volume" --format '{{.Image}}' | head --lines=1)}
  [ -n "$image" ] || wrong "no container uses the volume $volume, so name the bot's image by --image"
  # Not in the bot's own container: what a copy takes of memory and time is not taken from the bot.
  program=(docker run --rm --interactive --network none --read-only --cap-drop ALL
    --security-opt no-new-privileges --user 1001:1001 --memory 256m --cpus 0.5 --pids-limit 64
    --volume "$volume:/data:$mode" --entrypoint node "$image" "/app/$(basename "$entry" .ts).js")
  data_path=/data
}

data_command() {
  local verb=$1
  shift
  "${program[@]}" "$verb" --data "$data_path" "$@"
}
