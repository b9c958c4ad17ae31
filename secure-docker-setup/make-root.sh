#!/bin/sh
# Run in the build, never by hand: `make-root.sh FOLDER` puts Node, and what it needs to run, into FOLDER.
set -eu
root=$1
node=$(command -v node)

# Node itself, and the libraries and the loader that it is linked with. It brings its own certificates and time zones.
libraries=$(ldd "$node" | awk '$2 == "=>" && $3 ~ /^\// { print $3 } $1 ~ /^\// { print $1 }')
mkdir -p "$root/etc" "$root/var/lib/dpkg/status.d"
# shellcheck disable=SC2086 # one path a word
cp --parents --dereference "$node" $libraries "$root"

# One user. The names of hosts are looked up as everywhere.
echo 'order-bot:x:1001:1001::/app:/nonexistent' >"$root/etc/passwd"
echo 'order-bot:x:1001:' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"

# Which packages the libraries are from, for scanners, and their licences.
cp --dereference /etc/os-release "$root/etc/"
for library in $libraries; do
  # dpkg may know it by the path from before /lib became a link to /usr/lib.
  dpkg --search "$(realpath "$library")" 2>/dev/null || dpkg --search "$(realpath "$library" | cut -c5-)"
done | cut -d: -f1 | sort -u | while read -r package; do
  dpkg --status "$package" >"$root/var/lib/dpkg/status.d/$package"
  cp --parents --dereference "/usr/share/doc/$package/copyright" "$root"
done
[ ! -f /usr/local/LICENSE ] || cp --parents /usr/local/LICENSE "$root"

chmod -R u=rwX,go=rX "$root"
# The same input, the same layer.
find "$root" -exec touch --no-dereference --date=@0 {} +
