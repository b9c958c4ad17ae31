import type { Tell } from '../../conversation/tell.ts'
import type { CustomerRef } from '../../customers/customer.ts'
import type { DayBook } from '../../day/day-book.ts'
import type { OrderBook } from '../../orders/order-book.ts'
import type { Passwords } from '../../passwords/passwords.ts'
import type { Settling } from '../../shortages/settling.ts'
import type { Shortages } from '../../shortages/shortages.ts'
import type { Pause } from '../../today/pause.ts'
import type { SpecialOfToday } from '../../today/special.ts'
import type { Stock } from '../../today/stock.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import { cancelOrder } from './cancel-order.ts'
import { type Command, checked } from './command.ts'
import { correctOrder } from './correct-order.ts'
import { followOrders } from './follow-orders.ts'
import { type MembersDependencies, memberCommands } from './members.ts'
import { listOrders, readOrder, setOrderStatus, takeBackStep } from './orders.ts'
import { passwordCommands } from './passwords.ts'
import { pauseOrders, resumeOrders } from './pause.ts'
import { placeOrder } from './place-order.ts'
import { priceOrder } from './price-order.ts'
import { readDay } from './read-day.ts'
import { readMenu } from './read-menu.ts'
import { sendMessage } from './send-message.ts'
import { setReadyTime } from './set-ready-time.ts'
import { settleShortage } from './settle-shortage.ts'
import { specialCommands } from './special.ts'
import { listOut, markOut, putBack } from './stock.ts'
import { taskCommands } from './tasks/task-commands.ts'
import type { TaskDependencies } from './tasks/task-dependencies.ts'

export interface CommandDependencies {
  orders: OrderBook
  understanding: Understanding
  stock: Stock
  shortages: Shortages
  settling: Settling
  special: SpecialOfToday
  pause: Pick<Pause, 'set' | 'current'>
  passwords: Passwords
  days: Pick<DayBook, 'day' | 'dateOf'>
  tasks: Omit<TaskDependencies, 'clock'>
  members: MembersDependencies
  tell: Tell
  staffChat: CustomerRef | null
  clock?: () => Date
}

/** By name, as `permissions.yaml` knows them. One whose arguments are not of its schema is never run. */
export type Commands = ReadonlyMap<string, Command<unknown>>

export function createCommands(dependencies: CommandDependencies): Commands {
  const { orders, understanding, stock, pause, passwords, days, tasks, clock = () => new Date() } = dependencies
  const commands: Commands = new Map([
    ['read_menu', checked(readMenu({ menu: stock.menu, pause, clock }))],
    ['list_orders', checked(listOrders(orders))],
    ['read_order', checked(readOrder(orders))],
    ['follow_orders', checked(followOrders(orders))],
    ['set_order_status', checked(setOrderStatus(orders, clock))],
    ['take_back_step', checked(takeBackStep(orders, clock))],
    ['set_ready_time', checked(setReadyTime(orders, clock))],
    ['price_order', checked(priceOrder({ understanding, menu: stock.menu, clock }))],
    ['place_order', checked(placeOrder({ orders, understanding, menu: stock.menu, clock }))],
    ['cancel_order', checked(cancelOrder(orders, clock))],
    ['correct_order', checked(correctOrder({ orders, menu: stock.menu, clock }))],
    ['settle_shortage', checked(settleShortage(dependencies))],
    ['send_message', checked(sendMessage(dependencies))],
    ['pause_orders', checked(pauseOrders({ pause, clock }))],
    ['resume_orders', checked(resumeOrders(dependencies))],
    ...specialCommands({ special: dependencies.special, clock }),
    ['mark_out', checked(markOut({ stock, orders, clock }))],
    ['put_back', checked(putBack({ stock }))],
    ['list_out', checked(listOut({ stock }))],
    ...passwordCommands(passwords),
    ...taskCommands({ ...tasks, clock }),
    ...memberCommands(dependencies.members, () => [...commands.keys()]),
    ['read_day', checked(readDay({ days, menu: stock.menu, clock }))],
  ])
  return commands
}

/** Those that may be had by a key, or at a board. */
export const outsideChats = (commands: Commands): Commands =>
  new Map([...commands].filter(([, { chatOnly }]) => !chatOnly))
