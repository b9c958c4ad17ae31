# shellcheck shell=bash
# ./deploy.sh [OPTIONS] COMMAND [ARGUMENTS] [OPTIONS]

COMMAND='' ARGUMENTS=() GIVEN=() HELP=no
ENVIRONMENT=production DRY_RUN=no WAIT=0 WATCH=30 HEALTH_TIMEOUT=60 NOTE=''
CADDY_IMAGE='' EGRESS_IMAGE='' AGAIN=no LIST=no REPAIR=no JSON=no
FOLLOW=no SINCE='' LINE_COUNT='' PATTERN=''

readonly COMMANDS=' deploy rollback status health logs releases maintenance exec setup audit unlock '

# What is given to a command that has no use for it is a mistake, not a wish to be passed over.
declare -rA OPTIONS_OF=(
  [deploy]='--wait --watch --health-timeout --caddy-image --egress-image --note --again --dry-run'
  [rollback]='--wait --watch --health-timeout --note --list --dry-run'
  [status]='--json --repair --wait --watch --health-timeout --dry-run'
  [health]=''
  [logs]='--follow --since --lines --grep'
  [releases]='--json'
  [maintenance]='--wait --note --dry-run'
  [exec]=''
  [setup]='--dry-run'
  [audit]='--lines'
  [unlock]=''
)

parse_options() {
  while (($# > 0)); do
    case $1 in
      --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
    esac
    case $1 in
      --help | -h) HELP=yes ;;
      --env) ENVIRONMENT=$(value_of "$@"); shift ;;
      --dry-run) DRY_RUN=yes; GIVEN+=("$1") ;;
      --wait) WAIT=$(number_of "$@"); GIVEN+=("$1"); shift ;;
      --watch) WATCH=$(number_of "$@"); GIVEN+=("$1"); shift ;;
      --health-timeout) HEALTH_TIMEOUT=$(number_of "$@"); GIVEN+=("$1"); shift ;;
      --caddy-image) CADDY_IMAGE=$(value_of "$@"); GIVEN+=("$1"); shift ;;
      --egress-image) EGRESS_IMAGE=$(value_of "$@"); GIVEN+=("$1"); shift ;;
      --note) NOTE=$(value_of "$@"); GIVEN+=("$1"); shift ;;
      --again) AGAIN=yes; GIVEN+=("$1") ;;
      --list) LIST=yes; GIVEN+=("$1") ;;
      --repair) REPAIR=yes; GIVEN+=("$1") ;;
      --json) JSON=yes; GIVEN+=("$1") ;;
      --follow) FOLLOW=yes; GIVEN+=("$1") ;;
      --since) SINCE=$(value_of "$@"); GIVEN+=("$1"); shift ;;
      --lines) LINE_COUNT=$(number_of "$@"); GIVEN+=("$1"); shift ;;
      --grep) PATTERN=$(value_of "$@"); GIVEN+=("$1"); shift ;;
      -*) usage_error "there is no option $1" ;;
      *) take_word "$1" ;;
    esac
    shift
    # What follows is another program's own.
    if [[ $COMMAND == exec && $HELP == no && ${1-} != --env* && ${1-} != --help ]]; then
      [[ ${1-} != -- ]] || shift
      ARGUMENTS=("$@")
      return
    fi
  done
}

take_word() {
  if [[ -n $COMMAND ]]; then
    ARGUMENTS+=("$1")
  elif [[ $COMMANDS == *" $1 "* ]]; then
    COMMAND=$1
  else
    usage_error "there is no command $1"
  fi
}

value_of() {
  [[ -n ${2-} ]] || usage_error "$1 needs a value"
  printf '%s' "$2"
}

number_of() {
  [[ ${2-} =~ ^[0-9]{1,6}$ ]] || usage_error "$1 needs a whole number"
  printf '%s' "$((10#$2))"
}

check_options() {
  local option
  [[ $ENVIRONMENT =~ ^(dev|staging|production)$ ]] || usage_error "there is no environment $ENVIRONMENT: it is dev, staging or production"
  [[ -n $COMMAND ]] || usage_error "which command?"
  for option in "${GIVEN[@]}"; do
    [[ " ${OPTIONS_OF[$COMMAND]} " == *" $option "* ]] || usage_error "$COMMAND has no option $option"
  done
  check_arguments "${#ARGUMENTS[@]}" "${ARGUMENTS[0]-}"
}

check_arguments() {
  case $COMMAND in
    deploy | rollback) (($1 <= 1)) || usage_error "$COMMAND takes one image or release at most" ;;
    maintenance) [[ $1 == 1 && $2 =~ ^(on|off)$ ]] || usage_error "maintenance on, or maintenance off" ;;
    logs) [[ $1 -le 1 && ${2:-bot} =~ ^(bot|caddy|egress)$ ]] || usage_error "logs of bot, caddy or egress" ;;
    exec) (($1 > 0)) || usage_error "exec needs a command" ;;
    *) (($1 == 0)) || usage_error "$COMMAND takes no argument" ;;
  esac
  [[ $COMMAND != deploy || $AGAIN == no || $1 == 0 ]] || usage_error "deploy --again takes no image: it is the one that runs"
}
