import { boardEndpoints } from '../channels/http/board/admission.ts'
import { commandEndpoints } from '../channels/http/commands/commands.ts'
import { taskEndpoints } from '../channels/http/commands/tasks.ts'
import type { Commands } from '../staff/commands/commands.ts'
import { loadPermissions, type Permissions } from '../staff/permissions.ts'
import { type Core, follow } from './core.ts'

/** Who may do what, as the file says it now. */
export async function permissionsFor(
  commands: Commands,
  core: Core,
  onTaken: () => void,
): Promise<{ current: () => Permissions; stop: () => void }> {
  const { apiKeys, staff, permissionsFile } = core.config
  const permissible = {
    commands: [...commands.keys()],
    endpoints: [...commandEndpoints, ...boardEndpoints, ...taskEndpoints],
    neededRoles: [...apiKeys, ...staff].map(({ role }) => role),
  }
  const load = (path: string) => loadPermissions(path, permissible)
  return follow('permissions', permissionsFile, load, core, { onTaken })
}
