import { type SignInList, type SignInStore, signInsSchema } from '../board/sign-in-store.ts'

export function memorySignInStore(): SignInStore {
  let kept: SignInList | null = null
  return {
    read: async () => kept,
    async change(decide) {
      const { list, result } = decide(kept)
      kept = signInsSchema.parse(list)
      return result
    },
  }
}
