import { onTestFinished } from 'vitest'
import { createBoardFeed } from '../board/feed.ts'
import type { SignInList } from '../board/sign-in-store.ts'
import { createSignIns } from '../board/sign-ins.ts'
import type { ChatAccess } from '../channels/http/http-server.ts'
import { createDayBook } from '../day/day-book.ts'
import { dayView } from '../day/day-view.ts'
import { nameOf } from '../menu/sold-out.ts'
import { createLogger } from '../ops/logger.ts'
import { createMetrics } from '../ops/metrics.ts'
import { createPasswords } from '../passwords/passwords.ts'
import type { Actor } from '../staff/actor.ts'
import { createCommandDesk } from '../staff/command-desk.ts'
import { checked } from '../staff/commands/command.ts'
import { outsideChats } from '../staff/commands/commands.ts'
import { setOrderStatus, takeBackStep } from '../staff/commands/orders.ts'
import { passwordCommands } from '../staff/commands/passwords.ts'
import { resumeOrders } from '../staff/commands/pause.ts'
import { setReadyTime } from '../staff/commands/set-ready-time.ts'
import { markOut, putBack } from '../staff/commands/stock.ts'
import { parsePermissions } from '../staff/permissions.ts'
import { createPause } from '../today/pause.ts'
import { createStock } from '../today/stock.ts'
import { memoryDayStore } from './memory-day-store.ts'
import { memoryDocumentStore } from './memory-document-store.ts'
import { createMemoryOrderBook } from './memory-order-book.ts'
import { deliMenu } from './menu.ts'
import { startHttpServer } from './start-http-server.ts'

const permissionsText = `
roles:
  owner: { commands: ["*"], endpoints: ["*"] }
  kitchen:
    commands: [set_order_status, take_back_step, set_ready_time, mark_out, put_back]
    endpoints: ["GET /board/events", "POST /board/commands"]
  courier: { commands: [], endpoints: ["GET /board/events"] }
  guest: { commands: [], endpoints: [] }
`
const endpoints = ['GET /board/events', 'POST /board/commands', 'GET /board/day']

interface Setting {
  menu?: ReturnType<typeof deliMenu>
  clock?: () => Date
  chat?: ChatAccess
  /** false: the bot waits for the one before it to go, and its boards with it. */
  isServing?: boolean
}

/** The board of a shop, on a free port of loopback, over real commands; its staff can be signed in without Telegram. */
export async function startBoard(setting: Setting = {}) {
  const { menu = deliMenu(), clock = () => new Date(), chat, isServing = true } = setting
  const orders = createMemoryOrderBook()
  const logger = createLogger('silent')
  const stock = createStock({ store: memoryDocumentStore(), menu: () => menu, clock })
  const pause = createPause({ store: memoryDocumentStore(), menu: () => menu, clock })
  const days = createDayBook({ store: memoryDayStore(), menu: () => menu, clock })
  const signIns = createSignIns({ store: memoryDocumentStore<SignInList>(), clock })
  const members = new Map<string, Actor>()
  const commands = new Map([
    ['set_order_status', checked(setOrderStatus(orders, clock))],
    ['take_back_step', checked(takeBackStep(orders, clock))],
    ['set_ready_time', checked(setReadyTime(orders, clock))],
    ['mark_out', checked(markOut({ stock, orders, clock }))],
    ['put_back', checked(putBack({ stock }))],
    ['resume_orders', checked(resumeOrders({ pause }))],
    ...passwordCommands(createPasswords({ store: memoryDocumentStore(), clock })),
  ])
  const parsed = parsePermissions(permissionsText, { commands: [...commands.keys()], endpoints, neededRoles: [] })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const permissions = () => parsed.permissions
  const commandDesk = createCommandDesk({ commands, permissions, logger })
  const soldOut = () => stock.soldOut().map(({ id, until }) => ({ id, until, name: nameOf(id, menu) }))
  const feed = createBoardFeed({
    orders,
    days,
    soldOut,
    paused: pause.current,
    clock,
    logger,
    metrics: createMetrics(),
  })
  if (isServing) await feed.open()
  onTestFinished(() => feed.stop())
  const served = await startHttpServer({
    ...(chat !== undefined && { chat }),
    board: {
      signIns,
      feed,
      commandDesk,
      commands: [...outsideChats(commands).keys()],
      permissions,
      findMember: async (id) => members.get(id) ?? null,
      day: async (theme) => dayView(await days.day(days.dateOf(clock())), menu, theme),
      timezone: () => menu.shop.timezone,
      isSecure: false,
    },
  })
  return {
    ...served,
    orders,
    stock,
    pause,
    days,
    feed,
    members,
    /** A link as the bot sends it to somebody of this role. */
    async link(role: string): Promise<string> {
      members.set(role, { kind: 'person', name: role, role })
      return `${served.url}/board/#${await signIns.invite({ member: role, name: `Ana of ${role}` })}`
    },
  }
}
