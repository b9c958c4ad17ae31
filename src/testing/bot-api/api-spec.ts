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
  types: z.record(z.string(), z.object({ fields: z.array(fieldSchema).optional() })),
})
type Field = z.infer<typeof fieldSchema>

/** The machine-readable description of the Bot API that may lie beside the checkout. */
export const apiSpecFile = join(import.meta.dirname, '../../../../shared/telegram/api.json')

/** Something about a call. An unknown field is only strange: the Bot API may be newer than its description. */
interface Finding {
  kind: 'fault' | 'unknown field'
  what: string
}

/** Checks a call against the Bot API's own description. */
export type CheckCall = (method: string, parameters: Record<string, unknown>) => Finding[]

/** null where there is no description to check against. */
export function loadCallCheck(file: string): CheckCall | null {
  if (!existsSync(file)) return null
  const spec = specSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const names = new Map(Object.keys(spec.methods).map((name) => [name.toLowerCase(), name]))

  function checkFields(fields: readonly Field[], values: Record<string, unknown>, at: string): Finding[] {
    const missing = fields.filter(({ name, required }) => required && values[name] === undefined)
    return [
      ...missing.map(({ name }) => fault(`${at}${name} is required`)),
      ...Object.entries(values).flatMap(([name, value]): Finding[] => {
        const field = fields.find((known) => known.name === name)
        return field ? checkValue(field, value, at) : [{ kind: 'unknown field', what: `${at}${name}` }]
      }),
    ]
  }

  function checkValue(field: Field, value: unknown, at: string): Finding[] {
    const readings = field.types.map((type) => checkType(type, value, `${at}${field.name}`))
    const fitting = readings.find((findings) => !findings.some(isFault))
    return [...(fitting ?? readings[0] ?? []), ...checkLength(field, value, at)]
  }

  function checkType(type: string, value: unknown, at: string): Finding[] {
    const [, element] = /^Array of (.+)$/.exec(type) ?? []
    if (element) {
      if (!Array.isArray(value)) return [fault(`${at} is no array`)]
      return value.flatMap((one, index) => checkType(element, one, `${at}[${index}]`))
    }
    if (type === 'Integer') return isInteger(value) ? [] : [fault(`${at} is no integer`)]
    if (type === 'Boolean') return isBoolean(value) ? [] : [fault(`${at} is no boolean`)]
    if (type === 'String') return typeof value === 'string' ? [] : [fault(`${at} is no string`)]
    const object = spec.types[type]
    if (!object?.fields) return []
    if (typeof value !== 'object' || value === null) return [fault(`${at} is no ${type}`)]
    return [...checkFields(object.fields, { ...value }, `${at}.`), ...checkButton(type, value, at)]
  }

  return (method, parameters) => {
    const name = names.get(method.toLowerCase())
    return name ? checkFields(spec.methods[name]?.fields ?? [], parameters, '') : [fault('there is no such method')]
  }
}

const fault = (what: string): Finding => ({ kind: 'fault', what })
const isFault = ({ kind }: Finding) => kind === 'fault'

// Forms hold numbers and booleans as text.
const isInteger = (value: unknown) => Number.isInteger(value) || (typeof value === 'string' && /^-?\d+$/.test(value))
const isBoolean = (value: unknown) => typeof value === 'boolean' || value === 'true' || value === 'false'

/** "1-4096 characters", "1-64 bytes": limits stand in the descriptions. Telegram counts UTF-16 units. */
function checkLength({ name, description }: Field, value: unknown, at: string): Finding[] {
  const [, min, max, unit] = /(\d+)-(\d+) (characters|bytes)/.exec(description) ?? []
  if (typeof value !== 'string' || min === undefined || max === undefined) return []
  const length = unit === 'bytes' ? Buffer.byteLength(value) : value.length
  const fits = length >= Number(min) && length <= Number(max)
  return fits ? [] : [fault(`${at}${name} has ${length} ${unit}, not ${min}-${max}`)]
}

/** "Exactly one of the fields other than text, icon_custom_emoji_id, and style" makes a button. */
function checkButton(type: string, button: object, at: string): Finding[] {
  if (type !== 'InlineKeyboardButton') return []
  const looks = new Set(['text', 'icon_custom_emoji_id', 'style'])
  const does = Object.keys(button).filter((field) => !looks.has(field))
  return does.length === 1 ? [] : [fault(`${at} does ${does.length} things, not one`)]
}
