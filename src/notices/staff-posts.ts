import { z } from 'zod'
import { type Order, orderStatuses } from '../orders/order.ts'
import type { DocumentStore } from '../storage/document-store.ts'
import type { DeepReadonly } from '../types/deep-readonly.ts'

/** Who can be told that nobody accepts an order. */
export const hearers = ['staff', 'owners', 'customer'] as const
export type Hearer = (typeof hearers)[number]

const messageSchema = z.object({ chat: z.number().int(), message: z.number().int() })

/** What staff has been shown of an order, and who heard that it waits; nothing of its customer. */
const staffPostSchema = z.object({
  order: z.string(),
  placedAt: z.iso.datetime(),
  wantedFor: z.iso.datetime().nullable().default(null),
  /** Where it stands with its buttons, oldest first. */
  messages: z.array(messageSchema),
  /** What says how it was changed, in the words of its customer. */
  changes: z.array(messageSchema).default([]),
  steps: z.array(
    z.object({
      at: z.iso.datetime(),
      by: z.string(),
      status: z.enum(orderStatuses),
      takesBack: z.enum(orderStatuses).optional(),
    }),
  ),
  /** Who has heard that nobody accepts it. */
  heard: z.array(z.enum(hearers)),
  /** Staff was told that it is time to begin with it. */
  isCalled: z.boolean().default(false),
})
export type StaffPost = DeepReadonly<z.infer<typeof staffPostSchema>>

export const staffPostsSchema = z.object({ version: z.literal(1), posts: z.array(staffPostSchema) })
export type StaffPostList = DeepReadonly<z.infer<typeof staffPostsSchema>>

/** In DATA_DIR. */
export const staffPostsFile = 'staff-posts.json'

/** What staff has been shown, also by an earlier process. */
export interface StaffPosts {
  all(): Promise<readonly StaffPost[]>
  find(order: string): Promise<StaffPost | null>
  /** Durable when it resolves; of an order that was not shown before, `change` is given an empty post. */
  change(
    order: Pick<Order, 'id' | 'placedAt' | 'wantedFor'>,
    change: (post: StaffPost) => StaffPost,
  ): Promise<StaffPost>
}

/** One for later is worked then. */
const lastedUntil = ({ placedAt, wantedFor }: StaffPost): number => Date.parse(wantedFor ?? placedAt)

/** What is older is history, and is not edited any more. */
const keptMs = 2 * 86_400_000

export function createStaffPosts(store: DocumentStore<StaffPostList>): StaffPosts {
  const all = async () => (await store.read())?.posts ?? []
  return {
    all,
    find: async (order) => (await all()).find((post) => post.order === order) ?? null,
    change: ({ id, placedAt, wantedFor }, change) =>
      store.change(async (before) => {
        const posts = before?.posts ?? []
        const known = posts.find(({ order }) => order === id)
        const empty = { order: id, placedAt, messages: [], changes: [], steps: [], heard: [], isCalled: false }
        const post = { ...change({ wantedFor, ...(known ?? empty) }), wantedFor }
        const since = Date.parse(placedAt) - keptMs
        const others = posts.filter((each) => each !== known && lastedUntil(each) > since)
        return { document: { version: 1, posts: [...others, post] }, result: post }
      }),
  }
}
