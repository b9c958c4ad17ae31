#!/usr/bin/env bash
# Runs as root at each start of the machine, and may run at any time: what is as it should be stays as it is.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive

main() {
  packages curl iptables unattended-upgrades
  upgrade_by_itself
  guard_against_containers
  run_docker
  let_docker_pull
  let_users_deploy
}

# packages NAME...: from Debian, whose security updates keep them up to date.
packages() {
  ! dpkg --status "$@" >/dev/null 2>&1 || return 0
  apt-get --option DPkg::Lock::Timeout=300 update
  apt-get --option DPkg::Lock::Timeout=300 install --yes "$@"
}

upgrade_by_itself() {
  put /etc/apt/apt.conf.d/20auto-upgrades 0644 <<'END'
APT::Periodic::Update-Package-Lists "1";
APT::Periodic::Unattended-Upgrade "1";
END
}

# Stands before Docker starts for the first time. It is run again once Docker answers, and whenever settings change, for
# they say who may ask for the machine's identity.
guard_against_containers() {
  local guard
  guard=$(attribute metadata-guard)
  put /usr/local/sbin/order-bot-metadata-guard 0755 <<<"$guard"
  put /etc/systemd/system/docker.service.d/order-bot.conf 0644 <<'END'
[Service]
ExecStartPre=/usr/local/sbin/order-bot-metadata-guard --before-docker
ExecStartPost=-/usr/local/sbin/order-bot-metadata-guard
END
  put /etc/systemd/system/order-bot-metadata-guard.service 0644 <<'END'
[Unit]
Description=Keeps containers from the machine and from its identity
After=docker.service

[Service]
Type=oneshot
ExecStart=/usr/local/sbin/order-bot-metadata-guard
END
  put /etc/systemd/system/order-bot-metadata-guard.path 0644 <<'END'
[Unit]
Description=Looks whether the settings of the order bot change

[Path]
PathChanged=/var/lib/order-bot/production/settings.env
PathChanged=/var/lib/order-bot/staging/settings.env
PathChanged=/var/lib/order-bot/dev/settings.env

[Install]
WantedBy=multi-user.target
END
  systemctl daemon-reload
  systemctl enable --now order-bot-metadata-guard.path
}

run_docker() {
  put /etc/docker/daemon.json 0644 <<<'{ "live-restore": true, "log-driver": "json-file", "log-opts": { "max-size": "10m", "max-file": "5" } }'
  packages docker.io docker-cli docker-compose
  systemctl enable --now docker
  systemctl start order-bot-metadata-guard.service
}

# As the machine's own account, and so without a password that somebody could keep.
let_docker_pull() {
  local helper registry
  helper=$(attribute docker-credential)
  registry=$(attribute registry)
  put /usr/local/bin/docker-credential-order-bot 0755 <<<"$helper"
  put /etc/docker-client/config.json 0644 <<<"{ \"credHelpers\": { \"$registry\": \"order-bot\" } }"
  grep --quiet '^DOCKER_CONFIG=' /etc/environment || echo 'DOCKER_CONFIG=/etc/docker-client' >>/etc/environment
}

# Whom OS Login lets in is here to deploy: as a member of the group docker, which is as good as root.
let_users_deploy() {
  local line='sshd;*;*;Al0000-2400;docker'
  grep --quiet --line-regexp --fixed-strings "$line" /etc/security/group.conf || echo "$line" >>/etc/security/group.conf
  install --directory --owner=root --group=docker --mode=2775 /var/lib/order-bot
}

# put FILE MODE: what comes in, whole or not at all. Not by a pipe: it would put in place what a command that fails has said.
put() {
  mkdir --parents "$(dirname "$1")"
  cat >"$1.new"
  chmod "$2" "$1.new"
  mv "$1.new" "$1"
}

attribute() {
  curl --fail --silent --show-error --retry 5 --header 'Metadata-Flavor: Google' \
    "http://169.254.169.254/computeMetadata/v1/instance/attributes/$1"
}

main
