import { find } from '../dom.ts'

const button = find('link', HTMLButtonElement)

/** @param linked null: the shop has nothing to link with */
export function drawLinkButton(linked: boolean | null): void {
  button.hidden = linked === null
  button.textContent = linked ? 'Unlink Telegram' : 'Link Telegram'
}

/** What is on it is sent as if it were typed. */
export function onLinkWanted(say: (text: string) => void): void {
  button.addEventListener('click', () => say(button.textContent))
}
