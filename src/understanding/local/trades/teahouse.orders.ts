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
  [
    'let me get a hot chai tea with whole milk and extra cinnamon please medium',
    '1 regular chai_tea: hot, whole_milk, extra cinnamon',
  ],
  [
    'may i have a large decaf cappuccino made with soy milk and topped with cinnamon',
    '1 large cappuccino: decaf, soy_milk, cinnamon',
  ],
  [
    "i'd like an iced latte with light ice and an extra shot of espresso",
    '1 latte: iced, light ice, extra espresso_shot',
  ],
  ['can i get a double espresso with no sugar', '1 espresso: no sugar'],
  [
    'could i have a small hot mocha with no whipped cream and a large iced mocha with whipped cream',
    '1 small mocha: hot, no whipped_cream',
    '1 large mocha: iced, whipped_cream',
  ],
  [
    "i'll take one large regular coffee with hazelnut and skim milk",
    '1 large regular_coffee: hazelnut_syrup, skim_milk',
  ],
  [
    'two medium dark roast coffees one with cream and one black',
    '1 regular regular_coffee: dark_roast, cream',
    '1 regular regular_coffee: dark_roast',
  ],
  ['get me a green tea hot small size with a lemon slice', '1 small green_tea: hot, lemon'],
  [
    "i'd like to get an ice tea large sweetened and a lemonade small with no ice",
    '1 large iced_tea: sweetened',
    '1 small lemonade: no ice',
  ],
  ['large black coffee with nothing added', '1 large regular_coffee'],
  [
    'i would like a macchiato with extra foam caramel and almond milk in a large',
    '1 large macchiato: extra foam, caramel_syrup, almond_milk',
  ],
  ['can i do a cold brew with light ice vanilla syrup and oat milk', '1 cold_brew: light ice, vanilla_syrup, oat_milk'],
  ['please give me a large cold brew coffee decaf', '1 large cold_brew: decaf'],
  [
    "i'd like three small lattes one with caramel one with vanilla and one with hazelnut",
    '1 small latte: caramel_syrup',
    '1 small latte: vanilla_syrup',
    '1 small latte: hazelnut_syrup',
  ],
  ['i need a coffee now large with extra sugar and extra cream', '1 large regular_coffee: extra sugar, extra cream'],
  [
    "i'd like one iced americano large and one hot americano small both with brown sugar",
    '1 large americano: iced, brown_sugar',
    '1 small americano: hot, brown_sugar',
  ],
  [
    'i want a decaf iced coffee with a little cream and a lot of sugar',
    '1 iced_coffee: decaf, light cream, extra sugar',
  ],
  ['can you add a shot of espresso to a large dark roast coffee', '1 large regular_coffee: dark_roast, espresso_shot'],
  [
    "i'd like a latte medium with light foam and no sugar and another latte large with extra foam",
    '1 regular latte: light foam, no sugar',
    '1 large latte: extra foam',
  ],
  ['a large mocha hold the whipped cream add cinnamon', '1 large mocha: no whipped_cream, cinnamon'],
  [
    'i would like a large hot coffee please dark roast with half and half and stevia on the side',
    '1 large regular_coffee: hot, dark_roast, half_and_half, stevia',
  ],
  [
    'give me a coffee with whipped cream on top a little nutmeg and a dash of cinnamon',
    '1 regular_coffee: whipped_cream, light nutmeg, cinnamon',
  ],
  [
    "i'd like 2 large unsweetened iced teas and 1 medium sweet iced tea with lemon",
    '2 large iced_tea: unsweetened',
    '1 regular iced_tea: sweetened, lemon',
  ],
  ["one small latte please with non fat milk and don't add any sugar", '1 small latte: skim_milk, no sugar'],
  [
    'large vanilla latte with soy milk and no foam and a large green tea with mint',
    '1 large latte: vanilla_syrup, soy_milk, no foam',
    '1 large green_tea: mint',
  ],
  [
    'can i get a light roast latte with whole milk and some brown sugar',
    '1 latte: light_roast, whole_milk, brown_sugar',
  ],
  ["i'd like a cappuccino with no foam", '1 cappuccino: no foam'],
  ['i want two espressos one hot one iced', '1 espresso: hot', '1 espresso: iced'],
  ['just a large hot coffee', '1 large regular_coffee: hot'],
  [
    'could i please have two large iced coffees one with soy milk and vanilla and another one with almond milk',
    '1 large iced_coffee: soy_milk, vanilla_syrup',
    '1 large iced_coffee: almond_milk',
  ],
  ['an iced chai with oat milk and a shot of espresso', '1 chai_tea: iced, oat_milk, espresso_shot'],
  ['large coffee add cream add sugar', '1 large regular_coffee: cream, sugar'],
  ['i want a large coffee i want it with cream and i want sugar in it too', '1 large regular_coffee: cream, sugar'],
  [
    'i would like a coffee that is decaf and has cream and sugar in it and make it large please',
    '1 large regular_coffee: decaf, cream, sugar',
  ],
  [
    "i'd like a small latte a medium latte and a large latte all with oat milk",
    '1 small latte: oat_milk',
    '1 regular latte: oat_milk',
    '1 large latte: oat_milk',
  ],
  [
    'one large iced green tea no lemon extra honey and one small cappuccino dark roast',
    '1 large green_tea: iced, no lemon, extra honey',
    '1 small cappuccino: dark_roast',
  ],
  ['i would like an order of two large coffees with hazelnut syrup', '2 large regular_coffee: hazelnut_syrup'],
  [
    'a large latte and a medium latte, the large one with soy and the medium one with oat milk',
    '1 large latte: soy_milk',
    '1 regular latte: oat_milk',
  ],
]
