import type { Order } from './order.ts'

export const redbrick: readonly Order[] = [
  [
    "i'd like a large hot chocolate with marshmallows and whipped cream please",
    '1 large hot_chocolate: marshmallows, whipped_cream',
  ],
  ['can i get a large iced coffee with cream and two sugars', '1 large regular_coffee: iced, cream, sugar'],
  [
    'give me two large cold brews with caramel syrup and half and half',
    '2 large cold_brew: caramel_syrup, half_and_half',
  ],
  ['let me get a regular cappuccino with extra foam and cinnamon', '1 regular cappuccino: extra foam, cinnamon'],
  ['i need an extra large americano with no sugar', '1 extra_large americano: no sugar'],
  [
    "i'll take one large caramel macchiato iced with soy milk and light caramel",
    '1 large caramel_macchiato: iced, soy_milk, light caramel_syrup',
  ],
  [
    'hello may i please get a small flat white with oat milk and a dash of nutmeg',
    '1 small flat_white: oat_milk, nutmeg',
  ],
  [
    'get me one regular mocha with extra chocolate syrup whipped cream and cinnamon',
    '1 regular cafe_mocha: extra chocolate_syrup, whipped_cream, cinnamon',
  ],
  [
    'two small hot chocolates one with whipped cream and one with marshmallows',
    '1 small hot_chocolate: whipped_cream',
    '1 small hot_chocolate: marshmallows',
  ],
  [
    'one large steamed milk with honey and cinnamon and one large chai',
    '1 large steamed_milk: honey, cinnamon',
    '1 large chai_latte',
  ],
  [
    'can i have a small mocha light roast with a little bit of chocolate syrup and soy milk',
    '1 small cafe_mocha: light_roast, light chocolate_syrup, soy_milk',
  ],
  [
    'please make me a large cappuccino dark roast decaf with whole milk',
    '1 large cappuccino: dark_roast, decaf, whole_milk',
  ],
  ['one small hot latte with almond milk no sweetener', '1 small cafe_latte: hot, almond_milk, no sweetener'],
  ['i would like a regular regular coffee with half and half', '1 regular regular_coffee: half_and_half'],
  [
    "i'd like a caramel macchiato with extra whipped cream and caramel sauce on top and make it large",
    '1 large caramel_macchiato: extra whipped_cream, caramel_syrup',
  ],
  [
    'can you get me a large latte with hazelnut and caramel and some whipped cream',
    '1 large cafe_latte: hazelnut_syrup, caramel_syrup, whipped_cream',
  ],
  [
    "i'd like a medium hot mocha with nonfat milk an extra espresso shot and marshmallows",
    '1 regular cafe_mocha: hot, skim_milk, extra espresso_shot, marshmallows',
  ],
  [
    'may i get a large iced caramel macchiato with oat milk instead of whole milk',
    '1 large caramel_macchiato: iced, oat_milk',
  ],
  [
    'i want a large chai tea latte iced with vanilla syrup and no foam',
    '1 large chai_latte: iced, vanilla_syrup, no foam',
  ],
  [
    'one large latte with one pump of vanilla and two pumps of caramel',
    '1 large cafe_latte: vanilla_syrup, caramel_syrup',
  ],
  [
    'two regular hot chocolates with almond milk and marshmallows',
    '2 regular hot_chocolate: almond_milk, marshmallows',
  ],
  [
    'a decaf cappuccino and a decaf mocha both large with soy milk',
    '1 large cappuccino: decaf, soy_milk',
    '1 large cafe_mocha: decaf, soy_milk',
  ],
  [
    "i'm looking for a large coffee with chocolate syrup and milk foam",
    '1 large regular_coffee: chocolate_syrup, foam',
  ],
  [
    'i want an extra large iced coffee extra cream extra sugar',
    '1 extra_large regular_coffee: iced, extra cream, extra sugar',
  ],
  [
    'can i do a regular latte with no foam extra espresso and soy',
    '1 regular cafe_latte: no foam, extra espresso_shot, soy_milk',
  ],
  ["i'll have my usual large dark roast coffee with skim milk", '1 large regular_coffee: dark_roast, skim_milk'],
  [
    "i'd like a hot chocolate with chocolate chips on top and chocolate syrup small size please",
    '1 small hot_chocolate: chocolate_chips, chocolate_syrup',
  ],
  [
    'one extra large frappe with brown sugar and extra espresso shots',
    '1 extra_large frappe: brown_sugar, extra espresso_shot',
  ],
  ['can i have a regular americano with a shot of vanilla and cream', '1 regular americano: vanilla_syrup, cream'],
  [
    'a large cold brew black and a large hot chocolate no marshmallows',
    '1 large cold_brew',
    '1 large hot_chocolate: no marshmallows',
  ],
  ["i'd like a medium flat white light roast and hot with two sugars", '1 regular flat_white: light_roast, hot, sugar'],
]
