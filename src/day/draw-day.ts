import type { Shop } from '../menu/menu.ts'
import { formatMoney } from '../menu/money.ts'
import { shortened } from '../text/shortened.ts'
import { dateTitle } from './date-title.ts'
import type { DayFigures } from './figures.ts'
import { type Svg, svg } from './svg.ts'

export type Theme = 'light' | 'dark'

interface Colours {
  ground: string
  panel: string
  text: string
  quiet: string
  bar: string
  peak: string
}

const themes: Record<Theme, Colours> = {
  light: { ground: '#f6f4f0', panel: '#ffffff', text: '#1f1b16', quiet: '#6b635a', bar: '#c9a58f', peak: '#b4481e' },
  dark: { ground: '#171412', panel: '#24201c', text: '#f4efe9', quiet: '#b3a99e', bar: '#8a5f48', peak: '#f08a5d' },
}

const width = 900
const margin = 40
const inner = width - 2 * margin
const mostSold = 6
const family = 'DejaVu Sans, Verdana, Arial, sans-serif'

/** The day as a picture: four figures, orders an hour, and what sells. */
export function drawDay(figures: DayFigures, shop: Shop, theme: Theme): string {
  const colours = themes[theme]
  const best = figures.sold.slice(0, mostSold)
  const height = 720 + Math.max(best.length, 1) * 52
  const { markup } =
    svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${family}">
<rect width="${width}" height="${height}" fill="${colours.ground}"/>
${text(margin, 70, dateTitle(figures.date, shop.language), { size: 36, fill: colours.text, bold: true })}
${text(margin, 108, shortened(shop.name, 50), { size: 22, fill: colours.quiet })}
${tiles(figures, shop, colours)}
${hours(figures.byHour, 300, colours)}
${bestSellers(best, 676, colours)}
</svg>`
  return markup
}

function tiles({ orders, revenue, toReady, texts }: DayFigures, shop: Shop, colours: Colours): Svg {
  const figures = [
    ['Orders', String(orders)],
    ['Revenue', formatMoney(revenue, shop.currency, shop.language)],
    ['Placed to ready', toReady ? `${toReady.average} min` : '–'],
    ['No model needed', texts.withoutModel === null ? '–' : `${Math.round(texts.withoutModel * 100)} %`],
  ] as const
  const gap = 16
  const each = (inner - 3 * gap) / 4
  return svg`${figures.map(([label, value], index) => {
    const x = margin + index * (each + gap)
    return svg`<rect x="${x}" y="136" width="${each}" height="116" rx="14" fill="${colours.panel}"/>
${text(x + 18, 196, value, { size: sizeFor(value, each - 36, 36), fill: colours.text, bold: true })}
${text(x + 18, 230, label, { size: 18, fill: colours.quiet })}`
  })}`
}

function hours(byHour: DayFigures['byHour'], top: number, colours: Colours): Svg {
  const height = 220
  const floor = top + 76 + height
  const peak = Math.max(...byHour.map(({ orders }) => orders), 1)
  const slot = inner / Math.max(byHour.length, 1)
  const bar = Math.min(slot * 0.72, 64)
  const title = heading('Orders an hour', top, colours)
  if (byHour.length === 0) return svg`${title}${nothing(top, colours)}`
  return svg`${title}
<line x1="${margin}" y1="${floor}" x2="${width - margin}" y2="${floor}" stroke="${colours.quiet}"/>
${byHour.map(({ hour, orders }, index) => {
  const middle = margin + slot * (index + 0.5)
  const tall = (orders / peak) * height
  const fill = orders === peak ? colours.peak : colours.bar
  return svg`<rect x="${middle - bar / 2}" y="${floor - tall}" width="${bar}" height="${tall}" rx="5" fill="${fill}"/>
${text(middle, floor - tall - 10, orders === 0 ? '' : String(orders), { size: 20, fill: colours.text, anchor: 'middle' })}
${text(middle, floor + 28, String(hour), { size: 18, fill: colours.quiet, anchor: 'middle' })}`
})}`
}

function bestSellers(sold: DayFigures['sold'], top: number, colours: Colours): Svg {
  const title = heading('What sells', top, colours)
  if (sold.length === 0) return svg`${title}${nothing(top, colours)}`
  const most = Math.max(...sold.map(({ quantity }) => quantity))
  const [from, room] = [margin + 340, inner - 340 - 70]
  return svg`${title}${sold.map(({ name, quantity }, index) => {
    const y = top + 32 + index * 52
    const long = Math.max((quantity / most) * room, 4)
    return svg`${text(margin, y + 26, shortened(name, 24), { size: 22, fill: colours.text })}
<rect x="${from}" y="${y}" width="${long}" height="36" rx="6" fill="${index === 0 ? colours.peak : colours.bar}"/>
${text(from + long + 12, y + 26, String(quantity), { size: 22, fill: colours.text, bold: true })}`
  })}`
}

const heading = (words: string, y: number, colours: Colours): Svg =>
  text(margin, y, words, { size: 24, fill: colours.text, bold: true })

const nothing = (top: number, colours: Colours): Svg =>
  text(margin, top + 44, 'Nothing yet', { size: 22, fill: colours.quiet })

interface Style {
  size: number
  fill: string
  bold?: boolean
  anchor?: 'start' | 'middle'
}

const text = (x: number, y: number, words: string, { size, fill, bold = false, anchor = 'start' }: Style): Svg =>
  svg`<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 'bold' : 'normal'}" fill="${fill}" text-anchor="${anchor}">${words}</text>`

/** A bold letter of the font is about 0.7 of its size wide. */
const sizeFor = (words: string, room: number, largest: number): number =>
  Math.min(largest, room / (Array.from(words).length * 0.7))
