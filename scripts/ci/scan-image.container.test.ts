import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { describeWithEngine, docker, image, stackName } from '../../src/testing/docker/engine.ts'
import { root, run } from '../../src/testing/run.ts'
import { temporaryFolder } from '../../src/testing/temporary-folder.ts'
import { neededTools } from './testing/needed-tools.ts'
import { standIns } from './testing/stand-ins.ts'

/** Known holes are looked up in a database that is fetched: here trivy only says that it was asked. */
async function scan(tag: string, trivy = '') {
  const { env, calls } = await standIns({ trivy })
  const outcome = await run(join(root, 'scripts/ci/scan-image'), [tag], { env })
  return { ...outcome, output: outcome.stdout + outcome.stderr, trivy: await calls() }
}

/** An image of a test's own, on top of the smallest of ours. */
async function built(...lines: string[]): Promise<string> {
  const folder = await temporaryFolder()
  const tag = `${stackName()}:bad`
  onTestFinished(async () => void (await run('docker', ['rmi', '--force', tag])))
  await writeFile(join(folder, 'Dockerfile'), [`FROM ${await image('egress')}`, ...lines, ''].join('\n'))
  await writeFile(join(folder, 'notes'), `token = "${secret}"\n`)
  await writeFile(join(folder, 'empty'), '')
  await writeFile(join(folder, 'su'), '')
  await chmod(join(folder, 'su'), 0o4755)
  await run('tar', ['--create', '--file', 'su.tar', 'su'], { cwd: folder })
  await docker('build', '--quiet', '--tag', tag, folder)
  return tag
}

// Put together here: the scan of this repository would find it.
const secret = ['ghp', 'x7Kq2mZ9vB4nR8tY1wE6uI3oP5aS0dF7gH2j'].join('_')

describeWithEngine('the scan of an image', () => {
  const tools = neededTools('gitleaks')
  beforeAll(tools.install, 600_000)

  test.each(['bot', 'caddy', 'egress'] as const)('finds nothing in %s', async (name) => {
    const { status, trivy } = await scan(await image(name))
    expect(status).toBe(0)
    expect(trivy).toEqual([expect.stringMatching(/^trivy image .*--severity HIGH,CRITICAL .*--exit-code 1/)])
  })

  test("finds a file that runs with other rights than its caller's", async () => {
    const { status, output } = await scan(await built('ADD su.tar /app/'))
    expect(status).toBe(1)
    expect(output).toContain('app/su')
  })

  test('finds a secret that a later layer hides, and does not print it', async () => {
    const { status, output } = await scan(await built('COPY notes /app/notes', 'COPY empty /app/notes'))
    expect(status).toBe(1)
    expect(output).toContain('app/notes')
    expect(output).not.toContain(secret)
  })

  test('finds a secret in the settings', async () => {
    expect(await scan(await built(`ENV API_TOKEN=${secret}`))).toMatchObject({ status: 1 })
  })

  test('refuses an image with known holes', async () => {
    const { status, output } = await scan(await image('egress'), 'exit 1')
    expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining('known holes') })
  })
})
