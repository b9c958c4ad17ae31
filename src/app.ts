import { join } from 'node:path'
import type { Logger } from 'pino'
import { createBoardFeed } from './board/feed.ts'
import { createSignIns } from './board/sign-ins.ts'
import { createKeyCheck } from './channels/http/api-keys.ts'
import { boardEndpoints } from './channels/http/board/admission.ts'
import { type CommandOptions, commandEndpoints } from './channels/http/commands.ts'
import { type ChatDoor, createHttpServer } from './channels/http/http-server.ts'
import { createTokenCheck } from './channels/http/id-token.ts'
import { listen } from './channels/http/listen.ts'
import { createMetricsServer } from './channels/http/metrics-server.ts'
import { taskEndpoints } from './channels/http/tasks.ts'
import { allStaffFeatures } from './channels/telegram/staff/features.ts'
import { staffMenus } from './channels/telegram/staff/menus.ts'
import { type FetchPicture, fetchPicturesFrom } from './channels/telegram/staff/picture.ts'
import type { Staff } from './channels/telegram/staff/staff-context.ts'
import { taskButtons } from './channels/telegram/staff/task-views.ts'
import { createVanishing } from './channels/telegram/staff/vanishing.ts'
import { createTelegramChannel, type TelegramChannel } from './channels/telegram/telegram-channel.ts'
import { registerWebhook } from './channels/telegram/webhook.ts'
import { type Chats, createChats } from './chats/chats.ts'
import type { Config, LedgerConfig, TelegramConfig, UnderstandingConfig } from './config/config.ts'
import { createDesk } from './conversation/create-desk.ts'
import type { Desk } from './conversation/desk.ts'
import { gatedDesk } from './conversation/gated-desk.ts'
import { createRunningOrder } from './conversation/running-order.ts'
import { followCorrections } from './corrections/follow-corrections.ts'
import { keepCorrections } from './corrections/keep-corrections.ts'
import type { CustomerRef } from './customers/customer.ts'
import type { Tell } from './customers/messenger.ts'
import { createDayBook } from './day/day-book.ts'
import { dayReport } from './day/day-report.ts'
import { startDayReports } from './day/day-reports.ts'
import { dayView } from './day/day-view.ts'
import { startDays } from './day/follow-days.ts'
import { notingOut, notingTexts } from './day/noting.ts'
import { toOwners } from './day/to-owners.ts'
import { pictureWidth, toPng } from './day/to-png.ts'
import { readKeyRing } from './encryption/key-ring.ts'
import { createCsvLedger } from './ledger/csv.ts'
import { type LedgerWriter, startLedger } from './ledger/ledger.ts'
import { revealed } from './ledger/revealed.ts'
import { loadMenu } from './menu/load-menu.ts'
import type { Menu } from './menu/menu.ts'
import { nameOf } from './menu/sold-out.ts'
import { startNotices } from './notices/notices.ts'
import { createPostedOrders, nowhere } from './notices/post-orders.ts'
import { startStaffNotices } from './notices/staff-notices.ts'
import { createStaffPosts } from './notices/staff-posts.ts'
import { startUnaccepted } from './notices/unaccepted.ts'
import { createHealthBoard, type HealthBoard } from './ops/health.ts'
import { createLogger } from './ops/logger.ts'
import { createMetrics, type Metrics } from './ops/metrics.ts'
import { createReadiness } from './ops/readiness.ts'
import { settledWithin } from './ops/settled-within.ts'
import type { Follower } from './orders/follower.ts'
import { createPasswords } from './passwords/passwords.ts'
import { createCommandDesk } from './staff/command-desk.ts'
import { type Commands, createCommands } from './staff/commands/commands.ts'
import { createMembers } from './staff/members.ts'
import { createPause } from './staff/pause.ts'
import { loadPermissions, type Permissions } from './staff/permissions.ts'
import { staffName } from './staff/staff-name.ts'
import { createStock } from './staff/stock.ts'
import { createJsonStorage } from './storage/json/open-storage.ts'
import type { HeldLease } from './storage/lease.ts'
import { StorageUnavailableError } from './storage/storage-unavailable.ts'
import { createTaskModel } from './tasks/model/task-model.ts'
import { createRemind } from './tasks/remind.ts'
import { startReminders } from './tasks/reminders.ts'
import { staffPeople } from './tasks/staff-people.ts'
import { createTasks } from './tasks/tasks.ts'
import { createTaskUnderstanding, type TaskUnderstanding } from './tasks/understand-tasks.ts'
import { createGptParser } from './understanding/gpt/gpt-parser.ts'
import { createUnderstanding } from './understanding/parse-message.ts'
import type { Understanding } from './understanding/understanding.ts'
import { type Versioned, watchFile } from './yaml/watch-file.ts'

export interface App {
  /** Serves until `stop`, and resolves when all is put away; rejects when it can't go on. */
  run(): Promise<void>
  /** Takes nothing more, finishes what is in hand, flushes, and lets the next process in. */
  stop(): void
}

interface Core {
  config: Config
  logger: Logger
  metrics: Metrics
  health: HealthBoard
}

/** How long a stopping process waits for requests: longer than the longest that is handled takes. */
const requestPatienceMs = 15_000
/** How long a stopping process waits for the ledger to catch up; what is left follows after the next start. */
const ledgerPatienceMs = 1_000

/**
 * Puts it all together, and checks all that can be checked before the desk is this process's.
 * @throws SafeError whatever is wrong with menu, data directory or settings
 */
export async function createApp(config: Config): Promise<App> {
  const core: Core = {
    config,
    logger: createLogger(config.logLevel),
    metrics: createMetrics(),
    health: createHealthBoard(),
  }
  const { logger, metrics, health } = core
  const readiness = createReadiness()
  const menu = await follow('menu', config.menuFile, loadMenu, core)
  const storage = await createJsonStorage({
    dataDir: config.dataDir,
    mustExist: config.environment === 'production',
    encryption: config.encryption && {
      ring: readKeyRing(config.encryption.keys.reveal()),
      customers: config.encryption.customers,
    },
    report: (problem) => logger.error(problem, 'storage needed mending'),
  })
  const { customers, orders } = storage
  const passwords = createPasswords({ store: storage.passwords })
  const days = createDayBook({ store: storage.days, menu: menu.current })
  const stock = notingOut(createStock({ store: storage.soldOut, menu: menu.current }), days, logger)
  const pause = createPause({ store: storage.pause, menu: stock.menu })
  const chats = createChats(storage.chats)
  const forgetElsewhere = async ({ channel, id }: CustomerRef) => {
    if (channel === 'web') await chats.removeAll(id)
    else await Promise.all([signIns.forget(id), tasks.forget(id)])
  }
  const understanding = notingTexts(understandingFor(config.understanding, menu.current, core), days)
  const corrections = keepCorrections(storage.corrections, logger)
  const talk = createDesk({
    customers,
    orders,
    understanding,
    menu: pause.menu,
    metrics,
    learn: corrections.keep,
    forgetElsewhere,
  })
  const desk = gatedDesk(reporting(talk, health))
  const writer = await ledgerFor(config.ledger, core)
  const members = createMembers({ configured: config.staff })
  const tasks = createTasks({ store: storage.tasks, clock: () => new Date() })
  const people = () => staffPeople({ members, customers })
  // Some commands tell by Telegram, where some of them are asked for.
  const tell = tellBy({ telegram: () => telegram, chats })
  const commands = createCommands({
    orders,
    understanding,
    stock,
    pause,
    passwords,
    days,
    tasks: { tasks, understanding: taskUnderstandingFor(config.understanding, menu.current, core), people },
    tell,
    staffChat: staffChatOf(config),
  })
  const permissions = await permissionsFor(commands, core, () => telegram?.refreshMenus())
  const commandDesk = createCommandDesk({ commands, permissions: permissions.current, logger })
  const signIns = createSignIns({ store: storage.signIns })
  const soldOut = () => stock.soldOut().map(({ id, until }) => ({ id, until, name: nameOf(id, menu.current()) }))
  const boardFeed = createBoardFeed({ orders, days, soldOut, logger, metrics })
  const today = async () => days.day(days.dateOf(new Date()))
  const vanishing = createVanishing({
    store: storage.vanishing,
    remove: async (chat, message) => telegram?.remove(chat, message),
    logger,
  })
  const staffNameOf = staffName({ members, customers })
  const features = allStaffFeatures({
    orders,
    nameOf: staffNameOf,
    invite: signIns.invite,
    permissions: permissions.current,
    publicUrl: config.publicUrl,
    commandDesk,
    report: async () => dayReport(await today(), menu.current()),
    menu: menu.current,
    soldOut: stock.soldOut,
    staffChat: config.telegram?.staffChat,
    vanishing,
    fetchPicture: picturesOf(config),
    shop: () => menu.current().shop,
  })
  const menus = () =>
    staffMenus({
      members: members.list(),
      permissions: permissions.current(),
      staffChat: config.telegram?.staffChat,
    })
  const telegram = config.telegram && telegramFor(config.telegram, desk, { find: members.find, features, menus }, core)
  const http = await createHttpServer({
    desk,
    chats,
    runningOrder: createRunningOrder({ customers, orders, menu: stock.menu }),
    health,
    readiness,
    logger,
    metrics,
    trustedProxies: config.http.trustedProxies,
    rateLimit: config.rateLimit,
    chat: whoMayChat(config),
    commands: servicesOf(config, { commands, commandDesk, permissions: permissions.current }),
    board: {
      signIns,
      feed: boardFeed,
      commandDesk,
      commands: [...commands.keys()],
      permissions: permissions.current,
      findMember: members.find,
      day: async (theme) => dayView(await today(), menu.current(), theme),
      isSecure: config.publicUrl.startsWith('https:'),
    },
    embedOrigins: config.embedOrigins,
    docs: config.environment !== 'production',
  })
  if (telegram && config.telegram?.mode === 'webhook') {
    const { secret, previousSecret } = config.telegram
    registerWebhook(http, [secret.reveal(), ...(previousSecret ? [previousSecret.reveal()] : [])], telegram.handle)
  }
  const metricsServer = config.metrics && createMetricsServer(metrics)

  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))

  /** The right to serve. A process that waits for it says so: it would look as if it hung. */
  async function acquired(): Promise<HeldLease> {
    const waiting = setTimeout(() => logger.info('another process holds the data directory: waiting for it'), 1_000)
    return storage.lease.acquire(stopping.signal, readiness.ready).finally(() => clearTimeout(waiting))
  }

  /**
   * Sends whoever comes to the next process, and goes on serving until the proxy has understood: so none of them finds
   * a closed door.
   */
  async function handOver(held: HeldLease): Promise<void> {
    await held.leave().catch((error) => logger.warn({ err: error }, 'the next process could not be told'))
    await readiness.leave()
  }

  async function serve(): Promise<void> {
    // Whoever deploys takes a process that listens for one that can take over.
    await telegram?.introduce()
    const address = await listen(http, config.http, 'PORT')
    if (metricsServer && config.metrics) await listen(metricsServer, config.metrics, 'METRICS_PORT')
    const held = await acquired()
    let ledger: Follower | null = null
    let notices: { stop(): Promise<void> }[] = []
    try {
      await storage.open(held)
      await stock.open()
      await pause.open()
      health.report('storage', 'ok')
      health.report('ledger', 'ok')
      const onState = ({ name }: Follower['state']) => health.report('ledger', name === 'working' ? 'ok' : 'degraded')
      ledger = startLedger({ orders, writer, assertHeld: held.assertHeld, logger, metrics, onState })
      const telling = { orders, tell, menu: menu.current, assertHeld: held.assertHeld, logger, metrics }
      const staffChat = staffChatOf(config)
      const staffPosts = createStaffPosts(storage.staffPosts)
      const posted = createPostedOrders({
        posts: staffPosts,
        messages: telegram?.posts ?? nowhere,
        menu: menu.current,
        nameOf: staffNameOf,
        clock: () => new Date(),
      })
      notices = [
        startDays({ orders, days, assertHeld: held.assertHeld, logger, metrics }),
        startNotices(telling),
        followCorrections({ orders, customers, keep: corrections.keep, assertHeld: held.assertHeld, logger, metrics }),
        ...(staffChat && telegram ? [startStaffNotices({ ...telling, staffChat, posted, posts: staffPosts })] : []),
      ]
      // Where nobody could accept an order on Telegram, it waits for nobody there.
      if (telegram && (staffChat || config.staff.length > 0)) {
        const { unacceptedMinutes: minutes } = config
        notices.push(startUnaccepted({ ...telling, posts: staffPosts, posted, staffChat, members, minutes }))
      }
      await boardFeed.open()
      const owners = toOwners({ members, logger })
      const dayReports = startDayReports({
        days,
        orders,
        tasks,
        menu: menu.current,
        tell: (text) => owners((id) => tell({ channel: 'telegram', id }, text)),
        async show({ svg, caption }) {
          const png = await toPng(svg, pictureWidth)
          await owners(async (id) => telegram?.show(Number(id), png, caption))
        },
        logger,
      })
      const remind = createRemind({
        tell: async (chat, text, id) => telegram?.tell(Number(chat), text, taskButtons(id)) ?? 'unreachable',
        isMember: (id) => members.find(id) !== null,
        staffChat,
        shop: () => menu.current().shop,
        clock: () => new Date(),
        logger,
      })
      const reminders = startReminders({ tasks, remind, assertHeld: held.assertHeld, logger })
      vanishing.open()
      notices.push(boardFeed, dayReports, reminders, vanishing)
      desk.open()
      readiness.ready()
      health.phase('serving')
      announce(address, core)
      const lost = new Promise<never>((_, reject) => {
        held.lost.addEventListener('abort', () => reject(held.lost.reason), { once: true })
      })
      await Promise.race([stopped, lost, telegram ? telegram.run().then(() => stopped) : stopped])
      await Promise.race([handOver(held), lost])
    } finally {
      health.phase('stopping')
      const closed = Promise.all([telegram?.stop(), http.close(), desk.close()])
      // What has not even arrived by then is not waited for.
      await settledWithin(closed, requestPatienceMs)
      http.server.closeAllConnections()
      await closed
      if (ledger) await settledWithin(ledger.idle(), ledgerPatienceMs)
      await Promise.all([ledger, ...notices].map((follower) => follower?.stop()))
      await settledWithin(corrections.idle(), ledgerPatienceMs)
      await storage.close()
      await held.release()
    }
  }

  return {
    async run() {
      try {
        await serve()
      } catch (error) {
        // Whatever was waited for, it is no longer wanted.
        if (!stopping.signal.aborted) throw error
      } finally {
        await Promise.all([desk.close(), http.close(), metricsServer?.close()])
        menu.stop()
        permissions.stop()
        logger.info('stopped')
      }
    },
    stop: () => stopping.abort(),
  }
}

function whoMayChat({ tokens, environment }: Config): ChatDoor {
  if (!tokens) return environment === 'production' ? null : { by: 'anybody' }
  const keys =
    tokens.keys.by === 'secret' ? { by: 'secret' as const, secret: tokens.keys.secret.reveal() } : tokens.keys
  return { by: 'token', checkToken: createTokenCheck({ ...tokens, keys }) }
}

/** What a file of the owner's says today; while it has faults, what it said before. */
async function follow<T extends Versioned>(
  what: string,
  path: string,
  load: (path: string) => Promise<T>,
  { logger, health }: Core,
  onTaken = () => {},
): Promise<{ current: () => T; stop: () => void }> {
  let content = await load(path)
  health.report(what, 'ok')
  const stop = watchFile(path, content, {
    load,
    onChange(changed) {
      content = changed
      health.report(what, 'ok')
      logger.info({ version: changed.version }, `${what} taken`)
      onTaken()
    },
    onFault(error) {
      health.report(what, 'degraded')
      logger.error({ err: error }, `the ${what} file has faults; what it said before stays in force`)
    },
  })
  return { current: () => content, stop }
}

const staffChatOf = ({ telegram }: Config): CustomerRef | null =>
  telegram?.staffChat === undefined ? null : { channel: 'telegram', id: String(telegram.staffChat) }

const picturesOf = ({ telegram }: Config): FetchPicture =>
  telegram
    ? fetchPicturesFrom({ apiRoot: telegram.apiRoot, token: telegram.token.reveal() })
    : () => Promise.resolve(null)

/** To everybody in their own channel. */
function tellBy({ telegram, chats }: { telegram: () => TelegramChannel | null; chats: Chats }): Tell {
  return async ({ channel, id }, text) => {
    const open = telegram()
    if (channel === 'telegram' && open) return open.tell(Number(id), text)
    return channel === 'web' && (await chats.add(id, text)) ? 'told' : 'unreachable'
  }
}

/** What other services may have done; null where none has a key. */
function servicesOf(
  { apiKeys }: Config,
  desk: Pick<CommandOptions, 'commands' | 'commandDesk' | 'permissions'>,
): Omit<CommandOptions, 'throttle'> | null {
  return apiKeys.length === 0 ? null : { ...desk, findService: createKeyCheck(apiKeys) }
}

/** Who may do what, as the file says it now. */
async function permissionsFor(
  commands: Commands,
  core: Core,
  onTaken: () => void,
): Promise<{ current: () => Permissions; stop: () => void }> {
  const { apiKeys, staff, permissionsFile } = core.config
  const permissible = {
    commands: [...commands.keys()],
    endpoints: [...commandEndpoints, ...boardEndpoints, ...taskEndpoints],
    neededRoles: [...apiKeys, ...staff].map(({ role }) => role),
  }
  const load = (path: string) => loadPermissions(path, permissible)
  return follow('permissions', permissionsFile, load, core, onTaken)
}

function understandingFor(
  config: UnderstandingConfig,
  menu: () => Menu,
  { logger, metrics, health }: Core,
): Understanding {
  const { parser, openai, cache } = config
  const gpt =
    openai &&
    createGptParser({
      apiKey: openai.apiKey.reveal(),
      baseUrl: openai.baseUrl,
      model: openai.model,
      metrics,
      logger,
      onStateChange: (state) => health.report('gpt', state),
    })
  return createUnderstanding({ menu, parser, gpt, cache, metrics, logger })
}

function taskUnderstandingFor(
  { parser, openai }: UnderstandingConfig,
  menu: () => Menu,
  { logger, metrics }: Core,
): TaskUnderstanding {
  const model =
    openai &&
    createTaskModel({ apiKey: openai.apiKey.reveal(), baseUrl: openai.baseUrl, model: openai.model, metrics, logger })
  return createTaskUnderstanding({
    parser,
    model,
    timezone: () => menu().shop.timezone,
    clock: () => new Date(),
  })
}

function telegramFor(
  config: TelegramConfig,
  desk: Desk,
  staff: Staff,
  { config: { rateLimit }, logger, metrics, health }: Core,
): TelegramChannel {
  return createTelegramChannel({
    token: config.token.reveal(),
    apiRoot: config.apiRoot,
    mode: config.mode === 'webhook' ? { mode: 'webhook', url: config.url, secret: config.secret.reveal() } : config,
    desk,
    staff,
    rateLimit,
    logger,
    metrics,
    onState: (state) => health.report('telegram', state),
  })
}

async function ledgerFor(config: LedgerConfig, { config: { dataDir }, logger }: Core): Promise<LedgerWriter> {
  if (config.kind === 'csv') return createCsvLedger({ path: join(dataDir, 'ledger.csv') })
  // Google's client is heavy, and only a bot with a sheet needs it.
  const { createSheetsLedger } = await import('./ledger/sheets.ts')
  const { sheetId, tab, apiRoot, signIn } = config
  return createSheetsLedger({ sheetId, tab, apiRoot, signIn: revealed(signIn), logger })
}

/** The desk, saying of the storage what it learns of it. */
function reporting(desk: Desk, health: HealthBoard): Desk {
  return {
    async handle(message, onModel) {
      try {
        const view = await desk.handle(message, onModel)
        health.report('storage', 'ok')
        return view
      } catch (error) {
        if (error instanceof StorageUnavailableError) health.report('storage', 'degraded')
        throw error
      }
    },
  }
}

function announce(address: string, { config, logger }: Core): void {
  logger.info({ address, environment: config.environment }, 'serving')
  // For the person who started it; the log is for machines.
  if (config.environment !== 'production') process.stderr.write(`\n  Order a meal at ${address}/\n\n`)
}
