import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadMenu, parseMenu, sampleMenuFile } from '../../menu/load-menu.ts'
import { allergens, type Makeup, unsaid } from '../../menu/makeup.ts'
import type { Item, Menu } from '../../menu/menu.ts'
import { needOf } from '../../needs/english.ts'
import { fitOfItem } from '../../needs/fit.ts'
import { deliMenu } from '../../testing/menu.ts'
import { Regular } from '../../testing/regular.ts'
import { createLocalParser } from '../../understanding/local/create-local-parser.ts'
import { takeDetails } from '../details/take-details.ts'
import { answerInquiry } from './answer-inquiry.ts'

/** Saturday at seven in the evening in Berlin. */
const now = new Date('2026-11-21T18:00:00Z')
const sample = await loadMenu(sampleMenuFile)
const slurp = menuOf(`
shop:
  name: Slurp
  currency: EUR
  timezone: Europe/Berlin
  hours: { mon: closed, tue-sat: "12:00-22:00", sun: "12:00-15:00, 17:00-21:00" }
  phone: 030 555 0134
sizes:
  - { id: small, name: Small }
  - { id: large, name: Large }
items:
  - { id: ramen, name: Ramen, category: Noodles, description: Wheat noodles in broth, allergens: [gluten, soy], sizes: { small: 9.00, large: 12.00 }, options: [broth, extras] }
  - { id: udon, name: Udon, category: Noodles, contains: [thick noodles, spring onions], sizes: { small: 8.00, large: 11.00 }, options: [extras] }
  - { id: gyoza, name: Gyoza, category: Sides, contains: [pork, cabbage], allergens: [gluten, soy, sesame], diets: [], price: 6.00 }
  - { id: kimchi, name: Kimchi, category: Sides, allergens: [fish], spicy: true, price: 4.00, available: false }
  - { id: rice, name: Rice, category: Sides, allergens: [], contains: [rice], diets: [vegan], spicy: false, price: 3.00 }
  - { id: cola, name: Cola, category: Drinks, price: 3.00 }
option_groups:
  - id: broth
    name: Broth
    min: 1
    max: 1
    options:
      - { id: miso, name: Miso, allergens: [soy], diets: [vegan] }
      - { id: tonkotsu, name: Tonkotsu, allergens: [], diets: [] }
      - { id: dashi, name: Dashi, allergens: [fish] }
  - id: extras
    name: Extras
    options:
      - { id: egg, name: Egg, price: 1.00, counted: true, allergens: [eggs] }
      - { id: nori, name: Nori, price: 0.50 }
`)

function menuOf(text: string): Menu {
  const parsed = parseMenu(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.menu
}

const caution = "Traces can't be ruled out. If it's an allergy, please ask the shop: (312) 555-0199."
const glutenCrusts = 'With the crust: Thin crust (gluten), Hand-tossed crust (gluten), Deep dish (gluten and milk).'
const slurpAsk = 'Please ask the shop: 030 555 0134.'
const slurpCaution = "Traces can't be ruled out. If it's an allergy, please ask the shop: 030 555 0134."
const open = 'Slurp is open now, until Sat 10:00 PM.'

/** Each question and a part of its answer; a line break ends the part where the answer goes on. */
const atSample: [string, string][] = [
  ["what's in the margherita?", 'Made with crushed tomato, fresh mozzarella and basil.\nAllergens: milk.\n'],
  ['whats in the margarita', `Allergens: milk.\n${glutenCrusts}`],
  ['What comes on the South Side', 'Allergens: milk, celery and sulphites.\n'],
  [
    'What are the ingredients of the Blue Note?',
    'gorgonzola, pear, walnuts, thyme and honey.\nAllergens: milk and nuts.',
  ],
  ["what's the tiramisu made of", 'Tiramisu: Made the night before, as it should be.\n'],
  ['tell me about the hot brass', 'Hot Brass: Spicy soppressata, Calabrian chili, hot honey.'],
  ['what is a cannoli', 'Allergens: gluten, milk and nuts.'],
  ['what allergens are in the tiramisu', 'Allergens: gluten, milk and eggs.'],
  ['hi, can you tell me what is in the caesar please?', 'Allergens: gluten, milk, eggs, fish and mustard.'],
  ['How much is a large margherita?', 'Large Margherita: $17.50.'],
  ['how much is a coke', 'Cola: 12 oz $1.75 · 2-liter $4.25.'],
  ['how much for a bottle of coke', '2-liter Cola: $4.25.'],
  ['how much does extra cheese cost?', 'Mozzarella: +$1.50.'],
  ['how much is a large?', 'Large: Margherita $17.50, Pepperoni $19.50,'],
  ['price of the caesar salad?', 'Caesar salad: $8.50.'],
  ["What's the price of a medium Hot Brass with deep dish?", 'Medium Hot Brass with deep dish: $19.00.'],
  ['how much is it?', 'Which one do you mean?'],
  ['how much are your pizzas?', 'Pizzas\nMargherita  Small $9.50 · Medium $13.00 · Large $17.50\n'],
  [
    'What do you have without nuts?',
    'According to the menu, no nuts:\nMargherita, Pepperoni, South Side, Garden Quartet,',
  ],
  [
    'what pizzas do you have without cheese',
    'According to the menu, nothing in Pizzas is sure to be right for “no cheese”.',
  ],
  ['anything without gluten?', 'only with Gluten-free crust: Margherita, Pepperoni, South Side,'],
  ['do you have anything dairy-free?', 'only with Hot honey, Lemon pepper or Plain: Wings.'],
  ['do you have gluten free pizza?', `According to the menu, no gluten:\nonly with Gluten-free crust: Margherita,`],
  [
    'what vegan options do you have?',
    'According to the menu, vegan:\nRosemary fries, Cola, Diet cola, Orange soda, Lemonade, Sparkling water and Espresso.',
  ],
  [
    'which pizzas are vegetarian?',
    'According to the menu, vegetarian:\nMargherita, Blue Note, Garden Quartet and Solo.',
  ],
  ['any vegan desserts?', 'According to the menu, nothing in Desserts is sure to be right for “vegan”.'],
  ['what can vegans eat?', 'According to the menu, vegan:\nRosemary fries,'],
  ['what can I eat?', "Tell me what you don't eat"],
  ['do you have something without eggs in it', 'According to the menu, no eggs:\nMargherita,'],
  ['What do you have with mushrooms?', 'With mushrooms: Garden Quartet. It can be added to Margherita,'],
  ['anything with chicken', 'With chicken: Wings. It can be added to Caesar salad and Chopped salad.'],
  ['do you have udon?', '“udon” is not on the menu. There is Pizzas, Sides, Desserts and Drinks.'],
  ['do you have tiramisu?', 'Yes: Tiramisu, $6.50.'],
  ['do you have vegan cheese?', 'Vegan mozzarella: +$2.00.'],
  ['is there any lemonade left?', 'Yes: Lemonade, $3.25.'],
  ['are the wings sold out?', 'Yes: Wings, $10.50.'],
  ['got any anchovies?', 'Anchovies: +$1.75.'],
  ['what sizes do you have?', 'Sizes: Small, Medium, Large, 12 oz and 2-liter.'],
  ['what sizes does the margherita come in', 'Margherita: Small $9.50 · Medium $13.00 · Large $17.50.'],
  ['is the coke big?', 'Cola: 12 oz $1.75 · 2-liter $4.25.'],
  ['what toppings do you have?', 'Toppings (up to 8): pepperoni +$1.75,'],
  ['what sauces are there for the wings', 'Sauce for Wings (one of them): buffalo, hot honey, lemon pepper, plain.'],
  [
    'what can I add to the caesar?',
    'Extras for Caesar salad: grilled chicken +$3.00, dressing on the side, croutons +$0.75.',
  ],
  ['what sides do you have?', 'Sides\nWings  $10.50\n'],
  ['what kind of drinks do you have?', 'Drinks\nCola  12 oz $1.75 · 2-liter $4.25\n'],
  ['show me the desserts', 'Desserts\nTiramisu  $6.50\nCannoli  $5.50'],
  ['can i see the desserts', 'Desserts\nTiramisu  $6.50\nCannoli  $5.50'],
  ['what do you have to drink?', 'Drinks\nCola'],
  ['are you open?', 'Nine Tones takes orders at any time.'],
  [
    'do you deliver?',
    'Yes, Nine Tones delivers, and you can pick up. Delivery costs $3.50. The minimum order for delivery is $15.00.',
  ],
  ["what's the delivery fee", 'Delivery costs $3.50.'],
  ['is there a minimum?', 'The minimum order for delivery is $15.00.'],
  ['where are you located', 'Nine Tones is at 9 Lake Street, Chicago.'],
  ["what's the address of the shop", 'Nine Tones is at 9 Lake Street, Chicago.'],
  ["what's the shop's address", 'Nine Tones is at 9 Lake Street, Chicago.'],
  ['where is the shop', 'Nine Tones is at 9 Lake Street, Chicago.'],
  ['can I call you?', 'You can call (312) 555-0199.'],
  ['is a gluten free crust extra?', 'Gluten-free crust: +$2.50.'],
  ['real person please', 'You can call (312) 555-0199.'],
  ['can somebody call me back', 'You can call (312) 555-0199.'],
  ...[
    'my last order was cold',
    'I want my money back',
    'the delivery took two hours!!',
    'the fries were soggy',
    'my lemonade was a cola',
    'u guys suck last time u forgot my fries',
    'yesterday you missed the tiramisu',
  ].map((complaint): [string, string] => [
    complaint,
    "I'm sorry to hear that. I only take orders here, and can't put it right. Please ask the shop: (312) 555-0199.",
  ]),
  ['do you take cash?', 'You can pay by cash or card.'],
  ['how long does delivery take?', 'about 20 minutes for pickup and about 45 minutes for delivery.'],
  ["what's the cheapest pizza?", 'The cheapest: Small Solo, $9.00.'],
  ['cheapest drink', '12 oz Cola, 12 oz Diet cola and 12 oz Orange soda, $1.75.'],
  ['what do you recommend?', 'People like Margherita, South Side, Garlic knots and Tiramisu.'],
  ["what's good here", 'People like Margherita,'],
  ['is the hot brass spicy?', 'Hot Brass is spicy.'],
  ['how spicy are the wings', 'Wings is not spicy by itself. Spicy with Buffalo and Hot honey.'],
  ["what's spicy?", 'Spicy: South Side and Hot Brass.'],
  ['is the margherita vegan?', 'Margherita is not vegan according to the menu.'],
  ['is the garden quartet vegetarian', 'Garden Quartet: vegetarian according to the menu.'],
  [
    'is the margherita gluten free?',
    `Margherita: no gluten according to the menu, but only with Gluten-free crust. ${caution}`,
  ],
  ['is the solo gf?', `Solo: no gluten according to the menu, but only with Gluten-free crust. ${caution}`],
  ['anything df?', 'According to the menu, no dairy:\nRosemary fries,'],
  ['does the tiramisu contain eggs?', 'Tiramisu contains eggs.'],
  ['does the caesar salad have anchovies', 'Caesar salad contains anchovies.'],
  ['is the caesar safe for people allergic to fish', 'Caesar salad contains fish.'],
  ['are there nuts in the cannoli?', 'Cannoli contains nuts.'],
  ['does the pesto contain nuts', '“pesto” is not on the menu.'],
  ['do you know if the fries are vegan?', 'Rosemary fries: vegan according to the menu.'],
  [
    "what's the difference between the south side and the hot brass?",
    'Hot Brass: Spicy soppressata, Calabrian chili, hot honey. Small $11.50',
  ],
  ["which desserts don't have nuts?", 'According to the menu, no nuts:\nTiramisu.\n'],
  ['what pizza has no meat?', 'According to the menu, vegetarian:\nMargherita,'],
  ['what is safe for someone with a nut allergy?', 'According to the menu, no nuts:\nMargherita,'],
  ['anything without gluten or dairy?', 'According to the menu, no gluten, no dairy:\nRosemary fries,'],
  ["I'm looking for something vegan and gluten free", 'According to the menu, vegan, no gluten:\nRosemary fries,'],
  [
    'are the fries gluten free and vegan?',
    'Rosemary fries: no gluten according to the menu.\nRosemary fries: vegan according to the menu.\n',
  ],
  ['can you describe the south side?', 'South Side: Fennel sausage'],
  ['can a vegan eat the fries?', 'Rosemary fries: vegan according to the menu.'],
  ['is the tiramisu safe for me?', "Allergens: gluten, milk and eggs.\nTell me what you don't eat"],
  ['any allergens in the lemonade?', 'None of the fourteen common allergens is listed for it.'],
  ['whats ur address', 'Nine Tones is at 9 Lake Street, Chicago.'],
  ['r u open', 'Nine Tones takes orders at any time.'],
  ['got diet coke?', 'Yes: Diet cola, 12 oz $1.75'],
  ['what days are you open', 'Nine Tones takes orders at any time.'],
  ['is the garden quartet halal?', 'Garden Quartet is not halal according to the menu.'],
]

const atSlurp: [string, string][] = [
  ["what's in the udon?", "Made with thick noodles and spring onions.\nThe menu doesn't list its allergens."],
  ['what is in the ramen', 'Allergens: gluten and soy.\nWith the broth: Miso (soy), Dashi (fish).'],
  ["what's in the cola?", `The menu doesn't say what is in it. ${slurpAsk}\nThe menu doesn't list its allergens.`],
  ['does the ramen contain egg?', `Ramen: no eggs according to the menu. ${slurpCaution}`],
  ['does the udon contain nuts?', `The menu doesn't say whether Udon has nuts in it. ${slurpAsk}`],
  [
    'does the rice have garlic in it?',
    `Rice: no garlic among the ingredients that the menu lists, which may not be all of them. ${slurpAsk}`,
  ],
  ['is the udon vegan?', `The menu doesn't say whether Udon is vegan. ${slurpAsk}`],
  ['is the ramen vegan?', `The menu doesn't say whether Ramen is vegan. ${slurpAsk}`],
  [
    'what do you have without fish?',
    "Gyoza and Rice.\nonly with Miso or Tonkotsu: Ramen.\nThe menu doesn't say for: Udon and Cola.",
  ],
  ["what's vegan?", "According to the menu, vegan:\nRice.\nThe menu doesn't say for: Ramen, Udon and Cola."],
  [
    'do you have anything without onions?',
    "which may not be all of them: Gyoza and Rice.\nThe menu doesn't say for: Ramen and Cola.",
  ],
  ['what do you have with pork?', 'With pork: Gyoza.'],
  ['how much is a large ramen with an egg?', 'Large Ramen with egg: €13.00.'],
  ['is there any kimchi left?', 'Kimchi is sold out right now, sorry.'],
  ['how much is the kimchi?', 'Kimchi: €4.00. It is sold out right now.'],
  ['what broths are there?', 'Broth (one of them): miso, tonkotsu, dashi.'],
  ['are you open?', open],
  ['when do you close?', open],
  ['are you open tomorrow?', 'Slurp is open on Sun 12:00-15:00 and 17:00-21:00.'],
  ['are you open on monday', "Slurp is closed on Mon. It's open Tue-Sat 12:00-22:00,"],
  ['are you open on sunday at 8pm?', 'Yes, Slurp is open Sun 8:00 PM.'],
  ['are you open on sunday at 16:00?', 'No, Slurp is closed Sun 4:00 PM.'],
  ['how late are you open on friday', 'Slurp is open on Fri 12:00-22:00.'],
  ['do you deliver?', "Slurp doesn't deliver; you can pick up."],
  ['how can I pay?', `The menu doesn't say how to pay. ${slurpAsk}`],
  ['where are you?', `The menu doesn't say where the shop is. ${slurpAsk}`],
  ["what's the wait", `The menu doesn't say how long an order takes. ${slurpAsk}`],
  ["what's the cheapest?", 'The cheapest: Rice and Cola, €3.00.'],
  ['what do you recommend?', `The menu doesn't say what is liked best. ${slurpAsk}`],
  ["what's spicy?", `The menu doesn't say what is spicy. ${slurpAsk}`],
]

describe.each([
  ['a pizzeria', sample, atSample],
  ['a noodle bar that says little', slurp, atSlurp],
])('asked at %s', (_, menu, questions) => {
  const parse = createLocalParser(menu)

  test.each(questions)('“%s”', (text, answer) => {
    const { question, ...meaning } = parse(text)
    expect(meaning).toMatchObject({ intent: 'question', lines: [], changes: [], unmatched: [], sure: true })
    expect(question && `${answerInquiry(question, [], { menu, now, lastItem: null })}\n`).toContain(answer)
  })

  test('nothing is ordered, and the order so far stays as it is', () => {
    const regular = new Regular(menu, { now })
    const [item] = menu.items.keys()
    regular.wants({ item: item ?? '' })
    const { draft } = regular.customer
    for (const [text] of questions) {
      regular.hears({ kind: 'text', text, details: takeDetails(text, []), meaning: parse(text) })
      expect(regular.customer.draft).toEqual(draft)
      expect(regular.effect).toBeNull()
    }
  })
})

test.each([
  'what is not vegan?',
  "what isn't spicy?",
  'which pizzas have mushrooms but no cheese?',
  'is the margherita with deep dish gluten free?',
  'which pizza has nuts or no cheese?',
  'who made the tiramisu?',
  'do you have coke 0?',
])('“%s” is not taken for a simpler question', (text) => {
  expect(createLocalParser(sample)(text)).toMatchObject({ intent: 'question', lines: [] })
  expect(createLocalParser(sample)(text).question).toBeUndefined()
})

test.each([
  [
    'are you open?',
    "Slurp is open now, until Sat 10:00 PM. We're not taking orders just now, and will again Sat 7:20 PM.\n",
  ],
  ['are you open tomorrow?', 'Slurp is open on Sun 12:00-15:00 and 17:00-21:00.\n'],
])('“%s”, while the shop pauses', (text, answer) => {
  const menu = { ...slurp, shop: { ...slurp.shop, pause: { until: new Date('2026-11-21T18:20:00Z') } } }
  const { question } = createLocalParser(slurp)(text)
  expect(question && `${answerInquiry(question, [], { menu, now, lastItem: null })}\n`).toBe(answer)
})

describe('a question about what was spoken of last', () => {
  const facts = { menu: sample, now, lastItem: 'hot_brass' }
  const parse = createLocalParser(sample)
  test.each([
    ['is it spicy?', 'Hot Brass is spicy.'],
    ['how much is it?', 'Hot Brass: Small $11.50'],
    ['how much is a large?', 'Large Hot Brass: $21.50.'],
    ["what's in it?", 'Hot Brass: Spicy soppressata'],
    ['does it have nuts?', 'Hot Brass: no nuts according to the menu'],
    ['what sizes does it come in?', 'Hot Brass: Small $11.50'],
  ])('“%s”', (text, answer) => {
    const { question } = parse(text)
    expect(question && answerInquiry(question, [], facts)).toContain(answer)
  })
})

describe('whatever a menu file says and does not say', () => {
  const some = fc.option(fc.subarray([...allergens]), { nil: null })
  const makeup = fc.record<Makeup>({
    allergens: some,
    contains: fc.option(fc.subarray(['onion', 'leek', 'peanut']), { nil: null }),
    diets: fc.option(fc.constant([]), { nil: null }),
    spicy: fc.constant(null),
  })
  const deli = deliMenu()
  /** The deli with each item and option made of something else. */
  const menus = fc.array(makeup, { minLength: 20, maxLength: 20 }).map((made): Menu => {
    let at = 0
    const next = (): Makeup => made[at++ % made.length] ?? unsaid
    const item = (of: Item): Item => ({
      ...of,
      ...next(),
      groups: of.groups.map((group) => ({
        ...group,
        options: group.options.map((option) => ({ ...option, ...next() })),
      })),
    })
    return { ...deli, items: new Map([...deli.items].map(([id, of]) => [id, item(of)])) }
  })
  const needs = fc.constantFrom('nuts', 'milk', 'gluten', 'onions', 'kiwi', 'vegan', 'halal').map(needOf)

  test('nothing unknown is ever called free of something, or fit for somebody', () => {
    fc.assert(
      fc.property(menus, needs, (menu, need) => {
        const facts = { menu, now, lastItem: null }
        const listed = answerInquiry({ about: 'suitable', needs: [need], category: null }, [], facts)
        const [sure = ''] = listed.split(/Not among|doesn't say|Traces/)
        for (const item of [...menu.items.values()].filter(({ available }) => available)) {
          const { fit } = fitOfItem(item, [need])
          expect(sure.includes(item.name)).toBe(fit === 'fits')
          const own = answerInquiry({ about: 'need', item: item.id, option: null, needs: [need] }, [], facts)
          expect(/^[^:]+: (?:no \w+|vegan|halal) according to the menu/.test(own)).toBe(fit === 'fits')
          const isKnown = need.kind === 'diet' ? item.diets !== null : item.allergens !== null
          if (fit === 'fits') expect(isKnown).toBe(true)
        }
      }),
    )
  })
})
