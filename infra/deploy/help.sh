# shellcheck shell=bash

help() {
  if [[ -n $1 ]]; then "help_$1"; else help_all; fi
}

help_all() {
  cat <<'TEXT'
./deploy.sh COMMAND [OPTIONS]      deploys the bot to its machine, and rolls it back

  deploy [IMAGE]      a new version, without anybody noticing; rolls itself back if anything is wrong
  rollback [RELEASE]  the release before, or the one you name
  status              what runs, since when, and how it is doing
  health              whether all is well, asked the way a customer comes; the exit code says it too
  logs [PART]         of the bot, or of caddy or egress
  releases            those that are kept, to roll back to
  maintenance on|off  close the shop for a while: Telegram keeps what customers write
  exec COMMAND...     run something in the bot's container
  audit               who did what, and what came of it
  setup               make what an environment needs before its first deploy
  unlock              is never needed, and says why

  --env ENVIRONMENT   dev, staging or production (the default)
  --dry-run           show what would be done, and do nothing
  --help              after a command: more about it

Where: on this machine; or, with DOCKER_HOST=ssh://USER@HOST or a Docker context of that kind, on that one. Options for
ssh: ORDER_BOT_SSH_OPTS. The folder with everything: ORDER_BOT_STATE on that machine, /var/lib/order-bot by default.

Exit codes: 0 done. 1 failed, and all is as it was before, or it says what is not. 2 a mistake in the command.
75 another run is at work.

New here? ./deploy.sh setup, then do what it says is left to do, then ./deploy.sh deploy.
TEXT
}

help_deploy() {
  cat <<'TEXT'
./deploy.sh deploy [IMAGE]

Starts the new version beside the old one, lets it check itself, hands over without losing a message, asks it through
Caddy, and watches it for a while. If anything is wrong, the old version is back, with the reason and the last lines of
the new one's log. If this is killed half-way, the next deploy, rollback or `status --repair` puts it right.

IMAGE is REPOSITORY@sha256:DIGEST, or REPOSITORY:TAG, which is looked up once and known by its digest from then on.
Without IMAGE, this checkout is built (only on the machine itself).

  --again               the image that runs now, with today's settings and secrets
  --caddy-image IMAGE   another Caddy; without it, the one that runs stays
  --egress-image IMAGE  another egress proxy; likewise
  --watch SECONDS       how long the new version is watched (30)
  --health-timeout SECONDS  how long it may take to become healthy (60)
  --wait SECONDS        if another run is at work, wait this long for it (0)
  --note TEXT           goes into the audit and the list of releases
  --env ENVIRONMENT, --dry-run

hooks/pre-deploy in the environment's folder can refuse (exit code other than 0); hooks/post-deploy comes last. They get
ORDER_BOT_ENV, _COMMAND, _RELEASE, _IMAGE, _PREVIOUS_IMAGE, _WHO, _NOTE and _HOME.
TEXT
}

help_rollback() {
  cat <<'TEXT'
./deploy.sh rollback [RELEASE]

Goes back to the release before, in the same careful way as a deploy: its image, its settings, its Caddyfile. Data, menu
and secrets stay as they are. Twice in a row, and you are where you were.

RELEASE is its name, the start of it, or the digest of its image, as in ./deploy.sh releases. The hooks of a deploy run here
as well.

  --list                show the releases, change nothing
  --watch, --health-timeout, --wait SECONDS; --note TEXT: as for deploy
  --env ENVIRONMENT, --dry-run
TEXT
}

help_status() {
  cat <<'TEXT'
./deploy.sh status

What runs: release, image, version, since when; how it is; whether a run is at work or was cut off; the last run.

  --json    the same for programs
  --repair  repair what a run that was killed has left (--wait, --watch, --health-timeout SECONDS, --dry-run: as for deploy)
  --env ENVIRONMENT
TEXT
}

help_health() {
  cat <<'TEXT'
./deploy.sh health

Asks /health/caddy, /health and /health/bot through Caddy, and the engine about each container. Exit code 0 only when all
of it is well: a bot that works, but without OpenAI or the sheet ("degraded"), is not.

  --env ENVIRONMENT
TEXT
}

help_logs() {
  cat <<'TEXT'
./deploy.sh logs [bot|caddy|egress]

The last 100 lines. What looks like a secret is taken out.

  --lines NUMBER   how many (100)
  --since TIME     10m, 2h, 2026-01-31T12:00:00
  --grep PATTERN   only lines with this (extended regular expression)
  --follow         go on as more come
  --env ENVIRONMENT
TEXT
}

help_releases() {
  cat <<'TEXT'
./deploy.sh releases

The releases that are kept, newest first: five, and in any case the current one and the one before.

  --json   one object a line
  --env ENVIRONMENT
TEXT
}

help_maintenance() {
  cat <<'TEXT'
./deploy.sh maintenance on|off

On: Caddy answers everybody with 503 and "please try again". Telegram keeps what customers write, and delivers it after
"off", for a day at most. The bot goes on running.

  --wait SECONDS, --note TEXT: as for deploy
  --env ENVIRONMENT, --dry-run
TEXT
}

help_exec() {
  cat <<'TEXT'
./deploy.sh [--env ENVIRONMENT] exec COMMAND...

Runs a command in the bot's container, as the bot's user. There is no shell in it, but there is node:
./deploy.sh exec node --version
TEXT
}

help_audit() {
  cat <<'TEXT'
./deploy.sh audit

Who did what, and what came of it: a line of JSON for each run, the last 20.

  --lines NUMBER   how many (20)
  --env ENVIRONMENT
TEXT
}

help_setup() {
  cat <<'TEXT'
./deploy.sh setup

Makes what an environment needs before its first deploy: folders, networks, settings.env and a sample menu. It overwrites
nothing, can be run again, and says what is left for you to fill in.

  --env ENVIRONMENT, --dry-run
TEXT
}

help_unlock() {
  cat <<'TEXT'
./deploy.sh unlock

Says who is at work. There is nothing to unlock, ever: the lock is the kernel's, and ends with the run that holds it.
TEXT
}
