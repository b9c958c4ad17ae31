import type { Order } from './order.ts'

export const kiosk: readonly Order[] = [
  ['a flat white with two shots of espresso and soy milk', '1 flat_white: double, soy'],
  ['a three shot mocha with maple', '1 mocha: triple, maple'],
  ['a latte with two shots of vanilla', '1 latte: vanilla'],
  ['a cortado with 1 shot of lavender and 1 percent milk', '1 cortado: lavender, one_percent'],
  ['iced latte with one shot of espresso', '1 latte: iced, single'],
  ['a latte and two shots of espresso', '1 latte', '1 espresso: double'],
  ['one percent latte with maple and a decaf mocha', '1 latte: one_percent, maple', '1 mocha: decaf'],
  ['I want a decaf cortado and she wants a regular one', '1 cortado: decaf', '1 cortado'],
  ['an iced mocha with coconut milk and a plain one', '1 mocha: iced, coconut', '1 mocha'],
  ['a decaf flat white and a regular, please', '1 flat_white: decaf', '1 flat_white'],
  ['two lattes, a decaf one and a regular one', '1 latte: decaf', '1 latte'],
  ['three espressos, one double and two singles', '1 espresso: double', '2 espresso: single'],
  ['a cortado with sugar free vanilla and vanilla', '1 cortado: sugar_free_vanilla, vanilla'],
  ['a latte with soy milk and no vanilla syrup', '1 latte: soy, no vanilla'],
  ['could you whip me up an iced mocha without lavender syrup', '1 mocha: iced, no lavender'],
  ['a latte with 1% lactose free milk', '1 latte: lactose_free'],
  ['a chai latte with a shot of espresso', '1 chai: single'],
  ['can i do an iced latte with an espresso shot and coconut milk', '1 latte: iced, single, coconut'],
  ['an iced latte with soy milk, actually coconut milk', '1 latte: iced, coconut'],
  [
    'two flat whites one decaf one iced and vanilla in both',
    '1 flat_white: decaf, vanilla',
    '1 flat_white: iced, vanilla',
  ],
]
