# shellcheck shell=bash
# One line of JSON for each run that changes something, whatever came of it.

RESULT=''
AUDITED=no
AUDIT_RELEASE='' AUDIT_FROM='' AUDIT_TO=''
STARTED_AT=$(now)

audit() {
  [[ $AUDITED == yes && $DRY_RUN == no && -d $ENV_HOME ]] || return 0
  printf '%s\n' "$(json_object time "$(date --utc +%FT%TZ)" who "$WHO" env "$ENVIRONMENT" command "$COMMAND_LINE" release "$AUDIT_RELEASE" \
    from "$AUDIT_FROM" to "$AUDIT_TO" result "$RESULT" reason "$REASON" note "$NOTE" seconds: "$(($(now) - STARTED_AT))")" >>"$ENV_HOME/audit.jsonl"
}

last_audit() {
  tail --lines=1 "$ENV_HOME/audit.jsonl" 2>/dev/null || true
}
