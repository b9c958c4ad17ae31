/** Opening hours by ISO weekday (1 Monday … 7 Sunday), in minutes after that day's midnight; `to` may pass 1440. */
export type OpeningHours = ReadonlyMap<number, readonly Opening[]>

export interface Opening {
  from: number
  to: number
}
