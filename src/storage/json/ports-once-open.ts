import type { OrderBook } from '../../orders/order-book.ts'
import type { DocumentStore } from '../document-store.ts'
import type { Ports } from './ports.ts'
import type { OpenPorts } from './recover.ts'

/** Ports on which may be asked before there is anybody behind them: the answer comes when they are open. */
export function portsOnceOpen(opened: Promise<OpenPorts>, onEvent: OrderBook['onEvent']): Ports {
  const document = <T>(of: (ports: OpenPorts) => DocumentStore<T>): DocumentStore<T> => ({
    read: async () => of(await opened).read(),
    change: async (decide) => of(await opened).change(decide),
  })
  return {
    customers: {
      read: async (ref) => (await opened).customers.read(ref),
      change: async (ref, decide) => (await opened).customers.change(ref, decide),
    },
    chats: {
      read: async (userId) => (await opened).chats.read(userId),
      change: async (userId, decide) => (await opened).chats.change(userId, decide),
    },
    corrections: document(({ corrections }) => corrections),
    soldOut: document(({ soldOut }) => soldOut),
    days: {
      read: async (date) => (await opened).days.read(date),
      change: async (date, decide) => (await opened).days.change(date, decide),
      orderNotes: async (date) => (await opened).days.orderNotes(date),
      addOrderNotes: async (date, notes) => (await opened).days.addOrderNotes(date, notes),
      forgetBefore: async (date) => (await opened).days.forgetBefore(date),
    },
    tasks: document(({ tasks }) => tasks),
    signIns: document(({ signIns }) => signIns),
    linkCodes: document(({ linkCodes }) => linkCodes),
    shortages: document(({ shortages }) => shortages),
    pause: document(({ pause }) => pause),
    members: document(({ members }) => members),
    special: document(({ special }) => special),
    staffPosts: document(({ staffPosts }) => staffPosts),
    vanishing: document(({ vanishing }) => vanishing),
    passwords: document(({ passwords }) => passwords),
    orders: {
      place: async (...placing) => (await opened).orders.place(...placing),
      changeStatus: async (id, step) => (await opened).orders.changeStatus(id, step),
      takeBack: async (...step) => (await opened).orders.takeBack(...step),
      change: async (...change) => (await opened).orders.change(...change),
      find: async (id) => (await opened).orders.find(id),
      openOrders: async () => (await opened).orders.openOrders(),
      ordersOf: async (customer) => (await opened).orders.ordersOf(customer),
      forget: async (customer, at) => (await opened).orders.forget(customer, at),
      blankBefore: async (time) => (await opened).orders.blankBefore(time),
      eventsAfter: async (cursor, limit) => (await opened).orders.eventsAfter(cursor, limit),
      knowsCursor: async (cursor) => (await opened).orders.knowsCursor(cursor),
      cursorOf: async (follower) => (await opened).orders.cursorOf(follower),
      keepCursor: async (follower, cursor) => (await opened).orders.keepCursor(follower, cursor),
      onEvent,
    },
  }
}
