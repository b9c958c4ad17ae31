import { expect, test } from 'vitest'
import { crc32c } from './crc32c.ts'

test("the checksum is Castagnoli's, by the check value of its specification", () => {
  expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
  expect(crc32c(Buffer.alloc(32))).toBe(0x8a9136aa)
})
