import { setClockZone } from '../clock-time.ts'
import { find } from '../dom.ts'
import { randomUuid } from '../random-uuid.ts'
import { type Action, type Answer, askDesk, type Order, readChat, type Snapshot } from './ask-desk.ts'
import { chatId, forgetChat, rememberChat } from './chat-id.ts'
import { drawOrder, isUnderWay } from './draw-order.ts'
import { closeChat, isEmbedded } from './embedding-page.ts'
import { drawLinkButton, onLinkWanted } from './link-button.ts'
import { showShop } from './shop-name.ts'
import { dropUnsent, keepUnsent, readUnsent } from './unsent.ts'
import { type MarkUnsent, redrawTimes, showAnswer, showOwn, showReplies, showTyping } from './view.ts'

interface Message {
  prompt: string
  messageId: string
  mark: MarkUnsent
}

const composer = find('composer', HTMLFormElement)
const prompt = find('prompt', HTMLTextAreaElement)
const state = find('state')
const close = find('close', HTMLButtonElement)
const greeting = state.textContent
const hello = '/start'

/** What did not get through, oldest first. */
const unsent = new Set<Message>()
/** The ids of all messages that are on the page. */
const shown = new Set<string>()
let order: Order | null = null
let waiting = 0
/** How long the shop wants not to be asked how things stand. */
let pauseMs = 0
let sending = Promise.resolve()

/** One after another: the desk reads what is said in the order in which it was. */
function send(message: Message): void {
  unsent.delete(message)
  message.mark(null)
  showReplies([], tap)
  waiting++
  showTyping(true)
  sending = sending.then(() => deliver(message))
}

async function deliver(message: Message): Promise<void> {
  const answer = await askAnew(message)
  waiting--
  showTyping(waiting > 0)
  if (answer.ok) {
    rememberChat(answer.chat.id)
    dropUnsent(message.messageId)
    takeIn(answer)
    // Buttons that the next message, already on its way, makes old are not worth showing.
    showReplies(waiting > 0 ? [] : answer.actions, tap, isAsked(answer))
    lookLater()
    return
  }
  unsent.add(message)
  if (!answer.again) dropUnsent(message.messageId)
  message.mark({ reason: answer.reason, again: answer.again ? () => tryAgain(message) : null })
}

/** In a chat that was deleted, nothing more can be said; it is said in a new one. */
async function askAnew(message: Message): Promise<Answer> {
  const answer = await askDesk({ ...message, chatId: chatId() })
  if (answer.ok || !answer.gone || chatId() === null) return answer
  forgetChat()
  return askDesk({ ...message, chatId: null })
}

/** Shows what is new in the chat, and how the order stands. False: everything that was said is already on the page. */
function takeIn({ shop, timezone, chat, order: running, telegram_linked: linked }: Snapshot): boolean {
  showShop(shop)
  if (setClockZone(timezone)) redrawTimes()
  const news = chat.messages.filter(({ id }) => (id === undefined ? shown.size === 0 : !shown.has(id)))
  const through = new Set(chat.messages.map(({ id }) => id))
  for (const message of unsent) if (through.has(message.messageId)) settle(message)
  for (const { role, content, id, at } of news) {
    if (role === 'assistant') showAnswer(content, at === undefined ? null : new Date(at))
    else if (content !== hello) showOwn(content, at === undefined ? null : new Date(at))
    if (id !== undefined) shown.add(id)
  }
  order = running
  drawOrder(order)
  drawLinkButton(linked)
  return news.length > 0
}

/** What was said last is answered by buttons: it is a question, or the order to be placed. */
function isAsked({ chat, order: running, actions }: Snapshot): boolean {
  const isDraft = running !== null && running.id === null
  return /\?\s*$/.test(chat.messages.at(-1)?.content ?? '') || (isDraft && actions.length > 1)
}

/** It did get through; only its answer was lost. */
function settle(message: Message): void {
  unsent.delete(message)
  dropUnsent(message.messageId)
  message.mark(null)
}

/** What the shop has said and done meanwhile. */
async function catchUp(): Promise<void> {
  const id = chatId()
  if (id === null || waiting > 0 || document.hidden) return
  const isFirst = shown.size === 0
  const answer = await readChat(id)
  pauseMs = answer.ok ? 0 : answer.pauseMs
  if (answer.ok && waiting === 0 && takeIn(answer)) showReplies(answer.actions, tap, isAsked(answer))
  showNetwork(answer.ok || answer.gone ? null : answer.reason)
  if (!answer.ok && answer.gone && isFirst) say(hello, null)
}

function say(text: string, seen: string | null = text, messageId = randomUuid()): void {
  if (seen !== null) keepUnsent({ prompt: text, messageId, shown: seen })
  shown.add(messageId)
  send({ prompt: text, messageId, mark: showOwn(seen, new Date()) })
}

function tap({ value, label }: Action): void {
  say(value, label)
  focusOnWriting()
}

function tryAgain(message: Message): void {
  send(message)
  focusOnWriting()
}

/** The tapped button is gone, and with it the focus. On a touch screen, the keyboard stays closed. */
function focusOnWriting(): void {
  if (matchMedia('(pointer: fine)').matches) prompt.focus()
}

composer.addEventListener('submit', (event) => {
  event.preventDefault()
  const text = prompt.value.trim()
  prompt.focus()
  prompt.value = ''
  if (text !== '') say(text)
})

prompt.addEventListener('keydown', (event) => {
  // Enter also ends what an input method composes.
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  composer.requestSubmit()
})

function showNetwork(problem: string | null = null): void {
  state.textContent = navigator.onLine ? (problem ?? greeting) : 'You are offline: what you write waits here'
  state.classList.toggle('offline', !navigator.onLine || problem !== null)
}

addEventListener('offline', () => showNetwork())
addEventListener('online', () => {
  showNetwork()
  for (const message of unsent) send(message)
  void catchUp()
})
document.addEventListener('visibilitychange', () => void catchUp())

onLinkWanted(say)

close.hidden = !isEmbedded
close.addEventListener('click', closeChat)
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && isEmbedded) closeChat()
})

/** Those who wait for their meal look often; those who only talk are answered at once. */
const [oftenMs, seldomMs] = [5_000, 20_000]

let look: ReturnType<typeof setTimeout> | undefined

function lookLater(): void {
  clearTimeout(look)
  look = setTimeout(() => void catchUp().then(lookLater), Math.max(pauseMs, isUnderWay(order) ? oftenMs : seldomMs))
}

async function begin(): Promise<void> {
  showNetwork()
  focusOnWriting()
  // Whoever was here before goes on where they were.
  if (chatId() === null) say(hello, null)
  else await catchUp()
  for (const { prompt, messageId, shown: seen } of readUnsent()) {
    if (shown.has(messageId)) dropUnsent(messageId)
    else say(prompt, seen, messageId)
  }
  lookLater()
}

void begin()
