import { z } from 'zod'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** Somebody whom an owner has let in by a link. */
const memberSchema = z.object({
  telegramId: z.string(),
  role: z.string(),
  /** As whoever invited them says, or they themselves on Telegram. */
  name: z.string(),
  since: z.iso.datetime(),
})
export type JoinedMember = DeepReadonly<z.infer<typeof memberSchema>>

const invitationSchema = z.object({
  /** SHA-256 of the code, hexadecimal: what is kept lets nobody in. */
  hash: z.string(),
  role: z.string(),
  /** null: they are called as on Telegram. */
  name: z.string().nullable(),
  until: z.iso.datetime(),
})
export type Invitation = DeepReadonly<z.infer<typeof invitationSchema>>

/** Who belongs to the staff besides those whom the settings name, and who may: one document of the shop's. */
export const memberListSchema = z.object({
  version: z.literal(1),
  members: z.array(memberSchema),
  invitations: z.array(invitationSchema),
})
export type MemberList = DeepReadonly<z.infer<typeof memberListSchema>>

export const membersFile = 'members.json'
export type MemberStore = DocumentStore<MemberList>
