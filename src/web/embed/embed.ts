import { frameMessages, isFrameMessage } from '../frame-messages.ts'
import styles from './embed.css'

declare global {
  interface Window {
    /** Gives a token of the person signed in on this page; null: nobody is. */
    orderDeskToken?: () => string | null | Promise<string | null>
  }
}

/** Over the page but not in its way, whatever its own styles say. */
const place = { all: 'initial', position: 'fixed', inset: '0', 'z-index': '2147483000', 'pointer-events': 'none' }

/** No element of the page's own: whether it is there says whether the script has run here before. */
const hostName = 'order-desk'

/** A button in a corner of the page, and the chat in a frame that it opens. Nothing of it follows the page's styles. */
function embedChat(shop: string, { side, token, ...said }: DOMStringMap): void {
  const label = said.label?.trim() || 'Order here'
  const host = document.createElement(hostName)
  for (const [name, value] of Object.entries(place)) host.style.setProperty(name, value, 'important')
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets = [sheet]

  const frame = document.createElement('iframe')
  frame.title = label
  frame.hidden = true
  const launcher = document.createElement('button')
  launcher.type = 'button'
  launcher.textContent = label
  const box = document.createElement('div')
  box.className = side === 'left' ? 'left' : 'right'
  box.append(frame, launcher)
  root.append(box)
  document.body.append(host)

  function show(open: boolean): void {
    // The chat is loaded only for those who want it.
    if (open && !frame.src) frame.src = `${shop}/`
    frame.hidden = !open
    launcher.ariaExpanded = String(open)
    if (open) frame.focus()
    else launcher.focus()
  }

  /** The page's newest, or what stands in the script's tag. */
  const findToken = async () => (window.orderDeskToken ? window.orderDeskToken() : token) ?? null

  async function answerToken(): Promise<void> {
    const found = await findToken().catch(() => null)
    frame.contentWindow?.postMessage({ type: frameMessages.token, token: found }, shop)
  }

  launcher.ariaExpanded = 'false'
  launcher.addEventListener('click', () => show(frame.hidden !== false))
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== shop || !isFrameMessage(data)) return
    if (data.type === frameMessages.close) show(false)
    if (data.type === frameMessages.tokenWanted) void answerToken()
  })
}

/** Only while it runs is it known which script this is. */
const script = document.currentScript
if (script instanceof HTMLScriptElement) {
  const { src, dataset } = script
  const embed = () => {
    // The tag may be there twice, say in a template and in the page.
    if (!document.querySelector(hostName)) embedChat(new URL(src).origin, dataset)
  }
  if (document.body) embed()
  else addEventListener('DOMContentLoaded', embed)
}
