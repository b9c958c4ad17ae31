import type { Order } from './order.ts'

export const teahouse: readonly Order[] = [
  ["i'd like a large iced coffee with cream and sugar please", '1 large iced_coffee: cream, sugar'],
  [
    'i would like a regular dark roast coffee with half and half',
    '1 regular regular_coffee: dark_roast, half_and_half',
  ],
  ['may i have a small decaf latte with almond milk and cinnamon', '1 small latte: decaf, almond_milk, cinnamon'],
  ['a large hot green tea with honey and lemon', '1 large green_tea: hot, honey, lemon'],
  ["i'll take a large unsweetened iced tea with extra lemon", '1 large iced_tea: unsweetened, extra lemon'],
  [
    'let me get a medium cappuccino with extra foam and a little nutmeg',
    '1 regular cappuccino: extra foam, light nutmeg',
  ],
  ['i want a sweet iced tea with no ice', '1 iced_tea: sweetened, no ice'],
  [
    'two large mochas with whipped cream and one small hot chai with soy',
    '2 large mocha: whipped_cream',
    '1 small chai_tea: hot, soy_milk',
  ],
  [
    'i need a large light roast coffee with whole milk and brown sugar',
    '1 large regular_coffee: light_roast, whole_milk, brown_sugar',
  ],
  [
    'give me one small espresso with sugar and a large lemonade with mint',
    '1 small espresso: sugar',
    '1 large lemonade: mint',
  ],
  [
    "hello i'd like a medium roast latte in a large with caramel and whipped cream",
    '1 large latte: medium_roast, caramel_syrup, whipped_cream',
  ],
  ['can i have a large americano dark roast and no sugar', '1 large americano: dark_roast, no sugar'],
  [
    'one large cold brew with vanilla one large cold brew with caramel and one small black tea',
    '1 large cold_brew: vanilla_syrup',
    '1 large cold_brew: caramel_syrup',
    '1 small black_tea',
  ],
  ["i'd like a small iced macchiato with skim milk and light ice", '1 small macchiato: iced, skim_milk, light ice'],
  [
    "i'll have a large iced mocha with extra chocolate syrup and no whip",
    '1 large mocha: iced, extra chocolate_syrup, no whipped_cream',
  ],
  ['could i get three small coffees all with cream and sugar', '3 small regular_coffee: cream, sugar'],
  [
    'large coffee dark please with an extra shot of espresso',
    '1 large regular_coffee: dark_roast, extra espresso_shot',
  ],
  ["i'd like two teas one green with honey and one black with lemon", '1 green_tea: honey', '1 black_tea: lemon'],
  ['get me a decaf coffee black', '1 regular_coffee: decaf'],
  ["i'd like a large english breakfast tea with a splash of whole milk", '1 large black_tea: whole_milk'],
  [
    "i'd like a hot coffee with stevia and almond milk large please",
    '1 large regular_coffee: hot, stevia, almond_milk',
  ],
  [
    'may i please have a large caramel latte with extra whipped cream and a dash of cinnamon',
    '1 large latte: caramel_syrup, extra whipped_cream, cinnamon',
  ],
  [
    "i'd like one medium hazelnut coffee with cream and one medium vanilla coffee with soy milk",
    '1 regular regular_coffee: hazelnut_syrup, cream',
    '1 regular regular_coffee: vanilla_syrup, soy_milk',
  ],
  [
    'small iced tea sweetened with lemon and a large iced tea unsweetened',
    '1 small iced_tea: sweetened, lemon',
    '1 large iced_tea: unsweetened',
  ],
  ["i'd like a light roast coffee light cream light sugar", '1 regular_coffee: light_roast, light cream, light sugar'],
  [
    'four large lattes two with oat milk and two with soy milk please',
    '2 large latte: oat_milk',
    '2 large latte: soy_milk',
  ],
  ['i will have a mocha coffee regular size with whole milk', '1 regular mocha: whole_milk'],
  [
    'i would like an iced coffee no sugar with extra cream and ice on the side',
    '1 iced_coffee: no sugar, extra cream, ice',
  ],
  ['can i get a jasmine tea hot with nothing in it', '1 green_tea: hot'],
  ['a small coffee with just sugar', '1 small regular_coffee: sugar'],
  ['i want a coffee with extra extra cream and a tiny bit of sugar', '1 regular_coffee: extra cream, light sugar'],
  ["i'd like to have a small cappuccino without cinnamon but with nutmeg", '1 small cappuccino: no cinnamon, nutmeg'],
  [
    "for here i'd like a large chai with oat milk and honey and to go a small espresso",
    '1 large chai_tea: oat_milk, honey',
    '1 small espresso',
  ],
  [
    'can i get 2 regular iced coffees with hazelnut and 1 small lemonade with extra ice',
    '2 regular iced_coffee: hazelnut_syrup',
    '1 small lemonade: extra ice',
  ],
  [
    'hi could i have one medium sized latte with espresso roast and caramel drizzled on top',
    '1 regular latte: espresso_roast, caramel_syrup',
  ],
  ['i want my coffee with cream and sugar and make it a large', '1 large regular_coffee: cream, sugar'],
  [
    "i'd like a large decaffeinated dark roast coffee please no cream",
    '1 large regular_coffee: decaf, dark_roast, no cream',
  ],
  ['one large cappuccino please and make that decaf with skim milk', '1 large cappuccino: decaf, skim_milk'],
  ['two small iced americanos with lemon', '2 small americano: iced, lemon'],
  ['cold brew with a lot of ice and almond milk in a small cup please', '1 small cold_brew: extra ice, almond_milk'],
  [
    'i would like to get a large cup of coffee with half n half and sugar',
    '1 large regular_coffee: half_and_half, sugar',
  ],
]
