import type { CustomerRef } from '../customers/customer.ts'
import type { Button } from './view.ts'

/**
 * Port: says something to somebody who has not just asked. Resolves when it is said, or can't be, such as to somebody
 * who has blocked the bot; rejects when saying it later may help.
 */
export type Tell = (to: CustomerRef, text: string, buttons?: Button[][]) => Promise<'told' | 'unreachable'>
