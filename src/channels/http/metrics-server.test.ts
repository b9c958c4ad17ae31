import { expect, onTestFinished, test } from 'vitest'
import { createMetrics } from '../../ops/metrics.ts'
import { listen } from './listen.ts'
import { createMetricsServer } from './metrics-server.ts'

async function start() {
  const metrics = createMetrics()
  const server = createMetricsServer(metrics)
  onTestFinished(() => server.close())
  return { metrics, url: await listen(server, { host: '127.0.0.1', port: 0 }, 'METRICS_PORT') }
}

test('metrics are served in the form that Prometheus reads', async () => {
  const { metrics, url } = await start()
  metrics.orders.inc(3)
  const response = await fetch(`${url}/metrics`)
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(await response.text()).toContain('\norderbot_orders_placed_total 3\n')
})

test('there is nothing else on that port', async () => {
  const { url } = await start()
  for (const path of ['/', '/health', '/chat']) expect((await fetch(url + path)).status).toBe(404)
  const posted = await fetch(`${url}/metrics`, { method: 'POST' })
  expect([posted.status, await posted.json()]).toEqual([405, { error: 'Only GET, HEAD' }])
})

test('a port that is taken is an error that names its setting', async () => {
  const { url } = await start()
  const second = createMetricsServer(createMetrics())
  onTestFinished(() => second.close())
  const port = Number(new URL(url).port)
  await expect(listen(second, { host: '127.0.0.1', port }, 'METRICS_PORT')).rejects.toThrow(
    `METRICS_PORT: 127.0.0.1:${port} is in use by another process`,
  )
})
