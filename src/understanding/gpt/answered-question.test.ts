import { describe, expect, it, test } from 'vitest'
import { deliMenu } from '../../testing/menu.ts'
import { anAnswer } from '../../testing/openai/an-answer.ts'
import type { Answer } from './answer.ts'
import { createQuestion } from './question.ts'

const model = createQuestion(deliMenu())
const text = 'does the toast have nuts in it, or caviar?'
type Asked = NonNullable<Answer['question']>
const ask = (asked: Partial<Asked>) => {
  const question: Asked = {
    about: 'contents',
    item: null,
    other: null,
    option: null,
    size: null,
    words: null,
    ...asked,
  }
  return model.read(JSON.stringify(anAnswer({ intent: 'question', question })), text)
}

describe('what a model says that a customer asks', () => {
  test.each([
    [
      { about: 'contents', item: 'toast' },
      { about: 'contents', item: 'toast', option: null },
    ],
    [
      { about: 'price', item: 'soup', size: 'large', option: 'egg' },
      { about: 'price', item: 'soup', size: 'large', options: ['egg'] },
    ],
    [
      { about: 'need', item: 'toast', words: 'nuts' },
      {
        about: 'need',
        item: 'toast',
        option: null,
        needs: [{ kind: 'without', words: 'nuts', allergens: ['peanuts', 'nuts'] }],
      },
    ],
    [{ about: 'suitable' }, { about: 'suitable', needs: [], category: null }],
    [
      { about: 'absent', words: 'caviar' },
      { about: 'absent', words: 'caviar' },
    ],
    [
      { about: 'difference', item: 'soup', other: 'pie' },
      { about: 'difference', items: ['soup', 'pie'] },
    ],
    [{ about: 'delivery-fee' }, { about: 'shop', matter: 'delivery-fee' }],
  ] satisfies [Partial<Asked>, object][])('is read: %j', (asked, question) => {
    expect(ask(asked)).toMatchObject({ ok: true, meaning: { intent: 'question', question, sure: true } })
  })

  test.each([
    [{ about: 'absent' }, 'question: question needs words'],
    [{ about: 'difference', item: 'soup' }, 'question: question needs item and other'],
    [{ about: 'contents', item: 'udon' }, 'there is no item "udon" on the menu'],
    [{ about: 'need', item: 'toast', words: 'lobster' }, 'question has words that are not in the text'],
  ] satisfies [Partial<Asked>, string][])('is refused with a reason: %j', (asked, problem) => {
    expect(ask(asked)).toMatchObject({ ok: false, problems: [problem] })
  })

  it('may be left out, as by a server that keeps to no schema', () => {
    const { question: _, ...answer } = anAnswer({ intent: 'greeting' })
    expect(model.read(JSON.stringify(answer), 'hello')).toMatchObject({ ok: true, meaning: { intent: 'greeting' } })
  })
})
