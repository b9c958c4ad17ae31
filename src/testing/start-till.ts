import { createHash } from 'node:crypto'
import { z } from 'zod'
import { boardEndpoints } from '../channels/http/board/admission.ts'
import { commandEndpoints } from '../channels/http/commands/commands.ts'
import { taskEndpoints } from '../channels/http/commands/tasks.ts'
import { createKeyCheck } from '../channels/http/identity/api-keys.ts'
import type { Menu } from '../menu/menu.ts'
import { createLogger } from '../ops/logger.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { defaultPermissionsFile, loadPermissions } from '../staff/permissions.ts'
import { memoryCommands } from './memory-commands.ts'
import { deliMenu } from './menu.ts'
import { startHttpServer } from './start-http-server.ts'

const answerSchema = z.object({ result: z.unknown().optional(), error: z.string().optional() })

interface Options {
  menu?: () => Menu
  clock?: () => Date
}

/** A till that speaks HTTP to a shop's commands, with the role and the permissions that tills have as a rule. */
export async function startTill({ menu = () => deliMenu(), clock = () => new Date() }: Options = {}) {
  const key = 'key-of-the-till'
  const { commands, ...kept } = memoryCommands({ menu, clock })
  const permissions = await loadPermissions(defaultPermissionsFile, {
    commands: [...commands.keys()],
    endpoints: [...commandEndpoints, ...boardEndpoints, ...taskEndpoints],
    neededRoles: ['till'],
  })
  const logger = createLogger('silent', { write: () => {} })
  const { url } = await startHttpServer({
    menu,
    commands: {
      commands,
      commandDesk: createCommandDesk({ commands, permissions: () => permissions, logger }),
      findService: createKeyCheck([
        { name: 'till-1', role: 'till', sha256: createHash('sha256').update(key).digest('hex') },
      ]),
      permissions: () => permissions,
    },
  })
  return {
    ...kept,
    url,
    /** Has a command run; gives the answer's status with its result, or with what is said to be wrong. */
    async run(command: string, args: object = {}, idempotencyKey?: string) {
      const response = await fetch(`${url}/enqueue_command`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-api-key': key,
          ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        },
        body: JSON.stringify({ command, args }),
      })
      return { status: response.status, ...answerSchema.parse(await response.json()) }
    },
  }
}
