import type { z } from 'zod'
import { signInsFile, signInsSchema } from '../board/sign-in-store.ts'
import { correctionsFile, correctionsSchema } from '../corrections/correction.ts'
import { parseSealed } from '../encryption/sealed.ts'
import { linkCodesFile, linkCodesSchema } from '../linking/link-code-store.ts'
import { soldOutFile, soldOutListSchema } from '../menu/sold-out.ts'
import { specialFile, specialSchema } from '../menu/special.ts'
import { staffPostsFile, staffPostsSchema } from '../notices/staff-posts.ts'
import { vaultFile } from '../passwords/password.ts'
import { shortagesFile, shortagesSchema } from '../shortages/shortage.ts'
import { memberListSchema, membersFile } from '../staff/member-list.ts'
import { vanishingFile, vanishingListSchema } from '../staff/vanishing-list.ts'
import { keysInUseFile, keysInUseSchema } from '../storage/json/keys-in-use.ts'
import { taskListSchema, tasksFile } from '../tasks/task-store.ts'
import { parseJson } from '../text/parse-json.ts'
import { pauseFile, pauseSchema } from '../today/pause.ts'

/**
 * The shop's single documents, by their names: whether a text can be one. What is encrypted can only be looked at from
 * outside.
 */
export const shopDocuments: Record<string, (text: string) => boolean> = {
  [specialFile]: fits(specialSchema),
  [soldOutFile]: fits(soldOutListSchema),
  [signInsFile]: fits(signInsSchema),
  [linkCodesFile]: fits(linkCodesSchema),
  [tasksFile]: fits(taskListSchema),
  [staffPostsFile]: fits(staffPostsSchema),
  [pauseFile]: fits(pauseSchema),
  [shortagesFile]: fits(shortagesSchema),
  [membersFile]: fits(memberListSchema),
  [correctionsFile]: fits(correctionsSchema),
  [vanishingFile]: fits(vanishingListSchema),
  [keysInUseFile]: fits(keysInUseSchema),
  [vaultFile]: (text) => parseSealed(text.trim()) !== null,
}

function fits(schema: z.ZodType) {
  return (text: string): boolean => parseJson(schema, text) !== null
}
