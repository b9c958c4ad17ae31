import type { Logger } from 'pino'
import type { Metrics } from '../ops/metrics.ts'

export interface FollowerState {
  name: 'working' | 'failing'
  since: Date
}

interface Options {
  /** The follower's. */
  name: string
  /** Told when it begins to fail and when it works again. */
  onState?: ((state: FollowerState) => void) | undefined
  logger: Logger
  metrics: Pick<Metrics, 'followerBehind'>
}

/** Keeps and reports whether a follower works, and since when. */
export function createFollowerStatus({ name, onState, logger, metrics }: Options) {
  let state: FollowerState = { name: 'working', since: new Date() }
  return {
    state: (): FollowerState => state,
    turn(to: FollowerState['name']): void {
      if (state.name !== to) {
        if (to === 'working') logger.info({ follower: name, failedSince: state.since }, 'follower works again')
        state = { name: to, since: new Date() }
        onState?.(state)
      }
      const failingFor = to === 'failing' ? (Date.now() - state.since.getTime()) / 1000 : 0
      metrics.followerBehind.set({ follower: name }, failingFor)
    },
  }
}
