import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** The checkout. */
export const root = join(import.meta.dirname, '../..')

export interface Outcome {
  status: number
  stdout: string
  stderr: string
}

/** Runs a program to its end, whatever that is. Its environment is the test's own with `env` on top. */
export async function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd = root }: { env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 }
  try {
    const { stdout, stderr } = await execute(command, args, options)
    return { status: 0, stdout, stderr }
  } catch (error) {
    if (!isExit(error)) throw error
    return { status: error.code, stdout: error.stdout, stderr: error.stderr }
  }
}

const isExit = (error: unknown): error is { code: number; stdout: string; stderr: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'number' && 'stdout' in error
