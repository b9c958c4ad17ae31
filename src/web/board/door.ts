import { find } from '../dom.ts'
import { signIn } from './api.ts'

const door = find('door')
const says = find('door-says')
const opener = find('sign-in', HTMLButtonElement)

/** The link's token stands behind the # of the address, which no server and no log ever sees. */
export function takeToken(): string | null {
  const token = location.hash.slice(1)
  if (token === '') return null
  history.replaceState(null, '', location.pathname)
  return token
}

/** Asks for a tap, so that a program that only looks at the link does not use it up. */
export function showDoor(token: string | null, onOpen: () => void): void {
  door.hidden = false
  says.textContent = token ? '' : 'Send /board to the bot on Telegram, and open the link that it answers with.'
  opener.hidden = token === null
  opener.onclick = async () => {
    if (token === null) return
    const answer = await signIn(token)
    if (answer.ok) {
      door.hidden = true
      return onOpen()
    }
    says.textContent = answer.reason
    opener.hidden = !answer.again
  }
}
