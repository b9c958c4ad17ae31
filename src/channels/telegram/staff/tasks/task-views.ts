import { InlineKeyboard } from 'grammy'
import type { z } from 'zod'
import type { newTaskSchema, TaskBody } from '../../../../staff/commands/tasks/task-body.ts'
import { describeTask, type ShopClock } from '../../../../tasks/describe-task.ts'
import { taskButtons } from '../../../../tasks/task-buttons.ts'
import { shortened } from '../../../../text/shortened.ts'
import { inlineKeyboard } from '../../keyboard.ts'

export interface TaskView {
  text: string
  keyboard: InlineKeyboard
}

/** What a message of the bot's says of its task, so that an answer to it is about that task. */
export const taskIn = (text: string): number | null => {
  const [, id] = /\btask (\d{1,9})\b/i.exec(text) ?? []
  return id === undefined ? null : Number(id)
}

export function taskView(task: TaskBody, shop: ShopClock, now: Date, hint = ''): TaskView {
  if (task.state === 'done') return doneView(task)
  const text = [`Task ${describeTask(task, shop, now)}`, task.note, hint].filter((line) => line).join('\n')
  return { text, keyboard: inlineKeyboard(taskButtons(task.id)) }
}

const howToAnswer = 'Answer this message with the time, such as: tomorrow at 9'

export function newTaskView({ task, unclear }: z.infer<typeof newTaskSchema>, shop: ShopClock, now: Date): TaskView {
  const why = {
    past: 'That time has passed.',
    ambiguous: "I can't tell which time is meant.",
    impossible: 'There is no such time.',
  }
  if (task.due && !unclear) return taskView(task, shop, now, '')
  return taskView(task, shop, now, `${unclear ? why[unclear] : 'No time.'} ${howToAnswer}`)
}

export const doneView = ({ id, title }: TaskBody): TaskView => ({
  text: `✓ Task ${id} is done: ${title}`,
  keyboard: new InlineKeyboard().text('Undo', `task:undo:${id}`),
})

export const deletedView = ({ id, title }: TaskBody): TaskView => ({
  text: `Task ${id} is deleted: ${title}`,
  keyboard: noButtons(),
})

const noButtons = () => InlineKeyboard.from([])

const mostListed = 20

export function listView(tasks: readonly TaskBody[], shop: ShopClock, now: Date): TaskView {
  if (tasks.length === 0) return { text: 'No tasks.', keyboard: noButtons() }
  const lines = tasks.slice(0, mostListed).map((task) => {
    const line = describeTask({ ...task, title: shortened(task.title, 80) }, shop, now)
    return task.state === 'done' ? `✓ ${line}` : line
  })
  const more = tasks.length > mostListed ? [`and ${tasks.length - mostListed} more`] : []
  return { text: [...lines, ...more].join('\n'), keyboard: tickButtons(lines) }
}

/** The list as it was shown, with one more done. */
export function tickedView(text: string, id: number): TaskView {
  const lines = text.split('\n').map((line) => (line.startsWith(`${id} `) ? `✓ ${line}` : line))
  return { text: lines.join('\n'), keyboard: tickButtons(lines) }
}

/** A button for each task that is open. */
function tickButtons(lines: readonly string[]): InlineKeyboard {
  const open = lines.flatMap((line) => {
    const [, id, title = ''] = /^(\d+) (.*?)(?: – |$)/.exec(line) ?? []
    return id === undefined ? [] : [InlineKeyboard.text(`✓ ${id} ${shortened(title, 30)}`, `task:tick:${id}`)]
  })
  return InlineKeyboard.from(open.map((button) => [button]))
}
