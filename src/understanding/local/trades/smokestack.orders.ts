import type { Order } from './order.ts'

/** Few aliases, and onion rings that come by themselves and on a burger. */
export const smokestack: readonly Order[] = [
  ['cheeseburger with onion rings', '1 cheeseburger', '1 onion_rings'],
  ['cheeseburger with large onion rings', '1 cheeseburger', '1 large onion_rings'],
  ['a cheeseburger with onion rings and a cola', '1 cheeseburger', '1 onion_rings', '1 cola'],
  ['cheeseburger with onion rings and bacon', '1 cheeseburger: onion_rings, bacon'],
  ['a cheeseburger with onion rings on it', '1 cheeseburger: onion_rings'],
  ['a ranch burger with rings and bbq', '1 ranch_burger: bbq_sauce', '1 onion_rings'],
  ['a ranch burger with onion rings', '1 ranch_burger', '1 onion_rings'],
  ['a small hamburger and a large cola', '1 little_hamburger', '1 large cola'],
  ['a hamburger and a large latte', '1 hamburger', '1 large latte'],
  ['2 small hamburgers with ketchup', '2 little_hamburger: ketchup'],
  ['a cheeseburger with swiss instead of american', '1 cheeseburger: swiss_cheese'],
  ['ham and swiss on a bagel', '1 ham_sandwich: swiss_cheese, bagel'],
  ['a ham sandwich with swiss on rye', '1 ham_sandwich: swiss_cheese, rye'],
  ['2 chicken sandwiches, 1 crispy 1 spicy', '1 chicken_sandwich: crispy', '1 chicken_sandwich: spicy'],
  ['3 chicken sandwiches, 2 crispy and 1 grilled', '2 chicken_sandwich: crispy', '1 chicken_sandwich: grilled'],
  ['a grilled chicken sandwich with lettuce and bacon', '1 chicken_sandwich: grilled, lettuce, bacon'],
  ['an espresso and a latte with oat milk', '1 espresso', '1 latte: oat_milk'],
  ['two small fries and 2 large colas', '2 small fries', '2 large cola'],
  ['a bagel with cream cheese', '1 bagel: cream_cheese'],
  ['a bagel with butter and a small latte', '1 bagel: butter', '1 small latte'],
]
