# shellcheck shell=bash
# Three accounts, none of which has a key: the machine's, and two that the pipeline may be.

account() { echo "$NAME-$1@$PROJECT.iam.gserviceaccount.com"; }
as_member() { echo "serviceAccount:$(account "$1")"; }
pool() { echo "projects/$PROJECT_NUMBER/locations/global/workloadIdentityPools/$NAME"; }

make_identities() {
  step 'Service accounts'
  make_account vm 'The machine of the order bot'
  make_account push 'The pipeline, when it pushes images'
  make_account deploy 'The pipeline, when it deploys'
  let_machine_pull_and_log
}

make_account() {
  exists iam service-accounts describe "$(account "$1")" ||
    change iam service-accounts create "$NAME-$1" "--display-name=$2"
}

let_machine_pull_and_log() {
  grant "$(as_member vm)" roles/artifactregistry.reader artifacts repositories : "$NAME" "--location=$REGION"
  grant_in_project "$(as_member vm)" roles/logging.logWriter None
}

let_pipeline_push() {
  step 'Rights of the pipeline'
  grant "$(as_member push)" roles/artifactregistry.writer artifacts repositories : "$NAME" "--location=$REGION"
  # It verifies the signatures there before it deploys.
  grant "$(as_member deploy)" roles/artifactregistry.reader artifacts repositories : "$NAME" "--location=$REGION"
}

# Over ssh, to this machine alone, as a user who is no administrator.
let_pipeline_reach_machine() {
  local deploy target=("$NAME" "--zone=$ZONE")
  deploy=$(as_member deploy)
  exists iam roles describe orderBotHostKeys ||
    change iam roles create orderBotHostKeys --title='Order bot: ask for the host keys' --stage=GA \
      --permissions=compute.instances.get,compute.instances.getGuestAttributes
  grant "$deploy" "projects/$PROJECT/roles/orderBotHostKeys" compute instances : "${target[@]}"
  grant "$deploy" roles/compute.osLogin compute instances : "${target[@]}"
  # Whoever signs in there could be the machine's account anyway, and OS Login wants it said.
  grant "$deploy" roles/iam.serviceAccountUser iam service-accounts : "$(account vm)"
  grant_in_project "$deploy" roles/iap.tunnelResourceAccessor \
    "title=only ssh to $NAME,expression=destination.ip == \"$INTERNAL_ADDRESS\" && destination.port == 22"
  # One user on the machine, whoever deploys: the pipeline, or somebody by hand in its stead.
  [[ -z $OPERATOR ]] || grant "$(operator)" roles/iam.serviceAccountTokenCreator iam service-accounts : "$(account deploy)"
}

operator() {
  if [[ $OPERATOR == *.gserviceaccount.com ]]; then echo "serviceAccount:$OPERATOR"; else echo "user:$OPERATOR"; fi
}

# GitHub says who its pipelines are, for everybody's: only this workflow, of this repository and branch, is let in.
trust_repository() {
  local ref=refs/heads/$BRANCH condition flags pipeline role
  step "Trust in $REPOSITORY, branch $BRANCH"
  exists iam workload-identity-pools describe "$NAME" --location=global ||
    change iam workload-identity-pools create "$NAME" --location=global --display-name='Pipelines of the order bot'
  condition="assertion.repository == '$REPOSITORY' && assertion.ref == '$ref' && assertion.workflow_ref == '$REPOSITORY/.github/workflows/deploy.yml@$ref'"
  condition+=${REPOSITORY_ID:+" && assertion.repository_id == '$REPOSITORY_ID'"}
  flags=(github --location=global "--workload-identity-pool=$NAME" --issuer-uri=https://token.actions.githubusercontent.com
    "--attribute-mapping=google.subject=assertion.sub,attribute.repository=assertion.repository,attribute.ref=assertion.ref"
    "--attribute-condition=$condition")
  if ! exists iam workload-identity-pools providers describe "${flags[@]:0:3}"; then
    change iam workload-identity-pools providers create-oidc "${flags[@]}"
  elif [[ $(fact iam workload-identity-pools providers describe "${flags[@]:0:3}" 'value(attributeCondition)') != "$condition" ]]; then
    change iam workload-identity-pools providers update-oidc "${flags[@]}"
  fi
  pipeline="principalSet://iam.googleapis.com/$(pool)/attribute.repository/$REPOSITORY"
  for role in push deploy; do
    grant "$pipeline" roles/iam.workloadIdentityUser iam service-accounts : "$(account "$role")"
  done
}
