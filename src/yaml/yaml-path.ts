import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml'

export type Path = readonly PropertyKey[]

/** ['items', 3, 'price'] → "items[3].price" */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text && '.'}${String(key)}`),
    '',
  )

/** The line, from 1, of what stands at the path; where that is missing, of the innermost part around it. */
export function lineOf(path: Path, document: Document, lines: LineCounter): number {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const key of path) {
    const [place, value] = entryOf(isAlias(node) ? node.resolve(document) : node, key)
    offset = offsetOf(place) ?? offset
    node = value
  }
  return lines.linePos(offset).line
}

/** Where the entry begins, which in a map is its key, and its value. */
function entryOf(node: unknown, key: PropertyKey): [place: unknown, value: unknown] {
  if (isSeq(node) && typeof key === 'number') return [node.items[key], node.items[key]]
  const pair = isMap(node) && node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
  return pair ? [pair.key, pair.value] : [undefined, undefined]
}

const offsetOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined)
