import { readFile } from 'node:fs/promises'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { packageFile } from '../ops/package-file.ts'

/** What it reads of its package. */
export const qrReaderFile = 'zxing-wasm/reader/zxing_reader.wasm'

let prepared: Promise<unknown> | null = null

/** It is heavy, and seldom needed. Left to itself, it would fetch the reader from somebody else's server. */
async function prepare(): Promise<void> {
  const wasm = await readFile(packageFile(qrReaderFile))
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

/** The text of the QR code in a JPEG or PNG picture; null where none can be read, or several can. */
export async function readQr(picture: Uint8Array): Promise<string | null> {
  prepared ??= prepare()
  await prepared
  const codes = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 2 })
  const [code, ...others] = codes.filter(({ isValid }) => isValid)
  return code && others.length === 0 ? code.text : null
}
