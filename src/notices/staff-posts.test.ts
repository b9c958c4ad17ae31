import { expect, test } from 'vitest'
import { anOrder } from '../testing/an-order.ts'
import { memoryDocumentStore } from '../testing/memory-document-store.ts'
import { createStaffPosts, type StaffPostList, staffPostsSchema } from './staff-posts.ts'

test('the post of an order for later is known until two days after its time, and any other until two days after its placing', async () => {
  const posts = createStaffPosts(memoryDocumentStore<StaffPostList>())
  const note = (id: string, placedAt: string, wantedFor: string | null = null) =>
    posts.change(anOrder({ id, placedAt, wantedFor }), (post) => ({ ...post, messages: [{ chat: 1, message: 1 }] }))
  const known = async () => (await posts.all()).map(({ order }) => order)
  await note('SOON', '2026-11-16T12:00:00.000Z')
  await note('LATER', '2026-11-16T12:00:00.000Z', '2026-11-20T18:00:00.000Z')
  await note('NEW', '2026-11-20T12:00:00.000Z')
  expect(await known()).toEqual(['LATER', 'NEW'])
  await note('NEXT', '2026-11-23T12:00:00.000Z')
  expect(await known()).toEqual(['NEXT'])
})

test('posts that an earlier release kept are read', () => {
  const post = { order: 'A1', placedAt: '2026-11-16T12:00:00.000Z', messages: [], changes: [], steps: [], heard: [] }
  expect(staffPostsSchema.parse({ version: 1, posts: [post] }).posts).toEqual([
    { ...post, wantedFor: null, isCalled: false },
  ])
})
