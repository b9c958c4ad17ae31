import { button, element, find } from '../dom.ts'
import { type Column, columnNames, titles } from './column-of.ts'

/** On a phone, which has room for one column: how many tickets are in each, and which one is shown. */
export interface Picker {
  count(column: Column, tickets: number): void
  pick(column: Column): void
}

export function createPicker(onPick: (column: Column) => void): Picker {
  const root = find('picker')

  const draw = (column: Column) => {
    const number = element('span', 'count', '0')
    const made = button(`${titles[column]} `, () => {
      pick(column)
      // The oldest stands there.
      scrollTo(0, 0)
    })
    made.className = column
    made.append(number)
    root.append(made)
    return { made, number }
  }
  const buttons: Record<Column, ReturnType<typeof draw>> = {
    new: draw('new'),
    accepted: draw('accepted'),
    preparing: draw('preparing'),
    ready: draw('ready'),
    done: draw('done'),
  }

  function pick(column: Column): void {
    for (const each of columnNames) buttons[each].made.setAttribute('aria-pressed', String(each === column))
    onPick(column)
  }

  return {
    count(column, tickets) {
      buttons[column].number.textContent = String(tickets)
      buttons[column].made.classList.toggle('empty', tickets === 0)
    },
    pick,
  }
}
