import type { View } from '../conversation/view.ts'
import type { Menu } from '../menu/menu.ts'
import type { Order } from '../orders/order.ts'
import type { StatusEvent } from '../orders/order-event.ts'
import { isFinal } from '../orders/status.ts'
import { changedForStaff, changedTitle } from './changed-order-text.ts'
import { orderPost } from './order-post.ts'
import type { StaffPost, StaffPosts } from './staff-posts.ts'

/** Port: messages to staff that can be edited. Both reject when doing it later may help. */
export interface Messages {
  /** @returns its number; null: the chat can't be reached */
  post(chat: number, view: View): Promise<number | null>
  /** @returns whether it says so now; false: it is gone, or can't be edited any more */
  edit(chat: number, message: number, view: View): Promise<boolean>
}

/** Without Telegram. */
export const nowhere: Messages = { post: async () => null, edit: async () => true }

/** Shows orders to staff, and keeps what is shown up to date. */
export interface PostedOrders {
  /** Posts it with its buttons; false: the chat can't be reached. */
  post(order: Order, chat: number): Promise<boolean>
  /** Posts what a change made of it; false: the chat can't be reached. */
  tellChange(before: Order, after: Order, chat: number): Promise<boolean>
  /** Removes from every post of the order who its customer is: the order itself no longer says so. */
  forgetCustomer(order: Order): Promise<void>
  isIn(order: string, chat: number): Promise<boolean>
  /** Draws it anew wherever it stands, after the step if there is one. */
  update(order: Order, step?: StatusEvent): Promise<void>
}

interface Dependencies {
  posts: StaffPosts
  messages: Messages
  menu: () => Menu
  /** What somebody who made a step is called. */
  nameOf: (actor: string) => Promise<string>
  clock: () => Date
}

export function createPostedOrders({ posts, messages, menu, nameOf, clock }: Dependencies): PostedOrders {
  async function draw(order: Order, steps: StaffPost['steps']): Promise<View> {
    const actors = [...new Set([...steps, ...(order.readyTime ? [order.readyTime] : [])].map(({ by }) => by))]
    const names = new Map(await Promise.all(actors.map(async (by) => [by, await nameOf(by)] as const)))
    return orderPost(order, steps, { shop: menu().shop, names, now: clock() })
  }

  async function update(order: Order, step?: StatusEvent): Promise<void> {
    const post = step
      ? await posts.change(order, (before) => ({ ...before, steps: withStep(before.steps, step) }))
      : await posts.find(order.id)
    if (!post || post.messages.length === 0) return
    const view = await draw(order, post.steps)
    for (const { chat, message } of post.messages) {
      const stands = await messages.edit(chat, message, view)
      if (!stands && !isFinal(order.status)) await postAnew(order, view, chat, message)
    }
  }

  /** Nobody works an order by a post that is gone. */
  async function postAnew(order: Order, view: View, chat: number, gone: number): Promise<void> {
    const message = await messages.post(chat, view)
    if (message === null) return
    const others = (post: StaffPost) => post.messages.filter((each) => each.chat !== chat || each.message !== gone)
    await posts.change(order, (post) => ({ ...post, messages: [...others(post), { chat, message }] }))
  }

  return {
    async post(order, chat) {
      const view = await draw(order, (await posts.find(order.id))?.steps ?? [])
      const message = await messages.post(chat, view)
      if (message === null) return false
      await posts.change(order, (post) => ({ ...post, messages: [...post.messages, { chat, message }] }))
      return true
    },
    isIn: async (order, chat) => (await posts.find(order))?.messages.some((each) => each.chat === chat) ?? false,
    update,
    async tellChange(before, after, chat) {
      const message = await messages.post(chat, { text: changedForStaff(before, after, menu().shop), buttons: [] })
      if (message === null) return false
      await posts.change(after, (post) => ({ ...post, changes: [...post.changes, { chat, message }] }))
      return true
    },
    async forgetCustomer(order) {
      await update(order)
      const view = { text: changedTitle(order.id), buttons: [] }
      for (const { chat, message } of (await posts.find(order.id))?.changes ?? [])
        await messages.edit(chat, message, view)
    },
  }
}

/** An event may come more than once. */
function withStep(steps: StaffPost['steps'], { at, by, status, takesBack }: StatusEvent): StaffPost['steps'] {
  const isKnown = steps.some((step) => step.at === at && step.by === by && step.status === status)
  return isKnown ? steps : [...steps, { at, by, status, ...(takesBack && { takesBack }) }]
}
