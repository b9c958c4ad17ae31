import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { changed, goodMenu } from '../testing/menu-text.ts'
import { parseMenu } from './load-menu.ts'

function faultsOf(text: string): string[] {
  const result = parseMenu(text)
  return result.ok ? [] : result.faults.map(({ line, path, message }) => `${line} ${path} ${message}`)
}

describe('a faulty menu', () => {
  test.each([
    ['a repeated item', changed('id: stew', 'id: soup'), '14 items[1].id "soup" is taken already: ids are unique'],
    [
      'a repeated size',
      changed('  - { id: large', '  - { id: small, name: S }\n  - { id: large'),
      '8 sizes[1].id "small" is taken already: ids are unique',
    ],
    [
      'a repeated option',
      changed('id: egg', 'id: bread'),
      '28 option_groups[0].options[1].id "bread" is taken already: ids are unique',
    ],
    ['a negative price', changed('4.50', '-4.50'), '13 items[0].price must not be negative'],
    ['a negative price of a size', changed('8.25', '-1'), '19 items[1].sizes.large must not be negative'],
    [
      'a price of half a cent',
      changed('4.50', '4.505'),
      '13 items[0].price has more digits after the point than USD has',
    ],
    ['an endless price', changed('4.50', '.inf'), '13 items[0].price must be a number'],
    ['a price as text', changed('4.50', '"4.50"'), '13 items[0].price must be a number'],
    [
      'an unknown group',
      changed('[extras]', '[extra]'),
      '20 items[1].options[0] "extra" is not among the option_groups',
    ],
    ['a group named twice', changed('[extras]', '[extras, extras]'), '20 items[1].options[1] "extras" is named twice'],
    [
      'an unknown size',
      changed('      large:', '      huge:'),
      '19 items[1].sizes.huge is not among the sizes of the menu',
    ],
    ['no price at all', changed('    price: 4.50\n', ''), '10 items[0] needs a price, or sizes with their prices'],
    [
      'a price and sizes',
      changed('4.50', '4.50\n    sizes: { small: 1 }'),
      '10 items[0] has a price and sizes: only one can be',
    ],
    [
      'no sizes in sizes',
      changed('price: 4.50', 'sizes: {}'),
      '13 items[0].sizes must name at least one size and its price',
    ],
    ['a missing name', changed('    name: Soup\n', ''), '10 items[0].name is missing'],
    ['an empty name', changed('name: Soup', 'name: " "'), '11 items[0].name must not be empty'],
    ['a name left open', changed('name: Soup', 'name:'), '11 items[0].name is empty: fill it in, or leave it out'],
    ['a number for a name', changed('name: Soup', 'name: 7'), '11 items[0].name must be text: write "7" in quotes'],
    ['a word for a list', changed('[big]', 'big'), '8 sizes[1].aliases must be a list, such as [one, two]'],
    [
      'a misspelt key',
      changed('counted:', 'conted:'),
      '30 option_groups[0].options[1].conted is not known here: is it a typing mistake?',
    ],
    [
      'a min above max',
      changed('name: Extras', 'name: Extras\n    min: 2\n    max: 1'),
      '24 option_groups[0].min is above max (1)',
    ],
    [
      'a min above what there is',
      changed('name: Extras', 'name: Extras\n    min: 3'),
      '24 option_groups[0].min is above the number of options (2)',
    ],
    ['a currency that is none', changed('USD', 'usd'), '3 shop.currency must be the code of a currency, such as USD'],
    [
      'a time zone that is none',
      changed('America/Chicago', 'Chicago'),
      '4 shop.timezone must be a time zone such as America/Chicago',
    ],
    [
      'an offset as a time zone',
      changed('America/Chicago', '"+02:00"'),
      '4 shop.timezone must be a time zone such as America/Chicago',
    ],
    [
      'a language that is none',
      changed('language: en', 'language: english'),
      '5 shop.language must be the code of a language, such as en or en-US',
    ],
    [
      'hours that are none',
      changed('en\n', 'en\n  hours:\n    mon: "9-17"\n'),
      '7 shop.hours.mon must be hours such as "11:00-22:00", or several such as "11:00-14:00, 17:00-02:00"',
    ],
    [
      'a day that is none',
      changed('en\n', 'en\n  hours:\n    weekdays: "09:00-17:00"\n'),
      '7 shop.hours.weekdays must be a day (mon tue wed thu fri sat sun), or days such as mon-fri or "sat,sun"',
    ],
    [
      'an unknown way to get it',
      changed('en\n', 'en\n  fulfilment: [mail]\n'),
      '6 shop.fulfilment[0] must be one of: pickup, delivery',
    ],
    [
      'a minimum that is none',
      changed('en\n', 'en\n  minimum: none\n'),
      '6 shop.minimum must be a price, or prices such as { pickup: 0, delivery: 20 }',
    ],
    ['a cap of none', changed('en\n', 'en\n  max_quantity: 0\n'), '6 shop.max_quantity must be at least 1'],
    [
      'an allergen that is none of the fourteen',
      changed('price: 4.50', 'price: 4.50\n    allergens: [milk, glutten]'),
      '14 items[0].allergens[1] must be one of: gluten, crustaceans, eggs, fish, peanuts, soy, milk, nuts, celery, mustard, sesame, sulphites, lupin, molluscs',
    ],
    [
      'allergens left open',
      changed('price: 4.50', 'price: 4.50\n    allergens:'),
      '14 items[0].allergens is empty: fill it in, or leave it out',
    ],
    [
      'a vegan item with milk in it',
      changed('price: 4.50', 'price: 4.50\n    allergens: [milk]\n    diets: [vegetarian, vegan]'),
      '15 items[0].diets[1] is vegan, but its allergens name milk',
    ],
    [
      'a vegetarian option with fish in it',
      changed('price: 0.80', 'price: 0.80\n        allergens: [fish]\n        diets: [vegetarian]'),
      '29 option_groups[0].options[0].diets[0] is vegetarian, but its allergens name fish',
    ],
    ['no time at all', changed('en\n', 'en\n  lead_minutes: 0\n'), '6 shop.lead_minutes must be at least 1'],
    [
      'a change of what is eaten',
      changed('en\n', 'en\n  changes: { until: done }\n'),
      '6 shop.changes.until must be one of: accepted, preparing',
    ],
    [
      'a key given twice',
      changed('    price: 4.50', '    price: 4.50\n    price: 5'),
      '14  has "price" twice in one place',
    ],
  ])('with %s is told so by its line', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  test.each(['Soup', '-soup', 'so up', 'süppchen', 'a'.repeat(41)])('may not have the id %s', (id) => {
    expect(faultsOf(changed('id: soup', `id: "${id}"`))).toEqual([
      expect.stringMatching(/^10 items\[0\]\.id must begin/),
    ])
  })

  it('is told all at once, in the order of the lines, faults of form and between the parts alike', () => {
    const text = goodMenu
      .replace('USD', 'dollars')
      .replace('name: Soup', 'nmae: Soup')
      .replace('4.50', '-1')
      .replace('[extras]', '[salads]')
      .replace('id: egg', 'id: bread')
    expect(faultsOf(text).map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
      '3 shop.currency',
      '10 items[0].name',
      '11 items[0].nmae',
      '13 items[0].price',
      '20 items[1].options[0]',
      '28 option_groups[0].options[1].id',
    ])
  })

  it('is found through an alias, at the line where it was written', () => {
    const text = goodMenu
      .replace('    options:\n      - id: bread', '    options: &extras\n      - id: bread')
      .replace('0.80', '-0.80')
      .concat('  - { id: more, name: More, options: *extras }\n')
    expect(faultsOf(text)).toEqual([
      '27 option_groups[0].options[0].price must not be negative',
      '27 option_groups[1].options[0].price must not be negative',
    ])
  })

  test.each([
    ['', [' the file']],
    ['# nothing\n', [' the file']],
  ])('that is empty (%j) is told so', (text) => {
    expect(faultsOf(text)).toEqual(['null  is empty'])
  })

  test.each([
    ['an open bracket', 'shop: [1\nsizes: 2\n', /^2 {2}is not YAML: /],
    ['a tab', 'shop:\n\tname: x\n', /^2 {2}is not YAML: /],
    ['a second document', `${goodMenu}---\n${goodMenu}`, /^31 {2}is not YAML: /],
    ['an unknown tag', changed('Soup', '!soup Soup'), /^11 {2}is not YAML: /],
    ['an alias to nothing', changed('[extras]', '*extras'), /^null {2}can't be read: .*extras/],
    ['a list', '- soup\n- stew\n', /^1 {2}must be lines of "key: value"/],
    ['a sentence', 'Soup and stew', /^1 {2}must be lines of "key: value"/],
  ])('that is not the YAML of a menu (%s) is told so', (_, text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(fault)])
  })

  it('never throws, whatever stands in it', () => {
    const pieces = fc.constantFrom(
      ...goodMenu.split(/(?<=[\s:[\]{},-])/),
      '&a ',
      '*a ',
      '<<: ',
      '? ',
      '!!set ',
      '~',
      '1e999',
    )
    const mangled = fc
      .array(fc.tuple(fc.nat(goodMenu.length), fc.nat(20), pieces), { minLength: 1, maxLength: 4 })
      .map((cuts) =>
        cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), goodMenu),
      )
    fc.assert(
      fc.property(fc.oneof(mangled, fc.string()), (text) => {
        const result = parseMenu(text)
        if (!result.ok) expect(result.faults).not.toEqual([])
      }),
    )
  })
})
