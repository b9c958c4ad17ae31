import { Secret } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { codeAt, codeOf } from './code.ts'

const base32 = (ascii: string) => Secret.fromLatin1(ascii).base32
const digit = '1234567890'

describe('a code by counter', () => {
  const expected = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']

  it.each(expected.map((code, counter) => [counter, code] as const))(
    "is RFC 4226's (appendix D) for %i",
    (counter, code) => {
      const password = { kind: 'hotp', secret: base32(digit.repeat(2)), algorithm: 'SHA1', digits: 6, counter } as const
      expect(codeOf(password)).toEqual({ kind: 'hotp', code })
    },
  )
})

describe('a code by time', () => {
  const secrets = {
    SHA1: base32(digit.repeat(2)),
    SHA256: base32(`${digit.repeat(3)}12`),
    SHA512: base32(`${digit.repeat(6)}1234`),
  } as const

  it.each([
    [59, '94287082', '46119246', '90693936'],
    [1_111_111_109, '07081804', '68084774', '25091201'],
    [1_111_111_111, '14050471', '67062674', '99943326'],
    [1_234_567_890, '89005924', '91819424', '93441116'],
    [2_000_000_000, '69279037', '90698825', '38618901'],
    [20_000_000_000, '65353130', '77737706', '47863826'],
  ])("is RFC 6238's (appendix B) at %i s, by each algorithm", (seconds, ...codes) => {
    const at = (algorithm: keyof typeof secrets) =>
      codeAt({ kind: 'totp', secret: secrets[algorithm], algorithm, digits: 8, period: 30 }, new Date(seconds * 1000))
    expect([at('SHA1').code, at('SHA256').code, at('SHA512').code]).toEqual(codes)
  })

  it('says for how long it is good, and what comes after it', () => {
    const password = { kind: 'totp', secret: secrets.SHA1, algorithm: 'SHA1', digits: 8, period: 30 } as const
    const before = codeAt(password, new Date(1_111_111_109_000))
    expect(before).toMatchObject({ secondsLeft: 1, next: '14050471' })
    expect(codeAt(password, new Date(1_111_111_110_000))).toMatchObject({ code: '14050471', secondsLeft: 30 })
  })
})
