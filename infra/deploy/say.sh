# shellcheck shell=bash
# What the owner reads. Progress goes to stderr, results to stdout. Whoever reads may be gone (a lost connection): the work goes on.

say() { printf '%s\n' "$*" >&2 2>/dev/null || true; }
step() { say "==> $*"; }
note() { say "    $*"; }

# Results, for whoever reads or parses them.
tell() { printf '%s\n' "$*" 2>/dev/null || true; }

# Why the run fails, for the audit; and why a question's answer will never be yes.
REASON='' WHY=''

# Ends the run. What has to be taken back is taken back on the way out: see conclude.
fail() {
  REASON=$1
  say "deploy.sh: $1"
  shift
  local advice
  for advice in "$@"; do note "$advice"; done
  exit 1
}

usage_error() {
  say "deploy.sh: $1"
  note "./deploy.sh --help says what there is."
  exit 2
}

# A command that changes something. With --dry-run it is only shown.
change() {
  if [[ $DRY_RUN == yes ]]; then
    tell "would run: $(shown "$@")"
  else
    held_busy "$@"
  fi
}

change_quietly() {
  if [[ $DRY_RUN == yes ]]; then change "$@"; else change "$@" >/dev/null; fi
}

# The command as it could be pasted into a shell: only what needs quotes gets them.
shown() {
  local word line=''
  for word in "$@"; do
    if [[ $word =~ ^[A-Za-z0-9_./:=@%+,-]+$ ]]; then line+="$word "; else line+="${word@Q} "; fi
  done
  printf '%s' "${line% }"
}

# Seconds that a wrong clock, or one that is set, does not disturb.
now() {
  local up
  if read -r up _ 2>/dev/null </proc/uptime; then printf '%s' "${up%.*}"; else printf '%s' "$EPOCHSECONDS"; fi
}

# wait_until WHAT SECONDS QUESTION...: asks again and again. 0: the answer was yes. 1: it took too long.
# 2: it will never be yes (the question says so by returning 2, and why in WHY).
wait_until() {
  local what=$1 seconds=$2 started answer waited
  shift 2
  [[ $DRY_RUN == no ]] || { tell "would wait until $what"; return 0; }
  started=$(now) WHY=''
  while :; do
    answer=0
    "$@" || answer=$?
    waited=$(($(now) - started))
    ((answer == 1 && waited < seconds)) || break
    on_one_line "    waiting until $what: $waited s of at most $seconds"
    sleep 0.3
  done
  on_one_line ''
  ((answer != 1)) || WHY=${WHY:-"not within $seconds s"}
  return "$answer"
}

# A line that the next one overwrites, for people; nothing where nobody watches.
on_one_line() {
  [[ ! -t 2 ]] || printf '\r\033[K%s' "$1" >&2 2>/dev/null || true
}
