import { expect, test } from 'vitest'
import { saidUnlike, sayings } from './sayings.ts'

// "Um", "ok" and "thanks" around what is said of an order make it no other order.
const around: [name: string, say: (text: string) => string][] = [
  ['um …', (text) => `um ${text}`],
  ['well …', (text) => `well ${text}`],
  ['ok …', (text) => `ok ${text}`],
  ['hi …', (text) => `hi ${text}`],
  ['hey there! …', (text) => `hey there! ${text}`],
  ['perfect! …', (text) => `perfect! ${text}`],
  ['please …', (text) => `please ${text}`],
  ['can you …', (text) => (/^(?:make|change|put|add|take|remove|swap|drop)\b/.test(text) ? `can you ${text}` : text)],
  ['… please', (text) => `${text} please`],
  ['… thanks', (text) => `${text} thanks`],
  ['… . thank you so much!', (text) => `${text}. thank you so much!`],
  ['… if possible', (text) => `${text} if possible`],
  ['… 👍', (text) => `${text} 👍`],
  ['…, that’s all', (text) => `${text}, that's all`],
  ['IN CAPITALS', (text) => text.toUpperCase()],
  ['… then', (text) => `${text} then`],
  ['… lol', (text) => `${text} lol`],
]

/** In some it counts: "ok thank you" agrees, and "go on" is no "go on then". */
const mostUnlike = 0.02

const told = (await sayings(3)).filter(({ said }) => !/[?.!]\W*$/.test(said))

test.each(around)('“%s”', async (_, say) => {
  const unlike = await saidUnlike(told, say)
  expect(told.length).toBeGreaterThan(200)
  expect(unlike.length / told.length, unlike.join('\n')).toBeLessThan(mostUnlike)
})
