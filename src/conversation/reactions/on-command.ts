import type { Customer } from '../../customers/customer.ts'
import type { Command } from '../desk.ts'
import { remarks } from '../texts.ts'
import { type Circumstances, show, showDraft, type Turn } from '../turn.ts'
import { cancel, showCart, showStatus } from './ordering.ts'

export function onCommand(customer: Customer, command: Command, circumstances: Circumstances): Turn {
  switch (command) {
    case 'start':
      return show(customer, { name: 'welcome' })
    case 'help':
      return show(customer, { name: 'help' })
    case 'menu':
      return show(customer, { name: 'menu', category: null })
    case 'cart':
      return showCart(customer, circumstances)
    case 'status':
      return showStatus(customer, circumstances)
    case 'cancel':
      return cancel(customer, circumstances)
    // Where two doors can be linked, that is done before a message comes here.
    case 'link':
    case 'unlink':
      return showDraft(customer, remarks.nothingToLink)
    case 'mydata':
      return show(customer, { name: 'my-data' })
    case 'forgetme':
      return show(customer, { name: 'confirm-forget' })
  }
}
