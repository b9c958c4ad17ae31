import { createHttp, createTelegram } from './app/channels.ts'
import { type Core, createCore, follow } from './app/core.ts'
import { ledgerFor } from './app/ledger.ts'
import { createServices } from './app/services.ts'
import { startWorkers, type Workers } from './app/workers.ts'
import { listen } from './channels/http/listen.ts'
import { createMetricsServer } from './channels/http/metrics-server.ts'
import type { TelegramChannel } from './channels/telegram/telegram-channel.ts'
import { settledWithin } from './concurrency/settled-within.ts'
import type { Config } from './config/config.ts'
import { loadMenuWithPhotos } from './menu/load-menu.ts'
import { createReadiness } from './ops/readiness.ts'
import { trimMemory } from './ops/trim-memory.ts'
import type { HeldLease } from './storage/lease.ts'

export interface App {
  /** Serves until `stop`, and resolves when all is put away; rejects when it can't go on. */
  run(): Promise<void>
  /** Takes nothing more, finishes what is in flight, flushes, and lets the next process in. */
  stop(): void
}

/** How long a stopping process waits for requests: longer than the longest that is handled takes. */
const requestPatienceMs = 15_000
/** How long a stopping process waits for the ledger to catch up; what is left follows after the next start. */
const ledgerPatienceMs = 1_000
/** How long after the start memory is trimmed: whoever waited for the start is answered first. */
const trimAfterMs = 500

/**
 * Puts everything together, and checks all that can be checked before this process may serve.
 * @throws SafeError whatever is wrong with menu, data directory or settings
 */
export async function createApp(config: Config): Promise<App> {
  const core = createCore(config)
  const { logger, metrics, health } = core
  const readiness = createReadiness()
  const { menuFile, menuPhotos: folder } = config
  const menu = await follow('menu', menuFile, (path) => loadMenuWithPhotos(path, folder), core, { folder })
  // The services tell people things by Telegram, and the channel asks the services: each needs the other.
  let telegram: TelegramChannel | null = null
  const services = await createServices(core, menu.current, () => telegram)
  const { storage, desk, permissions, corrections } = services
  const writer = await ledgerFor(config.ledger, core)
  const channel = await createTelegram(core, services)
  telegram = channel
  const http = await createHttp(core, services, channel, readiness)
  const metricsServer = config.metrics && createMetricsServer(metrics)

  const stopping = new AbortController()
  const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()))

  /** Waits for the right to serve, and says so in the log: else the process would look as if it hung. */
  async function acquired(): Promise<HeldLease> {
    const waiting = setTimeout(() => logger.info('another process holds the data directory: waiting for it'), 1_000)
    try {
      return await storage.lease.acquire(stopping.signal, readiness.ready)
    } catch (error) {
      // Requests that are held for it hear that it won't open: the server, which closes now, waits for them.
      await storage.close()
      throw error
    } finally {
      clearTimeout(waiting)
    }
  }

  /**
   * Sends requests to the next process: tells it and the proxy, and serves until the proxy has heard it, so that no
   * request is refused.
   */
  async function handOver(held: HeldLease): Promise<void> {
    await held.leave().catch((error) => logger.warn({ err: error }, 'the next process could not be told'))
    await readiness.leave()
  }

  async function serve(): Promise<void> {
    await channel?.introduce()
    if (metricsServer && config.metrics) await listen(metricsServer, config.metrics, 'METRICS_PORT')
    // Last: to a deploy, a process that listens is one that can take over.
    const address = await listen(http, config.http, 'PORT')
    const held = await acquired()
    let workers: Workers | null = null
    try {
      await services.open(held)
      health.report('storage', 'ok')
      workers = await startWorkers({ core, services, telegram: channel, held }, writer)
      desk.open()
      readiness.ready()
      health.phase('serving')
      announce(address, core)
      setTimeout(trimMemory, trimAfterMs).unref()
      const lost = lossOf(held)
      await Promise.race([stopped, lost, channel ? channel.run().then(() => stopped) : stopped])
      await Promise.race([handOver(held), lost])
    } finally {
      health.phase('stopping')
      await finish(workers)
      await storage.close()
      await held.release()
    }
  }

  /** Answers what has arrived, and lets those who work by themselves come to an end. */
  async function finish(workers: Workers | null): Promise<void> {
    const closed = Promise.all([channel?.stop(), http.close(), desk.close()])
    // What has not even arrived by then is not waited for.
    await settledWithin(closed, requestPatienceMs)
    http.server.closeAllConnections()
    await closed
    if (workers) await settledWithin(workers.ledger.idle(), ledgerPatienceMs)
    await Promise.all([workers?.ledger, ...(workers?.others ?? [])].map((worker) => worker?.stop()))
    await settledWithin(corrections.idle(), ledgerPatienceMs)
  }

  return {
    async run() {
      try {
        await serve()
      } catch (error) {
        if (!stopping.signal.aborted) throw error
        // Whatever was waited for, it is no longer wanted.
        if (error !== stopping.signal.reason)
          logger.warn({ err: error }, 'not all could be put away; the next start will see to it')
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

/** Rejects when another process has taken the data directory. */
const lossOf = ({ lost }: HeldLease): Promise<never> =>
  new Promise((_, reject) => lost.addEventListener('abort', () => reject(lost.reason), { once: true }))

function announce(address: string, { config, logger }: Core): void {
  logger.info({ address, environment: config.environment }, 'serving')
  // For the person who started it; the log is for machines.
  if (config.environment !== 'production') process.stderr.write(`\n  Order a meal at ${address}/\n\n`)
}
