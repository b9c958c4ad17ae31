import { createApp } from './app.ts'
import { loadConfig } from './config/load-config.ts'
import { useProxy } from './config/use-proxy.ts'
import { describeError, SafeError } from './ops/describe-error.ts'
import { onSignal } from './ops/on-signal.ts'

try {
  useProxy(process.env)
  const app = await createApp(await loadConfig(process.env))
  onSignal(() => app.stop())
  await app.run()
  process.exit(0)
} catch (error) {
  console.error(error instanceof SafeError ? error.message : describeError(error))
  process.exit(1)
}
