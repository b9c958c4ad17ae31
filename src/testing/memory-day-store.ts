import { type Day, type DayStore, daySchema, type OrderNote, orderNoteSchema } from '../day/day.ts'

export function memoryDayStore(): DayStore {
  const days = new Map<string, Day>()
  const orderNotes = new Map<string, OrderNote[]>()
  return {
    read: async (date) => structuredClone(days.get(date) ?? null),
    async change(date, change) {
      days.set(date, daySchema.parse(change(structuredClone(days.get(date) ?? null))))
    },
    orderNotes: async (date) => structuredClone(orderNotes.get(date) ?? []),
    async addOrderNotes(date, notes) {
      orderNotes.set(date, [...(orderNotes.get(date) ?? []), ...notes.map((note) => orderNoteSchema.parse(note))])
    },
    async forgetBefore(date) {
      for (const each of days.keys()) if (each < date) days.delete(each)
      for (const each of orderNotes.keys()) if (each < date) orderNotes.delete(each)
    },
  }
}
