# shellcheck shell=bash
# How gcloud is asked and told. Whatever changes something goes through `change`.

# As comments: what a dry run prints can be given to a shell as it is.
step() { echo "# $*"; }

fail() {
  echo "gcp-setup: $*" >&2
  exit 1
}

wrong() {
  echo "gcp-setup: $*; see --help" >&2
  exit 2
}

ask() { gcloud "$@" "--project=$PROJECT" --quiet; }

# exists COMMAND...: whether what is described is there. Nothing is made on a guess: an answer that is neither ends it all.
exists() {
  local said
  if said=$(ask "$@" '--format=value(name)' 2>&1 >/dev/null); then return 0; fi
  # Where an API is off, which only a dry run meets, there is nothing yet.
  [[ ! $said =~ NOT_FOUND|SERVICE_DISABLED|[nN]ot\ found|notFound|does\ not\ exist|has\ not\ been\ used ]] || return 1
  echo "$said" >&2
  fail "Google does not say whether this is there: gcloud $*"
}

# fact COMMAND... FORMAT: what is asked of something, or nothing where that is not there yet.
fact() { ask "${@:1:$#-1}" "--format=${*: -1}" 2>/dev/null || true; }

change() {
  local command=(gcloud "$@" "--project=$PROJECT" --quiet)
  if [[ $DRY_RUN == yes ]]; then
    printf '%q ' "${command[@]}"
    echo
  else
    echo "   ${*:1:4}"
    "${command[@]}" >/dev/null
  fi
}

# grant MEMBER ROLE GROUP... : TARGET [FLAGS...]: lets a member be what the role says, on this one thing.
grant() {
  local member=$1 role=$2 group=()
  shift 2
  while [[ $1 != : ]]; do group+=("$1") && shift; done
  shift
  is_granted "$member" "$role" "${group[@]}" get-iam-policy "$@" ||
    patiently change "${group[@]}" add-iam-policy-binding "$@" "--member=$member" "--role=$role"
}

# grant_in_project MEMBER ROLE CONDITION: for what can't be granted on one thing.
grant_in_project() {
  is_granted "$1" "$2" projects get-iam-policy "$PROJECT" ||
    patiently change projects add-iam-policy-binding "$PROJECT" "--member=$1" "--role=$2" "--condition=$3"
}

is_granted() {
  local member=$1 role=$2 bindings
  shift 2
  bindings=$(fact "$@" '--flatten=bindings[].members' 'value[separator=" "](bindings.role,bindings.members)')
  grep --quiet --line-regexp --fixed-strings "$role $member" <<<"$bindings"
}

# An account that was made just now is not known everywhere for some seconds.
patiently() {
  local attempt
  for attempt in 1 2 3 4 5; do
    ! "$@" || return 0
    sleep "${PAUSE:-$((attempt * 3))}"
  done
  "$@"
}
