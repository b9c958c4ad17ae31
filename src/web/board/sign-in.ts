import { find } from '../dom.ts'
import { signIn } from './api.ts'

const panel = find('sign-in-panel')
const message = find('sign-in-message')
const opener = find('sign-in', HTMLButtonElement)

/** The link's token stands behind the # of the address, which no server and no log ever sees. */
export function takeToken(): string | null {
  const token = location.hash.slice(1)
  if (token === '') return null
  history.replaceState(null, '', location.pathname)
  return token
}

/** Asks for a tap, so that a program that only looks at the link does not use it up. */
export function showSignIn(token: string | null, onOpen: () => void): void {
  panel.hidden = false
  message.textContent = token ? '' : 'Send /board to the bot on Telegram, and open the link that it answers with.'
  opener.hidden = token === null
  opener.onclick = async () => {
    if (token === null) return
    const answer = await signIn(token)
    if (answer.ok) {
      panel.hidden = true
      return onOpen()
    }
    message.textContent = answer.reason
    opener.hidden = !answer.again
  }
}
