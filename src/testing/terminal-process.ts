import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'

/** A program on a terminal of its own, with somebody who types. */
export interface TerminalProcess {
  /** All that the terminal has shown. */
  output(): string
  /** Resolves when it has shown this, after what it was waited for before; rejects when the program ends without. */
  shown(words: string): Promise<void>
  type(keys: string): void
  exited: Promise<number | null>
}

/** Runs `command`, as a shell takes it; killed with the test. */
export function startInTerminal(command: string, env: Record<string, string>): TerminalProcess {
  const child = spawn('script', ['--quiet', '--return', '--command', `exec ${command}`, '/dev/null'], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  let seen = 0
  let hasEnded = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const exited = once(child, 'close').then(([status]: (number | null)[]) => {
    hasEnded = true
    return status ?? null
  })
  return {
    output: () => output,
    async shown(words) {
      for (;;) {
        const place = output.indexOf(words, seen)
        if (place >= 0) {
          seen = place + words.length
          return
        }
        if (hasEnded) throw new Error(`ended before “${words}”:\n${output}`)
        await Promise.race([once(child.stdout, 'data'), exited])
      }
    },
    type: (keys) => void child.stdin.write(keys),
    exited,
  }
}
