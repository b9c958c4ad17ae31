import type { Figure } from './figure.ts'
import { reportAblation } from './understanding/ablation.ts'
import { reportAccuracy } from './understanding/accuracy.ts'
import { reportCost } from './understanding/cost.ts'
import { reportMisspelled } from './understanding/misspelled.ts'
import { ownOrders, typedOrders } from './understanding/order-sets.ts'

/**
 * How well orders are understood without a model, what each rule is worth, and what the model then costs: in tables of
 * its own.
 */
export async function understanding(): Promise<Figure[]> {
  const [typed, own] = [await typedOrders(), await ownOrders()]
  console.log('understanding: the local parser, on orders with known answers\n')
  if (typed.length === 0)
    console.log('  the sets of orders that people typed are not at hand: only our own are measured')
  reportAccuracy([...typed, ...own])
  console.log('understanding: those that are understood, each with a letter wrong\n')
  reportMisspelled(typed, own)
  console.log(
    'understanding: what each rule of the English pack is worth, in orders gained (+) or lost (-) without it\n',
  )
  reportAblation(typed, own)
  console.log("understanding: a day's messages, against asking the model about each\n")
  await reportCost(typed.length > 0 ? typed : own)
  return []
}
