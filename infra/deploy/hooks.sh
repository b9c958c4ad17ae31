# shellcheck shell=bash
# hooks/pre-deploy and hooks/post-deploy in the environment's folder: programs of the owner's.

run_hook() {
  local hook=$ENV_HOME/hooks/$1
  [[ -x $hook ]] || return 0
  step "Running the hook $1"
  [[ $DRY_RUN == no ]] || { tell "would run: $hook"; return; }
  env ORDER_BOT_ENV="$ENVIRONMENT" ORDER_BOT_COMMAND="$COMMAND" ORDER_BOT_HOME="$ENV_HOME" ORDER_BOT_RELEASE="$AUDIT_RELEASE" \
    ORDER_BOT_IMAGE="$AUDIT_TO" ORDER_BOT_PREVIOUS_IMAGE="$AUDIT_FROM" ORDER_BOT_WHO="$WHO" ORDER_BOT_NOTE="$NOTE" "$hook" >&2 9>&-
}
