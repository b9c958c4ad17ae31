import { type Action, askDesk } from './ask-desk.ts'
import { chatId, newMessageId, rememberChat } from './chat-id.ts'
import { find, type MarkUnsent, showAnswer, showOwn, showReplies, showTyping } from './view.ts'

interface Message {
  prompt: string
  messageId: string
  mark: MarkUnsent
}

const composer = find('composer', HTMLFormElement)
const prompt = find('prompt', HTMLTextAreaElement)
const state = find('state')
const greeting = state.textContent

/** What did not get through, oldest first. */
const unsent = new Set<Message>()
let waiting = 0
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
  const answer = await askDesk({ ...message, chatId: chatId() })
  waiting--
  showTyping(waiting > 0)
  if (answer.ok) {
    rememberChat(answer.chatId)
    showAnswer(answer.text)
    // Buttons that the next message, already on its way, makes old are not worth showing.
    showReplies(waiting > 0 ? [] : answer.actions, tap)
    return
  }
  unsent.add(message)
  message.mark({ reason: answer.reason, again: answer.again ? () => tryAgain(message) : null })
}

const say = (text: string, shown: string | null = text): void =>
  send({ prompt: text, messageId: newMessageId(), mark: showOwn(shown) })

function tap({ value, label }: Action): void {
  say(value, label)
  focusOnWriting()
}

function tryAgain(message: Message): void {
  send(message)
  focusOnWriting()
}

/** The tapped button is gone, and the keyboard's place with it. Where there is only a screen, its keyboard stays away. */
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

function showNetwork(): void {
  state.textContent = navigator.onLine ? greeting : 'You are offline'
  state.classList.toggle('offline', !navigator.onLine)
}

addEventListener('offline', showNetwork)
addEventListener('online', () => {
  showNetwork()
  for (const message of unsent) send(message)
})

showNetwork()
focusOnWriting()
// Who was here before goes on with the order that they had begun.
say(chatId() === null ? '/start' : '/cart', null)
