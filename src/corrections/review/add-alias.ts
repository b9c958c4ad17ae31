import { isCollection, isMap, isSeq, type Node, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'

/** What has a name on the menu, and may get another one. */
export interface Thing {
  kind: 'item' | 'size' | 'option'
  id: string
}

/**
 * The menu file's text with another word for the thing. Nothing else changes: comments and layout are the owner's. An
 * option in several groups gets the word in each.
 * @throws when the thing is not in the file
 */
export function addAlias(text: string, thing: Thing, alias: string): string {
  const things = entriesOf(text, thing)
  if (things.length === 0) throw new Error(`the menu has no ${thing.kind} ${thing.id}`)
  // From the end, so that the places before stay where they are.
  return things.toReversed().reduce((changed, entry) => insert(changed, entry, quoted(alias)), text)
}

function entriesOf(text: string, { kind, id }: Thing): YAMLMap[] {
  const document = parseDocument(text)
  const lists = {
    item: () => [document.get('items')],
    size: () => [document.get('sizes')],
    option: () => maps(document.get('option_groups')).map((group) => group.get('options')),
  }
  return lists[kind]()
    .flatMap(maps)
    .filter((entry) => entry.get('id') === id)
}

const maps = (node: unknown): YAMLMap[] => (isSeq(node) ? node.items.filter((entry) => isMap(entry)) : [])

function insert(text: string, entry: YAMLMap, alias: string): string {
  const aliases = entry.get('aliases', true)
  if (isSeq(aliases) && aliases.items.length > 0) return intoList(text, aliases, alias)
  // An empty list is written anew with its key.
  const bare = isCollection(aliases) ? without(text, aliases) : text
  const after = rangeOf(entry.get('name', true) ?? entry)[1]
  const separator = entry.flow ? ', ' : `\n${' '.repeat(columnOf(text, rangeOf(entry)[0]))}`
  return bare === text
    ? splice(text, after, `${separator}aliases: [${alias}]`)
    : bare.replace(placeholder, `[${alias}]`)
}

const placeholder = '\u0000'

const without = (text: string, list: Node): string => {
  const [from, to] = rangeOf(list)
  return `${text.slice(0, from)}${placeholder}${text.slice(to)}`
}

function intoList(text: string, list: YAMLSeq, alias: string): string {
  const [from, to] = rangeOf(list.items.at(-1))
  if (list.flow) return splice(text, to, `, ${alias}`)
  return splice(text, to, `\n${' '.repeat(columnOf(text, from) - 2)}- ${alias}`)
}

const splice = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at)

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1)

function rangeOf(node: unknown): [from: number, to: number] {
  const range = isCollection(node) || node instanceof Scalar ? node.range : null
  if (!range) throw new Error('a part of the menu file has no place')
  return [range[0], range[1]]
}

/** A word that YAML would not read as that word is quoted. */
const quoted = (words: string): string =>
  /^[\p{L}][\p{L}\p{N} '’-]*$/u.test(words) && !isReserved(words) ? words : JSON.stringify(words)

const isReserved = (words: string): boolean => /^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(words)
