# shellcheck shell=bash
# A network with nothing else in it, and the machine.

# Its own in its network; by it, the pipeline's right to ssh is bound to this machine.
readonly INTERNAL_ADDRESS=10.42.0.2
# From where Identity-Aware Proxy connects.
readonly IAP_RANGE=35.235.240.0/20

# Not the network `default`: that lets the whole world try ssh.
make_network() {
  step 'Network and firewall'
  exists compute networks describe "$NAME" || change compute networks create "$NAME" --subnet-mode=custom
  exists compute networks subnets describe "$NAME" "--region=$REGION" ||
    change compute networks subnets create "$NAME" "--region=$REGION" "--network=$NAME" --range=10.42.0.0/28
  allow_in web tcp:80,tcp:443,udp:443 0.0.0.0/0
  allow_in ssh tcp:22 "$IAP_RANGE${SSH_FROM:+,$SSH_FROM}"
  exists compute addresses describe "$NAME" "--region=$REGION" ||
    change compute addresses create "$NAME" "--region=$REGION"
}

# allow_in WHAT RULES RANGES: from these addresses to the machine; all else is refused.
allow_in() {
  local rule=$NAME-$1
  if ! exists compute firewall-rules describe "$rule"; then
    change compute firewall-rules create "$rule" "--network=$NAME" --direction=INGRESS "--allow=$2" "--source-ranges=$3" \
      "--target-service-accounts=$(account vm)"
  elif [[ $(fact compute firewall-rules describe "$rule" 'value(sourceRanges.list())') != "$3" ]]; then
    change compute firewall-rules update "$rule" "--source-ranges=$3"
  fi
}

make_machine() {
  local target=("$NAME" "--zone=$ZONE") version files
  step "Machine $NAME ($MACHINE)"
  version=$(cat "$HERE"/machine/*.sh | sha256sum | cut --characters=1-16)
  files="startup-script=$HERE/machine/startup.sh,metadata-guard=$HERE/machine/metadata-guard.sh,docker-credential=$HERE/machine/docker-credential.sh"
  if ! exists compute instances describe "${target[@]}"; then
    patiently change compute instances create "${target[@]}" "--machine-type=$MACHINE" \
      --image-family=debian-13 --image-project=debian-cloud --boot-disk-size=20GB --boot-disk-type=pd-balanced \
      "--subnet=$NAME" "--private-network-ip=$INTERNAL_ADDRESS" "--address=$NAME" \
      "--service-account=$(account vm)" --scopes=cloud-platform \
      --shielded-secure-boot --shielded-vtpm --shielded-integrity-monitoring --deletion-protection \
      "--metadata=enable-oslogin=TRUE,block-project-ssh-keys=TRUE,enable-guest-attributes=TRUE,serial-port-enable=FALSE,registry=$(registry_host)" \
      "--metadata-from-file=$files" "--labels=setup=$version"
  elif [[ $(fact compute instances describe "${target[@]}" 'value(labels.setup)') != "$version" ]]; then
    change compute instances add-metadata "${target[@]}" "--metadata-from-file=$files"
    change compute instances update "${target[@]}" "--update-labels=setup=$version"
    step 'The machine takes its new start-up script with its next start'
  fi
}
