import { describe, expect, test } from 'vitest'
import { createLocalParser } from './create-local-parser.ts'
import { curryHouse, noodleBar, pizzeria, written } from './menus.fixture.ts'
import { doubtfulOrders } from './messages.fixture.ts'

const parse = createLocalParser(noodleBar)
const parseCurry = createLocalParser(curryHouse)
const parsePizza = createLocalParser(pizzeria)

/** Every word of these is explained. */
const orders: ReadonlyArray<readonly [text: string, lines: string[]]> = [
  ['ramen', ['1 ramen']],
  ['Hi! Could I please get two large ramens, to go? Thanks', ['2 large ramen']],
  ['a couple of colas and half a dozen gyozas', ['2 cola', '6 gyoza']],
  ['twenty-five gyoza', ['25 gyoza']],
  ['two colas?', ['2 cola']],
  ['2x cola, udon x3', ['2 cola', '3 udon']],
  ['x2 cola, x3 udon', ['2 cola', '3 udon']],
  ['cola x 2 and udon x 3', ['2 cola', '3 udon']],
  ['1 ramen\n2 diet colas\n- 1 gyoza', ['1 ramen', '2 diet_cola', '1 gyoza']],
  ['small udon with corn, nori and bok choi', ['1 small udon: sweet_corn, nori, bok_choy']],
  ['corn and nori udon', ['1 udon: sweet_corn, nori']],
  ['udon with nori, lots of nori', ['1 udon: extra nori']],
  ['the udon I want is a large with corn', ['1 large udon: sweet_corn']],
  ['a small ramen and one of udon', ['1 small ramen', '1 small udon']],
  ['I want nori and bok choy in a small ramen', ['1 small ramen: nori, bok_choy']],
  ['an udon and make it large', ['1 large udon']],
  ['an udon. I would like that large, with nori on it please', ['1 large udon: nori']],
  ['udon with extra nori and corn', ['1 udon: extra nori, sweet_corn']],
  ['udon with light sesame oil and chili oil', ['1 udon: light sesame_oil, chili_oil']],
  ['udon, easy on the chili oil, lots of corn', ['1 udon: light chili_oil, extra sweet_corn']],
  ['udon with a little nori and not too much corn', ['1 udon: light nori, light sweet_corn']],
  ['udon without nori', ['1 udon: no nori']],
  ['udon without nori or corn', ['1 udon: no nori, no sweet_corn']],
  ['udon hold the nori and the corn but add bok choy', ['1 udon: no nori, no sweet_corn, bok_choy']],
  ['udon, no nori with bok choy', ['1 udon: no nori, bok_choy']],
  ['udon, leave off the corn', ['1 udon: no sweet_corn']],
  ["udon and please don't put any nori on it", ['1 udon: no nori']],
  ["ramen, make sure it's not tonkotsu", ['1 ramen: no tonkotsu']],
  ['udon, hold the extra nori', ['1 udon: no extra nori']],
  ['udon with no onions', ['1 udon: no green_onions, no fried_onions']],
  ['udon with onions', ['1 udon: green_onions|fried_onions']],
  ['udon with green onions', ['1 udon: green_onions']],
  ['udon with fried and green onions', ['1 udon: fried_onions, green_onions']],
  ['ramen with light broth', ['1 ramen: miso']],
  ['ramen with two eggs', ['1 ramen: egg x2']],
  ['ramen with a double egg and udon', ['1 ramen: egg x2', '1 udon']],
  ['two udons both with corn', ['2 udon: sweet_corn']],
  ['two udon, no nori on one', ['1 udon', '1 udon: no nori']],
  ['two udons, one with egg and one with nori, corn in both', ['1 udon: egg, sweet_corn', '1 udon: nori, sweet_corn']],
  ['udon x3 cola x2', ['3 udon', '2 cola']],
  ['two kimchi ramens and a cola', ['2 ramen: kimchi', '1 cola']],
  ['ramen, no broth or egg, with nori', ['1 ramen: no egg, nori']],
  ['ramen with everything but the nori', ['1 ramen: no nori']],
  ['two udon, one with corn and the other without', ['1 udon: sweet_corn', '1 udon: no sweet_corn']],
  ['two ramen, one miso and one not', ['1 ramen: miso', '1 ramen']],
  ['three large udon, two with corn and one with nori', ['2 large udon: sweet_corn', '1 large udon: nori']],
  ['three udon, make one of them large', ['2 udon', '1 large udon']],
  ['two large udon and a small one with corn', ['2 large udon', '1 small udon: sweet_corn']],
  ['two udon and a cola. Make one of the udons large', ['1 udon', '1 large udon', '1 cola']],
  ['two udon, one with corn, and nori for the other', ['1 udon: sweet_corn', '1 udon: nori']],
  ['large udon extra nori x2', ['2 large udon: extra nori']],
  ['I love udon, so give me two of those', ['2 udon']],
  ['udon with nori instead of corn', ['1 udon: nori']],
  ['a large udon, no wait, make that a small udon with nori', ['1 small udon: nori']],
  ['three gyozas. actually make it four gyozas', ['4 gyoza']],
  ['an udon with corn and another with nori', ['1 udon: sweet_corn', '1 udon: nori']],
  ['a large and a small udon', ['1 large udon', '1 small udon']],
  ['one small ramen and a large one with corn', ['1 small ramen', '1 large ramen: sweet_corn']],
  ['an udon, a large one', ['1 large udon']],
  ["an udon with corn, I don't like nori so leave that off", ['1 udon: sweet_corn, no nori']],
  ['one udon a large one with corn', ['1 large udon: sweet_corn']],
  ['a large one with honey', ['1 large jasmine_tea: honey']],
  ['ramen with kimchi', ['1 ramen: kimchi']],
  ['ramen and a side of kimchi', ['1 ramen', '1 kimchi']],
  ['ramen and kimchi on the side', ['1 ramen', '1 kimchi']],
  ['gyoza and a ramen with chili oil, no drinks please', ['1 gyoza', '1 ramen: chili_oil']],
  ['for a drink i would like a cola', ['1 cola']],
  ['udon and no cola', ['1 udon']],
  ['a small udon, not large', ['1 small udon']],
  ['a nice udon with corn on top, for lunch', ['1 udon: sweet_corn']],
  ['udon, for the onions I want green and for the oil sesame', ['1 udon: green_onions, sesame_oil']],
  ['ramen with miso and one green onion', ['1 ramen: miso, green_onions']],
  ["I'm in the mood for an udon, and additionally a cola", ['1 udon', '1 cola']],
  ['would you please get me an udon', ['1 udon']],
  ['a large jasmne tea', ['1 large jasmine_tea']],
  ['udon w/ corn & nori, w/o egg', ['1 udon: sweet_corn, nori, no egg']],
]

describe('an order', () => {
  test.each(orders)('%s', (text, lines) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual(lines)
    expect(meaning).toMatchObject({ intent: 'order', unmatched: [], sure: true, source: 'local' })
  })

  test('names a group of options: which of them is open', () => {
    expect(written(parseCurry('a korma with rice'))).toEqual(['1 korma: basmati|pilau'])
    expect(written(parseCurry('a korma with pilau rice'))).toEqual(['1 korma: pilau'])
    expect(written(parseCurry('a pilau rice korma, for heat hot please'))).toEqual(['1 korma: pilau, hot'])
  })

  test('keeps a size as a note where the item comes in one', () => {
    expect(parse('a large cola and an udon')).toMatchObject({
      lines: [
        { item: 'cola', size: null, note: 'large' },
        { item: 'udon', size: null },
      ],
      unmatched: [],
      sure: true,
    })
  })

  test('keeps as a note that nothing of a group is wanted, as some may come with it unasked', () => {
    expect(parse('a ramen, no extras').lines).toMatchObject([{ item: 'ramen', options: [], note: 'no extras' }])
  })

  test('keeps as a note what shall be replaced, unless only one can be had', () => {
    expect(parse('an udon with nori instead of the corn').lines).toMatchObject([{ note: 'instead of the corn' }])
    expect(parse('an udon with nori instead of leeks').lines).toMatchObject([{ note: 'instead of leeks' }])
    expect(parseCurry('a korma with basmati instead of pilau').lines).toMatchObject([{ note: null }])
  })

  test.each([
    ['running late, 10 more mins', '10 more mins'],
    ['I need 5 minutes', '5 minutes'],
    ['2 more hours', '2 more hours'],
  ])('says how long, and no number of things: %s', (text, duration) => {
    const { lines, changes, unmatched } = parse(text)
    expect([lines, changes]).toEqual([[], []])
    expect(unmatched).toContain(duration)
  })

  test('may be written as it is drawled', () => {
    expect(written(parse('hmmmm, two raaamen with eggggs pleaseeee'))).toEqual(['2 ramen: egg'])
  })

  test('may say what kind of thing comes next', () => {
    expect(written(parsePizza('a large bianca, for pizza toppings I want rocket leaves'))).toEqual([
      '1 large bianca: rocket',
    ])
  })

  test('takes what comes in the size before it for a line of its own', () => {
    expect(written(parsePizza('large bianca, large salami'))).toEqual(['1 large bianca', '1 large salami_pizza'])
    expect(written(parsePizza('large bianca, salami'))).toEqual(['1 large bianca: salami'])
  })

  test.each([
    ['two large night train pizzas and an iced tea', ['2 large night_train', '1 iced_tea']],
    ['a night train pizza with rocket leaves, and a pizza', ['1 night_train: rocket', '1 plain_pizza']],
  ])('takes what all of a category are called for no second one: %s', (text, lines) => {
    expect(written(parsePizza(text))).toEqual(lines)
    expect(parsePizza(text).sure).toBe(true)
  })

  test('keeps what the kitchen shall know as a note', () => {
    expect(parseCurry('a korma, not too spicy').lines).toMatchObject([{ item: 'korma', note: 'not too spicy' }])
  })

  test('says which words each line came from', () => {
    const { lines } = parse('Hi, two Udon with corn and a cola, thanks!')
    expect(lines.map(({ words }) => words)).toEqual(['two Udon with corn', 'a cola'])
  })
})

describe('what the menu does not explain', () => {
  const unsure: ReadonlyArray<readonly [text: string, lines: string[], unmatched: string[]]> = [
    ['udon with truffle flakes and corn', ['1 udon: sweet_corn'], ['truffle flakes']],
    ['udon without Gluten', ['1 udon'], ['without Gluten']],
    ['an udon, not large', ['1 udon'], ['not large']],
    ['gyoza with nori', ['1 gyoza'], ['nori']],
    ['a burger', [], ['burger']],
    ['a large tea', ['1 large jasmine_tea'], []],
    ['udon and a drink', ['1 udon'], ['drink']],
    ['one large with corn', [], ['one large', 'corn']],
    ['-3 udon', [], ['-3 udon']],
    ['0 udon and a cola', ['1 cola'], ['0 udon']],
    ['1e9 colas', [], ['1e9 colas']],
    ['1.5 udon', [], ['1.5 udon']],
    ['1000 udon', [], ['1000 udon']],
    ['cola with two sugars', ['1 cola'], ['two sugars']],
  ]

  test.each(unsure)('%s', (text, lines, unmatched) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual(lines)
    expect(meaning.unmatched).toEqual(unmatched)
    expect(meaning.sure).toBe(false)
  })

  test.each([
    ['two gyzoa', '2 gyoza'],
    ['two gyozza', '2 gyoza'],
    ['fuor udon', '4 udon'],
    ['a larg udon', '1 large udon'],
    ['culd I have two udno plese', '2 udon'],
  ])('is sure of what is no word, and near one alone: "%s"', (text, line) => {
    const meaning = parse(text)
    expect(written(meaning)).toEqual([line])
    expect(meaning).toMatchObject({ unmatched: [], sure: true })
  })

  test.each([
    ['two ravens', '2 ramen'],
    ['a gyros', '1 gyoza'],
    ['udon for Ronni', '1 udon'],
  ])('is not sure where it may be another word, or a name: "%s"', (text, line) => {
    const meaning = parse(text)
    expect([written(meaning)[0] ?? line, meaning.sure]).toEqual([line, false])
  })

  test('asks about a word that is not on the menu, though it looks like one that says how something is ordered', () => {
    expect(parse('udon and a jello')).toMatchObject({ unmatched: ['jello'], sure: false })
  })

  test.each(doubtfulOrders)('is not sure what is meant by "%s"', (text) => {
    expect(parse(text)).toMatchObject({ intent: 'order', sure: false })
  })

  test.each(['a cola, make it 2 and udon', 'a cola, make that two, and an udon'])(
    'counts what stands before, though it is not sure: "%s"',
    (text) => {
      expect(written(parse(text))).toEqual(['2 cola', '1 udon'])
    },
  )

  test('is not sure when the customer thinks again', () => {
    expect(parse('two udon, no wait, three udon').sure).toBe(false)
  })

  test('takes what is said anew, though it is not sure, when the customer thinks again', () => {
    expect(written(parse('two udon, no wait 3 udon'))).toEqual(['3 udon'])
  })
})

describe('what is measured', () => {
  test.each([
    ['a 9 inch bianca', '1 small bianca'],
    ['two 9" biancas', '2 small bianca'],
    ['a 13 inch bianca', '1 large bianca'],
    ['3 13-inch biancas', '3 large bianca'],
    ['two 10 ounce iced teas', '2 glass iced_tea'],
    ['a 2 litre iced tea', '1 jug iced_tea'],
  ])('is a size of the menu: %s', (text, line) => {
    expect(written(parsePizza(text))).toEqual([line])
    expect(parsePizza(text)).toMatchObject({ unmatched: [], sure: true })
  })

  test.each([
    ['10 inch bianca', '1 bianca', '10 inch'],
    ['a 17" bianca', '1 bianca', '17"'],
    ['20 in. salami pizza', '1 salami_pizza', '20 in.'],
    ['a 3 liter iced tea', '1 iced_tea', '3 liter'],
  ])('or is not known, but never a number of things: %s', (text, line, words) => {
    expect(written(parsePizza(text))).toEqual([line])
    expect(parsePizza(text)).toMatchObject({ unmatched: [words], sure: false })
  })

  test('in two ways that differ leaves a doubt', () => {
    expect(parsePizza('a large 9 inch bianca').sure).toBe(false)
  })
})

describe('what somebody must not have', () => {
  test.each([
    ['a large bianca with no milk', '1 large bianca', 'with no milk'],
    ['meatballs no sauce', '1 meatballs', 'no sauce'],
    ['small bianca, no crust', '1 small bianca', 'no crust'],
    ['iced tea, no dressing', '1 iced_tea', 'no dressing'],
    ['large bianca no train', '1 large bianca', 'no train'],
    ['a large bianca, no roast onions or milk', '1 large bianca: no roast_onions', 'milk'],
  ])('is never lost: %s', (text, line, words) => {
    expect(written(parsePizza(text))).toEqual([line])
    expect(parsePizza(text)).toMatchObject({ unmatched: [words], sure: false })
  })

  test.each([
    ['a large bianca, no leaves', '1 large bianca: no rocket', 'no leaves'],
    ['meatballs without butter', '1 meatballs: no herb_butter, no smoked_herb_butter', 'without butter'],
  ])('may be more than the menu knows, and the kitchen is told in the same words: %s', (text, line, note) => {
    expect(written(parsePizza(text))).toEqual([line])
    expect(parsePizza(text).lines).toMatchObject([{ note }])
  })

  test('may be an option of its own', () => {
    expect(written(parsePizza('meatballs no gravy'))).toEqual(['1 meatballs: bare'])
  })
})

describe('words that only happen to be in a name', () => {
  test.each([
    ['notes: blow the train whistle', 'notes: blow the train whistle'],
    ['large bianca\nnote to the driver: leave it at the white gate', 'note to the driver: leave it at the white gate'],
    ['a large bianca. Note: knock, no salami please', 'Note: knock, no salami'],
  ])('are no order in a note: %s', (text, words) => {
    const { lines, changes, unmatched } = parsePizza(text)
    expect(unmatched).toEqual([words])
    expect(changes).toEqual([])
    expect(lines.length).toBe(text.includes('bianca') ? 1 : 0)
  })

  test('a note ends with its line', () => {
    expect(written(parsePizza('note: knock twice\n2 large biancas'))).toEqual(['2 large bianca'])
  })

  test('are no order beside a word that nothing explains', () => {
    expect(parsePizza('catch the train')).toMatchObject({ lines: [], changes: [], sure: false })
    expect(parsePizza('dig the leaves')).toMatchObject({ lines: [], changes: [], sure: false })
  })
})

test.each(['a pizza party', 'having a party so two pizzas', 'a large pizza with bianca'])(
  'are no clear order where they mean another: %s',
  (text) => {
    expect(parsePizza(text)).toMatchObject({ intent: 'order', sure: false })
  },
)

test('the first word of a name is that thing, and none of the kinds of it', () => {
  expect(written(parsePizza('meatballs with herb and aioli'))).toEqual(['1 meatballs: herb_butter, aioli'])
  expect(parsePizza('meatballs with herb and aioli').sure).toBe(true)
})

test('another spelling of an option is one in the name of an item too', () => {
  expect(written(parsePizza('two large salame pizzas'))).toEqual(['2 large salami_pizza'])
  expect(written(parsePizza('a large pizza with salame'))).toEqual(['1 large plain_pizza: salami'])
})
