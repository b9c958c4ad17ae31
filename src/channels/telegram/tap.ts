import type { Context } from 'grammy'
import type { Button } from '../../conversation/view.ts'
import { keyboardOf } from './keyboard.ts'
import { isSaidAlready } from './refused.ts'

/** Stops the button's spinner and shows a line above the chat. An old tap can't be answered, and need not be. */
export async function answerTap(context: Context, text = ''): Promise<void> {
  await context.answerCallbackQuery(text === '' ? undefined : { text }).catch(() => undefined)
}

/**
 * Gives the message that was tapped other buttons, or takes them all away.
 * @returns whether it has them now: an old message may not be editable any more
 */
export async function replaceButtons(context: Context, buttons: Button[][] = []): Promise<boolean> {
  try {
    await context.editMessageReplyMarkup(keyboardOf({ buttons }))
    return true
  } catch (error) {
    // A second tap finds it so already.
    return isSaidAlready(error)
  }
}

/** Takes away the button that was tapped; the others of its message stay. */
export async function removeTapped(context: Context): Promise<void> {
  const query = context.callbackQuery
  const rows = query?.message?.reply_markup?.inline_keyboard ?? []
  const left = rows.map((row) =>
    row.flatMap((button) =>
      'callback_data' in button && button.callback_data !== query?.data
        ? [{ label: button.text, value: button.callback_data }]
        : [],
    ),
  )
  await replaceButtons(
    context,
    left.filter((row) => row.length > 0),
  )
}

type TextOptions = Parameters<Context['editMessageText']>[1]

/** The same with all that the message says; without new buttons it has none. */
export async function replaceText(context: Context, text: string, options?: TextOptions): Promise<void> {
  await context.editMessageText(text, options).catch(() => undefined)
}
