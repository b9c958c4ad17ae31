import { randomInt } from 'node:crypto'

// No I, L, O, U, 0, 1: what is read out on the phone must be written down right.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const dayMs = 86_400_000

/**
 * A new draft's id, which becomes its order's: six characters such as `K7F3MQ`. The first two say the day (they come
 * around after 900 days), so that only drafts of one day can clash, one in 810,000 with each other; the order book
 * notices when they do.
 */
export function newOrderId(now: Date): string {
  const day = Math.floor(now.getTime() / dayMs) % alphabet.length ** 2
  const characters = [Math.floor(day / alphabet.length), day % alphabet.length]
  for (let i = 0; i < 4; i++) characters.push(randomInt(alphabet.length))
  return characters.map((index) => alphabet.charAt(index)).join('')
}
