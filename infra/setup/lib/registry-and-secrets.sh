# shellcheck shell=bash

registry_host() { echo "$REGION-docker.pkg.dev"; }

make_registry() {
  step "Registry $(registry_host)/$PROJECT/$NAME"
  local target=("$NAME" "--location=$REGION")
  exists artifacts repositories describe "${target[@]}" ||
    change artifacts repositories create "${target[@]}" --repository-format=docker --description='Images of the order bot'
  [[ $(fact artifacts repositories describe "${target[@]}" 'value(cleanupPolicies.newest.mostRecentVersions.keepCount,cleanupPolicies.old.condition.olderThan)') == $'60\t7776000s' ]] ||
    change artifacts repositories set-cleanup-policies "${target[@]}" "--policy=$HERE/lib/cleanup-policy.json" --no-dry-run
}

# As the bot knows them, each in a place of its own; what they are comes from scripts/secrets-setup.
secret_names() {
  sed --quiet "s/^  '\([a-z-]*\)': '[A-Z_]*',$/\1/p" "$HERE/../../src/config/secret-pins.ts"
}

# The machine reads these, one by one, and no others that the project may have.
make_secrets() {
  local secret
  step 'Secrets (their names alone)'
  for secret in $(secret_names); do
    exists secrets describe "$secret" || change secrets create "$secret" --replication-policy=automatic
    grant "$(as_member vm)" roles/secretmanager.secretAccessor secrets : "$secret"
  done
}
