import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from './redact.ts'

describe('what looks like contact data', () => {
  it.each([
    ['call 312-555-0147', 'call [phone 1]'],
    ['call +1 (312) 555 0147 please', 'call [phone 1] please'],
    ['(312)5550147', '[phone 1]'],
    ['0044.20.7946.0958', '[phone 1]'],
    ['312–555–0147', '[phone 1]'],
    ['３１２５５５０１４７', '[phone 1]'],
    ['٠١٢٣٤٥٦٧٨٩', '[phone 1]'],
    ['555-0147', '[phone 1]'],
    ['mail a.b+c@example.co.uk, thanks', 'mail [email 1], thanks'],
    ['+1 312 555 0175', '[phone 1]'],
    ['call 3125550175', 'call [phone 1]'],
    ['3125550175 cokes', '[phone 1] cokes'],
    ['my number is 5550175 for the cokes', 'my number is [phone 1] for the cokes'],
    ['call me at 5550175 later', 'call me at [phone 1] later'],
    ['text me 612 345 678 Ann', 'text me [phone 1] Ann'],
    ['612 345 678 gracias', '[phone 1] gracias'],
    ['5550175 please', '[phone 1] please'],
    ['5550175 ext 12', '[phone 1] ext 12'],
    ['two cokes, 5550175\nAnn', 'two cokes, [phone 1]\nAnn'],
    ['0612345678 cokes', '[phone 1] cokes'],
    ['a＠example.com', '[email 1]'],
    ['a@b.c or 312-555-0147 or 312-555-0148', '[email 1] or [phone 2] or [phone 3]'],
  ])('is replaced: %j', (text, redacted) => {
    expect(redact(text).text).toBe(redacted)
  })

  it.each([
    '2 large pizzas, 12 inch, with 3 toppings',
    '100 wings',
    '1e9 cokes',
    '1000000 cokes',
    'give me 10000000 cokes please',
    '1 000 000 cokes',
    '1.000.000 cokes and 1234567 wings',
    '1,000,000 cokes',
    '2 cokes @ 1.50',
    'ready at 18:30, not 17:45',
  ])('is not an order: %j', (text) => {
    expect(redact(text).text).toBe(text)
  })

  it('is gone however it is written', () => {
    const separator = fc.constantFrom('', ' ', '-', '.', '/', ') ', ' - ')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separator), { minLength: 7, maxLength: 15 }),
        (digits) => {
          const phone = digits.map(([digit, mark]) => `${digit}${mark}`).join('')
          expect(redact(`ring ${phone} bell`).text).not.toMatch(/\d{2}|\d\D+\d/)
        },
      ),
    )
  })

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('two', 'a@b.c', '312-555-0147', '555 0199 123', '[phone 1]', 'pies')),
        (words) => {
          const { text, restore } = redact(words.join(', '))
          if (!words.includes('[phone 1]')) expect(restore(text)).toBe(words.join(', '))
          expect(text).not.toMatch(/@|555/)
        },
      ),
    )
  })
})
