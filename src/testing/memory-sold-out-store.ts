import type { SoldOutList, SoldOutStore } from '../menu/sold-out.ts'

export function memorySoldOutStore(): SoldOutStore {
  let kept: SoldOutList | null = null
  return {
    read: async () => kept,
    async change(decide) {
      const { list, result } = await decide(kept)
      kept = list
      return result
    },
  }
}
