import type { Order } from './order.ts'

export const lotus: readonly Order[] = [
  [
    'i would like a large taro milk tea with tapioca pearls and cheese foam',
    '1 large taro_milk_tea: tapioca_pearls, cheese_foam',
  ],
  ['also a mochi donut', '1 mochi_donut'],
  ['i need a large vietnamese coffee with half and half', '1 large vietnamese_coffee: half_and_half'],
  [
    'give me a large iced mocha with whipped cream and an espresso shot',
    '1 large mocha: iced, whipped_cream, espresso_shot',
  ],
  ["i'll take one large cold brew with vanilla and light ice", '1 large cold_brew: vanilla, light ice'],
  ['and three macarons please', '3 macaron'],
  [
    "i'd like to have an iced latte i want soy milk caramel and an extra shot of espresso in it",
    '1 latte: iced, soy_milk, caramel, extra espresso_shot',
  ],
  ["i'll also have a bottled water to drink", '1 bottled_water'],
  [
    'could i have a small hot oolong tea with sugar and a black sesame cookie',
    '1 small oolong_tea: hot, sugar',
    '1 sesame_cookie',
  ],
  [
    "i'll get a large latte with skim milk vanilla syrup and no whipped cream",
    '1 large latte: skim_milk, vanilla, no whipped_cream',
  ],
  ["i'd like a classic milk tea with jelly", '1 milk_tea: lychee_jelly|grass_jelly'],
  ['i also want a green tea with honey and aloe', '1 jasmine_tea: honey, aloe'],
  [
    'can i get a passion tea with extra lychee jelly and light ice and an egg waffle on the side',
    '1 passion_fruit_tea: extra lychee_jelly, light ice',
    '1 egg_puff',
  ],
  ['jasmine tea with peach no sugar', '1 jasmine_tea: peach, no sugar'],
  [
    'i want an oolong tea with lychee jelly a large size and light sugar',
    '1 large oolong_tea: lychee_jelly, light sugar',
  ],
  [
    "i'll do a large passion fruit tea with aloe and crystal boba hold the sugar",
    '1 large passion_fruit_tea: aloe, crystal_boba, no sugar',
  ],
  ['drink bottled water', '1 bottled_water'],
  [
    'can you make me a large hot latte with whole milk cinnamon and honey',
    '1 large latte: hot, whole_milk, cinnamon, honey',
  ],
  [
    'i would like popcorn chicken an egg waffle and two large thai teas',
    '1 popcorn_chicken',
    '1 egg_puff',
    '2 large thai_tea',
  ],
  [
    'let me get a mango slush with a little bit of aloe and strawberry popping boba and a macaron to go with it',
    '1 mango_slush: light aloe, popping_boba',
    '1 macaron',
  ],
  ["i'd like a donut for dessert and a hot green tea", '1 mochi_donut', '1 jasmine_tea: hot'],
  [
    "i'll have the large thai tea with extra tapioca pearls light ice and no whipped cream",
    '1 large thai_tea: extra tapioca_pearls, light ice, no whipped_cream',
  ],
  ['i want a hot latte with vanilla syrup caramel syrup and whole milk', '1 latte: hot, vanilla, caramel, whole_milk'],
  [
    'a large green tea and a large thai tea both with tapioca pearls',
    '1 large jasmine_tea: tapioca_pearls',
    '1 large thai_tea: tapioca_pearls',
  ],
  ['can i have a small thai tea with oat milk and crystal pearls', '1 small thai_tea: oat_milk, crystal_boba'],
  [
    'could i get a medium latte with vanilla syrup soy milk and cinnamon and a macaron',
    '1 regular latte: vanilla, soy_milk, cinnamon',
    '1 macaron',
  ],
  ["i'd like a mango slush i want popping boba and aloe vera in it", '1 mango_slush: popping_boba, aloe'],
  [
    'can i get three small milk teas with boba jelly and a donut',
    '3 small milk_tea: tapioca_pearls|crystal_boba|popping_boba, lychee_jelly|grass_jelly',
    '1 mochi_donut',
  ],
  [
    "i'm going to have a large jasmine green tea with honey aloe and a little bit of sugar",
    '1 large jasmine_tea: honey, aloe, light sugar',
  ],
  [
    'i want to try a rose latte with oat milk can you put whipped cream and cinnamon on it',
    '1 latte: rose, oat_milk, whipped_cream, cinnamon',
  ],
  ['i want a large iced latte with two shots of espresso and vanilla', '1 large latte: iced, espresso_shot, vanilla'],
  ["i'll also take a couple of cookies", '2 sesame_cookie'],
  ['a green tea please', '1 jasmine_tea'],
  ['finally i would like an oolong tea with egg pudding and oat milk', '1 oolong_tea: egg_pudding, oat_milk'],
  ['hello can i order a caramel cappuccino with half and half', '1 cappuccino: caramel, half_and_half'],
  ['two lattes please with soy milk and caramel syrup', '2 latte: soy_milk, caramel'],
  [
    'a large iced cappuccino with stevia and almond milk and two waters',
    '1 large cappuccino: iced, stevia, almond_milk',
    '2 bottled_water',
  ],
  ["i'll have a hot jasmine green tea with honey and no sugar", '1 jasmine_tea: hot, honey, no sugar'],
  [
    'a small taro milk tea with tapioca pearls add egg pudding and light ice',
    '1 small taro_milk_tea: tapioca_pearls, egg_pudding, light ice',
  ],
  ['i will have an iced matcha with vanilla and oat milk in a large', '1 large matcha_latte: iced, vanilla, oat_milk'],
  [
    "i'll get a large oolong tea with peach syrup and honey and a bag of popcorn chicken",
    '1 large oolong_tea: peach, honey',
    '1 popcorn_chicken',
  ],
  [
    'give me two iced lattes one with vanilla and one with caramel and both with oat milk',
    '1 latte: iced, vanilla, oat_milk',
    '1 latte: iced, caramel, oat_milk',
  ],
  [
    "i'd like a green tea with lychee jelly crystal boba a little ice and honey",
    '1 jasmine_tea: lychee_jelly, crystal_boba, light ice, honey',
  ],
  ['i want a small coffee with two sugars and almond milk', '1 small house_coffee: sugar, almond_milk'],
]
