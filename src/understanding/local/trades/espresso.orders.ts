import type { Order } from './order.ts'

export const espresso: readonly Order[] = [
  ['large iced latte with oat milk and two pumps of vanilla', '1 large latte: iced, oat_milk, vanilla x2'],
  ['can i have a medium coffee dark roast with cream and 3 sugars', '1 medium coffee: dark_roast, cream, sugar x3'],
  [
    'a small mocha no whip and a large americano with an extra shot',
    '1 small mocha: no whip',
    '1 large americano: shot x1',
  ],
  [
    'two cappuccinos, one decaf with skim milk, the other regular with extra foam',
    '1 cappuccino: decaf, skim_milk',
    '1 cappuccino: extra foam',
  ],
  ['i would like a regular coffee with half and half and one sugar', '1 coffee: half_and_half, sugar x1'],
  ['triple shot espresso', '1 espresso: shot x3'],
  [
    'iced caramel macchiato almond milk, light ice, extra caramel',
    '1 macchiato: iced, almond_milk, light ice, extra caramel',
  ],
  ['12 oz latte half caf soy', '1 medium latte: half_caf, soy_milk'],
  ['chai latte with coconut... no wait oat milk', '1 chai: oat_milk'],
  ['3 cold brews, 2 with cream and 1 black', '2 cold_brew: cream', '1 cold_brew'],
  [
    'one medium roast coffee large with hazelnut syrup and whipped cream',
    '1 large coffee: medium_roast, hazelnut, whip',
  ],
  ['banana bread warmed with butter and a small hot chai', '1 banana_bread: warmed, butter', '1 small chai: hot'],
  ['i need a large light roast coffee with two creams and two sugars', '1 large coffee: light_roast, cream, sugar x2'],
  ['let me get a caramel macchiato iced with soy milk and cinnamon on top', '1 macchiato: iced, soy_milk, cinnamon'],
  ['decaf americano extra hot, honey, no sugar', '1 americano: decaf, extra_hot, honey, no sugar'],
  [
    '2 large mochas with whipped cream and chocolate drizzle and a scone',
    '2 large mocha: whip, chocolate_drizzle',
    '1 scone',
  ],
  ['sm latte w sugar free vanilla n almond milk', '1 small latte: sf_vanilla, almond_milk'],
  [
    'may I have one cappucino with whole milk and one latte with skim',
    '1 cappuccino: whole_milk',
    '1 latte: skim_milk',
  ],
  ['espresso with a little foam', '1 espresso: light foam'],
  ['a large vanilla latte iced with three shots', '1 large latte: vanilla, iced, shot x3'],
  [
    'i’d like an iced coffee with almond milk one pump of hazelnut and one pump of caramel please',
    '1 coffee: iced, almond_milk, hazelnut x1, caramel x1',
  ],
  ['large cold brew, vanilla, splash of oat milk, easy ice', '1 large cold_brew: vanilla, oat_milk, light ice'],
  ['medium drip coffee, decaf, room for cream', '1 medium coffee: decaf'],
  [
    '4 lattes: 2 large oat, 1 small soy, 1 small regular',
    '2 large latte: oat_milk',
    '1 small latte: soy_milk',
    '1 small latte',
  ],
  ['one decaf latte and one regular please', '1 latte: decaf', '1 latte'],
  ["a cappuccino that's decaf and one that isn't", '1 cappuccino: decaf', '1 cappuccino'],
  ['a mocha with just a little bit of cinnamon on the top', '1 mocha: light cinnamon'],
  ['a small latte very hot', '1 small latte: extra_hot'],
]
