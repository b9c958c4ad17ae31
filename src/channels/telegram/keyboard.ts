import { InlineKeyboard } from 'grammy'
import type { Button, View } from '../../conversation/view.ts'

/** A view's buttons, as an option of the call that sends its text; without buttons there is no such option. */
export function keyboardOf({ buttons }: Pick<View, 'buttons'>) {
  if (buttons.length === 0) return {}
  return { reply_markup: inlineKeyboard(buttons) }
}

export const inlineKeyboard = (buttons: Button[][]): InlineKeyboard =>
  InlineKeyboard.from(buttons.map((row) => row.map(({ label, value }) => InlineKeyboard.text(label, value))))
