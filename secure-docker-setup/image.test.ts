import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { describeWithEngine, docker, image } from '../src/testing/docker/engine.ts'
import { root, run } from '../src/testing/run.ts'

const configSchema = z.object({
  User: z.string(),
  Healthcheck: z.object({ Test: z.array(z.string()) }),
  Entrypoint: z.array(z.string()),
  Env: z.array(z.string()),
  Labels: z.record(z.string(), z.string()),
  StopSignal: z.string(),
  Volumes: z.null().optional(),
})

describeWithEngine('the image of the bot', () => {
  let tag: string
  let config: z.infer<typeof configSchema>
  let files: string[]

  beforeAll(async () => {
    tag = await image('bot')
    config = configSchema.parse(JSON.parse(await docker('image', 'inspect', '--format', '{{json .Config}}', tag)))
    const container = await docker('create', tag)
    try {
      const { status, stdout } = await run('bash', [
        '-o',
        'pipefail',
        '-c',
        `docker export ${container} | tar -tv --numeric-owner`,
      ])
      expect(status).toBe(0)
      files = stdout.trimEnd().split('\n')
    } finally {
      await docker('rm', container)
    }
  })

  const inImage = (...args: string[]) => run('docker', ['run', '--rm', '--network', 'none', ...args])

  test('runs as 1001:1001, who owns nothing but the data', () => {
    expect(config.User).toBe('1001:1001')
    const owned = files.filter((line) => line.includes(' 1001/1001 '))
    expect(owned).toEqual([expect.stringMatching(/ data\/$/)])
  })

  test('has a health check that needs no shell and no curl, and knows a bot that does not answer', async () => {
    expect(config.Healthcheck.Test).toEqual(['CMD', 'node', '/app/healthcheck.js'])
    expect(await inImage('--entrypoint', 'node', tag, '/app/healthcheck.js')).toMatchObject({ status: 1 })
  })

  test('has no setuid or setgid file, and none that others may write', () => {
    expect(files.length).toBeGreaterThan(20)
    const isSetId = (line: string) => /^.{3}[sS]|^.{6}[sS]/.test(line)
    expect(files.filter(isSetId)).toEqual([])
    const isTheEngines = (line: string) => / (dev|etc|proc|sys)\//.test(line)
    expect(files.filter((line) => /^[-d].{7}w/.test(line) && !isTheEngines(line))).toEqual([])
  })

  test('holds no secret: what is not on the list of its build can not get in', async () => {
    const names = files.map((line) => line.split(/ \d\d:\d\d /)[1] ?? line)
    expect(names.filter((name) => /(^|\/)(\.env|\.npmrc|\.git|.*\.pem|.*\.key|id_rsa.*)$/.test(name))).toEqual([])
    const app = names.filter((name) => name.startsWith('app/'))
    expect(
      app.filter((name) => !/\.(js|yaml|html|css|txt|wasm|ttf|png)$|\/$|LICENSE$|^app\/package\.json$/.test(name)),
    ).toEqual([])
    expect(await docker('history', '--no-trunc', tag)).not.toMatch(/token|password|authToken|secret=/i)
    const ignored = await readFile(join(import.meta.dirname, 'Dockerfile.dockerignore'), 'utf8')
    expect(ignored.match(/^[^#\n].*$/m)?.[0]).toBe('*')
  })

  test.each(['sh', 'bash', 'npm', 'npx', 'apt-get', 'busybox', 'curl'])('has no %s', async (program) => {
    expect(await inImage('--entrypoint', program, tag)).toMatchObject({ status: 127 })
  })

  test('carries no package that only development needs', async () => {
    const lock = z
      .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })
      .parse(JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))).packages
    const script = `process.stdout.write(fs.readFileSync('/app/THIRD-PARTY-LICENSES.txt'))`
    const { stdout } = await inImage('--entrypoint', 'node', tag, '-e', script)
    const carried = [...stdout.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name]) => `node_modules/${name}`)
    expect(carried).toContain('node_modules/fastify')
    expect(carried).toContain('node_modules/googleapis')
    expect(carried.filter((path) => lock[path]?.dev)).toEqual([])
  })

  test('is built on bases that are pinned by digest, and takes nothing from the net by itself', async () => {
    const dockerfile = await readFile(join(import.meta.dirname, 'Dockerfile'), 'utf8')
    expect(dockerfile).toMatch(/^ARG NODE_IMAGE=\S+@sha256:[0-9a-f]{64}$/m)
    const bases = [...dockerfile.matchAll(/^FROM (?:--platform=\S+ )?(\S+)/gm)].map(([, base]) => base)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the Dockerfile
    expect(bases).toEqual(['${NODE_IMAGE}', '${NODE_IMAGE}', 'scratch'])
    expect(dockerfile).not.toMatch(/^ADD |curl|wget/m)
  })

  test('starts without a shell in between, and says what it is', () => {
    expect(config.Entrypoint[0]).toBe('node')
    expect(config.StopSignal).toBe('SIGTERM')
    expect(config.Env.filter((line) => !/^(PATH|MALLOC_ARENA_MAX|NODE_ENV|HOST|PORT|DATA_DIR)=/.test(line))).toEqual([])
    expect(config.Labels).toMatchObject({
      'org.opencontainers.image.version': expect.stringMatching(/^\d+\.\d+\.\d+/),
      'org.opencontainers.image.revision': expect.stringMatching(/^[0-9a-f]{40}(-changed)?$|^unknown$/),
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      'org.opencontainers.image.licenses': 'MIT',
    })
  })

  test('has the licences of all that it is made of, and tells scanners its Debian packages', () => {
    const has = (path: string) => files.some((line) => line.endsWith(` ${path}`))
    expect(has('app/LICENSE')).toBe(true)
    for (const name of ['libc6', 'libstdc++6', 'libgcc-s1']) {
      expect([name, has(`usr/share/doc/${name}/copyright`)]).toEqual([name, true])
      expect([name, has(`var/lib/dpkg/status.d/${name}`)]).toEqual([name, true])
    }
  })
})
