# shellcheck shell=bash
# The journal of intent: what is under way, written before it begins. A run that was killed leaves it to the next one.
#
#   action    deploy or rollback
#   release   the release that is to serve, and the slot it starts in
#   from      the release that served, and its slot; empty at the first deploy
#   step      start    the new one starts beside the old one, which serves
#             switch   the old one has been told to stop
#             commit   the new one has passed: it is the current release from here on
#             back     the new one has failed, and the old one is being started again

declare -A PENDING=()

pending_file() { printf '%s' "$ENV_HOME/pending"; }
is_pending() { [[ -f $(pending_file) ]]; }

# pending STEP: the rest stays as it is in PENDING.
pending() {
  PENDING[step]=$1
  [[ $DRY_RUN == no ]] || return 0
  local name
  for name in action release slot from from_slot step who since; do
    printf '%s=%s\n' "$name" "${PENDING[$name]-}"
  done | write_file "$(pending_file)"
}

read_pending() {
  local line
  PENDING=()
  while IFS= read -r line; do
    [[ $line =~ ^([a-z_]+)=(.*)$ ]] && PENDING[${BASH_REMATCH[1]}]=${BASH_REMATCH[2]}
  done <"$(pending_file)"
}

nothing_pending() {
  PENDING=()
  [[ $DRY_RUN == no ]] || return 0
  rm --force "$(pending_file)"
  sync "$ENV_HOME"
}
