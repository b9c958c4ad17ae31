import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Outcome, root, run } from '../../../src/testing/run.ts'

const deployScript = join(root, 'deploy.sh')

/** Runs ./deploy.sh to its end. */
export const deploySh = (args: readonly string[], env: Record<string, string>): Promise<Outcome> =>
  run(deployScript, args, { env })

/** A run of ./deploy.sh, seen while it is under way. */
export interface DeployProcess {
  /** All that it has printed. */
  output(): string
  /** Resolves when it prints a line with these words; rejects when it ends without. */
  said(words: string): Promise<void>
  kill(signal: NodeJS.Signals): void
  /** Its exit status, null when a signal ended it. Commands that it has started may still be at work. */
  exited: Promise<number | null>
}

/** @param onLine sees each line at once, before anything else happens here */
export function startDeploySh(args: readonly string[], env: Record<string, string>): DeployProcess {
  const child = spawn(deployScript, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed: string[] = []
  const waiting: { words: string; found: () => void }[] = []
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      printed.push(line)
      for (const { words, found } of waiting) if (line.includes(words)) found()
    })
  }
  const exited = once(child, 'exit').then(([status]: (number | null)[]) => status ?? null)
  return {
    output: () => printed.join('\n'),
    async said(words) {
      if (printed.some((line) => line.includes(words))) return
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      waiting.push({ words, found: resolve })
      void exited.then((status) => reject(new Error(`ended with ${status} before “${words}”:\n${printed.join('\n')}`)))
      await promise
    },
    kill: (signal) => void child.kill(signal),
    exited,
  }
}
