import { button, element, find } from '../dom.ts'

interface Offer {
  label: string
  onTap(): void
}

const toasts = find('toasts')
const shownMs = 8_000
const most = 3

/** Says something for a while, with what can be done about it. */
export function toast(text: string, offer?: Offer): void {
  const shown = element('p', 'toast', element('span', '', text))
  const close = () => shown.remove()
  if (offer) {
    shown.append(
      button(offer.label, () => {
        close()
        offer.onTap()
      }),
    )
  }
  toasts.append(shown)
  while (toasts.childElementCount > most) toasts.firstElementChild?.remove()
  setTimeout(close, shownMs)
}
