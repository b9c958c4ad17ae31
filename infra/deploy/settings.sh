# shellcheck shell=bash
# settings.env: NAME=value, a line each. It is read, never run.

declare -A SETTINGS=()
SETTINGS_FAULTS=()

# What must not stand in a file that is copied into each release and shown by `docker inspect`.
readonly SECRET_NAMES=' TELEGRAM_BOT_TOKEN TELEGRAM_WEBHOOK_SECRET TELEGRAM_WEBHOOK_SECRET_PREVIOUS OPENAI_API_KEY GOOGLE_SERVICE_ACCOUNT_JSON GOOGLE_ACCESS_TOKEN JWT_SECRET ENCRYPTION_KEYS '

read_settings() {
  local file=$1 line name value number=0
  SETTINGS=() SETTINGS_FAULTS=()
  [[ -r $file ]] || return 0
  while IFS= read -r line || [[ -n $line ]]; do
    number=$((number + 1))
    [[ ! $line =~ ^[[:space:]]*(#|$) ]] || continue
    if [[ ! $line =~ ^([A-Za-z_][A-Za-z0-9_]*)=(.*)$ ]]; then
      SETTINGS_FAULTS+=("line $number is not NAME=value")
      continue
    fi
    name=${BASH_REMATCH[1]} value=$(unquoted "${BASH_REMATCH[2]}")
    [[ ! -v SETTINGS[$name] ]] || SETTINGS_FAULTS+=("line $number sets $name once more")
    [[ -z $value || $SECRET_NAMES != *" $name "* ]] || SETTINGS_FAULTS+=("line $number: $name is a secret: it belongs into secrets/ (scripts/secrets-setup), not here")
    ! looks_secret "$value" || SETTINGS_FAULTS+=("line $number: the value of $name looks like a secret: it belongs into secrets/ (scripts/secrets-setup), not here")
    SETTINGS[$name]=$value
  done <"$file"
}

unquoted() {
  local value=$1
  if [[ $value =~ ^\"(.*)\"[[:space:]]*$ || $value =~ ^\'(.*)\'[[:space:]]*$ ]]; then
    printf '%s' "${BASH_REMATCH[1]}"
  else
    value=${value%%[[:space:]]#*}
    printf '%s' "${value%"${value##*[![:space:]]}"}"
  fi
}

looks_secret() {
  [[ $1 =~ [0-9]{6,}:[A-Za-z0-9_-]{30,} || $1 =~ (^|[^a-z])sk-[A-Za-z0-9_-]{16,} || $1 == *'-----BEGIN'* || $1 == *'"private_key"'* ]]
}

# setting NAME [DEFAULT]
setting() {
  local value=${SETTINGS[$1]-}
  printf '%s' "${value:-${2-}}"
}
