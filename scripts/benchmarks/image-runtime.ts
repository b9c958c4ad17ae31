import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../src/testing/run.ts'

const dockerfile = readFileSync(join(root, 'secure-docker-setup/Dockerfile'), 'utf8')
const [, entrypoint = ''] = /^ENTRYPOINT (.+)$/m.exec(dockerfile) ?? []

/** How the image starts Node, so that what is measured is what runs. */
export const imageRuntime = {
  flags: z.array(z.string()).parse(JSON.parse(entrypoint)).slice(1, -1),
  /** What its environment says of memory. */
  env: Object.fromEntries([...dockerfile.matchAll(/(MALLOC_\w+)=(\S+)/g)].map(([, name, value]) => [name, value])),
}
