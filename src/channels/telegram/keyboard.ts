import { InlineKeyboard } from 'grammy'
import type { View } from '../../conversation/view.ts'

/** A view's buttons, as an option of the call that sends its text; without buttons there is no such option. */
export function keyboardOf({ buttons }: Pick<View, 'buttons'>) {
  if (buttons.length === 0) return {}
  const rows = buttons.map((row) => row.map(({ label, value }) => InlineKeyboard.text(label, value)))
  return { reply_markup: InlineKeyboard.from(rows) }
}
