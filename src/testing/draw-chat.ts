import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Svg, svg } from '../day/svg.ts'
import { toPng } from '../day/to-png.ts'
import type { SentMessage } from './bot-api/chats.ts'

const pictures = join(import.meta.dirname, '../../dist/screenshots')

const width = 520
const margin = 14
const lineHeight = 21
const buttonHeight = 34
/** As many characters as fit beside each other. */
const longestLine = 56

interface Drawn {
  height: number
  draw: (top: number) => Svg
}

/**
 * Keeps a picture of what stands in a chat, as messages with their buttons below them look in a chat program: for the
 * README, where `PICTURES` is set. Else it does nothing: to draw takes longer than to test.
 */
export async function drawChat(messages: readonly SentMessage[], name: string): Promise<void> {
  if (!process.env.PICTURES) return
  let top = margin
  const drawn: Svg[] = []
  for (const { height, draw } of messages.map(bubble)) {
    drawn.push(draw(top))
    top += height + margin
  }
  const { markup } =
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" width="${width}" height="${top}" font-family="DejaVu Sans" font-size="14"><rect width="${width}" height="${top}" fill="#c9d8c5"/>${drawn}</svg>`
  await mkdir(pictures, { recursive: true })
  await writeFile(join(pictures, `${name}.png`), await toPng(markup, 2 * width))
}

function bubble({ text, buttons }: SentMessage): Drawn {
  const lines = text.split('\n').flatMap(wrapped)
  const textHeight = lines.length * lineHeight + 18
  const inner = width - 2 * margin
  return {
    height: textHeight + buttons.length * (buttonHeight + 4),
    draw(top) {
      const texts = lines.map(
        (line, at) =>
          svg`<text x="${margin + 12}" y="${top + 22 + at * lineHeight}" xml:space="preserve" fill="#111">${line}</text>`,
      )
      const rows = buttons.flatMap((row, at) => {
        const each = (inner - 4 * (row.length - 1)) / row.length
        const y = top + textHeight + 4 + at * (buttonHeight + 4)
        return row.map(({ text: label }, place) => {
          const x = margin + place * (each + 4)
          return svg`<rect x="${x}" y="${y}" width="${each}" height="${buttonHeight}" rx="7" fill="#6f8f72"/><text x="${x + each / 2}" y="${y + 22}" text-anchor="middle" fill="#fff">${label}</text>`
        })
      })
      return svg`<rect x="${margin}" y="${top}" width="${inner}" height="${textHeight}" rx="12" fill="#fff"/>${texts}${rows}`
    },
  }
}

function wrapped(line: string): string[] {
  const lines: string[] = ['']
  for (const word of line.split(/(?<=\s)(?=\S)/)) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.trimEnd().length <= longestLine) lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines
}
