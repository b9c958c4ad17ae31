import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney, toDecimal, toMinor } from './money.ts'

test('an amount that the currency can pay comes back as it was', () => {
  const currencies = fc.constantFrom('USD', 'JPY', 'KWD')
  fc.assert(
    fc.property(fc.nat(1e12), currencies, (money, currency) => {
      expect(toMinor(Number(toDecimal(money, currency)), currency)).toBe(money)
    }),
  )
})

test('an amount that the currency can not pay is none', () => {
  expect(toMinor(12.345, 'USD')).toBeUndefined()
  expect(toMinor(12.5, 'JPY')).toBeUndefined()
  expect(toMinor(12.345, 'KWD')).toBe(12345)
})

test('customers see money as they write it, a sheet sees a number', () => {
  expect(formatMoney(125050, 'USD', 'en')).toBe('$1,250.50')
  expect(toDecimal(125050, 'USD')).toBe('1250.50')
  expect(toDecimal(1250, 'JPY')).toBe('1250')
})
