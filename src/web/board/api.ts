import type { DayView } from '../../day/day-view.ts'
import { errorOf } from '../error-of.ts'

export interface Session {
  name: string
  role: string
  /** What the role may have done. */
  commands: string[]
  /** Whether it may see the day's figures. */
  day: boolean
  /** The shop's. */
  timezone: string
}

/** `reason` is for people. `again`: the same may work when it is sent again. */
export type Answer<T> = { ok: true; body: T } | { ok: false; status: number; reason: string; again: boolean }

export const readSession = (): Promise<Answer<Session>> => ask('GET', '/board/session', isSession)
export const signIn = (token: string): Promise<Answer<unknown>> => ask('POST', '/board/session', isAnything, { token })
export const signOut = (): Promise<Answer<unknown>> => ask('DELETE', '/board/session', isAnything)
export const readDay = (theme: 'light' | 'dark'): Promise<Answer<DayView>> =>
  ask('GET', `/board/day?theme=${theme}`, isDay)

export interface Wanted {
  command: string
  args: { id?: string; [name: string]: unknown }
}

/** @param key the same when it is sent again: it is done once */
export const run = ({ command, args }: Wanted, key: string): Promise<Answer<unknown>> =>
  ask('POST', '/board/commands', isAnything, { command, args, key })

async function ask<T>(
  method: string,
  path: string,
  isIt: (body: unknown) => body is T,
  body?: object,
): Promise<Answer<T>> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const { status } = response
    const answered: unknown = status === 204 ? null : await response.json()
    if (response.ok && isIt(answered)) return { ok: true, body: answered }
    return { ok: false, status, reason: errorOf(answered), again: status === 429 || status >= 500 }
  } catch {
    return { ok: false, status: 0, reason: "The bot can't be reached.", again: true }
  }
}

const isAnything = (_body: unknown): _body is unknown => true

const isSession = (body: unknown): body is Session =>
  typeof body === 'object' && body !== null && 'name' in body && 'commands' in body

const isDay = (body: unknown): body is DayView =>
  typeof body === 'object' && body !== null && 'lines' in body && 'svg' in body
