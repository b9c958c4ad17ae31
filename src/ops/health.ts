import { z } from 'zod'

const partStateSchema = z.enum(['ok', 'degraded'])
export type PartState = z.infer<typeof partStateSchema>

export const healthSchema = z.object({
  status: z.enum(['ok', 'degraded', 'standby', 'stopping']),
  parts: z.record(z.string(), z.object({ status: partStateSchema, since: z.iso.datetime() })),
})
export type Health = z.infer<typeof healthSchema>

/** What the application says about itself. Parts report; those who ask get the whole. */
export interface HealthBoard {
  /** A part works, or has stopped working; the time of the change is kept. */
  report(part: string, state: PartState): void
  /** Standby until the desk serves; stopping from the first signal on. */
  phase(phase: 'standby' | 'serving' | 'stopping'): void
  health(): Health
}

export function createHealthBoard(clock: () => Date = () => new Date()): HealthBoard {
  const parts = new Map<string, { status: PartState; since: string }>()
  let phase: 'standby' | 'serving' | 'stopping' = 'standby'
  return {
    report(part, status) {
      if (parts.get(part)?.status !== status) parts.set(part, { status, since: clock().toISOString() })
    },
    phase(next) {
      phase = next
    },
    health() {
      const working = [...parts.values()].every(({ status }) => status === 'ok')
      return { status: phase === 'serving' ? (working ? 'ok' : 'degraded') : phase, parts: Object.fromEntries(parts) }
    },
  }
}
