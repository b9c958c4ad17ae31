# shellcheck shell=bash
# Files that are whole at any moment, and are still there after the power has failed.

# write_file PATH: what comes on stdin.
write_file() {
  local temporary="$1.new.$$"
  cat >"$temporary"
  sync "$temporary"
  mv --force --no-target-directory "$temporary" "$1"
  sync "$(dirname "$1")"
}

# A link of this name; it may exist and lead elsewhere.
point() {
  local temporary="$1.new.$$"
  ln --symbolic --force --no-dereference "$2" "$temporary"
  mv --force --no-target-directory "$temporary" "$1"
  sync "$(dirname "$1")"
}
