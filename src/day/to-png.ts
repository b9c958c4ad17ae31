import { readFile } from 'node:fs/promises'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { packageFile } from '../ops/package-file.ts'

const renderer = '@resvg/resvg-wasm/index_bg.wasm'
const fonts = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf']

/** What it reads of packages. */
export const pictureFiles = [renderer, ...fonts]

let fontsRead: Promise<Uint8Array[]> | null = null

/** Both are heavy, and most bots never draw. */
async function prepare(): Promise<Uint8Array[]> {
  const [wasm, ...fontFiles] = await Promise.all(pictureFiles.map((file) => readFile(packageFile(file))))
  if (!wasm) throw new Error('no renderer')
  await initWasm(wasm)
  return fontFiles
}

/** Wide enough for any phone. */
export const pictureWidth = 1_080

/** The picture as PNG, so many pixels wide; its texts in a font of our own, for a server has none. */
export async function toPng(svg: string, width: number): Promise<Uint8Array> {
  fontsRead ??= prepare()
  const fontBuffers = await fontsRead
  const font = { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' }
  const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } })
  try {
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    return png
  } finally {
    drawing.free()
  }
}
