import { z } from 'zod'
import { EncryptionError } from '../../encryption/encryption-error.ts'
import type { Code } from '../../passwords/code.ts'
import type { Given, PasswordFault, PasswordName, Passwords } from '../../passwords/passwords.ts'
import { type Command, CommandError, type CommandFailure, checked } from './command.ts'

export const longestName = 40

const name = z
  .string()
  .trim()
  .min(1)
  .max(longestName)
  .regex(/^[^\p{Cc}]*$/u, { error: 'must be on one line' })
  .describe('What the account is called')
const password = z.union([name, z.int().positive()]).describe('Its name, or its id')

export const passwordNameSchema: z.ZodType<PasswordName> = z.object({
  id: z.int(),
  name: z.string(),
  kind: z.enum(['totp', 'hotp']),
})
const codeSchema: z.ZodType<Code> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('totp'), code: z.string(), secondsLeft: z.int(), next: z.string() }),
  z.object({ kind: z.literal('hotp'), code: z.string() }),
])
export const passwordListSchema = z.object({ passwords: z.array(passwordNameSchema) })

export const passwordCodeSchema = passwordNameSchema.and(z.object({ code: codeSchema }))
type PasswordCode = z.infer<typeof passwordCodeSchema>

const addPassword = (passwords: Passwords): Command<{ name: string; seed: string }, PasswordName> => ({
  summary: 'Stores the second factor of a shared account, encrypted',
  chatOnly: true,
  args: z.strictObject({ name, seed: z.string().min(1).max(2000).describe('The key, or the otpauth:// address') }),
  example: { name: 'Deliveries', seed: 'otpauth://totp/...' },
  result: passwordNameSchema,
  run: (args) => orRefused(passwords.add(args.name, args.seed)),
})

const readPassword = (passwords: Passwords): Command<{ password: string | number }, PasswordCode> => ({
  summary: 'The code to sign in with now; of those that count, the next one',
  chatOnly: true,
  args: z.strictObject({ password }),
  example: { password: 'Deliveries' },
  result: passwordCodeSchema,
  run: (args) => orRefused(passwords.read(args.password)),
})

const listPasswords = (passwords: Passwords): Command<object, z.infer<typeof passwordListSchema>> => ({
  summary: 'The accounts whose second factor is kept',
  chatOnly: true,
  args: z.strictObject({}),
  example: {},
  result: passwordListSchema,
  run: async () => ({ passwords: await passwords.list() }),
})

const renamePassword = (passwords: Passwords): Command<{ password: string | number; to: string }, PasswordName> => ({
  summary: 'Renames an account',
  chatOnly: true,
  args: z.strictObject({ password, to: name }),
  example: { password: 'Deliveries', to: 'Courier service' },
  result: passwordNameSchema,
  run: (args) => orRefused(passwords.rename(args.password, args.to)),
})

const removePassword = (passwords: Passwords): Command<{ password: string | number }, PasswordName> => ({
  summary: 'Deletes the second factor of an account, for good',
  chatOnly: true,
  args: z.strictObject({ password }),
  example: { password: 'Deliveries' },
  result: passwordNameSchema,
  run: (args) => orRefused(passwords.remove(args.password)),
})

export const passwordCommands = (passwords: Passwords): [string, Command<unknown>][] => [
  ['add_password', checked(addPassword(passwords))],
  ['read_password', checked(readPassword(passwords))],
  ['list_passwords', checked(listPasswords(passwords))],
  ['rename_password', checked(renamePassword(passwords))],
  ['remove_password', checked(removePassword(passwords))],
]

const refusals: Record<PasswordFault, [CommandFailure, string]> = {
  'no-such-name': ['not-found', 'There is no one-time password of this name'],
  'name-taken': ['conflict', 'There is one of this name already'],
  'too-many': ['conflict', 'There are as many as can be kept: remove one first'],
  'not-a-seed': ['unfit', 'This is neither a key of letters and digits nor an otpauth:// address'],
  'too-short': ['unfit', 'This key is too short to be one: copy all of it'],
  unusual: ['unfit', 'Codes of this kind are not known here'],
}

async function orRefused<T>(asked: Promise<Given<T>>): Promise<T> {
  const answer = await asked.catch((error: unknown) => {
    if (error instanceof EncryptionError && error.code === 'keys-missing')
      throw new CommandError('conflict', 'The shop has no keys to encrypt with yet: scripts/keys generate makes one')
    throw error
  })
  if (!answer.ok) throw new CommandError(...refusals[answer.why])
  return answer.given
}
