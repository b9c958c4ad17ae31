import { join } from 'node:path'
import { root, run } from '../../../src/testing/run.ts'

/** Tools that tests need and that are installed for them where that can be done; where not, the tests are skipped. */
export function neededTools(...names: string[]) {
  const missing: string[] = []
  return {
    /** For `beforeAll`: the first time on a machine, it takes a minute. */
    async install(): Promise<void> {
      for (const name of names) {
        const { status, stderr } = await run(join(root, 'scripts/ci/tool'), [name])
        if (status !== 0) missing.push(stderr.trim().split('\n').at(-1) ?? name)
      }
    },
    orSkip(skip: (reason: string) => void): void {
      if (missing.length > 0) skip(missing.join('; '))
    },
  }
}
