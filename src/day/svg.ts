/** A piece of SVG: what is put into it by `svg` can't be anything but text. */
export interface Svg {
  markup: string
}

type Value = string | number | Svg | readonly Svg[]

/** Markup with values in it. Texts and numbers are escaped; pieces of SVG stay as they are. */
export const svg = (strings: TemplateStringsArray, ...values: Value[]): Svg => ({
  markup: String.raw({ raw: strings }, ...values.map(toMarkup)),
})

function toMarkup(value: Value): string {
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(Math.round(value * 100) / 100)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string =>
  text
    // Not allowed in XML at all: one in a name would lose the whole picture.
    .replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
