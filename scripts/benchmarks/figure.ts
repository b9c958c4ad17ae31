import { type Spread, spread } from './statistics.ts'

/** What a benchmark found out: a value a round, ours and, taken in turn with it, that of what it is held against. */
export interface Figure {
  /** Under which load, or with how much data. */
  load: string
  measure: string
  unit: string
  ours: readonly number[]
  peer?: Peer
  /** Of the ratio; of our own value where there is no peer. */
  goal?: Goal
}

export interface Peer {
  name: string
  values: readonly number[]
}

export type Goal = { atLeast: number } | { atMost: number }

/** A figure as machines read it. */
export interface Finding {
  benchmark: string
  load: string
  measure: string
  unit: string
  ours: Spread
  peer?: { name: string } & Spread
  /** Ours to the peer's, of each round. */
  ratio?: Spread
  goal?: Goal
  isReached?: boolean
}

export function findingOf(benchmark: string, { load, measure, unit, ours, peer, goal }: Figure): Finding {
  // Where theirs is nothing there is no ratio.
  const ratio = peer?.values.every((value) => value > 0)
    ? spread(ours.map((value, round) => value / (peer.values[round] ?? Number.NaN)))
    : undefined
  const own = spread(ours)
  return {
    benchmark,
    load,
    measure,
    unit,
    ours: own,
    ...(peer && { peer: { name: peer.name, ...spread(peer.values) } }),
    ...(ratio && { ratio }),
    ...(goal && { goal, isReached: isReached(goal, (ratio ?? own).median) }),
  }
}

const isReached = (goal: Goal, value: number): boolean =>
  'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost

/** The findings of a benchmark, a line each. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map(cellsOf)
  const head = ['load', 'measure', 'ours', 'theirs', '', 'ratio', 'goal']
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) =>
      isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    return `  ${padded.join('  ')}`.trimEnd()
  }
  return [head, ...rows].map(line).join('\n')
}

const isNumeric = (column: number): boolean => column === 2 || column === 3

function cellsOf({ load, measure, unit, ours, peer, ratio, goal, isReached }: Finding): string[] {
  return [
    load,
    measure,
    `${short(ours.median)} ${unit}`,
    peer ? `${short(peer.median)} ${unit}` : '',
    peer?.name ?? '',
    ratio ? `${short(ratio.median)} (${short(ratio.low)}–${short(ratio.high)})` : '',
    goal ? `${goalText(goal)} ${isReached ? 'yes' : 'NO'}` : '',
  ]
}

const goalText = (goal: Goal): string => ('atLeast' in goal ? `≥ ${short(goal.atLeast)}` : `≤ ${short(goal.atMost)}`)

/** Three digits say enough. */
const short = (value: number): string =>
  Math.abs(value) >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)))
