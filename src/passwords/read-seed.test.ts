import { describe, expect, it } from 'vitest'
import { readSeed } from './read-seed.ts'

const key = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const usual = { kind: 'totp', secret: key, algorithm: 'SHA1', digits: 6, period: 30 }

describe('a seed', () => {
  it.each([
    key,
    key.toLowerCase(),
    ' jbsw y3dp ehpk 3pxp jbsw-y3dp-ehpk-3pxp\n',
    `${key}====`,
    `otpauth://totp/Deliveries:desk@shop.example?secret=${key}&issuer=Deliveries`,
    `OTPAUTH://totp/Deliveries?secret=${key.toLowerCase()}`,
  ])('is read from %s', (text) => {
    expect(readSeed(text)).toEqual({ ok: true, seed: usual })
  })

  it('may have another algorithm, length or period, or count', () => {
    expect(readSeed(`otpauth://totp/A?secret=${key}&algorithm=SHA256&digits=8&period=60`)).toEqual({
      ok: true,
      seed: { ...usual, algorithm: 'SHA256', digits: 8, period: 60 },
    })
    const { period: _, ...counted } = usual
    expect(readSeed(`otpauth://hotp/A?secret=${key}&counter=7`)).toEqual({
      ok: true,
      seed: { ...counted, kind: 'hotp', counter: 7 },
    })
  })

  it.each([
    ['', 'not-a-seed'],
    ['one two 189', 'not-a-seed'],
    ['https://example.com', 'not-a-seed'],
    ['otpauth://totp/A', 'not-a-seed'],
    [`otpauth://motp/A?secret=${key}`, 'not-a-seed'],
    ['A'.repeat(501), 'not-a-seed'],
    ['JBSWY3DPEHPK3PX', 'too-short'],
    ['otpauth://totp/A?secret=JBSWY3DP', 'too-short'],
    [`otpauth://totp/A?secret=${key}&digits=4`, 'unusual'],
    [`otpauth://totp/A?secret=${key}&period=86400`, 'unusual'],
    [`otpauth://totp/A?secret=${key}&algorithm=SHA3-256`, 'unusual'],
  ])('is none in %s: %s', (text, why) => {
    expect(readSeed(text)).toEqual({ ok: false, why })
  })
})
