import { type Day, type DayStore, daySchema } from '../day/day.ts'

export function memoryDayStore(): DayStore {
  const days = new Map<string, Day>()
  return {
    read: async (date) => structuredClone(days.get(date) ?? null),
    async change(date, change) {
      days.set(date, daySchema.parse(change(structuredClone(days.get(date) ?? null))))
    },
    async forgetBefore(date) {
      for (const each of days.keys()) if (each < date) days.delete(each)
    },
  }
}
