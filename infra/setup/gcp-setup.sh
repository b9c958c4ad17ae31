#!/usr/bin/env bash
# Makes all that the order bot needs at Google Cloud: a registry, identities with least rights, places for secrets, a machine.
set -euo pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readonly HERE
# shellcheck source=infra/setup/lib/gcloud.sh
source "$HERE/lib/gcloud.sh"
# shellcheck source=infra/setup/lib/registry-and-secrets.sh
source "$HERE/lib/registry-and-secrets.sh"
# shellcheck source=infra/setup/lib/identities.sh
source "$HERE/lib/identities.sh"
# shellcheck source=infra/setup/lib/machine.sh
source "$HERE/lib/machine.sh"

# What is made carries this name, or begins with it.
readonly NAME=order-bot
PROJECT='' REGION='' ZONE='' REPOSITORY='' REPOSITORY_ID='' BRANCH=main ENVIRONMENT=production DOMAIN=''
MACHINE=e2-small SSH_FROM='' OPERATOR='' DRY_RUN=no

usage() {
  cat <<'END'
Usage: infra/setup/gcp-setup.sh --project ID --region REGION --zone ZONE --repository OWNER/NAME [OPTIONS]

Sets up, in a project that has billing, all that the order bot needs at Google Cloud. Each step looks first whether it is
done already: run it again whenever something failed, or an option is to be another one.

  --project ID             the project; best one of its own
  --region REGION          such as europe-west3, for the registry and the address
  --zone ZONE              such as europe-west3-a, for the machine
  --repository OWNER/NAME  the GitHub repository whose pipeline may push and deploy
  --repository-id NUMBER   its number as well, so that one which gets its name later on is not let in:
                           gh api repos/OWNER/NAME --jq .id
  --branch NAME            the only branch that it may do so from; main by default
  --environment NAME       dev, staging or production, for what is said at the end; production by default
  --domain DOMAIN          the name by which customers and Telegram reach it, for the same
  --machine TYPE           e2-small by default
  --ssh-from RANGES        addresses from which ssh is open besides Google's Identity-Aware Proxy, such as 203.0.113.7/32;
                           separated by commas. None by default
  --operator EMAIL         who may act as the pipeline by hand; by default whoever gcloud is signed in as
  --dry-run                prints each command that would change something, and runs none of them
  --help

It needs gcloud, signed in as an owner of the project. No key of a service account is ever made.
END
}

main() {
  read_options "$@"
  PROJECT_NUMBER=$(ask projects describe "$PROJECT" '--format=value(projectNumber)') ||
    fail "there is no project $PROJECT, or it is not yours to see: gcloud projects list"
  [[ -n $OPERATOR ]] || OPERATOR=$(gcloud config get-value account 2>/dev/null)

  enable_apis
  make_registry
  make_identities
  make_secrets
  make_network
  make_machine
  let_pipeline_push
  let_pipeline_reach_machine
  trust_repository
  say_what_is_left
}

read_options() {
  while (($# > 0)); do
    case $1 in
      --dry-run) DRY_RUN=yes ;;
      --help) usage && exit ;;
      --project | --region | --zone | --repository | --repository-id | --branch | --environment | --domain | --machine | --ssh-from | --operator)
        [[ -n ${2-} && ${2-} != --* ]] || wrong "$1 wants a value"
        set_option "$1" "$2"
        shift
        ;;
      *) wrong "$1 is unknown" ;;
    esac
    shift
  done
  [[ -n $PROJECT && -n $REGION && -n $ZONE && -n $REPOSITORY ]] || wrong '--project, --region, --zone and --repository are needed'
  # They go into a condition, as text.
  [[ $REPOSITORY =~ ^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$ ]] || wrong '--repository wants OWNER/NAME'
  [[ $REPOSITORY_ID =~ ^[0-9]*$ ]] || wrong '--repository-id wants a number'
  [[ $BRANCH =~ ^[A-Za-z0-9._/-]+$ ]] || wrong '--branch wants the name of a branch'
  [[ $ZONE == "$REGION"-? ]] || wrong "the zone $ZONE is not in the region $REGION"
  [[ $ENVIRONMENT =~ ^(dev|staging|production)$ ]] || wrong '--environment wants dev, staging or production'
  [[ ! $SSH_FROM =~ /0+(,|$) ]] || wrong '--ssh-from wants addresses, and not the whole world'
  command -v gcloud >/dev/null || fail 'gcloud is missing: https://cloud.google.com/sdk/docs/install'
}

set_option() {
  case $1 in
    --project) PROJECT=$2 ;;
    --region) REGION=$2 ;;
    --zone) ZONE=$2 ;;
    --repository) REPOSITORY=$2 ;;
    --repository-id) REPOSITORY_ID=$2 ;;
    --branch) BRANCH=$2 ;;
    --environment) ENVIRONMENT=$2 ;;
    --domain) DOMAIN=$2 ;;
    --machine) MACHINE=$2 ;;
    --ssh-from) SSH_FROM=$2 ;;
    --operator) OPERATOR=$2 ;;
  esac
}

enable_apis() {
  local api missing=() enabled
  step 'APIs'
  enabled=$(ask services list --enabled '--format=value(config.name)')
  for api in artifactregistry compute iam iamcredentials iap logging oslogin secretmanager sheets sts; do
    grep --quiet --line-regexp "$api.googleapis.com" <<<"$enabled" || missing+=("$api.googleapis.com")
  done
  ((${#missing[@]} == 0)) || change services enable "${missing[@]}"
}

say_what_is_left() {
  local address domain=${DOMAIN:-orders.example.com}
  [[ $DRY_RUN == no ]] || return 0
  address=$(ask compute addresses describe "$NAME" "--region=$REGION" '--format=value(address)')
  cat <<END

All is set up. What is left, in this order:

1. DNS: ${DOMAIN:-your domain} has to lead to the machine. An A record:
     $domain. 300 IN A $address

2. GitHub, in $REPOSITORY under Settings, Secrets and variables, Actions, Variables (none of them is a secret):
     GCP_PROJECT_ID=$PROJECT
     GCP_WORKLOAD_IDENTITY_PROVIDER=$(pool)/providers/github
     GCP_PUSH_SERVICE_ACCOUNT=$(account push)
     GCP_DEPLOY_SERVICE_ACCOUNT=$(account deploy)
     IMAGE_REPOSITORY=$(registry_host)/$PROJECT/$NAME
     DEPLOY_VM=$NAME
     DEPLOY_ZONE=$ZONE
   Under Settings, Environments: one named $ENVIRONMENT, for the branch $BRANCH alone.

3. The secrets, into Secret Manager; it prints what belongs into settings.env:
     gcloud auth application-default login
     scripts/secrets-setup --to gcp --project $PROJECT

4. A folder for $ENVIRONMENT on the machine, as the pipeline gets there later. After its first start it is busy for some
   minutes, with Docker:
     export CLOUDSDK_AUTH_IMPERSONATE_SERVICE_ACCOUNT=$(account deploy)
     VM=$NAME ZONE=$ZONE PROJECT=$PROJECT scripts/ci/connect-vm
     DOCKER_HOST=ssh://order-bot-vm ./deploy.sh setup --env $ENVIRONMENT
     scp menu.yaml order-bot-vm:/var/lib/order-bot/$ENVIRONMENT/menu/menu.yaml
     ssh -t order-bot-vm nano /var/lib/order-bot/$ENVIRONMENT/settings.env
   In there, besides what step 3 printed:
     DOMAIN=$domain
     TELEGRAM_MODE=webhook
     TELEGRAM_WEBHOOK_URL=https://$domain/telegram/webhook
     SECRETS_PROVIDER=gcp
     EGRESS_METADATA=on

5. The first deploy: push to $BRANCH, or start the workflow Deploy by hand.
END
}

main "$@"
