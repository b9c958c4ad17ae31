import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { describeWithEngine, docker, image, stackName } from '../src/testing/docker/engine.ts'
import { type Fakes, startFakes } from '../src/testing/docker/fakes.ts'
import { makeHome } from '../src/testing/docker/home.ts'
import { run } from '../src/testing/run.ts'

const limitSchema = z.object({ Name: z.string(), Hard: z.number(), Soft: z.number() })
const containerSchema = z.object({
  Image: z.string(),
  AppArmorProfile: z.string(),
  Config: z.object({ Env: z.array(z.string()), StopTimeout: z.number() }),
  HostConfig: z.object({
    ReadonlyRootfs: z.boolean(),
    CapAdd: z.null(),
    CapDrop: z.array(z.string()),
    SecurityOpt: z.array(z.string()),
    Memory: z.number().positive(),
    MemorySwap: z.number().positive(),
    NanoCpus: z.number().positive(),
    PidsLimit: z.number().positive(),
    Ulimits: z.array(limitSchema),
    Privileged: z.boolean(),
    PidMode: z.string(),
    IpcMode: z.string(),
    UTSMode: z.string(),
    Devices: z.array(z.unknown()).nullable(),
    PortBindings: z.record(z.string(), z.unknown()),
    Tmpfs: z.record(z.string(), z.string()),
    LogConfig: z.object({ Type: z.string(), Config: z.record(z.string(), z.string()) }),
    RestartPolicy: z.object({ Name: z.string() }),
  }),
  Mounts: z.array(z.object({ Type: z.string(), Source: z.string(), Destination: z.string(), RW: z.boolean() })),
  NetworkSettings: z.object({
    Ports: z.record(z.string(), z.null()),
    Networks: z.record(z.string(), z.object({ Aliases: z.array(z.string()) })),
  }),
})

describeWithEngine('the bot as Compose runs it', () => {
  const stack = stackName(afterAll)
  const network = `${stack}-inner`
  const bot = `${stack}-blue-bot-1`
  let home: string
  let fakes: Fakes
  let container: z.infer<typeof containerSchema>
  let status: Map<string, string>

  beforeAll(async () => {
    await docker('network', 'create', '--internal', network)
    await docker('volume', 'create', `${stack}-data`)
    fakes = await startFakes(network)
    home = await mkdtemp(join(tmpdir(), stack))
    await makeHome(home, fakes, { TELEGRAM_MODE: 'polling' })
    // Here there is no proxy to go out through.
    await writeFile(join(home, 'direct.yml'), 'services: { bot: { environment: { NO_PROXY: "*" } } }\n')
    await compose('up', '--detach', '--wait')
    container = containerSchema.parse(JSON.parse(await docker('inspect', '--format', '{{json .}}', bot)))
    const lines = (await inBot('readFileSync("/proc/1/status", "utf8")')).split('\n')
    status = new Map(lines.map((line): [string, string] => [line.split(':')[0] ?? '', line.split(/:\s*/)[1] ?? '']))
  })

  afterAll(async () => {
    await fakes.close()
    await rm(home, { recursive: true, force: true })
  })

  async function compose(...args: string[]): Promise<void> {
    const files = ['--file', join(import.meta.dirname, 'compose.yml'), '--file', join(home, 'direct.yml')]
    const env = {
      ORDER_BOT_STACK: stack,
      ORDER_BOT_IMAGE: await image('bot'),
      ORDER_BOT_HOME: home,
      BOT_NETWORK: network,
    }
    const outcome = await run('docker', ['compose', ...files, ...args], { env })
    if (outcome.status !== 0) throw new Error(`${outcome.stderr}\n${await docker('logs', bot)}`)
  }

  /** What an expression of `node:fs` gives in the bot's container; of an error, its code. */
  const inBot = (expression: string) =>
    docker(
      'exec',
      bot,
      'node',
      '-e',
      `try { process.stdout.write(String(fs.${expression})) } catch (error) { console.log(error.code) }`,
    )

  test('takes an order, from the first word to the row in the sheet', async () => {
    const ana = fakes.telegram.customer(7, 'Ana')
    expect((await ana.ask('two large margheritas, thin crust, and a lemonade')).text).toContain('2 × Large Margherita')
    await ana.press('Pickup')
    expect((await ana.press('Place order')).text).toContain('is placed')
    await expect.poll(() => fakes.sheets.table('Orders').length).toBe(2)
    expect(fakes.sheets.table('Orders')[1]?.join()).toContain('2 x Large Margherita')
    expect(fakes.telegram.violations).toEqual([])
  })

  test('asks the model where it is not sure', async () => {
    const before = fakes.openai.requests.length
    await fakes.telegram.customer(8, 'Bo').ask('a triplet of lemos zum mitnehmen')
    expect(fakes.openai.requests.length).toBeGreaterThan(before)
  })

  test('can write nothing but its data', async () => {
    expect(container.HostConfig.ReadonlyRootfs).toBe(true)
    for (const path of ['/x', '/app/x', '/menu/x', '/etc/x'])
      expect(await inBot(`writeFileSync("${path}", "")`)).toBe('EROFS')
    expect(await inBot('writeFileSync("/dev/x", "")')).toBe('EACCES')
    expect(await inBot('writeFileSync("/run/secrets/telegram-bot-token", "")')).toMatch(/^E(ROFS|ACCES)$/)
    const writable = container.Mounts.filter(({ RW }) => RW)
    expect(writable).toEqual([expect.objectContaining({ Type: 'volume', Destination: '/data' })])
    expect(container.Mounts.map(({ Source }) => Source).join()).not.toMatch(
      /docker\.sock|\/(etc|proc|sys|root|boot|dev)(\/|,|$)/,
    )
  })

  test('has no capability, and no way to get one', () => {
    expect(container.HostConfig.CapDrop).toEqual(['ALL'])
    for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb'])
      expect([set, status.get(set)]).toEqual([set, '0'.repeat(16)])
    expect(container.HostConfig.SecurityOpt).toContain('no-new-privileges:true')
    expect(status.get('NoNewPrivs')).toBe('1')
    expect(status.get('Uid')).toBe('1001\t1001\t1001\t1001')
  })

  test('is under a filter of system calls', () => {
    expect(status.get('Seccomp')).toBe('2')
    expect(container.HostConfig.SecurityOpt.join()).not.toContain('unconfined')
  })

  test('is under AppArmor where the engine has it', async ({ skip }) => {
    const options = await docker('info', '--format', '{{json .SecurityOptions}}')
    if (!options.includes('apparmor')) skip('this engine has no AppArmor')
    expect(container.AppArmorProfile).toBe('docker-default')
  })

  test('has limits on memory, processors, processes and files', () => {
    const { Memory, MemorySwap, PidsLimit, Ulimits } = container.HostConfig
    expect(MemorySwap).toBe(Memory)
    expect(PidsLimit).toBeLessThanOrEqual(100)
    expect(Ulimits.map(({ Name }) => Name).sort()).toEqual(['core', 'nofile'])
    expect(Ulimits.find(({ Name }) => Name === 'core')).toMatchObject({ Hard: 0, Soft: 0 })
  })

  test('shares nothing with the host, and has none of its devices', () => {
    const { Privileged, PidMode, UTSMode, IpcMode, Devices } = container.HostConfig
    expect({ Privileged, PidMode, UTSMode }).toEqual({ Privileged: false, PidMode: '', UTSMode: '' })
    expect(IpcMode).toBe('private')
    expect(Devices ?? []).toEqual([])
  })

  test('has a small place for temporary files, from which nothing can be run', async () => {
    expect(Object.keys(container.HostConfig.Tmpfs)).toEqual(['/tmp'])
    for (const option of ['noexec', 'nosuid', 'nodev', 'size=16m'])
      expect(container.HostConfig.Tmpfs['/tmp']).toContain(option)
    expect(await inBot('readFileSync("/proc/mounts", "utf8")')).toMatch(/^tmpfs \/tmp tmpfs rw,nosuid,nodev,noexec,/m)
  })

  test('is the image that was built', async () => {
    expect(container.Image).toBe(await docker('image', 'inspect', '--format', '{{.Id}}', await image('bot')))
  })

  test('is on the inner network alone, under the name of its slot, and publishes no port', () => {
    expect(container.HostConfig.PortBindings).toEqual({})
    expect(Object.values(container.NetworkSettings.Ports).filter((port) => port !== null)).toEqual([])
    expect(Object.keys(container.NetworkSettings.Networks)).toEqual([network])
    expect(container.NetworkSettings.Networks[network]?.Aliases).toContain('order-bot-blue')
  })

  test('has its secrets in files that only it can read, and nowhere else', async () => {
    const secrets = Object.values(fakes.secrets).filter((secret) => secret.length > 6)
    const environment = `${container.Config.Env.join('\n')}${await inBot('readFileSync("/proc/1/environ", "latin1")')}`
    for (const secret of secrets) expect(environment).not.toContain(secret)
    for (const name of Object.keys(fakes.secrets)) {
      const file = `statSync("/run/secrets/${name}")`
      const facts = await inBot(`${file}.uid + " " + (fs.${file}.mode & 0o777).toString(8)`)
      expect([name, facts]).toEqual([name, '1001 400'])
    }
  })

  test('writes a log that ends somewhere, of one JSON line an event', async () => {
    expect(container.HostConfig.LogConfig).toEqual({
      Type: 'json-file',
      Config: { 'max-size': '10m', 'max-file': '5' },
    })
    const cy = fakes.telegram.customer(9, 'Cy\r\n{"level":"info","msg":"forged"}')
    await cy.ask('hello\r\n{"level":"info","msg":"forged"}')
    const lines = (await docker('logs', bot)).split('\n')
    expect(lines.map((line) => JSON.parse(line).msg)).not.toContain('forged')
  })

  test('says no secret and nothing of a customer in its log, whatever fails', async () => {
    const dee = fakes.telegram.customer(10, 'Canary-Name')
    fakes.telegram.fail('sendMessage', { times: 1, status: 500 })
    fakes.sheets.fail({ answer: 403, times: 2 })
    fakes.openai.fail({ answer: 401 })
    await dee.ask('a canary-word lemonade zum mitnehmen')
    const log = await run('docker', ['logs', bot])
    for (const secret of [
      ...Object.values(fakes.secrets).filter((one) => one.length > 6),
      'Canary-Name',
      'canary-word',
      fakes.sheets.accessToken,
    ]) {
      expect(log.stdout + log.stderr).not.toContain(secret)
    }
  })

  test('comes back by itself when it ends, with all that it knew', async () => {
    const state = () => docker('inspect', '--format', '{{.RestartCount}} {{.State.Health.Status}}', bot)
    expect(await state()).toBe('0 healthy')
    await docker('exec', bot, 'node', '-e', 'process.kill(1, "SIGTERM")')
    await expect.poll(state).toBe('1 healthy')
    expect((await fakes.telegram.customer(7).ask('/status')).text).toContain('placed')
  })

  test('stops in time, by itself, when it is asked to', async () => {
    expect(container.Config.StopTimeout).toBe(45)
    await compose('stop')
    expect(await docker('inspect', '--format', '{{.State.ExitCode}} {{.State.OOMKilled}}', bot)).toBe('0 false')
    expect(await docker('logs', '--tail', '1', bot)).toContain('"msg":"stopped"')
  })
})
