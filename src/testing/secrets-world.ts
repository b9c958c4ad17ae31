import { generateKeyPairSync } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { startFakeBotApi } from './bot-api/fake-bot-api.ts'
import { listen } from './listen.ts'
import { createFakeOpenAi } from './openai/fake-openai.ts'
import { makeCertificate } from './proxy/certificate.ts'
import { startFakeProxy } from './proxy/fake-proxy.ts'
import { root, run } from './run.ts'
import { startFakeSecretManager } from './secret-manager/fake-secret-manager.ts'
import { startFakeSheets } from './sheets/fake-sheets.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { startInTerminal } from './terminal-process.ts'

export const script = join(root, 'scripts/secrets-setup')
/** Telegram's, which the fake Bot API knows. */
export const token = '42:canary-token'
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
})
export const account = JSON.stringify({
  type: 'service_account',
  client_email: 'desk@shop.example',
  private_key: privateKey,
})

const certificate = await makeCertificate(['api.telegram.org', 'api.openai.com', '*.googleapis.com'])

/** The services behind a proxy, by their real names; an environment's home; and what a run of the wizard needs. */
export async function secretsWorld(given: Record<string, string[]> = {}) {
  const [telegram, openai, sheets, manager] = await Promise.all([
    startFakeBotApi(token),
    createFakeOpenAi(),
    startFakeSheets({ tabs: ['canary-tab'] }),
    startFakeSecretManager('shop', given),
  ])
  const signInAnswers = { status: 200 }
  const signIn = createServer((_, response) => {
    response.writeHead(signInAnswers.status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ access_token: sheets.accessToken, expires_in: 3600, token_type: 'Bearer' }))
  })
  const signInPort = await listen(signIn)
  const behind = {
    'api.telegram.org:443': telegram.url,
    'api.openai.com:443': new URL(openai.url).origin,
    'sheets.googleapis.com:443': sheets.url,
    'oauth2.googleapis.com:443': `http://127.0.0.1:${signInPort}`,
  }
  const proxy = await startFakeProxy(behind, certificate)
  const folder = await temporaryFolder()
  const [home, scratch, keyFile] = [join(folder, 'staging'), join(folder, 'tmp'), join(folder, 'key.json')]
  await Promise.all([mkdir(home), mkdir(scratch)])
  await writeFile(
    join(home, 'settings.env'),
    `# Settings\nGOOGLE_SHEET_ID=${sheets.sheetId}\n#GCP_SECRET_VERSIONS=\nLAST=1\n`,
  )
  await writeFile(keyFile, account)
  await writeFile(join(folder, 'ca.pem'), certificate.cert)
  onTestFinished(async () => {
    manager.close()
    signIn.close()
    await Promise.all([telegram, openai, sheets, proxy].map((one) => one.close()))
  })
  const env = {
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: '',
    NO_PROXY: '127.0.0.1',
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
    GCP_SECRET_MANAGER_ENDPOINT: manager.endpoint,
    TMPDIR: scratch,
    HOME: scratch,
  }
  return {
    telegram,
    openai,
    sheets,
    manager,
    proxy,
    signInAnswers,
    folder,
    home,
    keyFile,
    env,
    secretFile: (name: string) => readFile(join(home, 'secrets', name), 'utf8'),
    settings: () => readFile(join(home, 'settings.env'), 'utf8'),
    run: (...args: string[]) => run(script, args, { env }),
    pipe: (path: string, ...args: string[]) =>
      run('sh', ['-c', 'input=$1; shift; exec "$@" <"$input"', 'sh', path, script, ...args], { env }),
    open: (args: string) => startInTerminal(`${script} ${args}`, env),
    async file(text: string): Promise<string> {
      const path = join(scratch, `${Math.random()}`)
      await writeFile(path, text)
      return path
    },
  }
}
