import type { Order } from './order.ts'

export const marigold: readonly Order[] = [
  [
    'i would like a medium coffee with cream and sugar and a bagel with cream cheese toasted',
    '1 medium hot_coffee: cream, sugar',
    '1 bagel: cream_cheese, toasted',
  ],
  [
    "i'd like an iced caramel mocha with whipped cream and chocolate drizzle medium please",
    '1 medium iced_mocha: caramel, whip, chocolate_drizzle',
  ],
  [
    'large dark roast coffee with half and half and two raw sugars',
    '1 large hot_coffee: dark_roast, half_and_half, raw_sugar',
  ],
  [
    'let me get a medium cappuccino with extra foam and cinnamon and a slice of banana bread',
    '1 medium cappuccino: extra foam, cinnamon',
    '1 banana_bread',
  ],
  ["i'll have a large americano with two extra shots and a splash of cream", '1 large americano: extra_shot x2, cream'],
  [
    'hi can i have a small decaf latte with skim milk no foam and one sweetener',
    '1 small latte: decaf, skim_milk, no foam, sweetener',
  ],
  [
    "i'd like a medium maple latte with an extra shot and cinnamon on top and a chocolate croissant",
    '1 medium latte: maple, extra_shot x1, cinnamon',
    '1 chocolate_croissant',
  ],
  ['i would like an iced chai with soy milk and no ice', '1 iced_chai: soy_milk, no ice'],
  [
    'one large blended mocha with whipped cream caramel drizzle and an extra shot',
    '1 large blended_mocha: whip, caramel_drizzle, extra_shot x1',
  ],
  [
    'could i get a medium iced americano black with a lemon loaf on the side',
    '1 medium iced_americano',
    '1 lemon_loaf',
  ],
  [
    'i need three medium lattes one with oat milk one with soy milk and one with whole milk',
    '1 medium latte: oat_milk',
    '1 medium latte: soy_milk',
    '1 medium latte: whole_milk',
  ],
  [
    'i would like a large peppermint mocha with soy milk hold the whipped cream',
    '1 large mocha: peppermint, soy_milk, no whip',
  ],
  [
    'give me a medium iced latte with caramel syrup caramel drizzle and whole milk',
    '1 medium iced_latte: caramel, caramel_drizzle, whole_milk',
  ],
  ["i'll take a large chai latte with a shot of espresso and nutmeg", '1 large chai_latte: extra_shot x1, nutmeg'],
  [
    'can i get a large iced coffee and a small hot coffee both with cream',
    '1 large iced_coffee: cream',
    '1 small hot_coffee: cream',
  ],
  ['i want an espresso with a little sugar', '1 espresso: light sugar'],
  [
    'may i have a decaf americano small with sweetener and a splash of skim milk',
    '1 small americano: decaf, sweetener, skim_milk',
  ],
  [
    "i'd like a large mocha with dark roast whole milk and a drizzle of caramel",
    '1 large mocha: dark_roast, whole_milk, caramel_drizzle',
  ],
  [
    'hello i would like two bagels one with cream cheese and one with butter and two small coffees',
    '1 bagel: cream_cheese',
    '1 bagel: butter',
    '2 small hot_coffee',
  ],
  [
    "i'd like a toasted bagel with cream cheese and a large iced latte",
    '1 bagel: toasted, cream_cheese',
    '1 large iced_latte',
  ],
  [
    'i would like a large latte with light roast espresso vanilla and oat milk',
    '1 large latte: light_roast, vanilla, oat_milk',
  ],
  ['can i please have a large coffee with one cream and two sugars', '1 large hot_coffee: cream, sugar'],
  [
    "i'll get an iced white chocolate mocha small with almond milk light whip",
    '1 small iced_mocha: white_chocolate, almond_milk, light whip',
  ],
  ['medium mocha iced no whip extra shot oat milk', '1 medium iced_mocha: no whip, extra_shot x1, oat_milk'],
  [
    'i would like a large hot latte with vanilla and a small iced latte with vanilla',
    '1 large latte: vanilla',
    '1 small iced_latte: vanilla',
  ],
  [
    'can i get a medium hot chocolate with peppermint and whipped cream for my son and a large decaf coffee with cream for me',
    '1 medium hot_chocolate: peppermint, whip',
    '1 large hot_coffee: decaf, cream',
  ],
  [
    'a large iced chai latte with vanilla and oat milk and banana bread',
    '1 large iced_chai: vanilla, oat_milk',
    '1 banana_bread',
  ],
  [
    "yes i'd like a small mocha please with skim milk and whipped cream on top and also a bagel with strawberry jam",
    '1 small mocha: skim_milk, whip',
    '1 bagel: jam',
  ],
  ['i want two extra shots in a large latte with soy milk', '1 large latte: extra_shot x2, soy_milk'],
  [
    'could i have a medium coffee dark roast with honey and half and half',
    '1 medium hot_coffee: dark_roast, honey, half_and_half',
  ],
  ["i'd like iced coffee with caramel and sugar and make that a large", '1 large iced_coffee: caramel, sugar'],
  [
    'one medium latte with maple one small americano with cream and one large iced mocha with whip',
    '1 medium latte: maple',
    '1 small americano: cream',
    '1 large iced_mocha: whip',
  ],
  [
    "i'd like an americano with vanilla large iced with a splash of half and half",
    '1 large iced_americano: vanilla, half_and_half',
  ],
  [
    'give me a small latte with whole milk honey and lavender and a chocolate croissant warmed',
    '1 small latte: whole_milk, honey, lavender',
    '1 chocolate_croissant',
  ],
  [
    "i'd like the iced mocha with almond milk and peppermint in a medium",
    '1 medium iced_mocha: almond_milk, peppermint',
  ],
  [
    'i want to order a large cappuccino with skim milk sweetener and light foam',
    '1 large cappuccino: skim_milk, sweetener, light foam',
  ],
  ['can i get a large chai with two shots of espresso and cinnamon', '1 large chai_latte: extra_shot x2, cinnamon'],
  [
    "i'd like a small hot chocolate no whip with oat milk and a drizzle of chocolate",
    '1 small hot_chocolate: no whip, oat_milk, chocolate_drizzle',
  ],
  [
    'i would like coffee with hazelnut and cream in it and a lemon loaf',
    '1 hot_coffee: hazelnut, cream',
    '1 lemon_loaf',
  ],
  [
    'i want a large latte with caramel vanilla and hazelnut and whipped cream',
    '1 large latte: caramel, vanilla, hazelnut, whip',
  ],
  [
    'can i get an iced latte an iced coffee and a hot chocolate all medium',
    '1 medium iced_latte',
    '1 medium iced_coffee',
    '1 medium hot_chocolate',
  ],
  [
    "i'd like two iced lattes a large with oat milk and a small with almond milk",
    '1 large iced_latte: oat_milk',
    '1 small iced_latte: almond_milk',
  ],
  [
    'may i please get a small chai latte with whole milk and extra cinnamon',
    '1 small chai_latte: whole_milk, extra cinnamon',
  ],
  [
    "i'd like a large iced caramel latte with caramel drizzle and a large iced vanilla latte with no drizzle",
    '1 large iced_latte: caramel, caramel_drizzle',
    '1 large iced_latte: vanilla, no caramel_drizzle, no chocolate_drizzle',
  ],
  [
    'could i get a large light roast with cream and two sweeteners',
    '1 large hot_coffee: light_roast, cream, sweetener',
  ],
  ['i would like a latte with half and half and a shot of espresso', '1 latte: half_and_half', '1 espresso'],
  [
    "hi i'd like an iced americano with three extra shots and light ice in a large cup",
    '1 large iced_americano: extra_shot x3, light ice',
  ],
  [
    "i'd like a large vanilla latte hot and a large vanilla latte iced",
    '1 large latte: vanilla',
    '1 large iced_latte: vanilla',
  ],
  ['i want one coffee one latte and one mocha all small', '1 small hot_coffee', '1 small latte', '1 small mocha'],
  [
    "i'd like a medium medium roast coffee and a small dark roast coffee",
    '1 medium hot_coffee: medium_roast',
    '1 small hot_coffee: dark_roast',
  ],
]
