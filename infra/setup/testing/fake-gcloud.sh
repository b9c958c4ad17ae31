#!/usr/bin/env bash
# A gcloud that keeps what it is told to make in the folder FAKE_GCLOUD_STATE. It is called a hundred times in a run of the
# script under test, and so starts no other program.
set -euo pipefail
shopt -s extglob
cd "$FAKE_GCLOUD_STATE"
given=("$@")

answer() { printf '%s\n' "$1"; exit 0; }
complain() { echo "ERROR: $1" >&2; exit 1; }

declare -A flags=() made=()
words=()
for word; do
  case $word in
    --*=*) word=${word#--}; flags[${word%%=*}]=${word#*=} ;;
    --*) flags[${word#--}]='' ;;
    *) words+=("$word") ;;
  esac
done
group=''
while [[ $1 != @(describe|create?(-oidc)|update?(-oidc)|add-metadata|set-cleanup-policies|*-iam-policy?(-binding)|enable|list|get-value) ]]; do
  group+=-$1
  shift
done
verb=$1 name=${words[-1]}
[[ $# == 1 || $2 == --* ]] || name=$2
# An account is made by its short name, and known by its address.
[[ $group != -iam-service-accounts || $name == *@* ]] || name+=@${flags[project]}.iam.gserviceaccount.com
thing=things/$group-${name//\//-} policy=policies/$group-${name//\//-}
# shellcheck source=/dev/null
[[ ! -e $thing ]] || source "$thing"

case $verb in
  get-value) answer owner@shop.example ;;
  list) answer "$(<apis)" ;;
  get-iam-policy) [[ ! -e $policy ]] || answer "$(<"$policy")"; exit ;;
  describe)
    if [[ $group == -projects ]]; then [[ $name == shop ]] || complain NOT_FOUND; answer 123456; fi
    [[ -e $thing ]] || complain "NOT_FOUND: $name was not found"
    labels=${made[update-labels]-${made[labels]-}}
    case ${flags[format]} in
      'value(name)') answer "$name" ;;
      'value(address)') answer 203.0.113.9 ;;
      'value(attributeCondition)') answer "${made[attribute-condition]}" ;;
      'value(sourceRanges.list())') answer "${made[source-ranges]}" ;;
      'value(labels.setup)') answer "${labels#setup=}" ;;
      'value(cleanupPolicies.newest.mostRecentVersions.keepCount,cleanupPolicies.old.condition.olderThan)')
        answer "${made[policy]:+$'60\t7776000s'}" ;;
      *) complain "the fake knows no ${flags[format]}" ;;
    esac ;;
esac

printf '%s\x1f' "${given[@]}" >>changes
printf '\x1e' >>changes
mapfile -d $'\x1e' -t so_far <changes
[[ ${#so_far[@]} != "$(<fail-at)" ]] || complain 'something is not well'
case $verb in
  enable) printf '%s\n' "${words[@]:2}" >>apis; exit ;;
  add-iam-policy-binding)
    [[ -e $thing || $group == -projects ]] || complain "NOT_FOUND: $name"
    echo "${flags[role]} ${flags[member]}" >>"$policy"
    exit ;;
  create*) [[ ! -e $thing ]] || complain "ALREADY_EXISTS: $name" ;;
  *) [[ -e $thing ]] || complain "NOT_FOUND: $name" ;;
esac
for flag in "${!flags[@]}"; do printf 'made[%q]=%q\n' "$flag" "${flags[$flag]}"; done >>"$thing"
