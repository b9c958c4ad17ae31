import { expect, test } from 'vitest'
import { loadMenu, sampleMenuFile } from '../../menu/load-menu.ts'
import { createLocalParser } from './create-local-parser.ts'

// X: what is ordered. Whatever stands around it, that is all that is ordered, and it is sure.
const ways = `
btw X | ps X | p.s. X | one last thing, X | and to finish, X | first up X | righto, X | erm X | okie dokie X | oi X | bruh gimme X
tack on X | chuck in X | make sure to add X | please make sure to include X | could you pop on X
hi everyone X | dear team, X | hey bot, X | evening all, X | hello there my good man, X | what's up, X | long time no see! X | happy friday! X | hope you're well. X
sorry to bother you, X | quick one: X | new order: X | here's what we want: X | mine is X | ours: X | we've decided: X | we settled on X
would it be ok to order X | is it ok if i order X | am i able to get X | any chance i could get X | could i possibly have X | cud i get X | pls can i hav X | shall we say X
i could murder X | dying for X | i've been thinking about X | i'm after X | i reckon X | i suppose X | i'd quite like X | my boss asked me to order X | same as always, X
X thank u | X thankyou | X thnx | X tysm | X ta very much | X thanks in advance | X pls and thank you | X see you soon
X hun | X darling | X innit | X mate | X team | X straight away | X when you get a chance | X no rush | X if you're still open | X if it's not too late
X x | X xx | X <3 | X :D | X ❤️ | X yummy | X so excited | X best food in town | X end of order | X finished | X for the two of us
1. X | 1) X | maybe X | probably X
`
  .split(/[|\n]/)
  .map((way) => way.trim())
  .filter((way) => way !== '')

const wishes = ['two large veggie pizzas and a cola', 'a medium margherita', 'one lemonade', 'two colas']

const menu = await loadMenu(sampleMenuFile)
const parse = createLocalParser(menu)

test.each(ways)('“%s” orders no more, no less and nothing else than X', (way) => {
  for (const wish of wishes) {
    const { lines, unmatched, changes, sure } = parse(way.replace('X', wish))
    const alone = parse(wish)
    expect(lines.map(({ words, ...line }) => line)).toEqual(alone.lines.map(({ words, ...line }) => line))
    expect({ unmatched, changes, sure }).toEqual({ unmatched: [], changes: [], sure: alone.sure })
  }
})

test('a table is for the kitchen to read, and no number of things', () => {
  expect(parse('a medium margherita for table 5').lines).toMatchObject([{ quantity: 1, note: 'for table 5' }])
})

test('whoever may want something confirms nothing', () => {
  expect(parse('maybe yes').intent).not.toBe('confirm')
})
