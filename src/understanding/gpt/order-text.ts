import { choicesOf, type LineOption } from '../meaning.ts'
import type { AskedOfLine, OrderSoFar } from '../order-so-far.ts'

/** The order so far as the model is told of it: by ids alone, since what customers wrote may be personal. */
export function orderText({ lines, asked }: OrderSoFar): string {
  const numbered = lines.map((line, index) => `${index + 1}. ${lineText(line)}`)
  return ['ORDER SO FAR', ...numbered, ...(asked ? [`ASKED: ${askedText(asked)}`] : [])].join('\n')
}

function lineText({ item, quantity, size, options }: OrderSoFar['lines'][number]): string {
  return [`${quantity} ${item}`, ...(size === null ? [] : [size]), ...options.map(optionText)].join(', ')
}

function optionText(option: LineOption): string {
  const { amount, count, exclude } = option
  return [
    ...(exclude ? ['no'] : []),
    ...(count === null ? [] : [count]),
    ...(amount === 'regular' ? [] : [amount]),
    choicesOf(option).join(' or '),
  ].join(' ')
}

function askedText(asked: AskedOfLine): string {
  const which = asked.about === 'options' ? `which of ${asked.among.join(', ')}` : asked.about
  return `${which} for line ${asked.nth}`
}
