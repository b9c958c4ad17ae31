import type { Order } from './order.ts'

export const juniper: readonly Order[] = [
  [
    'let me get a tall dark roast coffee with half and half and three raw sugars',
    '1 small drip_coffee: dark_roast, half_and_half, raw_sugar',
  ],
  [
    'i would like a large cappuccino with whole milk i would like cinnamon powder and nutmeg on top',
    '1 large cappuccino: whole_milk, cinnamon_powder, nutmeg',
  ],
  [
    'i want a hot chocolate with whipped cream and chocolate drizzle and let me have a small coffee to go with it',
    '1 hot_chocolate: whipped_cream, chocolate_drizzle',
    '1 small drip_coffee',
  ],
  [
    'i need two medium lattes with oat milk and hazelnut and a large hot chocolate with whip',
    '2 medium cafe_latte: oat_milk, hazelnut_syrup',
    '1 large hot_chocolate: whipped_cream',
  ],
  ["i'd like a chai tea latte size large with soy milk and honey", '1 large chai_tea_latte: soy_milk, honey'],
  [
    "i'd like a medium blonde roast with two creamers and two equals",
    '1 medium drip_coffee: blonde_roast, half_and_half, equal',
  ],
  [
    'hello can i order a large iced latte with nonfat milk caramel syrup and an extra shot of espresso',
    '1 large cafe_latte: iced, nonfat_milk, caramel_syrup, espresso_shot x1',
  ],
  [
    "i'd like to order a large cafe latte and on that please put caramel drizzle and whipped cream",
    '1 large cafe_latte: caramel_drizzle, whipped_cream',
  ],
  ['i would like an espresso with a pump of hazelnut and milk foam', '1 espresso: hazelnut_syrup, milk_foam'],
  [
    'next i would like a tall latte with no foam and two shots',
    '1 small cafe_latte: no sweet_cream_foam, no milk_foam, espresso_shot x2',
  ],
  [
    'i want a large french roast coffee with cream and sugar to go',
    '1 large drip_coffee: dark_roast, heavy_cream|whipped_cream, sugar',
  ],
  [
    "i'd like an iced coffee with vanilla syrup and half and half make it a large please",
    '1 large drip_coffee: iced, vanilla_syrup, half_and_half',
  ],
  ['can i get an ice cold americano in the large size with raw sugar', '1 large cafe_americano: iced, raw_sugar'],
  [
    'let me have two small espressos each with one sugar and a large americano',
    '2 small espresso: sugar',
    '1 large cafe_americano',
  ],
  [
    'i want a venti latte with white chocolate sauce almond milk and a double shot of espresso',
    '1 large cafe_latte: white_chocolate_sauce, almond_milk, espresso_shot x2',
  ],
  [
    'can i have a grande latte with sugar free vanilla syrup non fat milk and light whip',
    '1 medium cafe_latte: sugar_free_vanilla_syrup, nonfat_milk, light whipped_cream',
  ],
  [
    "i'd like a medium cold brew coffee with two pumps of caramel and a splash of whole milk",
    '1 medium cold_brew: caramel_syrup, whole_milk',
  ],
  ['i would like a large caramel macchiato hold the caramel drizzle', '1 large caramel_macchiato: no caramel_drizzle'],
  [
    'can i get a small mocha with no whipped cream and almond milk',
    '1 small cafe_mocha: no whipped_cream, almond_milk',
  ],
  [
    'one large latte with soy one medium latte with oat milk and one small latte with two percent',
    '1 large cafe_latte: soy_milk',
    '1 medium cafe_latte: oat_milk',
    '1 small cafe_latte: two_percent_milk',
  ],
  [
    'i would like a venti blonde roast coffee with vanilla syrup and fat free milk thank you',
    '1 large drip_coffee: blonde_roast, vanilla_syrup, nonfat_milk',
  ],
  [
    "i'll order a medium cappuccino with dark roast and whole milk and cocoa powder on top",
    '1 medium cappuccino: dark_roast, whole_milk, cocoa_powder',
  ],
  [
    "can i get a large coffee with two shots of espresso in it and a bagel and that's it",
    '1 large drip_coffee: espresso_shot x2',
    '1 everything_bagel',
  ],
  [
    "i'd like to get a grande iced mocha half caf with oat milk and no whip",
    '1 medium cafe_mocha: iced, half_caf, oat_milk, no whipped_cream',
  ],
  [
    "i'd like a large latte please with hazelnut syrup i also want whipped cream and cinnamon on it",
    '1 large cafe_latte: hazelnut_syrup, whipped_cream, cinnamon_powder',
  ],
  [
    'can i get a large dark roast with light cream and light sugar',
    '1 large drip_coffee: dark_roast, light heavy_cream|whipped_cream, light sugar',
  ],
  [
    "i'd like a large latte with nonfat milk and two espresso shots and also a small hot chocolate with whip cream for my daughter",
    '1 large cafe_latte: nonfat_milk, espresso_shot x2',
    '1 small hot_chocolate: whipped_cream',
  ],
  [
    'let me get an iced chai tea latte with vanilla syrup and almond milk and i want that in a large',
    '1 large chai_tea_latte: iced, vanilla_syrup, almond_milk',
  ],
  [
    'i would like one medium latte iced with skim milk and one medium latte hot with whole milk',
    '1 medium cafe_latte: iced, nonfat_milk',
    '1 medium cafe_latte: hot, whole_milk',
  ],
  [
    "i'd like a small cappuccino and a large cafe americano both decaf",
    '1 small cappuccino: decaf',
    '1 large cafe_americano: decaf',
  ],
  [
    "i'd like a medium latte with a triple shot of espresso toffee nut syrup and two percent milk please",
    '1 medium cafe_latte: espresso_shot x3, toffee_nut_syrup, two_percent_milk',
  ],
  [
    'give me a venti mocha with whip and a grande mocha without whip',
    '1 large cafe_mocha: whipped_cream',
    '1 medium cafe_mocha: no whipped_cream',
  ],
  [
    'i want a large cold brew with no milk and two pumps of sugar free vanilla',
    '1 large cold_brew: no whole_milk, no nonfat_milk, no two_percent_milk, no soy_milk, no oat_milk, no almond_milk, sugar_free_vanilla_syrup',
  ],
  [
    'i would like a medium matcha latte with soy milk extra hot with whipped cream',
    '1 medium matcha_latte: soy_milk, extra hot, whipped_cream',
  ],
  [
    "i'd like a large breve with hazelnut vanilla and a shot of espresso and no foam",
    '1 large cafe_breve: hazelnut_syrup, vanilla_syrup, espresso_shot x1, no sweet_cream_foam, no milk_foam',
  ],
  [
    'i would like to have a medium caramel macchiato with oat milk and also a large black coffee',
    '1 medium caramel_macchiato: oat_milk',
    '1 large drip_coffee',
  ],
  [
    "good morning i'd like a medium drip coffee with a little bit of creamer and one equal",
    '1 medium drip_coffee: light half_and_half, equal',
  ],
  [
    'large hot chocolate made with almond milk topped with whipped cream and cocoa powder and a small hot chocolate plain',
    '1 large hot_chocolate: almond_milk, whipped_cream, cocoa_powder',
    '1 small hot_chocolate',
  ],
  [
    'can i have a large iced americano dark roast with vanilla and a splash of soy',
    '1 large cafe_americano: iced, dark_roast, vanilla_syrup, soy_milk',
  ],
  [
    "i'd like a large iced mocha and a large iced latte both with almond milk",
    '1 large cafe_mocha: iced, almond_milk',
    '1 large cafe_latte: iced, almond_milk',
  ],
  [
    'can i get a cappuccino with three shots of espresso and raw sugar and a scone to go with it',
    '1 cappuccino: espresso_shot x3, raw_sugar',
    '1 blueberry_scone',
  ],
  [
    'i would like a large iced coffee with caramel sauce and sweet cream if you can put some extra ice in there i would appreciate it',
    '1 large drip_coffee: iced, caramel_drizzle, sweet_cream_foam',
  ],
  [
    'i would like a small decaf coffee with two sugars and cream and a large hot chocolate no whip',
    '1 small drip_coffee: decaf, sugar, heavy_cream|whipped_cream',
    '1 large hot_chocolate: no whipped_cream',
  ],
  [
    "i'd like a large latte with an espresso shot and one pump of vanilla and one pump of caramel",
    '1 large cafe_latte: espresso_shot x1, vanilla_syrup, caramel_syrup',
  ],
  [
    'can i get a small mocha iced with whip a medium americano and a large chai with soy',
    '1 small cafe_mocha: iced, whipped_cream',
    '1 medium cafe_americano',
    '1 large chai_tea_latte: soy_milk',
  ],
  [
    "i'd like a small coffee dark roast with honey and oat milk and a small coffee blonde roast with cream",
    '1 small drip_coffee: dark_roast, honey, oat_milk',
    '1 small drip_coffee: blonde_roast, heavy_cream|whipped_cream',
  ],
  [
    "i'd like one iced coffee medium with two equals and nonfat milk and one hot coffee large with raw sugar",
    '1 medium drip_coffee: iced, equal, nonfat_milk',
    '1 large drip_coffee: hot, raw_sugar',
  ],
  [
    'i would like a large capuccino with hazlenut syrup and whole milk',
    '1 large cappuccino: hazelnut_syrup, whole_milk',
  ],
  [
    "i'd like to get one large iced vanilla latte with whipped cream and one small hot mocha with no whipped cream please",
    '1 large cafe_latte: iced, vanilla_syrup, whipped_cream',
    '1 small cafe_mocha: hot, no whipped_cream',
  ],
  [
    'large americano with an extra shot and no sugar and a bagel',
    '1 large cafe_americano: espresso_shot x1, no sugar',
    '1 everything_bagel',
  ],
  [
    'one large drip coffee with a splash of almond milk and one with a splash of oat milk',
    '1 large drip_coffee: almond_milk',
    '1 large drip_coffee: oat_milk',
  ],
]
