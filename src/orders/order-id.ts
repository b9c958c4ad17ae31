import { createHash, randomInt } from 'node:crypto'

// No I, L, O, U, 0, 1: what is read out on the phone must be written down right. No E, and a letter in the middle: a
// spreadsheet would take 22E345 and 223456 for numbers.
const letters = 'ABCDFGHJKMNPQRSTVWXYZ'
const alphabet = `23456789${letters}`
const dayMs = 86_400_000
/** What the places after the day are drawn from, all of them at once. */
const ofDay = [letters, alphabet, alphabet, alphabet]
const idsOfDay = ofDay.reduce((product, { length }) => product * length, 1)

/**
 * A new draft's id, which becomes its order's: six characters such as `K7F3MQ`. The first two say the day (they come
 * around after 841 days), so that only drafts of one day can clash, one in 500,000 with each other; the order book
 * notices when they do.
 */
export function newOrderId(now: Date): string {
  const day = Math.floor(now.getTime() / dayMs) % alphabet.length ** 2
  const dayPart = alphabet.charAt(Math.floor(day / alphabet.length)) + alphabet.charAt(day % alphabet.length)
  let drawn = randomInt(idsOfDay)
  const places = ofDay.map((characters) => {
    const character = characters.charAt(drawn % characters.length)
    drawn = Math.floor(drawn / characters.length)
    return character
  })
  return dayPart + places.join('')
}

/**
 * The id of the order that a request makes, the same when the request comes again.
 * @param attempt counts on where the ids before it are those of other orders: what can be said on the phone is too
 * short to be the only one for ever
 */
export function orderIdFor(request: string, attempt = 0): string {
  const hash = createHash('sha256')
    .update(attempt === 0 ? request : `${request} ${attempt}`)
    .digest()
  return [alphabet, alphabet, letters, alphabet, alphabet, alphabet]
    .map((characters, place) => characters.charAt(hash.readUInt32BE(place * 4) % characters.length))
    .join('')
}
