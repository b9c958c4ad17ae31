import type { Order } from './order.ts'

export const foxglove: readonly Order[] = [
  [
    'could i have an extra large dark roast coffee with half and half',
    '1 extra_large coffee: dark_roast, half_and_half',
  ],
  ['i would like an iced mocha with almond milk and no whipped cream', '1 mocha: iced, almond_milk, no whipped_cream'],
  [
    'hello i would like to order a large cappuccino with extra foam whole milk and a sprinkle of cocoa powder',
    '1 large cappuccino: extra foam, whole_milk, cocoa_powder',
  ],
  [
    'i would like a caramel macchiato medium size with almond milk and light foam',
    '1 regular caramel_macchiato: almond_milk, light foam',
  ],
  [
    "i'll get a large iced white chocolate mocha with two percent milk and whipped cream on top",
    '1 large white_mocha: iced, two_percent_milk, whipped_cream',
  ],
  [
    'can i get a coffee large dark roast with cream and three sugars please',
    '1 large coffee: dark_roast, heavy_cream, sugar',
  ],
  ['i want a skinny latte with hazelnut and extra hot please', '1 latte: skinny, hazelnut_syrup, extra_hot'],
  [
    "i'd like a small vanilla latte with skim milk and a large caramel latte with whole milk",
    '1 small latte: vanilla_syrup, skim_milk',
    '1 large latte: caramel_syrup, whole_milk',
  ],
  ["i'd like one iced latte and one hot chocolate both large", '1 large latte: iced', '1 large hot_chocolate'],
  [
    "i'd like a large chai tea latte with soy milk no foam and extra hot",
    '1 large chai_latte: soy_milk, no foam, extra_hot',
  ],
  [
    "i'd like a large light roast coffee with oat milk and honey and two butter croissants",
    '1 large coffee: light_roast, oat_milk, honey',
    '2 butter_croissant',
  ],
  [
    'can i get a large caramel macchiato with extra caramel drizzle and an extra shot of espresso',
    '1 large caramel_macchiato: extra caramel_drizzle, 1_espresso_shot',
  ],
  ['i would like an iced espresso with skim milk and caramel drizzle', '1 espresso: iced, skim_milk, caramel_drizzle'],
  [
    'can i get two small hot chocolates with extra whipped cream for the kids and a large coffee with cream for me',
    '2 small hot_chocolate: extra whipped_cream',
    '1 large coffee: heavy_cream',
  ],
  ["i'll take a large mocha no whip with oat milk please", '1 large mocha: no whipped_cream, oat_milk'],
  [
    'let me get a regular sized latte with a pump of caramel and a pump of vanilla',
    '1 regular latte: caramel_syrup, vanilla_syrup',
  ],
  [
    'i would like a small chai latte i would also like nutmeg and whipped cream on it',
    '1 small chai_latte: nutmeg, whipped_cream',
  ],
  [
    'can i get a large iced mocha with a double shot of espresso and extra chocolate sauce',
    '1 large mocha: iced, 2_espresso_shots, extra mocha_drizzle',
  ],
  [
    'i would like to have an extra large white mocha with whipped cream caramel drizzle and cinnamon',
    '1 extra_large white_mocha: whipped_cream, caramel_drizzle, cinnamon',
  ],
  [
    'i need two regular coffees one with cream and one with sugar',
    '1 regular coffee: heavy_cream',
    '1 regular coffee: sugar',
  ],
  [
    'can i have a large coffee with just a little bit of half and half and a blueberry muffin on the side',
    '1 large coffee: light half_and_half',
    '1 blueberry_muffin',
  ],
  ["i'll order a small mocha with dark roast espresso and almond milk", '1 small mocha: dark_roast, almond_milk'],
  [
    'i would like a large iced latte with light roast espresso oat milk and vanilla syrup',
    '1 large latte: iced, light_roast, oat_milk, vanilla_syrup',
  ],
  [
    "i'd like a large hot chocolate made with oat milk and a small decaf coffee with sugar",
    '1 large hot_chocolate: oat_milk',
    '1 small coffee: decaf, sugar',
  ],
  ['i want a medium latte with half and half extra hot with honey', '1 regular latte: half_and_half, extra_hot, honey'],
  [
    "i'll have one large medium roast coffee with whole milk and brown sugar",
    '1 large coffee: medium_roast, whole_milk, brown_sugar_syrup',
  ],
  [
    'i would like a white chocolate mocha in a medium with no whip and almond milk',
    '1 regular white_mocha: no whipped_cream, almond_milk',
  ],
  ["i'd like a mocha large please with a triple shot and foam", '1 large mocha: 3_espresso_shots, foam'],
  [
    "i'd like a large decaf latte with sugar and caramel and a small regular latte with honey",
    '1 large latte: decaf, sugar, caramel_syrup',
    '1 small latte: honey',
  ],
  [
    'could you make me a large chai latte with two shots of espresso and cinnamon on top',
    '1 large chai_latte: 2_espresso_shots, cinnamon',
  ],
  [
    "yeah i'd like a medium hot chocolate with peppermint syrup and whipped cream and also two blueberry muffins",
    '1 regular hot_chocolate: peppermint_syrup, whipped_cream',
    '2 blueberry_muffin',
  ],
  [
    'one extra large caramel macchiato iced with oat milk and one small mocha with whole milk',
    '1 extra_large caramel_macchiato: iced, oat_milk',
    '1 small mocha: whole_milk',
  ],
  [
    "i'd like a decaf iced latte size medium with hazelnut and skim milk",
    '1 regular latte: decaf, iced, hazelnut_syrup, skim_milk',
  ],
  [
    'i would like a large americano with no sugar and a splash of two percent milk',
    '1 large americano: no sugar, two_percent_milk',
  ],
  [
    'get me a regular drip coffee dark roast with heavy cream and cinnamon',
    '1 regular coffee: dark_roast, heavy_cream, cinnamon',
  ],
  [
    'i would like a large mocha with almond milk with extra mocha drizzle and with no whipped cream',
    '1 large mocha: almond_milk, extra mocha_drizzle, no whipped_cream',
  ],
  [
    'could i have a large dark roast americano with cream and splenda and a small hot chocolate',
    '1 large americano: dark_roast, heavy_cream, splenda',
    '1 small hot_chocolate',
  ],
  [
    'can i get a medium iced caramel macchiato with two percent milk extra caramel and an extra shot',
    '1 regular caramel_macchiato: iced, two_percent_milk, extra caramel_syrup, 1_espresso_shot',
  ],
  [
    'i would like one large latte with soy milk foam and cinnamon and one large latte with whole milk and hazelnut',
    '1 large latte: soy_milk, foam, cinnamon',
    '1 large latte: whole_milk, hazelnut_syrup',
  ],
  [
    'i want a large light roast with vanilla syrup and whole milk',
    '1 large coffee: light_roast, vanilla_syrup, whole_milk',
  ],
  [
    "i'd like an extra hot large chai latte with skim milk topped with nutmeg and cinnamon",
    '1 large chai_latte: extra_hot, skim_milk, nutmeg, cinnamon',
  ],
  [
    'can i get a large caramel latte with whipped cream but no foam',
    '1 large latte: caramel_syrup, whipped_cream, no foam',
  ],
  [
    "hi there can i get a small iced latte with coconut milk and a muffin and that's all",
    '1 small latte: iced, coconut_milk',
    '1 blueberry_muffin',
  ],
  [
    'i would like a large mocha with two shots and i would like whipped cream and caramel drizzle on that',
    '1 large mocha: 2_espresso_shots, whipped_cream, caramel_drizzle',
  ],
  [
    'i want a large latte with no foam no sugar and extra vanilla',
    '1 large latte: no foam, no sugar, extra vanilla_syrup',
  ],
]
