import { once } from 'node:events'
import { cp, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { image as buildImage, docker, localBases } from '../../src/testing/docker/engine.ts'
import { root } from '../../src/testing/run.ts'
import { pagesFolder } from '../../src/web/build-pages.ts'
import type { Figure } from './figure.ts'
import { withFolder } from './folder.ts'

const rounds = 9
const plain = 'order-bot-bench:plain'

// As most images of Node programs are made: the packages that are not for development alone, and the source.
const plainDockerfile = (base: string) => `FROM ${base}
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY dist dist
COPY src src
RUN mkdir /data && chown 1001:1001 /data
USER 1001:1001
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
ENTRYPOINT ["node", "src/main.ts"]
`

/**
 * The image's size, and the time from `docker run` to the first answer on /health, against a plain image of the same
 * source.
 */
export async function image(): Promise<Figure[]> {
  const ours = await buildImage('bot')
  await buildPlain()
  try {
    const [starts, plainStarts]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      starts.push(await startTime(ours))
      plainStarts.push(await startTime(plain))
    }
    const figure = (measure: string, unit: string, own: number[], theirs: number[]): Figure => ({
      load: 'no customers yet',
      measure,
      unit,
      ours: own,
      peer: { name: 'plain image', values: theirs },
    })
    return [
      figure('size', 'MB', [await megabytes(ours)], [await megabytes(plain)]),
      figure('docker run to /health', 'ms', starts, plainStarts),
    ]
  } finally {
    await docker('rmi', plain)
  }
}

const buildPlain = (): Promise<void> =>
  withFolder(async (folder) => {
    await cp(await pagesFolder(), join(folder, 'dist/web'), { recursive: true })
    for (const name of ['package.json', 'package-lock.json', '.npmrc', 'src']) {
      await cp(join(root, name), join(folder, name), { recursive: true })
    }
    const { NODE_IMAGE = process.env.NODE_IMAGE ?? 'node:24-bookworm-slim' } = await localBases()
    await writeFile(join(folder, 'Dockerfile'), plainDockerfile(NODE_IMAGE))
    await docker('build', '--quiet', '--tag', plain, folder)
  })

/** Milliseconds. */
async function startTime(tag: string): Promise<number> {
  const before = performance.now()
  const id = await docker('run', '--detach', '--rm', '--publish', '127.0.0.1::8080', tag)
  try {
    const url = `http://${await docker('port', id, '8080/tcp')}/health`
    while (!(await answers(url))) await sleep(5)
    return performance.now() - before
  } finally {
    await docker('kill', id)
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const [response] = await once(get(url), 'response')
    response.resume()
    return response.statusCode === 200
  } catch {
    return false
  }
}

const megabytes = async (tag: string) => Number(await docker('image', 'inspect', '--format', '{{.Size}}', tag)) / 1e6
