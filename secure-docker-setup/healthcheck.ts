import { get } from 'node:http'

// What Docker asks every few seconds: whether the process answers. It exits with 0 when it does, else with 1.
const { PORT = '8080' } = process.env
get({ host: '127.0.0.1', port: PORT, path: '/health', timeout: 2_000 }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1)
})
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1))
