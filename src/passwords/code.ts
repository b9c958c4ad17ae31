import { HOTP, Secret, TOTP } from 'otpauth'
import type { Password } from './password.ts'

type Totp = Extract<Password, { kind: 'totp' }>
export type Hotp = Extract<Password, { kind: 'hotp' }>

export type Code =
  /** `next` is good when the seconds are over. */
  | { kind: 'totp'; code: string; secondsLeft: number; next: string }
  /** Good until it, or a later one, was used. */
  | { kind: 'hotp'; code: string }

/** The code of a moment (RFC 6238). */
export function codeAt({ secret, algorithm, digits, period }: Omit<Totp, 'id' | 'name'>, now: Date): Code {
  const timestamp = now.getTime()
  const parameters = { secret: Secret.fromBase32(secret), algorithm, digits, period }
  const msLeft = TOTP.remaining({ period, timestamp })
  return {
    kind: 'totp',
    code: TOTP.generate({ ...parameters, timestamp }),
    secondsLeft: Math.ceil(msLeft / 1000),
    next: TOTP.generate({ ...parameters, timestamp: timestamp + msLeft }),
  }
}

/** The code of the counter (RFC 4226). */
export const codeOf = ({ secret, algorithm, digits, counter }: Omit<Hotp, 'id' | 'name'>): Code => ({
  kind: 'hotp',
  code: HOTP.generate({ secret: Secret.fromBase32(secret), algorithm, digits, counter }),
})
