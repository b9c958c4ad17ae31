import { z } from 'zod'

const schemaNode = z.record(z.string(), z.unknown())
type Node = z.infer<typeof schemaNode>

const unsupported = [
  ...['allOf', 'not', 'oneOf', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas'],
  ...['patternProperties', 'propertyNames', 'unevaluatedProperties', 'minProperties', 'maxProperties'],
  ...['prefixItems', 'unevaluatedItems', 'contains', 'uniqueItems'],
]

const deepest = 5
const mostEnumValues = 1_000

/** What OpenAI would not take of a schema in strict mode, in its words; empty when it would. */
export function strictSchemaFaults(schema: unknown): string[] {
  const root = nodeOf(schema)
  if (root.type !== 'object' || root.anyOf !== undefined)
    return [`In context=(), schema must be a JSON Schema of 'type: "object"', got 'type: "${String(root.type)}"'.`]
  const definitions = { ...nodeOf(root.$defs), ...nodeOf(root.definitions) }
  const faults: string[] = []
  let enumValues = 0
  visit(root, [], 1)
  for (const [name, definition] of Object.entries(definitions)) visit(nodeOf(definition), ['$defs', name], 1)
  if (enumValues > mostEnumValues) faults.push(`Expected at most ${mostEnumValues} enum values in total.`)
  return faults

  function visit(node: Node, path: string[], depth: number): void {
    const at = `In context=(${path.map((part) => `'${part}'`).join(', ')})`
    const fault = (text: string) => faults.push(`${at}, ${text}`)
    for (const keyword of unsupported) if (keyword in node) fault(`'${keyword}' is not permitted.`)
    if (Object.keys(node).length === 0) fault("schema must have a 'type' key.")
    if (Array.isArray(node.enum)) enumValues += node.enum.length
    if (typeof node.$ref === 'string' && !Object.hasOwn(definitions, node.$ref.split('/').at(-1) ?? ''))
      fault(`reference to component '${node.$ref}' which was not found in the schema.`)
    if (node.type === 'object') {
      const keys = Object.keys(nodeOf(node.properties))
      const required = z.array(z.string()).catch([]).parse(node.required)
      const missing = keys.filter((key) => !required.includes(key))
      if (depth > deepest) fault(`nesting exceeds the limit of ${deepest} levels.`)
      if (node.additionalProperties !== false)
        fault("'additionalProperties' is required to be supplied and to be false.")
      if (missing.length > 0)
        fault(
          `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing[0]}'.`,
        )
    }
    for (const [key, child] of Object.entries(nodeOf(node.properties)))
      visit(nodeOf(child), [...path, 'properties', key], depth + 1)
    if (node.items !== undefined) visit(nodeOf(node.items), [...path, 'items'], depth)
    for (const [index, child] of z.array(z.unknown()).catch([]).parse(node.anyOf).entries())
      visit(nodeOf(child), [...path, 'anyOf', String(index)], depth)
  }
}

const nodeOf = (value: unknown): Node => schemaNode.catch({}).parse(value)
