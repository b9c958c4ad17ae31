import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { standIns } from '../../scripts/ci/testing/stand-ins.ts'
import { describeWithEngine, docker, stackName } from '../../src/testing/docker/engine.ts'
import { root, run } from '../../src/testing/run.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'

const machine = join(root, 'infra/setup/machine')
const guard = join(machine, 'metadata-guard.sh')

/** The folder of the environments, each with these settings. */
async function settings(environments: Record<string, string>): Promise<string> {
  const state = await temporaryFolder()
  for (const [name, text] of Object.entries(environments)) {
    await mkdir(join(state, name))
    await writeFile(join(state, name, 'settings.env'), text)
  }
  return state
}

/** An engine with two networks. */
const engine = 'for name; do :; done; case $name in web) echo br-web ;; shop-web) echo br-shop ;; *) exit 1 ;; esac'

describe('the guard between containers and the machine', () => {
  /** What it would load, without a firewall that takes it. */
  async function guarded(environments: Record<string, string>, ...args: string[]) {
    const state = await settings(environments)
    const rules = join(state, 'rules')
    const { env, calls } = await standIns({
      'iptables-restore': `cat >"${rules}"`,
      // It has what was inserted, and nothing else.
      iptables: `case " $* " in *" --check "*) grep --quiet --fixed-strings -- "\${*/--check/--insert}" <(grep --invert-match -- --check "$(dirname "$0")/calls.log") ;; esac`,
      docker: engine,
    })
    const outcome = await run(guard, args, { env: { ...env, ORDER_BOT_STATE: state } })
    return { ...outcome, rules: (await readFile(rules, 'utf8')).split('\n'), calls, env, state }
  }
  const allowed = (rules: string[]) => rules.filter((rule) => rule.includes('-i') && rule.endsWith('-j RETURN'))

  test("refuses the machine's identity to every container, and leaves them the name server", async () => {
    const { status, rules } = await guarded({ production: 'EGRESS_METADATA=off\n' })
    expect(status).toBe(0)
    expect(rules.filter((rule) => rule.startsWith('-A ORDER-BOT-METADATA'))).toEqual([
      '-A ORDER-BOT-METADATA -p udp --dport 53 -j RETURN',
      '-A ORDER-BOT-METADATA -p tcp --dport 53 -j RETURN',
      '-A ORDER-BOT-METADATA -j REJECT',
    ])
  })

  test('lets in the network of the egress proxy alone, where the settings say so', async () => {
    const { rules } = await guarded({
      production: '#EGRESS_METADATA=off\nEGRESS_METADATA="on"  # for Secret Manager\n',
      staging: 'EGRESS_METADATA=on\nWEB_NETWORK=shop-web\n',
      dev: 'EGRESS_METADATA=on\nWEB_NETWORK=\n',
    })
    expect(allowed(rules)).toEqual([
      '-A ORDER-BOT-METADATA -i br-web -p tcp --dport 80 -j RETURN',
      '-A ORDER-BOT-METADATA -i br-shop -p tcp --dport 80 -j RETURN',
    ])
    // The first rule that fits counts.
    expect(rules.indexOf('-A ORDER-BOT-METADATA -j REJECT')).toBeGreaterThan(rules.indexOf(allowed(rules)[1] ?? ''))
  })

  test.each([
    '',
    '#EGRESS_METADATA=on\n',
    'EGRESS_METADATA=on\nEGRESS_METADATA=off\n',
    'EGRESS_METADATA=once\n',
    'MY_EGRESS_METADATA=on\n',
  ])('takes %j for a no', async (text) => {
    expect(allowed((await guarded({ production: text })).rules)).toEqual([])
  })

  test('asks Docker nothing before it runs, and lets nobody in', async () => {
    const { status, rules, calls } = await guarded({ production: 'EGRESS_METADATA=on\n' }, '--before-docker')
    expect(status).toBe(0)
    expect(allowed(rules)).toEqual([])
    expect((await calls()).filter((call) => call.startsWith('docker'))).toEqual([])
  })

  test('refuses containers what listens on the machine, and hears what they answer', async () => {
    const { rules } = await guarded({})
    expect(rules.filter((rule) => rule.startsWith('-A ORDER-BOT-HOST'))).toEqual([
      '-A ORDER-BOT-HOST -m conntrack --ctstate ESTABLISHED,RELATED -j RETURN',
      '-A ORDER-BOT-HOST -i docker0 -j REJECT',
      '-A ORDER-BOT-HOST -i br-+ -j REJECT',
    ])
  })

  test('stands in front of all other rules, once', async () => {
    const { calls, env, state } = await guarded({})
    await run(guard, [], { env: { ...env, ORDER_BOT_STATE: state } })
    expect((await calls()).filter((call) => call.includes('--insert'))).toEqual([
      'iptables --wait --insert DOCKER-USER --destination 169.254.169.254 --jump ORDER-BOT-METADATA',
      'iptables --wait --insert INPUT --jump ORDER-BOT-HOST',
    ])
  })

  test('fails where the firewall does not take it', async () => {
    const { env } = await standIns({ 'iptables-restore': 'exit 1', iptables: '', docker: engine })
    expect(await run(guard, [], { env: { ...env, ORDER_BOT_STATE: await temporaryFolder() } })).toMatchObject({
      status: 1,
    })
  })
})

describe('the guard, as the kernel takes it', async () => {
  const alone = ['--map-root-user', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', 'bash', '-ec']
  const isPossible = await run('unshare', [...alone, 'iptables --wait --list-rules && type ip nsenter']).then(
    ({ status }) => status === 0,
    () => false,
  )

  test.skipIf(!isPossible)('keeps a container from sshd, and not the machine from the container', async () => {
    const { env } = await standIns({ docker: engine })
    const server = `require('node:net').createServer((s) => s.end('hello')).listen(2222, '0.0.0.0', () => console.log('up'))`
    const client = `require('node:net').connect(2222, process.argv[1]).on('data', (d) => console.log(String(d))).on('error', ({ code }) => console.log(code))`
    const story = `
      exec 3< <(exec unshare --net bash -c 'echo up; exec sleep infinity')
      container=$!
      read -r <&3
      inside() { nsenter --net --target "$container" "$@"; }
      ip link set lo up
      ip link add br-0123456789ab type bridge
      ip addr add 10.9.0.1/24 dev br-0123456789ab
      ip link add outer type veth peer name eth0 netns "$container"
      ip link set outer master br-0123456789ab up
      ip link set br-0123456789ab up
      inside ip addr add 10.9.0.2/24 dev eth0
      inside ip link set eth0 up
      exec 4< <(node --eval "$SERVER")
      read -r <&4
      exec 5< <(inside node --eval "$SERVER")
      read -r <&5
      echo "before: $(inside node --eval "$CLIENT" 10.9.0.1)"
      "$GUARD"
      echo "after: $(inside node --eval "$CLIENT" 10.9.0.1)"
      echo "the other way: $(node --eval "$CLIENT" 10.9.0.2)"`
    const { stdout, stderr } = await run('unshare', [...alone, story], {
      env: { ...env, ORDER_BOT_STATE: await settings({}), GUARD: guard, SERVER: server, CLIENT: client },
    })
    expect({ stdout, stderr }).toEqual({
      stdout: 'before: hello\nafter: ECONNREFUSED\nthe other way: hello\n',
      stderr: '',
    })
  })
})

describe("Docker's way to the registry", () => {
  const helper = join(machine, 'docker-credential.sh')

  test("is a token of the machine's own account", async () => {
    const { env, calls } = await standIns({
      curl: `echo '{"access_token":"ya29.c.example","expires_in":3599,"token_type":"Bearer"}'`,
    })
    // As Docker does it: the name of the server, and no line break.
    const asked = `printf europe-west3-docker.pkg.dev | '${helper}' get`
    const { status, stdout } = await run('bash', ['-c', asked], { env })
    expect({ status, answer: JSON.parse(stdout) }).toEqual({
      status: 0,
      answer: { ServerURL: 'europe-west3-docker.pkg.dev', Username: 'oauth2accesstoken', Secret: 'ya29.c.example' },
    })
    expect(await calls()).toEqual([expect.stringContaining('--header Metadata-Flavor: Google')])
  })

  test('keeps nothing', async () => {
    const { env, calls } = await standIns({ curl: 'exit 1' })
    expect(await run(helper, ['store'], { env })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await calls()).toEqual([])
  })
})

describe('the start of a machine, where its metadata is not to be had', async () => {
  const script = await readFile(join(machine, 'startup.sh'), 'utf8')
  const lastLine = /^main$/m
  /** What a step of it would put where. */
  const putBy = async (step: string) => {
    const { env } = await standIns({ curl: 'exit 22', systemctl: '', grep: '' })
    const talk = 'put() { cat >/dev/null; echo "$1"; }'
    return run('bash', ['-c', script.replace(lastLine, `${talk}\npackages() { :; }\n${step}`)], { env })
  }

  test.each(['guard_against_containers', 'let_docker_pull'])(
    '%s puts nothing in the place of what is there',
    async (step) => {
      expect(await putBy(step)).toMatchObject({ status: 22, stdout: '' })
    },
  )
})

describeWithEngine('the start of a machine', () => {
  /** A Debian on which packages and services are only talked of, but files are real. */
  async function started(): Promise<{ read: (file: string) => Promise<string>; calls: string[] }> {
    const { folder, calls } = await standIns({
      dpkg: `[ -e "$(dirname "$0")/installed-$2" ]`,
      'apt-get': `case " $* " in *" docker.io "*)
          [ -x /usr/local/sbin/order-bot-metadata-guard ] && [ -e /etc/systemd/system/docker.service.d/order-bot.conf ] && [ -e /etc/docker/daemon.json ] || exit 1
          groupadd docker ;;
        esac
        for name in curl docker.io; do case " $* " in *" $name "*) touch "$(dirname "$0")/installed-$name" ;; esac; done`,
      systemctl: '',
      curl: `case $* in
          */attributes/registry) printf europe-west3-docker.pkg.dev ;;
          */attributes/*) echo "#!/bin/sh"; for url; do :; done; echo "# \${url##*/}" ;;
        esac`,
    })
    const name = stackName()
    const mounts = ['--volume', `${folder}:${folder}`, '--volume', `${machine}:/machine:ro`]
    await docker(
      'run',
      '--detach',
      '--init',
      '--network',
      'none',
      '--name',
      name,
      ...mounts,
      'debian:bookworm-slim',
      'sleep',
      'infinity',
    )
    const start = () =>
      docker('exec', '--env', `PATH=${folder}:/usr/sbin:/usr/bin:/sbin:/bin`, name, '/machine/startup.sh')
    await start()
    await start()
    return { read: (file) => docker('exec', name, 'cat', file), calls: await calls() }
  }

  test('has the guard stand before Docker comes, installs each thing once, and leaves all as it is the second time', async () => {
    const { read, calls } = await started()
    expect(calls.filter((call) => call.startsWith('apt-get') && call.includes('install'))).toEqual([
      expect.stringMatching(/install --yes curl iptables unattended-upgrades$/),
      expect.stringMatching(/install --yes docker.io docker-cli docker-compose$/),
    ])
    expect(JSON.parse(await read('/etc/docker/daemon.json'))).toMatchObject({ 'live-restore': true })
    expect(JSON.parse(await read('/etc/docker-client/config.json'))).toEqual({
      credHelpers: { 'europe-west3-docker.pkg.dev': 'order-bot' },
    })
    expect(await read('/usr/local/bin/docker-credential-order-bot')).toContain('# docker-credential')
    expect(await read('/etc/systemd/system/docker.service.d/order-bot.conf')).toContain(
      'ExecStartPre=/usr/local/sbin/order-bot-metadata-guard --before-docker',
    )
    expect(await read('/etc/apt/apt.conf.d/20auto-upgrades')).toContain('Unattended-Upgrade "1"')
    expect((await read('/etc/environment')).match(/DOCKER_CONFIG/g)).toHaveLength(1)
    expect((await read('/etc/security/group.conf')).match(/^sshd;.*;docker$/gm)).toHaveLength(1)
  })
})
