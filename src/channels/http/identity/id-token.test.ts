import { createServer } from 'node:http'
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, onTestFinished, test } from 'vitest'
import { listen } from '../../../testing/listen.ts'
import { createTokenCheck } from './id-token.ts'

const secret = 'a secret of the issuer, long enough'
const bytes = (text: string) => new TextEncoder().encode(text)
const ana = { sub: 'u-1', email: 'ana@example.com', username: 'ana', iss: 'shop', aud: 'bot' }
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600

const signed = (claims: Record<string, unknown> = {}, key: string = secret, alg = 'HS256') =>
  new SignJWT({ ...ana, exp: inAnHour(), ...claims }).setProtectedHeader({ alg }).sign(bytes(key))

const byEncoding = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

const check = createTokenCheck({ keys: { by: 'secret', secret }, issuer: 'shop', audience: 'bot' })

async function refusalOf(token: string, by = check): Promise<unknown> {
  const error = await by(token).catch((error: unknown) => error)
  return error instanceof Error && 'status' in error ? [error.status, error.message] : error
}

describe('a token signed with the shared secret', () => {
  test('says who speaks', async () => {
    expect(await check(await signed())).toEqual({ id: 'u-1', username: 'ana' })
    expect(await check(await signed({ sub: undefined }))).toEqual({ id: 'ana', username: 'ana' })
  })

  test('says so also where the issuer has cut a name within a character, which Telegram would refuse to show', async () => {
    expect(await check(await signed({ username: 'ana \ud83c' }))).toEqual({ id: 'u-1', username: 'ana \ufffd' })
  })

  test.each([
    ['has expired', { exp: 1 }, 'token has expired'],
    ['is for somebody else', { aud: 'another' }, 'audience is wrong'],
    ['is for nobody', { aud: undefined }, 'audience is wrong'],
    ['comes from elsewhere', { iss: 'another' }, 'issuer is wrong'],
    ['is not valid yet', { nbf: inAnHour() }, 'token is not valid yet'],
    ['never ends', { exp: undefined }, 'missing claims: exp'],
    ['lacks the address', { email: undefined }, 'missing claims: email'],
    ['names its user by a number', { sub: 4711 }, 'claims that are not text: sub'],
    ['ends at no time', { exp: 'soon' }, 'claims that are not a time: exp'],
    ['lacks all', { email: '', username: undefined }, 'missing claims: email, username'],
  ])('is refused when it %s', async (_, claims, why) => {
    expect(await refusalOf(await signed(claims))).toEqual([401, `Invalid id_token: ${why}`])
  })

  test('is refused when it is signed by another secret, or by no means at all', async () => {
    expect(await refusalOf(await signed({}, `${secret}!`))).toEqual([
      401,
      'Invalid id_token: signature verification failed',
    ])
    const unsigned = `${byEncoding({ alg: 'none' })}.${byEncoding({ ...ana, exp: inAnHour() })}.`
    expect(await refusalOf(unsigned)).toEqual([401, 'Invalid id_token: algorithm is not allowed'])
    expect(await refusalOf(await signed({}, secret.padEnd(64), 'HS512'))).toEqual([
      401,
      'Invalid id_token: algorithm is not allowed',
    ])
  })

  test.each(['', 'a', 'a.b.c', '....', '{}', 'ÿ.ÿ.ÿ', `${byEncoding({ alg: 'HS256', crit: ['x'] })}.e30.e30`])(
    'is refused when it is none: %j',
    async (token) => {
      expect(await refusalOf(token)).toMatchObject([401, expect.stringMatching(/^Invalid id_token: /)])
    },
  )

  test('is refused when a letter of it is changed', async () => {
    const token = await signed()
    for (let place = 0; place < token.length; place += 7) {
      const changed = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1)
      expect(await refusalOf(changed)).toMatchObject([401, expect.any(String)])
    }
  })
})

describe('a token signed with a key of the issuer', () => {
  /** An issuer with a server for its public keys. */
  async function anIssuer() {
    const keys: { kid: string; alg: string; privateKey: CryptoKey; publicKey: CryptoKey }[] = []
    let fails = false
    const server = createServer(async (_request, response) => {
      if (fails) return response.writeHead(500).end()
      const jwks = await Promise.all(
        keys.map(async ({ publicKey, kid, alg }) => ({ ...(await exportJWK(publicKey)), kid, alg })),
      )
      response.end(JSON.stringify({ keys: jwks }))
    })
    const port = await listen(server)
    onTestFinished(() => void server.close())
    return {
      keys,
      fail: () => {
        fails = true
      },
      async addKey(kid: string, alg = 'RS256') {
        keys.push({ kid, alg, ...(await generateKeyPair(alg)) })
      },
      sign(kid: string, named: { kid?: string } = { kid }) {
        const key = keys.find((each) => each.kid === kid)
        if (!key) throw new Error('no such key')
        const token = new SignJWT({ ...ana, exp: inAnHour() }).setProtectedHeader({ alg: key.alg, ...named })
        return token.sign(key.privateKey)
      },
      check: createTokenCheck({
        keys: { by: 'jwks', url: `http://127.0.0.1:${port}/jwks.json` },
        issuer: 'shop',
        audience: 'bot',
        cooldownMs: 0,
      }),
    }
  }

  test.each(['RS256', 'PS256', 'ES256', 'EdDSA'])('says who speaks, by %s', async (alg) => {
    const issuer = await anIssuer()
    await issuer.addKey('first', alg)
    expect(await issuer.check(await issuer.sign('first'))).toEqual({ id: 'u-1', username: 'ana' })
  })

  test('is good by a key that came later, and no longer by one that was taken away', async () => {
    const issuer = await anIssuer()
    await issuer.addKey('first')
    const old = await issuer.sign('first')
    expect(await issuer.check(old)).toMatchObject({ id: 'u-1' })
    await issuer.addKey('second')
    issuer.keys.shift()
    expect(await issuer.check(await issuer.sign('second'))).toMatchObject({ id: 'u-1' })
    expect(await refusalOf(old, issuer.check)).toEqual([401, 'Invalid id_token: signature verification failed'])
  })

  test('need not say which key it is by, also while a new one stands beside the old', async () => {
    const [issuer, stranger] = await Promise.all([anIssuer(), anIssuer()])
    await issuer.addKey('first')
    await issuer.addKey('second')
    await stranger.addKey('first')
    for (const kid of ['first', 'second'])
      expect(await issuer.check(await issuer.sign(kid, {}))).toEqual({ id: 'u-1', username: 'ana' })
    expect(await refusalOf(await stranger.sign('first', {}), issuer.check)).toEqual([
      401,
      'Invalid id_token: signature verification failed',
    ])
  })

  test('is refused when the public key was taken for a secret', async () => {
    const issuer = await anIssuer()
    await issuer.addKey('first')
    const [key] = issuer.keys
    const confused = await signed({}, key && (await exportSPKI(key.publicKey)))
    expect(await refusalOf(confused, issuer.check)).toEqual([401, 'Invalid id_token: algorithm is not allowed'])
  })

  test("can't be checked while the keys can't be had, which is not the token's fault", async () => {
    const issuer = await anIssuer()
    await issuer.addKey('first')
    issuer.fail()
    expect(await refusalOf(await issuer.sign('first'), issuer.check)).toMatchObject([503, expect.any(String)])
  })
})
