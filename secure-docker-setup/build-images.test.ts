import { hash } from 'node:crypto'
import { cp, readdir, readFile, symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { missing, startRegistry } from '../infra/deploy/testing/on-loopback.ts'
import { describeWithEngine, docker, localBases } from '../src/testing/docker/engine.ts'
import { root, run } from '../src/testing/run.ts'
import { temporaryFolder } from '../src/testing/temporary-folder.ts'

describeWithEngine('building images', () => {
  test('pushes one, and names it by the digest by which it can be pulled', async ({ skip }) => {
    if (missing.includes('docker-registry')) skip("Debian's docker-registry is not installed")
    const registry = await startRegistry(await temporaryFolder())
    onTestFinished(registry.close)
    const env = { ...(await localBases()), TAG: 'first' }
    const { status, stdout, stderr } = await run(
      'scripts/build-images',
      ['--push', `${registry.host}/shop`, 'egress'],
      { env },
    )
    expect([status, stderr]).toEqual([0, expect.anything()])
    const [, reference = ''] = /^egress (\S+\/shop\/order-bot-egress@sha256:[0-9a-f]{64})\n$/.exec(stdout) ?? []
    await docker('pull', '--quiet', reference)
    onTestFinished(() => docker('rmi', reference, `${registry.host}/shop/order-bot-egress:first`).then(() => {}))
    expect(await docker('image', 'inspect', '--format', '{{json .RepoDigests}}', reference)).toContain(reference)
  })
})

test('the bundle is the same wherever and whenever it is made', async () => {
  const [one, other] = await Promise.all([bundled(), bundled()])
  expect(one.size).toBeGreaterThan(10)
  expect(other).toEqual(one)
})

/** The digest of each file of a bundle of this checkout, made in a folder of its own. */
async function bundled(): Promise<Map<string, string>> {
  const folder = await temporaryFolder()
  for (const name of ['package.json', 'tsconfig.json', 'LICENSE', 'src', 'secure-docker-setup']) {
    await cp(join(root, name), join(folder, name), { recursive: true })
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  const { status, stderr } = await run(process.execPath, ['secure-docker-setup/bundle.ts'], { cwd: folder })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const app = join(folder, 'dist/app')
  const files = (await readdir(app, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const digests = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name)
    return [relative(app, path), hash('sha256', await readFile(path))]
  })
  return new Map(await Promise.all(digests))
}
