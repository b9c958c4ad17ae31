import type { Order } from './order.ts'

export const harbor: readonly Order[] = [
  ['i would like a regular iced coffee with cream and sugar', '1 regular iced_coffee: cream, sugar'],
  ['can i get a large latte with caramel syrup and whipped cream', '1 large latte: caramel, whipped_cream'],
  [
    'let me have a small hot chocolate with marshmallows and whipped cream',
    '1 small hot_chocolate: marshmallows, whipped_cream',
  ],
  ['i want a large dark roast coffee with two creams and two sugars', '1 large coffee: dark_roast, cream, sugar'],
  [
    'one medium caramel latte with almond milk and an extra shot of espresso',
    '1 regular caramel_latte: almond_milk, espresso_shot x1',
  ],
  [
    "hi i'd like a large iced macchiato with oat milk and caramel drizzle please",
    '1 large macchiato: iced, oat_milk, caramel_drizzle',
  ],
  [
    'may i have a large cappuccino with cinnamon and extra foam and a small espresso',
    '1 large cappuccino: cinnamon, extra foam',
    '1 small espresso',
  ],
  ['give me a small decaf coffee with skim milk and splenda', '1 small coffee: decaf, skim_milk, splenda'],
  ["i'll have a large iced tea unsweetened with lemon", '1 large iced_tea: unsweetened, lemon'],
  ['a large vanilla latte with whole milk and light ice', '1 large vanilla_latte: whole_milk, light ice'],
  [
    'two large cold brews with coconut milk and one with just sugar',
    '2 large cold_brew: coconut_milk',
    '1 large cold_brew: sugar',
  ],
  [
    'can i please have a regular mocha with no whipped cream and a double shot of espresso',
    '1 regular mocha: no whipped_cream, espresso_shot x2',
  ],
  [
    'i would like a hot tea with honey and lemon and a regular latte with soy milk',
    '1 tea: honey, lemon',
    '1 regular latte: soy_milk',
  ],
  [
    'one extra large coffee black and one large coffee with milk and sugar',
    '1 extra_large coffee: black',
    '1 large coffee: milk, sugar',
  ],
  [
    "i'd like a large light roast latte with hazelnut syrup and cocoa powder",
    '1 large latte: light_roast, hazelnut, cocoa_powder',
  ],
  ['get me a large frozen coffee with caramel swirl and whip', '1 large frozen_coffee: caramel, whipped_cream'],
  ["i'd like a chai latte large with vanilla and cinnamon on top", '1 large chai_latte: vanilla, cinnamon'],
  [
    'a medium hot latte with french vanilla and a medium iced latte with mocha swirl',
    '1 regular latte: hot, french_vanilla',
    '1 regular latte: iced, mocha_swirl',
  ],
  [
    'i would like a large pumpkin spice latte with whipped cream and cinnamon',
    '1 large latte: pumpkin, whipped_cream, cinnamon',
  ],
  [
    'small americano hot with one shot of espresso added and a little cream',
    '1 small americano: hot, espresso_shot x1, light cream',
  ],
  ['large iced matcha latte with oatmilk and cold foam', '1 large matcha_latte: iced, oat_milk, cold_foam'],
  [
    'could i have a large hot white hot chocolate with peppermint and sprinkles',
    '1 large white_hot_chocolate: hot, peppermint, sprinkles',
  ],
  [
    'i want one large light roast coffee with cream and one small dark roast coffee with sugar',
    '1 large coffee: light_roast, cream',
    '1 small coffee: dark_roast, sugar',
  ],
  ['let me get a large coffee with extra cream extra sugar', '1 large coffee: extra cream, extra sugar'],
  ["i'll take a regular green tea with honey no sugar", '1 regular green_tea: honey, no sugar'],
  [
    'medium iced mocha with almond milk whipped cream and mocha drizzle',
    '1 regular mocha: iced, almond_milk, whipped_cream, mocha_drizzle',
  ],
  [
    "i'd like to order a large caramel macchiato with extra caramel drizzle",
    '1 large macchiato: extra caramel_drizzle',
  ],
  [
    'hello i would like a small latte with coconut and a large latte with coconut milk',
    '1 small latte: coconut',
    '1 large latte: coconut_milk',
  ],
  [
    'an espresso with two sugars and a cappuccino with chocolate powder',
    '1 espresso: sugar',
    '1 cappuccino: cocoa_powder',
  ],
  ['a regular coffee with regular milk', '1 coffee: milk'],
  ['regular coffee regular size with cream', '1 regular coffee: cream'],
  ['i want a sugar free vanilla latte large', '1 large vanilla_latte: sugar_free'],
  [
    'can i get a large lemonade with raspberry and a small sweet tea with lots of ice',
    '1 large lemonade: raspberry',
    '1 small iced_tea: extra ice',
  ],
  [
    'large iced coffee light ice with hazelnut cream and sugar',
    '1 large iced_coffee: light ice, hazelnut, cream, sugar',
  ],
  ['i would like two small hot coffees with milk and three sugars', '2 small coffee: hot, milk, sugar'],
  ['large cold brew with sweet cold foam and a shot of vanilla', '1 large cold_brew: cold_foam, vanilla'],
  [
    'let me get an iced latte with espresso shot and caramel drizzle in a large',
    '1 large latte: iced, espresso_shot x1, caramel_drizzle',
  ],
  ["i'd like a mocha latte medium with soy milk and whip", '1 regular mocha: soy_milk, whipped_cream'],
  ["i'll do a tall blonde coffee with room for milk", '1 small coffee: light_roast'],
  [
    'can i get a french vanilla cappuccino large with extra whipped cream',
    '1 large vanilla_cappuccino: extra whipped_cream',
  ],
  ['a big coffee with half and half and a splenda', '1 large coffee: half_and_half, splenda'],
  [
    'large decaf iced coffee with french vanilla swirl and skim milk',
    '1 large iced_coffee: decaf, french_vanilla, skim_milk',
  ],
  ['i want a hot mocha with mint and marshmallows large please', '1 large mocha: hot, peppermint, marshmallows'],
  [
    'one chai tea hot with milk and honey one green tea iced with lemon',
    '1 chai_latte: hot, milk, honey',
    '1 green_tea: iced, lemon',
  ],
  [
    "i'd like an americano with a shot of espresso and brown sugar medium",
    '1 regular americano: espresso_shot x1, brown_sugar',
  ],
  ['can i have four regular coffees all black', '4 regular coffee: black'],
  ['give me a large vanilla iced coffee with oat milk', '1 large iced_coffee: vanilla, oat_milk'],
  [
    'i would like a large dark roast latte with light foam and no sugar',
    '1 large latte: dark_roast, light foam, no sugar',
  ],
  ['a small coffee light with sugar', '1 small coffee: light_roast, sugar'],
  ['a large coffee light and sweet', '1 large coffee: light_roast, sweetened'],
  ["i'd like a latte with a vanilla shot and a turbo shot", '1 latte: vanilla, espresso_shot x1'],
  [
    'regular hot chocolate with whipped cream caramel drizzle and chocolate syrup',
    '1 regular hot_chocolate: whipped_cream, caramel_drizzle, mocha_swirl',
  ],
  ['please get me one venti iced white mocha with soy', '1 extra_large mocha: iced, soy_milk'],
  [
    "i'd like a large iced caramel latte with whole milk and a regular iced mocha with skim milk",
    '1 large caramel_latte: iced, whole_milk',
    '1 regular mocha: iced, skim_milk',
  ],
  ['medium latte iced vanilla almond milk', '1 regular latte: iced, vanilla, almond_milk'],
  ["i'd like a macchiato with extra foam no caramel and 2 percent milk", '1 macchiato: extra foam, no caramel, milk'],
  ['could i get a blueberry iced coffee with cream medium sized', '1 regular iced_coffee: blueberry, cream'],
  [
    'i would like a large coffee with cream sugar and hazelnut as well as a large hot chocolate with whipped cream',
    '1 large coffee: cream, sugar, hazelnut',
    '1 large hot_chocolate: whipped_cream',
  ],
  [
    "i'd like three regular iced coffees one with caramel one with mocha and one with french vanilla",
    '1 regular iced_coffee: caramel',
    '1 regular iced_coffee: mocha_swirl',
    '1 regular iced_coffee: french_vanilla',
  ],
  [
    'large frozen coffee with mocha and whipped cream and a cold brew regular with cream',
    '1 large frozen_coffee: mocha_swirl, whipped_cream',
    '1 regular cold_brew: cream',
  ],
  [
    "i'd like a large coffee with milk and two sugars and a small iced coffee with cream",
    '1 large coffee: milk, sugar',
    '1 small iced_coffee: cream',
  ],
  [
    'one large hot coffee with cream and sugar and one medium hot chocolate with whipped cream',
    '1 large coffee: hot, cream, sugar',
    '1 regular hot_chocolate: whipped_cream',
  ],
  [
    'can i have a small latte with almond milk and a shot of espresso with caramel drizzle on top',
    '1 small latte: almond_milk, espresso_shot x1, caramel_drizzle',
  ],
  ['i would like an iced coffee large size with hazelnut and oat milk', '1 large iced_coffee: hazelnut, oat_milk'],
  ['hi can i get two medium cappuccinos with skim milk and cinnamon', '2 regular cappuccino: skim_milk, cinnamon'],
  [
    'let me get a dark roast coffee with a little bit of milk and a lot of sugar',
    '1 coffee: dark_roast, light milk, extra sugar',
  ],
  ['i want a regular size caramel macchiato with whole milk', '1 regular macchiato: whole_milk'],
  [
    'i need a large americano with three espresso shots and half and half',
    '1 large americano: espresso_shot x3, half_and_half',
  ],
  [
    'could i please get one large iced chai with coconut milk and one small green tea with honey',
    '1 large chai_latte: iced, coconut_milk',
    '1 small green_tea: honey',
  ],
  [
    'a large mocha iced with an extra shot whipped cream and chocolate drizzle',
    '1 large mocha: iced, espresso_shot x1, whipped_cream, mocha_drizzle',
  ],
  ['give me a small espresso with foam and cocoa powder', '1 small espresso: foam, cocoa_powder'],
  ["i'd like a decaf latte with sugar free caramel", '1 latte: decaf, sugar_free, caramel'],
  [
    'may i have a medium hot tea with lemon and a large iced tea with no lemon',
    '1 regular tea: lemon',
    '1 large iced_tea: no lemon',
  ],
  [
    "i'll have an extra large iced coffee with caramel swirl cream and four sugars",
    '1 extra_large iced_coffee: caramel, cream, sugar',
  ],
  [
    'one small hot chocolate extra whipped cream and one large hot chocolate no whipped cream',
    '1 small hot_chocolate: extra whipped_cream',
    '1 large hot_chocolate: no whipped_cream',
  ],
  [
    'i would like to have a regular latte light roast with caramel syrup and foam',
    '1 regular latte: light_roast, caramel, foam',
  ],
  [
    'can you make me a large frozen coffee with french vanilla and whip cream',
    '1 large frozen_coffee: french_vanilla, whipped_cream',
  ],
  ['medium cold brew with pumpkin and sweet cold foam please', '1 regular cold_brew: pumpkin, cold_foam'],
  [
    'i would like a large coffee black with nothing in it and a medium coffee with everything',
    '1 large coffee: black',
    '1 regular coffee',
  ],
  ['latte large soy hazelnut two shots', '1 large latte: soy_milk, hazelnut, espresso_shot x2'],
  [
    "i'd like a large iced latte with two shots of espresso one pump of caramel and oat milk",
    '1 large latte: iced, espresso_shot x2, caramel, oat_milk',
  ],
  [
    'let me have one cappuccino with extra foam and one cappuccino with no foam',
    '1 cappuccino: extra foam',
    '1 cappuccino: no foam',
  ],
  [
    "hello i'd like a medium matcha latte with almond milk and vanilla and light ice",
    '1 regular matcha_latte: almond_milk, vanilla, light ice',
  ],
  [
    "i'll take three large coffees one black one with cream and one with cream and sugar",
    '1 large coffee: black',
    '1 large coffee: cream',
    '1 large coffee: cream, sugar',
  ],
  ['a large dark roast please with cream and sugar', '1 large coffee: dark_roast, cream, sugar'],
  [
    'get me a white hot chocolate medium with peppermint syrup and whipped cream',
    '1 regular white_hot_chocolate: peppermint, whipped_cream',
  ],
  [
    'can i please order a large vanilla latte hot with extra foam and cinnamon',
    '1 large vanilla_latte: hot, extra foam, cinnamon',
  ],
  [
    'iced caramel macchiato large with caramel drizzle extra ice',
    '1 large macchiato: iced, caramel_drizzle, extra ice',
  ],
  [
    'i want a lemonade with blueberry and a sweet tea with lemon both large',
    '1 large lemonade: blueberry',
    '1 large iced_tea: lemon',
  ],
  ["i'd like a regular hot coffee with sugar and milk on the side", '1 regular coffee: hot, sugar, milk'],
  [
    'two large lattes one hot with caramel and one iced with mocha',
    '1 large latte: hot, caramel',
    '1 large latte: iced, mocha_swirl',
  ],
  ['small decaf americano hot water on the side', '1 small americano: decaf'],
  [
    'could i have a chai with a dash of cinnamon and honey make it hot and large',
    '1 large chai_latte: cinnamon, honey, hot',
  ],
  ['i would like a large latte with half whole milk half almond milk', '1 large latte: whole_milk, almond_milk'],
  [
    'please give me a medium roast coffee large with skim milk and sweetener',
    '1 large coffee: medium_roast, skim_milk, sweet_n_low',
  ],
  [
    "i'm going to get a large iced mocha with light ice and almond milk and also a small latte with skim milk",
    '1 large mocha: iced, light ice, almond_milk',
    '1 small latte: skim_milk',
  ],
  [
    'one cocoa with marshmallows for my kid and one large coffee with cream for me',
    '1 hot_chocolate: marshmallows',
    '1 large coffee: cream',
  ],
  [
    'can i get an iced latte with blueberry and cream large light ice no whip',
    '1 large latte: iced, blueberry, cream, light ice, no whipped_cream',
  ],
  ["i'd like coffee with cream and sugar", '1 coffee: cream, sugar'],
  ['large coffee cream sugar', '1 large coffee: cream, sugar'],
  [
    'a tall caramel latte with whipped cream on it as well as caramel drizzle',
    '1 small caramel_latte: whipped_cream, caramel_drizzle',
  ],
  [
    'i would like a hot latte in a medium with french vanilla syrup and a splash of cream',
    '1 regular latte: hot, french_vanilla, cream',
  ],
  ['espresso small double shot with one sugar', '1 small espresso: espresso_shot x2, sugar'],
  [
    'i want a large light roast iced coffee with cream and hazelnut syrup',
    '1 large iced_coffee: light_roast, cream, hazelnut',
  ],
  [
    'give me two hot chocolates a large with marshmallows and a small with sprinkles',
    '1 large hot_chocolate: marshmallows',
    '1 small hot_chocolate: sprinkles',
  ],
  [
    'can i have an americano iced with two shots and raspberry and a fruit punch',
    '1 americano: iced, espresso_shot x2, raspberry',
    '1 fruit_punch',
  ],
  ["i'd like a mocha with extra mocha and extra whip", '1 mocha: extra mocha_swirl, extra whipped_cream'],
  ['one medium iced coffee decaf with one cream and one sugar', '1 regular iced_coffee: decaf, cream, sugar'],
  ['i would like a large coffee with 2 sugars 1 cream', '1 large coffee: sugar, cream'],
  [
    'let me get a large pumpkin coffee iced with cream and a caramel latte hot medium',
    '1 large coffee: pumpkin, iced, cream',
    '1 regular caramel_latte: hot',
  ],
  [
    'a medium blended mocha with coconut milk and chocolate syrup no whip',
    '1 regular mocha: blended, coconut_milk, mocha_swirl, no whipped_cream',
  ],
  ['yes can i have a medium coffee with skim milk and three splendas', '1 regular coffee: skim_milk, splenda'],
  [
    'hey good morning large iced coffee please with french vanilla milk and sugar',
    '1 large iced_coffee: french_vanilla, milk, sugar',
  ],
  [
    'i would like two vanilla lattes with whole milk and two caramel lattes with soy',
    '2 vanilla_latte: whole_milk',
    '2 caramel_latte: soy_milk',
  ],
  ["i'd like a regular macchiato with just foam", '1 regular macchiato: foam'],
  [
    'large latte with whip cream chocolate powder and a hint of peppermint',
    '1 large latte: whipped_cream, cocoa_powder, light peppermint',
  ],
  ['i want the dark roast coffee extra large with lots of cream', '1 extra_large coffee: dark_roast, extra cream'],
  [
    'can i get a cold brew with oat milk and caramel and can i also get a hot chocolate with mint',
    '1 cold_brew: oat_milk, caramel',
    '1 hot_chocolate: peppermint',
  ],
  ["i'd like a hot black coffee small", '1 small coffee: hot, black'],
  [
    'medium french vanilla cappuccino with whipped cream and cinnamon and a medium mocha latte with whipped cream',
    '1 regular vanilla_cappuccino: whipped_cream, cinnamon',
    '1 regular mocha: whipped_cream',
  ],
]
