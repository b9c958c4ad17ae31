import type { IncomingMessage } from 'node:http'

/** The parameters of a call, in any of the forms that the Bot API takes: JSON, a form, or multipart with files. */
export async function readParameters(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  const body = Buffer.concat(parts)
  if (body.length === 0) return {}
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('application/json')) return Object.fromEntries(Object.entries(JSON.parse(body.toString())))
  const form = await new Response(body, { headers: { 'Content-Type': type } }).formData()
  return Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? parsed(value) : value]))
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
