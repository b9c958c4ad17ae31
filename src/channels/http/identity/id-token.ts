import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { z } from 'zod'
import { HttpError } from '../http-error.ts'

/** By what tokens are known to be genuine. */
export type TokenKeys =
  /** HS256 with a secret that the issuer shares with us. */
  | { by: 'secret'; secret: string }
  /** The issuer's public keys, by their address; a new key there is found when a token names it. */
  | { by: 'jwks'; url: string }

export interface TokenOptions {
  keys: TokenKeys
  /** What `iss` has to be; undefined: any. */
  issuer: string | undefined
  /** What `aud` has to hold; undefined: any. */
  audience: string | undefined
  /** How long an unknown key is not asked for again, in milliseconds: anybody can name one. */
  cooldownMs?: number
}

/** Who speaks, by a genuine token. */
export interface SignedIn {
  /** `sub`; where the issuer gives none, the name. */
  id: string
  username: string
}

/** Rejects with an `HttpError`: 401 when the token is not good, 503 when that can't be found out. */
export type CheckToken = (token: string) => Promise<SignedIn>

// Each kind of key with algorithms of its own: a public key must never pass for a shared secret.
const algorithms = { secret: ['HS256'], jwks: ['RS256', 'PS256', 'ES256', 'EdDSA'] }
const clockToleranceSeconds = 5

const claimsSchema = z.looseObject({
  sub: z.string().min(1).optional(),
  email: z.string().min(1),
  username: z.string().min(1),
})

/** A check of tokens (JWS, RFC 7515; claims, RFC 7519). A token without an end (`exp`) is refused. */
export function createTokenCheck({ keys, issuer, audience, cooldownMs = 10_000 }: TokenOptions): CheckToken {
  const options = {
    algorithms: algorithms[keys.by],
    issuer,
    audience,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp'],
  }
  const verify = verifier(keys, cooldownMs)
  return async (token) => {
    try {
      const { sub, username } = readClaims(await verify(token, options))
      return { id: sub ?? username, username: username.toWellFormed() }
    } catch (error) {
      if (error instanceof HttpError) throw error
      throw refusal(error)
    }
  }
}

type Verify = (token: string, options: Parameters<typeof jwtVerify>[2]) => Promise<JWTPayload>

function verifier(keys: TokenKeys, cooldownDuration: number): Verify {
  if (keys.by === 'secret') {
    const key = new TextEncoder().encode(keys.secret)
    return async (token, options) => (await jwtVerify(token, key, options)).payload
  }
  const find = createRemoteJWKSet(new URL(keys.url), { timeoutDuration: 5_000, cooldownDuration })
  return async (token, options) => {
    try {
      return (await jwtVerify(token, find, options)).payload
    } catch (error) {
      if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyByAny(error, token, options)
      throw error
    }
  }
}

/** A token that does not say which of the issuer's keys it is by, as may be while it has an old one and a new one. */
async function verifyByAny(
  keys: errors.JWKSMultipleMatchingKeys,
  token: string,
  options: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  for await (const key of keys) {
    try {
      return (await jwtVerify(token, key, options)).payload
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error
    }
  }
  throw new errors.JWSSignatureVerificationFailed()
}

function readClaims(payload: JWTPayload): z.infer<typeof claimsSchema> {
  const { success, data, error } = claimsSchema.safeParse(payload)
  if (success) return data
  const faulty = [...new Set(error.issues.map(({ path }) => String(path[0])))]
  const missing = faulty.filter((claim) => payload[claim] === undefined || payload[claim] === '')
  if (missing.length > 0) throw invalid(`missing claims: ${missing.join(', ')}`)
  throw invalid(`claims that are not text: ${faulty.join(', ')}`)
}

/** In words of our own: the library's may quote what was sent. */
function refusal(error: unknown): HttpError {
  if (error instanceof errors.JWTExpired) return invalid('token has expired')
  if (error instanceof errors.JWTClaimValidationFailed) return invalid(claimFault(error))
  if (error instanceof errors.JOSEAlgNotAllowed) return invalid('algorithm is not allowed')
  if (error instanceof errors.JWSSignatureVerificationFailed) return invalid('signature verification failed')
  if (error instanceof errors.JWKSNoMatchingKey) return invalid('signature verification failed')
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return invalid('token is malformed')
  if (error instanceof errors.JOSENotSupported) return invalid('token is malformed')
  return new HttpError(503, "Tokens can't be checked at the moment", { retryAfter: 5, cause: error })
}

function claimFault({ claim, reason }: errors.JWTClaimValidationFailed): string {
  if (reason === 'invalid') return `claims that are not a time: ${claim}`
  return claimFaults[claim] ?? 'a claim is wrong'
}

const claimFaults: Record<string, string> = {
  aud: 'audience is wrong',
  iss: 'issuer is wrong',
  nbf: 'token is not valid yet',
  exp: 'missing claims: exp',
}

const invalid = (why: string): HttpError =>
  new HttpError(401, `Invalid id_token: ${why}`, { challenge: 'Bearer error="invalid_token"' })
