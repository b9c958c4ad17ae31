import { onTestFinished } from 'vitest'
import { correctFeature } from '../channels/telegram/staff/orders/correct.ts'
import { ordersFeature } from '../channels/telegram/staff/orders/orders.ts'
import { outFeature } from '../channels/telegram/staff/today/out.ts'
import { pauseFeature } from '../channels/telegram/staff/today/pause.ts'
import { shortagesFeature } from '../channels/telegram/staff/today/shortages.ts'
import type { Tell } from '../conversation/tell.ts'
import type { Menu } from '../menu/menu.ts'
import { startNotices } from '../notices/notices.ts'
import { createPostedOrders } from '../notices/posted-orders.ts'
import { startStaffNotices } from '../notices/staff-notices.ts'
import { createStaffPosts, type StaffPostList } from '../notices/staff-posts.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { startAsking } from '../shortages/asking.ts'
import { shortageDesk } from '../shortages/shortage-desk.ts'
import type { StaffDeciders } from '../shortages/staff-questions.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { checked } from '../staff/commands/command.ts'
import { correctOrder } from '../staff/commands/correct-order.ts'
import { setOrderStatus, takeBackStep } from '../staff/commands/orders.ts'
import { pauseOrders, resumeOrders } from '../staff/commands/pause.ts'
import { setReadyTime } from '../staff/commands/set-ready-time.ts'
import { settleShortage } from '../staff/commands/settle-shortage.ts'
import { markOut, putBack } from '../staff/commands/stock.ts'
import { parsePermissions } from '../staff/permissions.ts'
import { createPause, type PauseNote } from '../today/pause.ts'
import { createStock } from '../today/stock.ts'
import { createLocalParser } from '../understanding/local/create-local-parser.ts'
import { memoryDocumentStore } from './memory-document-store.ts'
import { memoryMembers } from './memory-members.ts'
import { createMemoryOrderBook } from './memory-order-book.ts'
import { memoryShortages } from './memory-shortages.ts'
import { deliMenu } from './menu.ts'
import { scriptedDesk } from './scripted-desk.ts'
import { startWebhook } from './telegram-channel.ts'

/** The group of the staff. */
export const staffChat = -100

/** Everybody by their role: their id on Telegram, and what they are called. */
export const staffByRole = { owner: 1, manager: 2, kitchen: 3, courier: 4, guest: 5 }
type Role = keyof typeof staffByRole
const everyRole: readonly Role[] = ['owner', 'manager', 'kitchen', 'courier', 'guest']
const roles = new Map(Object.entries(staffByRole).map(([role, id]) => [String(id), role]))

/** Each role, and whether it is among those that may, as `test.each` takes it. */
export const eachRole = (...thatMay: Role[]): [Role, boolean][] =>
  everyRole.map((role) => [role, thatMay.includes(role)])

const permissionsText = `
roles:
  owner: { commands: ["*"], endpoints: [] }
  manager: { commands: [set_order_status, take_back_step, set_ready_time, correct_order, settle_shortage, mark_out, put_back, pause_orders, resume_orders], endpoints: [] }
  kitchen: { commands: [set_order_status, take_back_step, set_ready_time, settle_shortage, mark_out, put_back], endpoints: [] }
  courier: { commands: [set_order_status, take_back_step], endpoints: [] }
  guest: { commands: [], endpoints: [] }
`

const deli = deliMenu()
const sameMenu = () => deli
const parseDeli = createLocalParser(deli)

/** A staff chat over the fake Bot API and real commands, at a time that stands still until it is moved. */
export async function startStaffChat({ menu = sameMenu }: { menu?: () => Menu } = {}) {
  const orders = createMemoryOrderBook()
  let now = new Date('2026-11-21T18:00:00Z')
  const clock = () => now
  const lines: string[] = []
  const logger = createLogger('debug', { write: (line) => void lines.push(line) })
  const stock = createStock({ store: memoryDocumentStore(), menu, clock })
  const { shortages, settling } = memoryShortages({ orders, menu, today: stock.menu, clock })
  const pause = createPause({ store: memoryDocumentStore<PauseNote>(), menu, clock })
  const commands = new Map([
    ['set_order_status', checked(setOrderStatus(orders, clock))],
    ['take_back_step', checked(takeBackStep(orders, clock))],
    ['set_ready_time', checked(setReadyTime(orders, clock))],
    ['mark_out', checked(markOut({ stock, orders, clock }))],
    ['settle_shortage', checked(settleShortage({ orders, shortages, settling }))],
    ['correct_order', checked(correctOrder({ orders, menu: stock.menu, clock }))],
    ['pause_orders', checked(pauseOrders({ pause, clock }))],
    ['resume_orders', checked(resumeOrders({ pause }))],
    ['put_back', checked(putBack({ stock }))],
  ])
  const parsed = parsePermissions(permissionsText, { commands: [...commands.keys()], endpoints: [], neededRoles: [] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const { permissions } = parsed
  const members = memoryMembers([...roles].map(([telegramId, role]) => ({ telegramId, role })))
  const nameOf = async (actor: string) => roles.get(actor) ?? actor
  const commandDesk = createCommandDesk({ commands, permissions: () => permissions, logger })
  const features = [
    ordersFeature({ commandDesk, orders, nameOf, clock }),
    outFeature({ commandDesk, menu, soldOut: stock.soldOut, orders, permissions: () => permissions }),
    correctFeature({
      commandDesk,
      permissions: () => permissions,
      orders,
      today: stock.menu,
      understanding: { understandLocally: parseDeli },
      clock,
    }),
    shortagesFeature({ commandDesk, shortages }),
    pauseFeature({ commandDesk, menu, clock }),
  ]
  const customers = shortageDesk({
    desk: scriptedDesk(),
    shortages,
    settling,
    orders,
    customers: { read: async () => null },
    menu,
    soldOut: stock.soldOut,
    clock,
  })
  const { api, channel, desk } = await startWebhook({
    desk: scriptedDesk((message) => customers.handle(message)),
    staff: { find: members.find, features },
  })
  const group = api.inGroup(staffChat, 0, 'nobody')
  const posts = createStaffPosts(memoryDocumentStore<StaffPostList>())
  const posted = createPostedOrders({ posts, messages: channel.posts, menu, nameOf, clock })
  const tell: Tell = async ({ channel: to, id }, text, buttons = []) =>
    to === 'telegram' ? channel.tell(Number(id), text, buttons) : 'unreachable'
  const following = {
    orders,
    tell,
    menu,
    clock,
    backoff: { initialDelay: 1, maxDelay: 5 },
    logger,
    metrics: createMetrics(),
  }

  function start() {
    const chat = { channel: 'telegram', id: String(staffChat) }
    const followers = [startNotices(following), startStaffNotices({ ...following, staffChat: chat, posted, posts })]
    const stop = async () => void (await Promise.all(followers.map((follower) => follower.stop())))
    onTestFinished(stop)
    return { stop, idle: async () => void (await Promise.all(followers.map((follower) => follower.idle()))) }
  }

  /** Asks customers whose orders hold what has run out. */
  function ask() {
    const staff: StaffDeciders = {
      async ask(view) {
        const message = await channel.posts.post(staffChat, view)
        return message === null ? [] : [{ chat: staffChat, message }]
      },
      rewrite: ({ chat, message }, view) => channel.posts.edit(chat, message, view),
    }
    const asking = startAsking({ stock, orders, shortages, settling, tell, staff, menu, minutes: 5, clock, logger })
    onTestFinished(asking.stop)
    return asking
  }

  return {
    api,
    channel,
    desk,
    orders,
    stock,
    pause,
    shortages,
    settling,
    posts,
    posted,
    members,
    menu,
    clock,
    start,
    ask,
    log: () => lines.join(''),
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    /** What stands in the group, oldest first. */
    messages: group.messages,
    said: () => group.messages.map(({ text }) => text),
    labels: () => group.messages.at(-1)?.buttons.map((row) => row.map(({ text }) => text)),
    /** In the group. */
    member: (role: Role) => api.inGroup(staffChat, staffByRole[role], role),
    /** What taps were answered with. */
    toasts: api.queries.said,
  }
}
