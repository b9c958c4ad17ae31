import type { Ticket } from '../../board/ticket.ts'
import { clockTime, setClockZone } from '../clock-time.ts'
import { button, element, fill, find } from '../dom.ts'
import { randomUuid } from '../random-uuid.ts'
import { remembered } from '../remembered.ts'
import { readSession, run, type Session, signOut, type Wanted } from './api.ts'
import { columnOf, titles } from './column-of.ts'
import { type Columns, createColumns } from './columns.ts'
import { showDay } from './day-view.ts'
import { type Out, type Pause, startLive } from './live.ts'
import { showSignIn, takeToken } from './sign-in.ts'
import { createSound } from './sound.ts'
import { toast } from './toasts.ts'

const state = find('state')
const tools = find('tools')
const soundSwitch = find('sound')
const sound = createSound()

const tickMs = 5_000
/** A new order that nobody accepts is heard again. */
const remindMs = 30_000

/** What the server's clock is ahead of this one. */
let ahead = 0
const now = () => Date.now() + ahead

async function begin(): Promise<void> {
  const token = takeToken()
  if (token === null) return enter()
  state.textContent = ''
  showSignIn(token, () => void enter())
}

async function enter(): Promise<void> {
  const session = await readSession()
  if (session.ok) return open(session.body)
  if (session.status === 401) {
    state.textContent = ''
    return showSignIn(null, () => void enter())
  }
  state.textContent = session.reason
  if (session.again) setTimeout(enter, 2_000)
}

function open(session: Session): void {
  setClockZone(session.timezone)
  const hands = { may: (command: string) => session.commands.indexOf(command) >= 0, want }
  const columns = createColumns(hands)
  let isFirst = true
  const live = startLive({
    onBoard(tickets) {
      const news = tickets.filter(({ id, status }) => status === 'placed' && !columns.has(id))
      columns.replace(tickets)
      columns.tick(now())
      if (news.length > 0 && !isFirst) ring()
      isFirst = false
    },
    onTicket(ticket) {
      if (ticket.status === 'placed' && !columns.has(ticket.id)) ring()
      if (ticket.changes.length > columns.changesOf(ticket.id)) ring()
      if (ticket.status === 'cancelled') toast(`Order ${ticket.id} is cancelled`)
      columns.put(ticket)
      columns.tick(now())
      if (moved.delete(ticket.id) && !columns.isSeen(ticket.id)) tellWhere(ticket, columns)
    },
    onPause: (pause) => showPause(pause, hands.may('resume_orders')),
    onOut: (out) => showOut(out, hands.may('put_back')),
    onBeat(at) {
      ahead = at.getTime() - Date.now()
    },
    onState(is) {
      state.textContent = is === 'live' ? 'Live' : 'No connection, trying again…'
      state.className = is
    },
    async onRefused() {
      const again = await readSession()
      if (!again.ok && again.status === 401) location.reload()
    },
  })
  setInterval(() => columns.tick(now()), tickMs)
  setInterval(() => columns.isWaiting() && ring(), remindMs)
  showTools(session, () => live.stop())
}

/** Orders that were moved on here, of which the board has not heard yet. */
const moved = new Set<string>()
const steps = ['set_order_status', 'take_back_step']

/** Where there is room for one column, it is gone with the tap. */
function tellWhere({ id, status }: Ticket, columns: Columns): void {
  toast(`Order ${id}: ${titles[columnOf[status]]}`, { label: 'Show', onTap: () => columns.show(id) })
}

/** Has it done; what could not be sent can be sent again, and is done once. */
async function want(wanted: Wanted, said?: string, key = randomUuid()): Promise<void> {
  const { id } = wanted.args
  if (id !== undefined && steps.indexOf(wanted.command) >= 0) moved.add(id)
  const answer = await run(wanted, key)
  if (!answer.ok) {
    toast(answer.reason, answer.again ? { label: 'Try again', onTap: () => void want(wanted, said, key) } : undefined)
  } else if (said) {
    const { args } = wanted
    const undo = { label: 'Undo', onTap: () => void want({ command: 'put_back', args }) }
    toast(said, undo)
  }
}

function showOut(out: Out[], mayPutBack: boolean): void {
  const shown = find('out')
  shown.hidden = out.length === 0
  fill(shown, 'Out:')
  for (const { id, name } of out) {
    const thing = element('span', 'thing', name)
    if (mayPutBack) {
      const back = button('Put back', () => void want({ command: 'put_back', args: { id } }))
      back.setAttribute('aria-label', `Put back ${name}`)
      thing.append(back)
    }
    shown.append(thing)
  }
}

function showPause(pause: Pause | null, mayEnd: boolean): void {
  const shown = find('pause')
  shown.hidden = pause === null
  if (pause === null) return
  const until = pause.until === null ? 'they are taken again' : clockTime(pause.until)
  const told = element('span', 'thing', `Customers can't place orders until ${until}`)
  if (mayEnd) told.append(button('Take orders again', () => void want({ command: 'resume_orders', args: {} })))
  fill(shown, told)
}

function showTools({ name, role, day }: Session, leave: () => void): void {
  tools.hidden = false
  showOrders(true)
  find('who').textContent = name === role ? name : `${name}, ${role}`
  find('show-day').hidden = !day
  find('show-orders').onclick = () => show('columns')
  find('show-day').onclick = () => {
    show('day')
    void showDay()
  }
  find('sign-out').onclick = async () => {
    const answer = await signOut()
    if (!answer.ok) return toast(answer.reason)
    leave()
    location.reload()
  }
}

function showOrders(areShown: boolean): void {
  for (const part of ['columns', 'picker', 'search', 'search-result']) find(part).hidden = !areShown
}

function show(what: 'columns' | 'day'): void {
  showOrders(what === 'columns')
  find('day').hidden = what !== 'day'
  find('show-orders').setAttribute('aria-pressed', String(what === 'columns'))
  find('show-day').setAttribute('aria-pressed', String(what === 'day'))
}

const loudness = remembered('local', 'board-sound')
const isLoud = () => loudness.read() !== 'off'

function ring(): void {
  if (isLoud()) sound.play()
}

function showSound(): void {
  soundSwitch.textContent = isLoud() ? 'Sound on' : 'Sound off'
  soundSwitch.setAttribute('aria-pressed', String(isLoud()))
}

soundSwitch.addEventListener('click', () => {
  loudness.write(isLoud() ? 'off' : 'on')
  showSound()
  sound.unlock()
  ring()
})
// Whatever is tapped first.
document.addEventListener('click', () => sound.unlock())

// A link that is opened where the board is open already changes only what stands behind the #.
addEventListener('hashchange', () => location.reload())

showSound()
void begin()
