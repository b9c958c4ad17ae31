import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { toPng } from '../day/to-png.ts'
import { qrCode } from '../testing/qr-code.ts'
import { readQr } from './read-qr.ts'

test('a QR code is read from its picture', async () => {
  const text = 'otpauth://totp/Deliveries:desk@shop.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(await readQr(await qrCode(text))).toBe(text)
})

test('nothing is read from a picture of something else, or from no picture', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><rect width="60" height="60" fill="#fc0"/></svg>'
  expect(await readQr(await toPng(svg, 200))).toBeNull()
  expect(await readQr(await readFile(import.meta.filename))).toBeNull()
})
