import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { needName } from './need.ts'
import { mentionsHealth, takeNeeds } from './take-needs.ts'

const isMenuWord = (words: string) => words === 'basil' || words === 'onions'
/** What was told, taken back and noted, and what is left. */
function read(text: string) {
  const { told, takenBack, note, rest } = takeNeeds(text, isMenuWord)
  const back = takenBack.map((said) => (typeof said === 'string' ? said : needName(said)))
  return [told.map(needName).join(', '), back.join(', '), note, rest]
}

describe('what somebody does not eat', () => {
  test.each([
    ["I'm allergic to nuts", 'no nuts', ''],
    ["I'm vegan", 'vegan', ''],
    ["a garden pizza, nuts on it? i'm allergic", 'no nuts', 'a garden pizza, are there nuts in it?'],
    ['is there any dairy in that? allergic!', 'no dairy', 'are there dairy in it?'],
    ['no dairy for me ever', 'no dairy', ''],
    ["my son can't eat gluten", 'no gluten', ''],
    ['my wife is lactose intolerant', 'no lactose', ''],
    ["I'm celiac", 'no gluten', ''],
    ['I only eat halal', 'halal', ''],
    ["I can't have dairy", 'no dairy', ''],
    ['I never eat meat', 'vegetarian', ''],
    ['I have a severe nut allergy', 'no nuts', ''],
    ['I have an allergy to kiwi', 'no kiwi', ''],
    ['i cant eat onions', 'no onions', ''],
    ['no mushrooms cuz im allergic', 'no mushrooms', ''],
    ['no mushrooms on anything my daughter is allergic', 'no mushrooms', ''],
    ['Never any mushrooms please', 'no mushrooms', ''],
    ['i am allergic to peanuts and shellfish so please be careful', 'no peanuts, no shellfish', ''],
    ['My daughter is allergic to eggs and milk and my son is vegan', 'no eggs, no milk, vegan', ''],
    ["two pies, I'm allergic to nuts", 'no nuts', 'two pies'],
    ["sorry i mean i'm allergic to crab", 'no crab', ''],
    ['my kid has celiac disease btw', 'no gluten', ''],
    ["I'm allergic to nuts, two margheritas and a coke", 'no nuts', 'two margheritas and a coke'],
    ["i'm allergic to strawberries and would like a coke", 'no strawberries', 'would like a coke'],
    ["just so you know I'm allergic to eggs. One caesar please", 'no eggs', 'One caesar please'],
    ['allergic to sesame, one caesar', 'no sesame', 'one caesar'],
    ["I'm gluten free, what can I eat?", 'no gluten', 'what can I eat?'],
    ["two margheritas without basil, I'm allergic", 'no basil', 'two margheritas no basil'],
    ["what's without nuts? I'm allergic to nuts", 'no nuts', "what's without nuts?"],
  ])('is taken out of “%s”', (text, told, rest) => {
    expect(read(text)).toEqual([told, '', null, rest])
  })

  test.each([
    ["I'm not allergic to nuts any more", 'no nuts'],
    ["I'm no longer vegan", 'vegan'],
    ['I no longer have a nut allergy', 'no nuts'],
    ['remove my nut allergy', 'no nuts'],
    ['I eat fish again', 'no fish'],
    ['I can eat dairy now', 'no dairy'],
    ['forget my allergies', 'allergies'],
    ['forget my diet', 'diets'],
    ['I have no allergies any more', 'allergies'],
  ])('is taken back by “%s”', (text, back) => {
    expect(read(text)).toEqual(['', back, null, ''])
  })

  test.each([
    ['a garden pizza, no nuts, allergy', 'no nuts, allergy', 'a garden pizza'],
    ['a caesar without eggs (allergy!)', 'without eggs (allergy!)', 'a caesar'],
    // What the menu has a word for is left out as well.
    ['a large pie, no basil because of an allergy', 'no basil because of an allergy', 'a large pie, no basil'],
  ])('in this order alone is a note: “%s”', (text, note, rest) => {
    expect(read(text)).toEqual(['', '', note, rest])
  })

  test.each([
    "I don't eat here often",
    "I can't have that delivered before 5",
    "Hi, I'm Ana",
    "I'm hungry",
    "I'm nuts about pizza",
    'I want a gluten free pizza',
    'a vegan pizza for my wife',
    "I'm having the cheese pizza",
    'no allergies, two pies',
    'no nuts!!',
    'no onions',
    'what do you have without nuts?',
    'is the margherita vegan?',
    "he's allergic to everything",
  ])('is not what “%s” says', (text) => {
    expect(read(text)).toEqual(['', '', null, text])
  })
})

test('health that could not be taken out is noticed', () => {
  expect(["does it have nuts? I'm allergic", 'my celiac friend'].every(mentionsHealth)).toBe(true)
  expect(mentionsHealth('two pies without nuts')).toBe(false)
})

test('whatever is written, it ends, and nothing of a text without such words is lost', () => {
  const words = fc.constantFrom(
    'i',
    "i'm",
    'am',
    'not',
    'no',
    'allergic',
    'to',
    'nuts',
    ',',
    'and',
    'can',
    'eat',
    'my',
    'a',
    'allergy',
    'ever',
  )
  const texts = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      expect(takeNeeds(text, isMenuWord).rest.length).toBeLessThanOrEqual(text.length)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom('two', 'pies', 'coke', 'large', 'without', 'ham')), (all) => {
      expect(takeNeeds(all.join(' '), isMenuWord).rest).toBe(all.join(' '))
    }),
  )
})
