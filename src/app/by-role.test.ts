import { expect, test } from 'vitest'
import { rolesOfPeople, staffMenus } from '../channels/telegram/staff/menus.ts'
import { orderButtons, outButtons, reasonButtons, thingButtons } from '../notices/order-buttons.ts'
import { orderStatuses } from '../orders/order.ts'
import type { Permissions } from '../staff/permissions.ts'
import { anOrder } from '../testing/an-order.ts'
import { seed, startWholeShop, type WholeShop } from '../testing/whole-shop.ts'

/** Something that staff does on Telegram. */
interface Row {
  what: string
  /** The command that it has done, or the endpoint that it is about. */
  needs: string
  /** The kind of button that it is a tap on; not said: it is written. */
  button?: string
  /** It only asks for more, before the command is run. */
  asks?: true
  act: (shop: WholeShop) => Promise<unknown>
}

const says = (what: string, needs: string): Row => ({ what, needs, act: (shop) => shop.say(what) })

/** "order to" of "order:K7F3MQ:to:accepted:15" */
const kindOf = (data: string): string =>
  data
    .split(':')
    .filter((word) => /^[a-z_-]+$/.test(word))
    .slice(0, 2)
    .join(' ')

/** @param value of a button that stands under something made for it */
const taps = (button: string, needs: string, value: (shop: WholeShop) => Promise<string>): Row => ({
  what: button,
  button,
  needs,
  act: async (shop) => shop.tap(await value(shop)),
})

const rows: Row[] = [
  says('/out tiramisu', 'mark_out'),
  says('out of tiramisu', 'mark_out'),
  taps('out which', 'mark_out', async () => 'out:which:cannoli'),
  taps('out mark', 'mark_out', async () => 'out:mark:tiramisu'),
  taps('out back', 'put_back', async () => 'out:back:tiramisu'),
  says('/special lemonade 1.50', 'set_special'),
  says('/special', 'read_special'),
  taps('special end', 'clear_special', async () => 'special:end'),
  says('/special off', 'clear_special'),
  says('/pause', 'pause_orders'),
  says('/resume', 'resume_orders'),
  says('/board', 'GET /board/events'),
  says('/today', 'read_day'),
  taps('order to', 'set_order_status', async (shop) => `order:${await shop.order()}:to:accepted:15`),
  taps('order undo', 'take_back_step', async (shop) => `order:${await shop.acceptedOrder()}:undo:accepted`),
  taps('order later', 'set_ready_time', async (shop) => `order:${await shop.acceptedOrder()}:later:20`),
  taps('order sure', 'mark_out', async (shop) => `order:${await shop.order()}:sure:tiramisu`),
  {
    what: "a reason in one's own words",
    needs: 'set_order_status',
    act: async (shop) => shop.answer('no flour', `Why is order ${await shop.order()} rejected?`),
  },
  {
    what: 'a line of an order taken out of it',
    button: 'fix-yes',
    needs: 'correct_order',
    act: async (shop) => {
      const id = await shop.order()
      const { buttons } = await shop.after(() => shop.tap(`fix:${id}:1:1:x`))
      const yes = buttons.find(({ callback_data: data }) => kindOf(data) === 'fix-yes')
      if (yes) await shop.tap(yes.callback_data)
    },
  },
  taps('out-keep', 'settle_shortage', async (shop) => `out-keep:${await shop.shortage()}`),
  taps('out-drop', 'settle_shortage', async (shop) => `out-drop:${await shop.shortage()}`),
  taps('out-cancel', 'settle_shortage', async (shop) => `out-cancel:${await shop.shortage()}`),
  says('/otp', 'list_passwords'),
  says('/otp rename', 'list_passwords'),
  says('/otp remove', 'list_passwords'),
  { ...says('/otp add Deliveries', 'add_password'), asks: true },
  taps('otp list', 'list_passwords', async () => 'otp:list'),
  taps('otp choose_rename', 'list_passwords', async () => 'otp:choose_rename'),
  taps('otp choose_remove', 'list_passwords', async () => 'otp:choose_remove'),
  { what: '/otp NAME', needs: 'read_password', act: async (shop) => shop.say(`/otp ${(await shop.password()).name}`) },
  taps('otp show', 'read_password', async (shop) => `otp:show:${(await shop.password()).id}`),
  says(`/otp add Deliveries ${seed}`, 'add_password'),
  {
    what: 'another name for an account',
    needs: 'rename_password',
    act: async (shop) => {
      const { name } = await shop.password()
      await shop.answer(`${name} B`, `Another name for “${name}”: reply to this with it.`)
    },
  },
  taps('otp rename', 'list_passwords', async (shop) => `otp:rename:${(await shop.password()).id}`),
  taps('otp remove', 'list_passwords', async (shop) => `otp:remove:${(await shop.password()).id}`),
  taps('otp removed', 'remove_password', async (shop) => `otp:removed:${(await shop.password()).id}`),
  says('/task bake tomorrow', 'create_task'),
  says('/tasks', 'list_tasks'),
  says('remind me to bake', 'create_task'),
  {
    what: 'another time for a task',
    needs: 'change_task',
    act: async (shop) => shop.answer('tomorrow at 10', `Task ${await shop.task()} bake`),
  },
  taps('task done', 'complete_task', async (shop) => `task:done:${await shop.task()}`),
  taps('task tick', 'complete_task', async (shop) => `task:tick:${await shop.task()}`),
  taps('task undo', 'change_task', async (shop) => `task:undo:${await shop.task()}`),
  taps('task tomorrow', 'change_task', async (shop) => `task:tomorrow:${await shop.task()}`),
  taps('task delete', 'delete_task', async (shop) => `task:delete:${await shop.task()}`),
  says('/staff', 'list_members'),
  says('/members', 'list_members'),
  taps('staff list', 'list_members', async () => 'staff:list'),
  taps('staff show', 'list_members', async (shop) => `staff:show:${await shop.member()}`),
  taps('staff ask', 'list_members', async (shop) => `staff:ask:${await shop.member()}`),
  taps('staff role', 'change_role', async (shop) => `staff:role:${await shop.member()}:kitchen`),
  taps('staff remove', 'remove_member', async (shop) => `staff:remove:${await shop.member()}`),
  says('/invite Ana kitchen', 'invite_member'),
  { ...says('/invite Ana', 'invite_member'), asks: true },
  taps('staff invite', 'invite_member', async () => 'staff:invite:kitchen'),
]

/** What the bot's own page, other services and their like have done, and nobody by a word or a tap on Telegram. */
const notOnTelegram = [
  'read_menu',
  'list_orders',
  'follow_orders',
  'price_order',
  'cancel_order',
  'read_order',
  'place_order',
  'send_message',
  'list_out',
  'read_task',
]

/** Buttons that show others of the same message, or ask for something to be written, and do nothing yet. */
const onlyShow = ['order show', 'order write', 'order out', 'fix', 'fix words', 'fix-no']

/** Words of customers that staff may say as well, told apart from what they say as staff. */
const otherNames = ['/members']

const mayDo = ({ mayRun, mayCall }: Permissions, role: string, needs: string): boolean =>
  needs.includes(' ') ? mayCall(role, needs) : mayRun(role, needs)

const commandIn = ({ what }: Row): string[] => /^\/\w+/.exec(what)?.slice(0, 1) ?? []

/** Has them try everything, and gives the kinds of the buttons that they were shown. */
async function tryAll(shop: WholeShop, role: string): Promise<Set<string>> {
  const permissions = shop.services.permissions.current()
  const shown = new Set<string>()
  for (const row of rows) {
    const { texts, done, buttons } = await shop.after(() => row.act(shop))
    for (const { callback_data: data } of buttons) shown.add(kindOf(data))
    if (!mayDo(permissions, role, row.needs)) {
      expect([row.what, texts]).toEqual([row.what, [expect.stringMatching(`^The role ${role} may not `)]])
      expect([row.what, ...done]).not.toContain(row.needs)
    } else if (row.asks)
      expect([row.what, texts, done]).toEqual([row.what, [expect.not.stringContaining('may not')], []])
    else if (row.needs.includes(' ')) expect(texts.join()).toContain('/board/#')
    else expect([row.what, ...done]).toContain(row.needs)
  }
  return shown
}

/** What their menu in the staff chat offers, against the rows that they may have done. */
function checkMenus(shop: WholeShop, role: string): void {
  const permissions = shop.services.permissions.current()
  const members = [{ kind: 'person', name: '7', role } as const]
  const group = staffMenus({ members, permissions, staffChat: -100 }).find(({ scope }) => scope.type === 'chat_member')
  const allowed = rows.filter((row) => mayDo(permissions, role, row.needs)).flatMap(commandIn)
  const expected = new Set(allowed.filter((name) => !otherNames.includes(name)))
  expect(new Set(group?.commands.map(({ command }) => `/${command}`))).toEqual(expected)
}

test.each(['manager', 'kitchen', 'courier'])(
  'the role %s does what permissions.yaml lets it do, finds that alone in its menus, and hears a refusal of all else',
  async (role) => {
    const shop = await startWholeShop(role)
    await tryAll(shop, role)
    checkMenus(shop, role)
  },
)

test('an owner does everything; every command, and every button that staff is shown, is tried here', async () => {
  const shop = await startWholeShop('owner')
  const { commands, permissions } = shop.services
  const tried = rows.map(({ needs }) => needs).filter((needs) => !needs.includes(' '))
  expect(new Set([...tried, ...notOnTelegram])).toEqual(new Set(commands.keys()))
  expect(rolesOfPeople(permissions.current())).toEqual(['owner', 'manager', 'kitchen', 'courier'])
  checkMenus(shop, 'owner')

  const shown = [...(await tryAll(shop, 'owner')), ...buttonsOfOrders()]
  const known = [...rows.flatMap(({ button }) => button ?? []), ...onlyShow]
  expect(shown.filter((kind) => !known.includes(kind))).toEqual([])
  expect(shown).toEqual(
    expect.arrayContaining(['order undo', 'special end', 'staff invite', 'staff remove', 'task tick']),
  )
})

test('whoever is not on the staff is a customer, whatever they write or tap', async () => {
  const shop = await startWholeShop(null)
  for (const row of rows) expect([row.what, ...(await shop.after(() => row.act(shop))).done]).toEqual([row.what])
  expect(shop.services.stock.soldOut()).toEqual([])
  expect(shop.services.special.current()).toBeNull()
})

/** Those under an order's post, whatever its status is. */
function buttonsOfOrders(): string[] {
  const order = anOrder()
  const now = new Date()
  const progress = { from: 'placed' as const, by: '1', at: now.toISOString() }
  const under = orderStatuses.flatMap((status) => orderButtons({ ...order, status, progress }, now))
  const rows = [...under, ...reasonButtons(order), ...thingButtons(order), ...outButtons(order, 'pizza', '')]
  return rows.flat().map(({ value }) => kindOf(value))
}
