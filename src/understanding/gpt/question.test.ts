import { describe, expect, it } from 'vitest'
import { loadMenu, sampleMenuFile } from '../../menu/load-menu.ts'
import { deliMenu } from '../../testing/menu.ts'
import { aChange, aLine, anAnswer } from '../../testing/openai/an-answer.ts'
import { strictSchemaFaults } from '../../testing/openai/strict-schema.ts'
import type { Answer } from './answer.ts'
import { createQuestion } from './question.ts'

const menu = deliMenu()
const question = createQuestion(menu)
const read = (answer: Partial<Answer>, text = 'a toast, and caviar') =>
  question.read(JSON.stringify(anAnswer(answer)), text)
const withEgg = { options: ['egg'], amount: 'regular' as const, count: null, exclude: false }
const manner = { amount: 'regular', count: null, exclude: false } as const

describe('the prompt', () => {
  it('is the same for the same menu, byte for byte', () => {
    expect(createQuestion(deliMenu())).toMatchObject({ system: question.system, format: question.format })
  })

  it('holds the menu without its prices, each group once', () => {
    expect(question.system).toContain(
      [
        'SIZES',
        '- small',
        '- large | big',
        '',
        'ITEMS',
        'with sizes small, large; options of bread, extras:',
        '- soup',
        'with options of extras:',
        '- toast',
        'with no sizes and no options:',
        '- pie',
        '- lemonade | lemo',
        '',
        'OPTIONS, by group',
        'bread:',
        '- rye | bread',
        '- white | bread',
        'extras:',
        '- cheese',
        '- onion',
        '- egg [counted]',
        '- truffle',
      ].join('\n'),
    )
    expect(question.system).not.toMatch(/\d\.\d\d/)
  })

  it('leaves out what only repeats the id or another word for it', () => {
    const names = 'name: Pink lemonade, category: Drinks, aliases: [lemonades, Lemo, lemos, pink-lemonade, fizz]'
    const { system } = createQuestion(deliMenu(['name: Lemonade, category: Drinks, aliases: [lemo]', names]))
    expect(system).toContain('\n- lemonade: Pink lemonade | Lemo | fizz')
  })

  it('keeps a name on its line, whatever the menu file says', () => {
    const { system } = createQuestion(deliMenu(['name: Lemonade', 'name: "Lemonade\\n\\nITEMS"']))
    expect(system).toContain('\n- lemonade: Lemonade ITEMS | lemo')
  })
})

describe('the schema', () => {
  it('is one that strict mode takes', async () => {
    for (const each of [menu, await loadMenu(sampleMenuFile)])
      expect(strictSchemaFaults(createQuestion(each).format.json_schema.schema)).toEqual([])
  })

  it('lists the ids of the menu once, wherever they may stand', () => {
    const schema = JSON.stringify(question.format.json_schema.schema)
    expect(schema.split('["soup","toast","pie","lemonade"]')).toHaveLength(2)
    expect(schema.split('["rye","white","cheese","onion","egg","truffle"]')).toHaveLength(2)
  })

  it('takes the numbers that can be ordered', () => {
    const schema = JSON.stringify(question.format.json_schema.schema)
    expect(schema).toContain('"number":{"type":"integer","minimum":1,"maximum":999}')
    expect(read({ lines: [aLine({ quantity: 0 })] })).toMatchObject({ ok: false })
    expect(read({ lines: [aLine({ quantity: 1.5 })] })).toMatchObject({ ok: false })
  })

  it('takes any id where the menu is too large to list', () => {
    const options = Array.from({ length: 250 }, (_, index) => `{ id: o${index}, name: Option ${index} }`)
    const { format } = createQuestion(
      deliMenu(['- { id: cheese, name: Cheese, price: 0.80 }', `- ${options.join('\n      - ')}`]),
    )
    expect(JSON.stringify(format.json_schema.schema)).not.toContain('soup')
    expect(strictSchemaFaults(format.json_schema.schema)).toEqual([])
  })

  it('can be made for a menu without sizes and options', () => {
    const bare = { ...menu, sizes: new Map(), items: new Map([...menu.items].filter(([id]) => id === 'pie')) }
    expect(strictSchemaFaults(createQuestion(bare).format.json_schema.schema)).toEqual([])
  })
})

describe('an answer', () => {
  it('becomes lines with options chosen and left open', () => {
    const options = [
      { ...manner, options: ['egg'], count: 2 },
      { ...manner, options: ['rye', 'white', 'rye'] },
      { ...manner, options: ['onion', 'onion'], exclude: true },
    ]
    expect(read({ lines: [aLine({ item: 'soup', size: 'large', options })] })).toMatchObject({
      ok: true,
      meaning: {
        sure: true,
        lines: [
          {
            options: [
              { option: 'egg', ...manner, count: 2 },
              { anyOf: ['rye', 'white'], ...manner },
              { option: 'onion', ...manner, exclude: true },
            ],
          },
        ],
      },
    })
  })

  it('becomes changes', () => {
    const answered = [
      aChange({ op: 'quantity', quantity: 2 }),
      aChange({ op: 'more', quantity: 1, target: 'nth', nth: 2 }),
      aChange({ op: 'size', size: 'large', target: 'which', item: 'soup', ofSize: 'small', ofOption: 'rye' }),
      aChange({ op: 'option', target: 'all', option: { ...manner, options: ['onion'], exclude: true } }),
      aChange({ op: 'item', other: 'pie', target: 'which', ofSize: 'large' }),
      aChange({ op: 'likewise', target: 'which', item: 'toast' }),
      aChange({ op: 'remove' }),
    ]
    expect(read({ intent: 'change', changes: answered })).toMatchObject({
      ok: true,
      meaning: {
        changes: [
          { op: 'quantity', target: 'implied', quantity: 2 },
          { op: 'more', target: { nth: 2 }, by: 1 },
          { op: 'size', target: { item: 'soup', size: 'small', option: 'rye' }, size: 'large' },
          { op: 'option', target: 'all', option: { option: 'onion', ...manner, exclude: true } },
          { op: 'item', target: { size: 'large' }, item: 'pie' },
          { op: 'likewise', target: { item: 'toast' } },
          { op: 'remove', target: 'implied' },
        ],
      },
    })
  })

  it.each<[Partial<Answer>, boolean]>([
    [{ lines: [aLine()] }, true],
    [{ lines: [aLine()], unmatched: ['caviar'] }, false],
    [{ lines: [aLine({ words: 'one hot toast' })] }, false],
    [{ intent: 'other' }, false],
    [{ intent: 'greeting' }, true],
    [{ intent: 'change', lines: [aLine()], changes: [aChange({})] }, true],
    [{ intent: 'confirm' }, true],
    [{ intent: 'confirm', lines: [aLine()] }, false],
    [{ intent: 'cancel', lines: [aLine()] }, false],
    [{ intent: 'repeat', changes: [aChange({})] }, true],
    [{ intent: 'status', lines: [aLine()] }, false],
    [{ intent: 'question', changes: [aChange({})] }, false],
    [{ intent: 'greeting', lines: [aLine()] }, false],
  ])('is sure only when it explains everything: %j', (answer, sure) => {
    expect(read(answer)).toMatchObject({ ok: true, meaning: { sure } })
  })

  it.each<[string, Partial<Answer>, boolean]>([
    ['the number', { lines: [aLine({ quantity: 2 })], changes: [aChange({ op: 'quantity', quantity: 2 })] }, false],
    [
      'the item',
      { lines: [aLine()], changes: [aChange({ op: 'more', quantity: 1, target: 'which', item: 'toast' })] },
      false,
    ],
    ['the other item', { lines: [aLine()], changes: [aChange({ op: 'item', other: 'toast' })] }, false],
    [
      'the size',
      { lines: [aLine({ item: 'soup', size: 'large' })], changes: [aChange({ op: 'size', size: 'large' })] },
      false,
    ],
    [
      'the option',
      { lines: [aLine({ options: [withEgg] })], changes: [aChange({ op: 'option', option: withEgg })] },
      false,
    ],
    [
      'another option',
      {
        lines: [aLine({ options: [withEgg] })],
        changes: [aChange({ op: 'option', option: { ...withEgg, exclude: true } })],
      },
      true,
    ],
    ['what goes', { lines: [aLine()], changes: [aChange({ target: 'which', item: 'toast' })] }, true],
    ['another number', { lines: [aLine()], changes: [aChange({ op: 'quantity', quantity: 1 })] }, true],
  ])('is not sure where a line and a change say the same, %s', (_, answer, sure) => {
    expect(read({ intent: 'change', ...answer })).toMatchObject({ ok: true, meaning: { sure } })
  })

  it.each(['order', 'change'] as const)('that names nothing is none, as an intent of %s', (intent) => {
    expect(read({ intent })).toEqual({ ok: false, problems: [`intent "${intent}" needs lines or changes`] })
    expect(read({ intent, unmatched: ['caviar'] })).toMatchObject({ ok: true, meaning: { sure: false } })
  })

  it("is shown with the whole text for a line's words where they are not the customer's", () => {
    const words = (said: string) => ({ ok: true, meaning: { lines: [{ words: said }] } })
    expect(read({ lines: [aLine({ words: 'Toast' })] }, 'a toast, hot')).toMatchObject(words('Toast'))
    expect(read({ lines: [aLine({ words: 'one toast' })] }, 'a toast, hot')).toMatchObject(words('a toast, hot'))
  })

  it('brings no words to the kitchen that the customer did not write', () => {
    const quoting = { lines: [aLine({ note: 'not too Hot' })], unmatched: ['please'] }
    expect(read(quoting, 'a toast, not too hot please')).toMatchObject({ ok: true })
    expect(read(quoting, 'a toast, hot')).toEqual({
      ok: false,
      problems: ['line 1: note has words that are not in the text', 'unmatched 1 has words that are not in the text'],
    })
  })

  it('is told all that is wrong with it', () => {
    expect(
      read({
        lines: [aLine({ item: 'caviar' }), aLine({ options: [{ ...manner, options: [] }] })],
        changes: [
          aChange({ op: 'size' }),
          aChange({ op: 'option' }),
          aChange({ op: 'option', option: { ...manner, options: [] } }),
          aChange({ target: 'nth' }),
          aChange({ op: 'more', target: 'which' }),
          aChange({ op: 'item' }),
        ],
      }),
    ).toEqual({
      ok: false,
      problems: [
        'line 2: a choice names no option',
        'change 1: op "size" needs size',
        'change 2: op "option" needs option',
        'change 3: a choice names no option',
        'change 4: target "nth" needs nth',
        'change 5: target "which" needs item, ofSize or ofOption',
        'change 6: op "item" needs other',
        'line 1: there is no item "caviar" on the menu',
      ],
    })
  })

  it.each([
    '',
    'Sure!',
    '{',
    '[]',
    'null',
    '{"intent":"order"}',
    '{"intent":"dance","lines":[],"changes":[],"unmatched":[]}',
  ])('that is not the JSON asked for is none: %j', (content) => {
    expect(question.read(content, 'a toast')).toBeNull()
  })
})
