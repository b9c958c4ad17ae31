import { onTestFinished } from 'vitest'
import type { ChatAccess } from '../channels/http/http-server.ts'
import { createDesk } from '../conversation/create-desk.ts'
import { createRunningOrder } from '../conversation/running-order.ts'
import { createMetrics } from '../ops/metrics.ts'
import type { OrderStatus } from '../orders/order.ts'
import { localUnderstanding } from './local-understanding.ts'
import { deliMenu } from './menu.ts'
import { openStorage } from './open-storage.ts'
import { scriptedDesk } from './scripted-desk.ts'
import { startHttpServer } from './start-http-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A shop's chat on a free port of loopback: the real desk over real files. */
export async function startChat(options: { chat?: ChatAccess; embedOrigins?: string[] } = {}) {
  const { customers, orders, end } = await openStorage(await temporaryFolder())
  onTestFinished(end)
  const menu = deliMenu()
  const desk = createDesk({
    customers,
    orders,
    understanding: localUnderstanding(() => menu),
    menu: () => menu,
    metrics: createMetrics(),
  })
  const served = await startHttpServer({
    ...options,
    desk: scriptedDesk((message, onModel) => desk.handle(message, onModel)),
    runningOrder: createRunningOrder({ customers, orders, menu: () => menu }),
  })
  return {
    ...served,
    orders,
    /** Moves the order on and tells its customer, as the shop does. */
    async move(id: string, status: OrderStatus, notice: string): Promise<void> {
      await orders.changeStatus(id, { to: status, by: 'till', at: new Date() })
      const order = await orders.find(id)
      if (order) await served.chats.add(order.customerId, notice)
    },
  }
}
