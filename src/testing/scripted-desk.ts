import type { Desk, IncomingMessage } from '../conversation/desk.ts'
import type { View } from '../conversation/view.ts'

/** A desk that answers as it is told, and notes what it was asked. */
export interface ScriptedDesk extends Desk {
  messages: IncomingMessage[]
  /** From now on answers so; by default with what the customer sent. */
  answer: (message: IncomingMessage, onModel: () => void) => Promise<View> | View
}

export function scriptedDesk(answer: ScriptedDesk['answer'] = echo): ScriptedDesk {
  const desk: ScriptedDesk = {
    messages: [],
    answer,
    async handle(message, onModel = () => {}) {
      desk.messages.push(message)
      return desk.answer(message, onModel)
    },
  }
  return desk
}

const echo = ({ content }: IncomingMessage): View => ({
  text: content.kind === 'text' ? content.text : JSON.stringify(content),
  buttons: [[{ label: 'Place order', value: '#place:1' }]],
})
