import { join } from 'node:path'
import { z } from 'zod'
import { FileError, type FileFault } from '../yaml/file-error.ts'
import { type BrokenRule, parseFile, readTextFile } from '../yaml/read-file.ts'
import type { Actor } from './actor.ts'

/** Who may do what, as `permissions.yaml` says it. */
export interface Permissions {
  /** A hash of the file's text. */
  version: string
  roles: readonly string[]
  /** A role that the file does not know may do nothing. */
  mayRun(role: string, command: string): boolean
  /** @param endpoint method and path, such as `POST /enqueue_command` */
  mayCall(role: string, endpoint: string): boolean
}

/** Everything that can be permitted; any other name in the file is a mistake. */
export interface Permissible {
  commands: readonly string[]
  endpoints: readonly string[]
  /** Roles that somebody has: without them in the file, those may do nothing, which is a mistake too. */
  neededRoles: readonly string[]
}

export const defaultPermissionsFile = join(import.meta.dirname, 'permissions.yaml')

const everything = '*'
const roleSchema = z.strictObject({ commands: z.array(z.string()), endpoints: z.array(z.string()) })
const fileSchema = z.strictObject({ roles: z.record(z.string().regex(/^[a-z][a-z0-9_-]*$/), roleSchema) })

type PermissionsFile = z.infer<typeof fileSchema>

/** @throws FileError with every fault of the file, or what kept it from being read */
export async function loadPermissions(path: string, permissible: Permissible): Promise<Permissions> {
  const result = parsePermissions(await readTextFile('permissions file', path), permissible)
  if (!result.ok) throw new FileError('permissions file', path, result.faults)
  return result.permissions
}

export function parsePermissions(
  text: string,
  permissible: Permissible,
): { ok: true; permissions: Permissions } | { ok: false; faults: FileFault[] } {
  const file = parseFile(text, fileSchema, (value) => {
    const { data } = fileSchema.safeParse(value)
    return data ? [...unknownNames(data, permissible), ...missingRoles(data, permissible)] : []
  })
  if (!file.ok) return file
  const roles = new Map(Object.entries(file.data.roles))
  const allows = (names: string[] | undefined, name: string) =>
    names?.some((each) => each === name || each === everything)
  return {
    ok: true,
    permissions: {
      version: file.version,
      roles: [...roles.keys()],
      mayRun: (role, command) => allows(roles.get(role)?.commands, command) ?? false,
      mayCall: (role, endpoint) => allows(roles.get(role)?.endpoints, endpoint) ?? false,
    },
  }
}

/** What is said to those who ask for a command that their role may not run. Its name tells people nothing. */
export const mayNotRun = ({ kind, role }: Actor, command: string): string =>
  `The role ${role} may not ${kind === 'person' ? 'do this' : `run ${command}`}`

/** The same of a route. */
export const mayNotCall = (role: string, endpoint: string): string => `The role ${role} may not call ${endpoint}`

/** Whether a role may run nothing that the other may not: nobody gives away rights that they don't have. */
export const isWithin = (
  { mayRun }: Permissions,
  { role, by, commands }: { role: string; by: string; commands: readonly string[] },
): boolean => commands.every((command) => mayRun(by, command) || !mayRun(role, command))

/** A misspelt command would silently be forbidden, and nobody would know why. */
function unknownNames({ roles }: PermissionsFile, permissible: Permissible): BrokenRule[] {
  return Object.entries(roles).flatMap(([role, allowed]) =>
    (['commands', 'endpoints'] as const).flatMap((kind) =>
      allowed[kind].flatMap((name, index) =>
        name === everything || permissible[kind].includes(name)
          ? []
          : [{ path: ['roles', role, kind, index], message: `must be one of: ${permissible[kind].join(', ')}` }],
      ),
    ),
  )
}

const missingRoles = ({ roles }: PermissionsFile, { neededRoles }: Permissible): BrokenRule[] =>
  [...new Set(neededRoles)]
    .filter((role) => !Object.hasOwn(roles, role))
    .map((role) => ({ path: ['roles'], message: `has no role ${role}, which somebody in STAFF or API_KEYS has` }))
