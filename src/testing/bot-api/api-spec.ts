import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const fieldSchema = z.object({
  name: z.string(),
  types: z.array(z.string()),
  required: z.boolean(),
  description: z.string(),
})
const specSchema = z.object({
  methods: z.record(z.string(), z.object({ fields: z.array(fieldSchema).optional() })),
  types: z.record(
    z.string(),
    z.object({ fields: z.array(fieldSchema).optional(), subtypes: z.array(z.string()).optional() }),
  ),
})
type Field = z.infer<typeof fieldSchema>

/** The machine-readable description of the Bot API that may lie beside the checkout. */
export const apiSpecFile = join(import.meta.dirname, '../../../../shared/telegram/api.json')

/** Checks calls against the Bot API's own description: what is wrong with one, in words; empty when nothing is. */
export type CheckCall = (method: string, parameters: Record<string, unknown>) => string[]

/** null where there is no description to check against. */
export function loadCallCheck(file = apiSpecFile): CheckCall | null {
  if (!existsSync(file)) return null
  const spec = specSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const names = new Map(Object.keys(spec.methods).map((name) => [name.toLowerCase(), name]))

  function checkFields(fields: readonly Field[], values: Record<string, unknown>, at: string): string[] {
    const missing = fields.filter(({ name, required }) => required && values[name] === undefined)
    return [
      ...missing.map(({ name }) => `${at}${name} is required`),
      ...Object.entries(values).flatMap(([name, value]) => {
        const field = fields.find((known) => known.name === name)
        return field && value !== undefined ? checkValue(field, value, at) : []
      }),
    ]
  }

  function checkValue(field: Field, value: unknown, at: string): string[] {
    const faults = field.types.map((type) => checkType(type, value, `${at}${field.name}`))
    const best = faults.find((found) => found.length === 0) ?? faults[0] ?? []
    return [...best, ...checkLength(field, value, at)]
  }

  function checkType(type: string, value: unknown, at: string): string[] {
    const [, element] = /^Array of (.+)$/.exec(type) ?? []
    if (element) {
      if (!Array.isArray(value)) return [`${at} is no array`]
      return value.flatMap((one, index) => checkType(element, one, `${at}[${index}]`))
    }
    if (type === 'Integer') return Number.isInteger(Number(value)) ? [] : [`${at} is no integer`]
    if (type === 'Boolean') return typeof value === 'boolean' || value === 'true' ? [] : [`${at} is no boolean`]
    if (type === 'String') return typeof value === 'string' ? [] : [`${at} is no string`]
    const object = spec.types[type]
    if (!object?.fields) return []
    if (typeof value !== 'object' || value === null) return [`${at} is no ${type}`]
    return [...checkFields(object.fields, { ...value }, `${at}.`), ...checkButton(type, value, at)]
  }

  return (method, parameters) => {
    const name = names.get(method.toLowerCase())
    if (!name) return [`there is no method ${method}`]
    return checkFields(spec.methods[name]?.fields ?? [], parameters, '')
  }
}

/** "1-4096 characters", "1-64 bytes": limits stand in the descriptions. Telegram counts UTF-16 units. */
function checkLength({ name, description }: Field, value: unknown, at: string): string[] {
  const [, min, max, unit] = /(\d+)-(\d+) (characters|bytes)/.exec(description) ?? []
  if (typeof value !== 'string' || min === undefined || max === undefined) return []
  const length = unit === 'bytes' ? Buffer.byteLength(value) : value.length
  return length >= Number(min) && length <= Number(max) ? [] : [`${at}${name} has ${length} ${unit}, not ${min}-${max}`]
}

/** "Exactly one of the fields other than text, icon_custom_emoji_id, and style" makes a button. */
function checkButton(type: string, button: object, at: string): string[] {
  if (type !== 'InlineKeyboardButton') return []
  const looks = new Set(['text', 'icon_custom_emoji_id', 'style'])
  const does = Object.keys(button).filter((field) => !looks.has(field))
  return does.length === 1 ? [] : [`${at} does ${does.length} things, not one`]
}
