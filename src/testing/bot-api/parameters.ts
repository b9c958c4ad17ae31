import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** The parameters of a call, in any of the forms that the Bot API takes: JSON, a form, or multipart with files. */
export async function readParameters(request: IncomingMessage): Promise<Record<string, unknown>> {
  const query = new URL(request.url ?? '', 'http://fake').searchParams
  const body = await buffer(request)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return fromForm(query)
  if (type.startsWith('application/json')) return Object.fromEntries(Object.entries(JSON.parse(body.toString())))
  return fromForm(await new Response(body, { headers: { 'Content-Type': type } }).formData())
}

function fromForm(form: Iterable<[string, string | File]>): Record<string, unknown> {
  const fields = new Map(form)
  // A file is a part of its own, which the field that means it names.
  const attached = (value: string) => fields.get(value.replace(/^attach:\/\//, '')) ?? value
  return Object.fromEntries(
    [...fields].map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      return [name, value.startsWith('attach://') ? attached(value) : parsed(value)]
    }),
  )
}

/** Objects stand in forms as JSON. */
function parsed(value: string): unknown {
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
