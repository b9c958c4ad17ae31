# shellcheck shell=bash

# A JSON string, quotes included.
json_string() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  text=${text//$'\n'/\\n}
  text=${text//$'\r'/\\r}
  text=${text//$'\t'/\\t}
  printf '"%s"' "${text//[[:cntrl:]]/ }"
}

# json_object NAME VALUE...: one line. An empty value is null; that of a name with a colon at its end is JSON already.
json_object() {
  local fields='' value
  while (($# > 1)); do
    case $1/$2 in
      */) value=null ;;
      *:/*) value=$2 ;;
      *) value=$(json_string "$2") ;;
    esac
    fields+="${fields:+,}$(json_string "${1%:}"):$value"
    shift 2
  done
  printf '{%s}' "$fields"
}
