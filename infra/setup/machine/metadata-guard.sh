#!/usr/bin/env bash
# What containers may not ask of this machine: its metadata server, which hands out the tokens of the machine's account to
# whoever asks, and whatever listens on the machine itself, such as sshd: every network has it at its gateway's address.
set -euo pipefail

state=${ORDER_BOT_STATE:-/var/lib/order-bot}
metadata=169.254.169.254

main() {
  local bridges=''
  # Before Docker runs there is nobody to ask which bridges are whose, and nobody who needs to know.
  [[ ${1-} == --before-docker ]] || bridges=$(bridges_that_may_ask)
  # Each chain is replaced in one go: there is no moment without it.
  rules "$bridges" | iptables-restore --wait --noflush
  # Docker takes over its users' chain as it finds it.
  iptables --wait --new-chain DOCKER-USER 2>/dev/null || true
  hook DOCKER-USER --destination "$metadata" --jump ORDER-BOT-METADATA
  hook INPUT --jump ORDER-BOT-HOST
}

# Of the environments whose settings say EGRESS_METADATA=on, for Secret Manager: the network on which their egress proxy is.
bridges_that_may_ask() {
  local settings suffix
  for settings in "$state"/{production,staging,dev}/settings.env; do
    [[ $(setting EGRESS_METADATA "$settings") == on ]] || continue
    suffix=-$(basename "$(dirname "$settings")")
    bridge "$(setting WEB_NETWORK "$settings")" || bridge "web${suffix/-production/}" || true
  done
}

# setting NAME FILE: as Docker Compose reads it, the last one counts.
setting() { sed --quiet --regexp-extended "s/^$1=[\"']?([A-Za-z0-9_.-]*)[\"']?[[:space:]]*(#.*)?\$/\1/p" "$2" 2>/dev/null | tail --lines=1; }

bridge() {
  [[ -n $1 ]] && docker network inspect --format \
    '{{with index .Options "com.docker.network.bridge.name"}}{{.}}{{else}}br-{{slice .Id 0 12}}{{end}}' "$1" 2>/dev/null
}

rules() {
  local bridge
  cat <<'END'
*filter
:ORDER-BOT-METADATA - [0:0]
:ORDER-BOT-HOST - [0:0]
# The same address is the name server.
-A ORDER-BOT-METADATA -p udp --dport 53 -j RETURN
-A ORDER-BOT-METADATA -p tcp --dport 53 -j RETURN
END
  for bridge in $1; do echo "-A ORDER-BOT-METADATA -i $bridge -p tcp --dport 80 -j RETURN"; done
  cat <<'END'
-A ORDER-BOT-METADATA -j REJECT
# What a container answers comes in here as well, where Docker's own proxy stands between.
-A ORDER-BOT-HOST -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN
-A ORDER-BOT-HOST -i docker0 -j REJECT
-A ORDER-BOT-HOST -i br-+ -j REJECT
COMMIT
END
}

hook() { iptables --wait --check "$@" 2>/dev/null || iptables --wait --insert "$@"; }

main "$@"
