import { describe, expect, test } from 'vitest'
import { isPhone } from './phone-number.ts'
import { takeDetails } from './take-details.ts'

const take = (text: string, known: string[] = []) => takeDetails(text, known)

describe('details are taken out of what goes on to understanding', () => {
  test.each([
    ['two large pies, my phone is +1 (312) 555-0175', '+1 (312) 555-0175', 'two large pies'],
    ['a cola. Call me at 312-555-0175', '312-555-0175', 'a cola.'],
    ['a cola, number 3125550175', '3125550175', 'a cola'],
    ['312-555-0175', '312-555-0175', ''],
    ['3125550175', '3125550175', ''],
    ['5550175', '5550175', ''],
    ['a cola, my number is 5550175', '5550175', 'a cola'],
    ['a cola, pickup, 5550175', '5550175', 'a cola'],
    [' 312 555 0175 ', '312 555 0175', ''],
  ])('a phone number: %s', (text, phone, rest) => {
    expect(take(text)).toMatchObject({ phone, rest })
  })

  test.each([
    '10000000 cokes',
    '1 000 000 cokes',
    '-3 pizzas',
    '1e9 cokes',
    '2 pizzas and 3 cokes',
    '16.9 fl oz water',
    '3 knots n a dr pepper',
    '2 large dr peppers',
    '2 colas and a way to pay',
  ])('a quantity is no phone number and no address: %s', (text) => {
    expect(take(text)).toMatchObject({ phone: null, address: null, rest: text })
  })

  test.each([
    ['two pies delivered to 12 Main Street, Springfield', '12 Main Street, Springfield'],
    ['two pies, my address is: 9 Elm Court', '9 Elm Court'],
    ['two pies, 1600 Oak Avenue NW, Washington 20500', '1600 Oak Avenue NW, Washington 20500'],
    ['two pies. My address is 4 Elm Court; thanks', '4 Elm Court'],
    ['two pies, deliver to 7 Oak Lane please', '7 Oak Lane'],
    ['two pies. I need to change the address to 5 Elm Court', '5 Elm Court'],
    ['two pies please, 1200 W Lake St apt 4B', '1200 W Lake St apt 4B'],
    ['two pies, 12 Elm Street, Apt 4, Springfield, IL 62701', '12 Elm Street, Apt 4, Springfield, IL 62701'],
    ['two pies, delivery asap to 77 W Elm', '77 W Elm'],
    ['two pies, delivery to flat 3, 10 king road', 'flat 3, 10 king road'],
    ['two pies, deliver to the office, 10 king road', 'the office, 10 king road'],
    ['two pies, 12 elm st chicago il 60614', '12 elm st chicago il 60614'],
    ['two pies, 12 elm st chicago 60614', '12 elm st chicago 60614'],
    ['two pies, 10 king road london se1 7pb thanks', '10 king road london se1 7pb'],
  ])('an address, and that it is a delivery: %s', (text, address) => {
    const details = take(text)
    expect(details).toMatchObject({ address, fulfilment: 'delivery' })
    expect(details.rest).toMatch(/^two pies/)
    expect(details.rest).not.toContain(address.slice(0, 7))
  })

  test.each([
    ['deliver to 12 Elm Street, two large pies', '12 Elm Street', 'two large pies'],
    ['my address is 12 Elm Street and I want two large pies', '12 Elm Street', 'and I want two large pies'],
    ['deliver it to 5 Oak Lane, no onions and ring twice', '5 Oak Lane', 'no onions'],
  ])('an order that follows an address is no part of it: %s', (text, address, rest) => {
    expect(take(text)).toMatchObject({ address, rest })
  })

  test.each([
    ['two pies, delivery to Daley Plaza', 'Daley Plaza', 'two pies'],
    ['deliver to Daley Plaza a large pie', 'Daley Plaza', 'a large pie'],
    ['deliver it to the Daley Center lobby, two pies', 'the Daley Center lobby', 'two pies'],
    ['two pies delivered to city hall please', 'city hall', 'two pies please'],
    ['bring it to the Museum of Modern Art and add a coke', 'the Museum of Modern Art', 'and add a coke'],
    ['two pies, delivery to Daley Plaza at 6pm', 'Daley Plaza', 'two pies'],
    ['two pies to be delivered to 12 Elm Street at 7', '12 Elm Street', 'two pies to be'],
  ])('a place may be known by its name: %s', (text, address, rest) => {
    expect(take(text)).toMatchObject({ address, fulfilment: 'delivery', rest })
  })

  test.each(['two pies, deliver to my place', 'two pies, bring it to us', 'two pies, delivery to the office'])(
    'what says no place is a delivery all the same: %s',
    (text) => {
      expect(take(text)).toMatchObject({ address: null, fulfilment: 'delivery', rest: 'two pies' })
    },
  )

  test.each([
    'send it to the kitchen',
    'bring me a Park Burger',
    'deliver to me a park burger',
    'how far do you deliver to',
  ])('no place is heard in: %s', (text) => {
    expect(take(text).address).toBeNull()
  })

  test('a quantity that follows a phone number is no part of it', () => {
    expect(take('My number is 312 555 0175 2 colas')).toMatchObject({ phone: '312 555 0175', rest: '2 colas' })
  })

  test.each([
    ['two pies for John Smith', 'John Smith'],
    ['this is Maria Lopez, two pies', 'Maria Lopez'],
    ['my name is john smith, two pies', 'john smith'],
    ['hey its tom, two pies', 'tom'],
    ['two pies, pickup for joanna', 'joanna'],
    ['two pies, under joanna please', 'joanna'],
    ['two pies for pickup under joanna', 'joanna'],
    ['hey its late, two pies', null],
    ['two pies, pickup for dinner', null],
    ['two pies for Friday', null],
    ['a pie for me', null],
  ])('a name by where it stands: %s', (text, name) => {
    expect(take(text).name).toBe(name)
  })

  test('what the menu has is no name', () => {
    expect(takeDetails('a sauce for Margherita', [], () => true).name).toBeNull()
  })

  test('a name, where it is said to be one', () => {
    expect(take('My name is sam and I want two pies')).toMatchObject({ name: 'sam', rest: 'and I want two pies' })
    expect(take('change name to Bob')).toMatchObject({ name: 'Bob', rest: '' })
    expect(take('two pies, my name is Ana María Núñez')).toMatchObject({ name: 'Ana María Núñez', rest: 'two pies' })
    expect(take('what is the name of the cheapest pie?')).toMatchObject({ name: null })
  })

  test('what is remembered of the customer, wherever it stands', () => {
    expect(take('two pies for ana please', ['Ana']).rest).toBe('two pies for please')
    expect(take('two bananas', ['Ana']).rest).toBe('two bananas')
    expect(take('my email is ana.lee@deli.com', ['Ana']).rest).toBe('my email is ana.lee@deli.com')
  })

  test('a number that is told anew takes the place of the one before, also where it holds it', () => {
    expect(take('312-555-0100', ['555-0100'])).toMatchObject({ phone: '312-555-0100', rest: '' })
    expect(take('call me at 555-0100-22', ['555-0100'])).toMatchObject({ phone: '555-0100-22', rest: '' })
    expect(take('two pies, 555-0100', ['555-0100'])).toMatchObject({ rest: 'two pies' })
  })

  test('when it is wanted, whatever the menu has beside it', () => {
    const menuHas = (words: string) => /\b(?:on|at|12|sunday)\b/i.test(words)
    expect(takeDetails('two pies on friday at 12:30', [], menuHas)).toMatchObject({ rest: 'two pies', wanted: {} })
    expect(takeDetails('two pies at 12 pm', [], menuHas)).toMatchObject({ rest: 'two pies', wanted: {} })
    expect(takeDetails('a sunday 12 pm', [], menuHas)).toMatchObject({ wanted: null })
  })

  test.each([
    ['two pies for pickup', 'pickup'],
    ["two pies, I'll pick it up", 'pickup'],
    ['two pies to go', 'pickup'],
    ['two pies for delivery', 'delivery'],
    ["two pies and I'd like delivery", 'delivery'],
    ['delivery', 'delivery'],
    ['make it a pickup', 'pickup'],
    ['can i change it to pickup', 'pickup'],
    ['could we switch that to delivery', 'delivery'],
    ['how much is delivery?', null],
    ['two pies, please deliver it', 'delivery'],
    ['two pies', null],
    ['do you have pickups', null],
    ["I'll do pickup", 'pickup'],
    ["two pies, let's go with delivery", 'delivery'],
    ['hi do you do delivery', null],
    ['two pies pickup', 'pickup'],
    ['two pies and a coke delivery please', 'delivery'],
    ['pickup two pies', 'pickup'],
    ['change that to delivery', 'delivery'],
    ['no delivery', null],
    ['is that with free delivery', null],
    ['what about delivery', null],
    ['how much is a pie delivery', null],
    ['two pies pickup?', null],
    ["ok i'll come and get them", 'pickup'],
    ["we'll swing by in half an hour", 'pickup'],
    ['two pies, collecting at 7', 'pickup'],
    ["i'll be there in 20", 'pickup'],
    ["we'll collect", 'pickup'],
    ['we’ll pick it up', 'pickup'],
    ['my husband will collect', 'pickup'],
    ['someone will pick it up later', 'pickup'],
    ['pickup now', 'pickup'],
    ['ok just pickup please', 'pickup'],
    ['its delivery', 'delivery'],
    ['actually no delivery please', null],
    ["i'll come by and get a large pie", null],
    ["i'm outside", null],
    ['picking up dinner for the family, two pies', null],
    ['two pies, can someone bring it round?', 'delivery'],
    ['can you drop it off at mine', 'delivery'],
    ['bring two pies to my office', 'delivery'],
    ['lovely, send it over', null],
  ])('how the order is handed over: %s', (text, fulfilment) => {
    expect(take(text).fulfilment).toBe(fulfilment)
  })
})

test('a phone number has 7 to 15 digits and little else', () => {
  expect(['+49 30 901820', '(312) 555-0175', '5550175'].every(isPhone)).toBe(true)
  expect(['12345', 'call me', '1234567890123456', '555-0175 ext 3'].some(isPhone)).toBe(false)
})

test.each([
  ['pickup at 7, I am Ana', { fulfilment: 'pickup', name: 'Ana', rest: '' }],
  ['pickup, my name is Ana', { fulfilment: 'pickup', name: 'Ana', rest: '' }],
  [
    '2 pies and a coke, for Ana, pickup, 312-555-0143',
    { fulfilment: 'pickup', name: 'Ana', rest: '2 pies and a coke' },
  ],
  ['3125550143 Ben', { name: 'Ben', phone: '3125550143', rest: '' }],
  ['its 07700 900123 asha', { name: 'asha', phone: '07700 900123' }],
  ['3125550143 yep send', { name: null, phone: '3125550143' }],
  ['a pie 4 collection', { fulfilment: 'pickup', rest: 'a pie' }],
  ["i'll come by after work", { fulfilment: 'pickup', rest: '' }],
  ['3125550143 please', { name: null, phone: '3125550143' }],
  ['name: Ana, tel: 3125550143, pickup', { fulfilment: 'pickup', name: 'Ana', phone: '3125550143', rest: '' }],
  ['two pies for pick up, name is Bob', { fulfilment: 'pickup', name: 'Bob', rest: 'two pies' }],
  ['a pie. Delivery. 500 W Madison St.', { fulfilment: 'delivery', address: '500 W Madison St', rest: 'a pie.' }],
  ['a pie\ntakeaway\nAna', { fulfilment: 'pickup', rest: 'a pie\nAna' }],
  ['takeout', { fulfilment: 'pickup', rest: '' }],
  ["I'd like to collect it", { fulfilment: 'pickup', rest: '' }],
  ["two pies and I'll come and collect them", { fulfilment: 'pickup', rest: 'two pies' }],
  ["a pie, it's for Maria", { name: 'Maria', rest: 'a pie' }],
  ["name's Dee 312 555 0199", { name: 'Dee', phone: '312 555 0199', rest: '' }],
  ['my name is Dee 312 555 0199', { name: 'Dee', phone: '312 555 0199', rest: '' }],
  ['im Dee 312 555 0199', { name: 'Dee', phone: '312 555 0199', rest: '' }],
  ['Dee 312 555 0199', { name: 'Dee', phone: '312 555 0199', rest: '' }],
  ["a pie, I'm Ana by the way", { name: 'Ana', rest: 'a pie' }],
  ['a pie, I live at 12 Green Lane', { address: '12 Green Lane', rest: 'a pie' }],
  ['one pie, name Bob', { name: 'Bob', rest: 'one pie' }],
  ["name is Dr. O'Neill-Smith", { name: "Dr. O'Neill-Smith", rest: '' }],
  ['can I pick up at 7?', { fulfilment: 'pickup', rest: '' }],
  ['pickup at 7', { fulfilment: 'pickup', rest: '' }],
  ['please bring it to 77 Sunset Blvd. Unit 3', { address: '77 Sunset Blvd. Unit 3', rest: '' }],
])('said in passing: %s', (text, told) => {
  expect(take(text)).toMatchObject(told)
})

test.each([
  'do you deliver to Elm Street?',
  'do you deliver to 60601',
  'hi, do you guys deliver to 12 Elm Street?',
  'is there a delivery fee',
  'how long does pickup take',
  'can I pick up?',
])('a question says nothing of how it is wanted: %s', (text) => {
  expect(take(text)).toMatchObject({ fulfilment: null, rest: text })
})
