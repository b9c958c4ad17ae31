import type { TelegramChannel } from '../channels/telegram/telegram-channel.ts'
import { followCorrections } from '../corrections/follow-corrections.ts'
import { startDayReports } from '../day/day-reports.ts'
import { startDays } from '../day/follow-days.ts'
import { pictureWidth, toPng } from '../day/to-png.ts'
import type { BlankableLedger } from '../ledger/blankable.ts'
import { type LedgerWriter, startLedger } from '../ledger/ledger.ts'
import { startDueSoon } from '../notices/due-soon.ts'
import { startNotices } from '../notices/notices.ts'
import { createPostedOrders, nowhere } from '../notices/posted-orders.ts'
import { startStaffNotices } from '../notices/staff-notices.ts'
import { createStaffPosts } from '../notices/staff-posts.ts'
import { startUnaccepted } from '../notices/unaccepted.ts'
import type { Follower } from '../orders/follower.ts'
import { startRetention } from '../retention/retention.ts'
import { type Asking, startAsking } from '../shortages/asking.ts'
import { toOwners } from '../staff/to-owners.ts'
import type { HeldLease } from '../storage/lease.ts'
import { createRemind } from '../tasks/remind.ts'
import { startReminders } from '../tasks/reminders.ts'
import { taskButtons } from '../tasks/task-buttons.ts'
import type { Core } from './core.ts'
import type { Services } from './services.ts'
import { staffDeciders } from './staff-deciders.ts'
import { staffChatOf } from './telling.ts'

/** Something that works by itself until it is stopped. */
export interface Worker {
  stop(): Promise<void>
}

export interface Workers {
  ledger: Follower
  others: Worker[]
}

interface Setting {
  core: Core
  services: Services
  telegram: TelegramChannel | null
  held: HeldLease
}

/** Starts all that follows from orders, and all that is due at its time. */
export async function startWorkers(setting: Setting, writer: BlankableLedger): Promise<Workers> {
  const { boardFeed, vanishing } = setting.services
  // What may fail comes first: whatever is started has to be stopped.
  await boardFeed.open()
  vanishing.open()
  const ledger = startWritingLedger(setting, writer)
  const others = [
    ...startFollowers(setting),
    startAskingOfShortages(setting),
    startReports(setting),
    startRemindingTasks(setting),
    ...startEndingPersonalData(setting, writer),
  ]
  return { ledger, others: [...others, boardFeed, vanishing] }
}

function startWritingLedger({ core, services, held }: Setting, writer: LedgerWriter): Follower {
  const { logger, metrics, health } = core
  health.report('ledger', 'ok')
  const onState = ({ name }: Follower['state']) => health.report('ledger', name === 'working' ? 'ok' : 'degraded')
  return startLedger({ orders: services.storage.orders, writer, assertHeld: held.assertHeld, logger, metrics, onState })
}

/** Notices to customers and staff, the day's figures, and what is learned. */
function startFollowers({ core, services, telegram, held }: Setting): Worker[] {
  const { config, logger, metrics } = core
  const { storage, menu, members, days, corrections } = services
  const { customers, orders } = storage
  const following = { orders, assertHeld: held.assertHeld, logger, metrics }
  const telling = { ...following, tell: services.tell, menu }
  const staffChat = staffChatOf(config)
  const posts = createStaffPosts(storage.staffPosts)
  const posted = createPostedOrders({
    posts,
    messages: telegram?.posts ?? nowhere,
    menu,
    nameOf: services.staffName,
    clock: () => new Date(),
  })
  // Where nobody can accept orders on Telegram, there is nobody to tell that one waits.
  const isAccepted = telegram !== null && (staffChat !== null || services.members.list().length > 0)
  const minutes = config.unacceptedMinutes
  return [
    startDays({ ...following, days }),
    startNotices(telling),
    followCorrections({ ...following, customers, keep: corrections.keep }),
    ...(staffChat && telegram
      ? [
          startStaffNotices({ ...telling, staffChat, posted, posts }),
          startDueSoon({ ...telling, staffChat, posted, posts }),
        ]
      : []),
    ...(isAccepted ? [startUnaccepted({ ...telling, posts, posted, staffChat, members, minutes })] : []),
  ]
}

/** Asks the customers of open orders that hold what has run out; and where they don't answer, staff or the owners. */
function startAskingOfShortages({ core, services, telegram, held }: Setting): Asking {
  const { config, logger } = core
  const { storage, members, stock, shortages, settling, tell, menu } = services
  const staffChat = staffChatOf(config)
  return startAsking({
    stock,
    orders: storage.orders,
    shortages,
    settling,
    tell,
    staff: staffDeciders({
      staffChat: staffChat && Number(staffChat.id),
      owners: toOwners({ members, logger }),
      messages: telegram?.posts ?? nowhere,
    }),
    menu,
    minutes: config.ranOutAnswerMinutes,
    assertHeld: held.assertHeld,
    logger,
  })
}

/** Reports the day to the owners, at opening and at closing. */
function startReports({ core: { logger }, services, telegram }: Setting): Worker {
  const { members, days, storage, tasks, pause, tell } = services
  const owners = toOwners({ members, logger })
  return startDayReports({
    days,
    orders: storage.orders,
    corrections: storage.corrections,
    tasks,
    menu: pause.menu,
    tell: (text) => owners((id) => tell({ channel: 'telegram', id }, text)),
    async show({ svg, caption }) {
      const png = await toPng(svg, pictureWidth)
      await owners(async (id) => telegram?.show(Number(id), png, caption))
    },
    logger,
  })
}

function startRemindingTasks({ core, services, telegram, held }: Setting): Worker {
  const { config, logger } = core
  const { members, menu, tasks } = services
  const remind = createRemind({
    tell: async (chat, text, id) => telegram?.tell(Number(chat), text, taskButtons(id)) ?? 'unreachable',
    isMember: (id) => members.find(id) !== null,
    staffChat: staffChatOf(config),
    shop: () => menu().shop,
    clock: () => new Date(),
    logger,
  })
  return startReminders({ tasks, remind, assertHeld: held.assertHeld, logger })
}

/** None where the owner keeps personal data until somebody wants to be forgotten. */
function startEndingPersonalData({ core, services, held }: Setting, ledger: BlankableLedger): Worker[] {
  const { config, logger } = core
  const { storage, menu, members, chats, corrections, forgetElsewhere } = services
  const { orders, customers, oldData } = storage
  if (config.keepPersonalDataMonths === null) return []
  const retention = startRetention({
    months: config.keepPersonalDataMonths,
    timezone: () => menu().shop.timezone,
    orders,
    customers,
    chats,
    corrections,
    oldData,
    forgetElsewhere,
    isStaff: ({ channel, id }) => channel === 'telegram' && members.find(id) !== null,
    ledger,
    assertHeld: held.assertHeld,
    logger,
  })
  return [retention]
}
