import { InlineKeyboard } from 'grammy'
import type { Button, View } from '../../conversation/view.ts'

/** A view's buttons, as an option of the call that sends its text; no option where there are no buttons. */
export function keyboardOf({ buttons }: Pick<View, 'buttons'>): { reply_markup?: InlineKeyboard } {
  if (buttons.length === 0) return {}
  return { reply_markup: inlineKeyboard(buttons) }
}

export const inlineKeyboard = (buttons: Button[][]): InlineKeyboard =>
  InlineKeyboard.from(fitting(buttons).map((row) => row.map(({ label, value }) => InlineKeyboard.text(label, value))))

/** Telegram refuses a message with more. */
const mostButtons = 100

/** The last row stays: it is the way back from a long list. What has no button can be said in words. */
function fitting(rows: Button[][]): Button[][] {
  let room = mostButtons - (rows.at(-1)?.length ?? 0)
  return rows.filter((row, at) => {
    if (at === rows.length - 1) return true
    room -= row.length
    return room >= 0
  })
}
