import { Composer } from 'grammy'
import type { CommandDesk } from '../../../../staff/command-desk.ts'
import {
  newTaskSchema,
  oneTaskSchema,
  type TaskBody,
  taskListBodySchema,
} from '../../../../staff/commands/tasks/task-body.ts'
import type { ShopClock } from '../../../../tasks/describe-task.ts'
import { longest } from '../../../../tasks/task.ts'
import { beginning } from '../../../../text/shortened.ts'
import { noPreview } from '../../no-preview.ts'
import { answerTap, replaceText } from '../../tap.ts'
import { repliedTo } from '../replied-to.ts'
import { runCommands } from '../run-command.ts'
import type { StaffContext } from '../staff-context.ts'
import {
  deletedView,
  doneView,
  listView,
  newTaskView,
  type TaskView,
  taskIn,
  taskView,
  tickedView,
} from './task-views.ts'

export interface TasksDependencies {
  commandDesk: CommandDesk
  /** The staff's group; undefined: there is none. */
  staffChat: number | undefined
  shop: () => ShopClock
  clock?: () => Date
}

const howTo = 'What is to be done, by whom, when? Such as: /task remind Ana to order flour on Friday at 9'

/** `/task`, `/tasks`, and “remind Ana to …”: what staff wants remembered. */
export function tasksFeature(dependencies: TasksDependencies): Composer<StaffContext> {
  const { commandDesk, staffChat, shop, clock = () => new Date() } = dependencies
  const run = runCommands(commandDesk)
  const composer = new Composer<StaffContext>()
  // Elsewhere, others would read along.
  const places = composer.filter(({ chat }) => chat?.type === 'private' || chat?.id === staffChat)

  const send = (context: StaffContext, { text, keyboard }: TaskView) =>
    context.reply(text, { reply_markup: keyboard, ...noPreview })

  async function create(context: StaffContext, text: string): Promise<void> {
    const made = await run(context, 'create_task', { text, ...called(context) }, newTaskSchema)
    if (made) await send(context, newTaskView(made, shop(), clock()))
  }

  places.command('task', async (context) => {
    const text = context.match.trim()
    if (text === '') await context.reply(howTo)
    else await create(context, text)
  })

  places.command('tasks', async (context) => {
    const args = { text: context.match.trim(), ...called(context) }
    const listed = await run(context, 'list_tasks', args, taskListBodySchema)
    if (listed) await send(context, listView(listed.tasks, shop(), clock()))
  })

  places.on('message:text', async (context, next) => {
    const { message } = context
    const id = taskIn(repliedTo(context))
    if (id !== null) {
      const changed = await run(context, 'change_task', { id, when: message.text.slice(0, 200) }, oneTaskSchema)
      if (changed) await send(context, taskView(changed.task, shop(), clock()))
    } else if (/^(?:(?:please|pls) )?remind\b/i.test(message.text)) await create(context, message.text)
    else await next()
  })

  /** What a button does, and what its message shows then. */
  const taps: Record<string, (context: StaffContext, id: number) => Promise<TaskView | null>> = {
    async done(context, id) {
      const done = await run(context, 'complete_task', { id }, oneTaskSchema)
      return done && doneView(done.task)
    },
    async undo(context, id) {
      const open = await run(context, 'change_task', { id, state: 'open' }, oneTaskSchema)
      return open && taskView(open.task, shop(), clock())
    },
    async tomorrow(context, id) {
      const read = await run(context, 'read_task', { id }, oneTaskSchema)
      const when = read && `tomorrow at ${timeOf(read.task, shop())}`
      const changed = when && (await run(context, 'change_task', { id, when }, oneTaskSchema))
      return changed ? taskView(changed.task, shop(), clock()) : null
    },
    async delete(context, id) {
      const deleted = await run(context, 'delete_task', { id }, oneTaskSchema)
      return deleted && deletedView(deleted.task)
    },
    async tick(context, id) {
      const done = await run(context, 'complete_task', { id }, oneTaskSchema)
      return done && tickedView(context.callbackQuery?.message?.text ?? '', id)
    },
  }

  places.callbackQuery(/^task:([a-z]+):(\d{1,9})$/, async (context) => {
    void answerTap(context)
    const [, action = '', id] = context.match
    const view = await taps[action]?.(context, Number(id))
    // It is done, whether an old message can still show it or not.
    if (view) await replaceText(context, view.text, { reply_markup: view.keyboard })
  })
  return composer
}

/** Who says "me". */
function called({ from }: StaffContext): { me?: string } {
  return from?.first_name ? { me: beginning(from.first_name, longest.person) } : {}
}

/** The time of the day at which it was due, as in 09:00. */
const timeOf = ({ due }: TaskBody, { timezone }: ShopClock): string =>
  due === null
    ? '09:00'
    : new Date(due).toLocaleTimeString('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit' })
