import type { Order } from './order.ts'

export const beanline: readonly Order[] = [
  [
    'i would like a large iced latte with almond milk and a pump of vanilla syrup',
    '1 large latte: iced, almond_milk, vanilla_syrup',
  ],
  [
    'hi can i get a medium dark roast coffee with cream and two sugars',
    '1 medium drip_coffee: dark_roast, cream, sugar',
  ],
  [
    'one small cappuccino with extra foam and cinnamon on top please',
    '1 small cappuccino: extra foam, cinnamon_powder',
  ],
  [
    'large iced light roast americano with oat milk and two pumps of vanilla syrup',
    '1 large caffe_americano: iced, light_roast, oat_milk, vanilla_syrup',
  ],
  [
    'let me have two large mochas with whipped cream and chocolate drizzle',
    '2 large caffe_mocha: whipped_cream, mocha_drizzle',
  ],
  ['i want a decaf latte medium with skim milk and no foam', '1 medium latte: decaf, skim_milk, no foam'],
  [
    'can i have a large hot chocolate with extra whipped cream and a small chai latte with soy milk',
    '1 large hot_chocolate: extra whipped_cream',
    '1 small chai_latte: soy_milk',
  ],
  [
    "i'll take an extra large cold brew with a splash of coconut milk and light ice",
    '1 extra_large cold_brew: coconut_milk, light ice',
  ],
  ['a small espresso with a shot of caramel', '1 small espresso: caramel_syrup'],
  [
    "i'd like a medium latte with an extra shot of espresso and hazelnut",
    '1 medium latte: espresso_shot x1, hazelnut_syrup',
  ],
  [
    'caramel macchiato large iced with caramel drizzle and two shots of espresso',
    '1 large caramel_macchiato: iced, caramel_drizzle, espresso_shot x2',
  ],
  [
    'may i please have a large coffee light roast with half and half and honey',
    '1 large drip_coffee: light_roast, half_and_half, honey',
  ],
  [
    'give me a medium iced coffee with a little bit of cream and lots of sugar',
    '1 medium iced_coffee: light cream, extra sugar',
  ],
  [
    'i need two small lattes one with oat milk and one with almond milk',
    '1 small latte: oat_milk',
    '1 small latte: almond_milk',
  ],
  ['large hot americano no sugar', '1 large caffe_americano: hot, no sugar'],
  ['can i get a large mocha latte with whipped cream', '1 large caffe_mocha: whipped_cream'],
  [
    'i would like one large cappuccino with skim milk and cocoa powder sprinkled on top and one medium latte with caramel syrup',
    '1 large cappuccino: skim_milk, cocoa_powder',
    '1 medium latte: caramel_syrup',
  ],
  [
    "for my drink i'd like a small white chocolate mocha with peppermint syrup and whipped cream",
    '1 small white_chocolate_mocha: peppermint_syrup, whipped_cream',
  ],
  [
    "i'd like a large black tea with honey and a medium green tea with nothing in it",
    '1 large black_tea: honey',
    '1 medium green_tea',
  ],
  ['a medium matcha latte with coconut milk over ice', '1 medium matcha_latte: coconut_milk, iced'],
  [
    'i want a large latte with three shots of espresso brown sugar and oat milk',
    '1 large latte: espresso_shot x3, brown_sugar, oat_milk',
  ],
  [
    'let me get a small dark roast latte with whipped cream caramel syrup and nutmeg',
    '1 small latte: dark_roast, whipped_cream, caramel_syrup, nutmeg',
  ],
  [
    'can i please get an iced caramel macchiato with extra caramel drizzle hold the whipped cream',
    '1 caramel_macchiato: iced, extra caramel_drizzle, no whipped_cream',
  ],
  [
    "i'll have a large cold brew with vanilla and a medium iced coffee with milk and sugar",
    '1 large cold_brew: vanilla_syrup',
    '1 medium iced_coffee: whole_milk|skim_milk|two_percent_milk, sugar',
  ],
  ['i would like to order a medium half caf americano with room for cream', '1 medium caffe_americano: half_caf'],
  ['flat white small with whole milk', '1 small flat_white: whole_milk'],
  ["hello i'd like a large skinny vanilla latte with light foam", '1 large latte: skinny, vanilla_syrup, light foam'],
  [
    'two medium iced lattes with toffee nut syrup and soy milk and a large hot cocoa',
    '2 medium latte: iced, toffee_nut_syrup, soy_milk',
    '1 large hot_chocolate',
  ],
  ['i want a latte', '1 latte'],
  ['medium coffee black', '1 medium drip_coffee'],
  ['a large decaf coffee with two percent milk and splenda', '1 large drip_coffee: decaf, two_percent_milk, splenda'],
  ["i'd like an iced mocha with no whip and make it a large", '1 large caffe_mocha: iced, no whipped_cream'],
  ['one regular coffee with cream and sugar and one large espresso', '1 drip_coffee: cream, sugar', '1 large espresso'],
  [
    'can i get a small steamer with raspberry syrup and a medium chai tea with cinnamon',
    '1 small steamer: raspberry_syrup',
    '1 medium chai_latte: cinnamon_powder',
  ],
  [
    'i would like a large cappuccino extra foam light on the sugar with hazelnut syrup',
    '1 large cappuccino: extra foam, light sugar, hazelnut_syrup',
  ],
  [
    'could i have an espresso macchiato with caramel sauce and a sprinkle of cinnamon powder',
    '1 espresso_macchiato: caramel_drizzle, cinnamon_powder',
  ],
  [
    "i'd like a medium blonde roast latte with almond milk and one pump of hazelnut",
    '1 medium latte: light_roast, almond_milk, hazelnut_syrup',
  ],
  [
    'please give me one large nitro cold brew with heavy cream and caramel syrup',
    '1 large nitro_cold_brew: cream, caramel_syrup',
  ],
  ['i want a small cafe au lait with steamed skim milk and raw sugar', '1 small cafe_au_lait: skim_milk, raw_sugar'],
  ['double espresso with a little bit of milk foam', '1 espresso: espresso_shot x2, light foam'],
  ['can i get a triple shot large iced latte with mocha sauce', '1 large latte: espresso_shot x3, iced, mocha_sauce'],
  [
    "i'll do a large drip coffee dark roast with cream no sugar and a large latte iced with vanilla and soy",
    '1 large drip_coffee: dark_roast, cream, no sugar',
    '1 large latte: iced, vanilla_syrup, soy_milk',
  ],
  ['i would like a tea with honey large', '1 large black_tea: honey'],
  [
    'one medium caramel latte with whip and drizzle',
    '1 medium latte: caramel_syrup, whipped_cream, caramel_drizzle|mocha_drizzle',
  ],
  [
    'one large mocha with peppermint and one small mocha without whipped cream',
    '1 large caffe_mocha: peppermint_syrup',
    '1 small caffe_mocha: no whipped_cream',
  ],
  [
    "i'm going to have a medium cappuccino that has almond milk and brown sugar in it",
    '1 medium cappuccino: almond_milk, brown_sugar',
  ],
  [
    'large latte topped with whipped cream and cinnamon made with whole milk',
    '1 large latte: whipped_cream, cinnamon_powder, whole_milk',
  ],
  ['let me get a hot latte with cinnamon dolce syrup in a large cup', '1 large latte: hot, cinnamon_dolce_syrup'],
  [
    'i would like an iced americano medium size with stevia plus an iced white mocha large with no drizzle',
    '1 medium caffe_americano: iced, stevia',
    '1 large white_chocolate_mocha: iced, no caramel_drizzle, no mocha_drizzle',
  ],
  ['can i have three large coffees with cream and sugar', '3 large drip_coffee: cream, sugar'],
  ['small coffee with just a splash of oat milk', '1 small drip_coffee: oat_milk'],
  ['i want a chocolate latte with milk foam', '1 latte: mocha_sauce, foam'],
  [
    'i want an extra large dark roast with cream and four sugars',
    '1 extra_large drip_coffee: dark_roast, cream, sugar',
  ],
  ["i'd like a large vanilla chai latte with an espresso shot", '1 large chai_latte: vanilla_syrup, espresso_shot x1'],
  [
    'can i please have one cold brew with extra ice and a double shot of espresso',
    '1 cold_brew: extra ice, espresso_shot x2',
  ],
  [
    'i would like a small hot mocha with almond milk and a large iced mocha with almond milk both with whipped cream',
    '1 small caffe_mocha: hot, almond_milk, whipped_cream',
    '1 large caffe_mocha: iced, almond_milk, whipped_cream',
  ],
  [
    'a hazelnut coffee light roast medium with two creams and a sugar',
    '1 medium drip_coffee: hazelnut_syrup, light_roast, cream, sugar',
  ],
  [
    'i would like a latte with two shots espresso and skim milk in it also one black tea with honey and lemon',
    '1 latte: espresso_shot x2, skim_milk',
    '1 black_tea: honey',
  ],
  [
    'large iced coffee with vanilla syrup caramel drizzle cream and ice',
    '1 large iced_coffee: vanilla_syrup, caramel_drizzle, cream, ice',
  ],
  [
    "i'd like a small hot green tea and a medium decaf cappuccino with honey along with a large caramel macchiato with oat milk",
    '1 small green_tea: hot',
    '1 medium cappuccino: decaf, honey',
    '1 large caramel_macchiato: oat_milk',
  ],
  ['get me a large latte with soy milk instead of whole milk', '1 large latte: soy_milk'],
  [
    "i'd like two americanos one iced and one hot both large",
    '1 large caffe_americano: iced',
    '1 large caffe_americano: hot',
  ],
  ['may i get a large skim latte with an added shot', '1 large latte: skim_milk, espresso_shot x1'],
  ['i would like a medium latte with light vanilla syrup and extra hot please', '1 medium latte: light vanilla_syrup'],
  [
    'good morning i would like a large caramel macchiato iced please with extra caramel',
    '1 large caramel_macchiato: iced, extra caramel_syrup',
  ],
  ['could i have a medium latte with skim milk and sugar free vanilla', '1 medium latte: skim_milk, vanilla_syrup'],
  [
    "i'll take a small iced coffee with a lot of cream and a little sugar",
    '1 small iced_coffee: extra cream, light sugar',
  ],
  [
    'get me a large dark roast coffee with one cream and two splendas',
    '1 large drip_coffee: dark_roast, cream, splenda',
  ],
  [
    'i want a cappuccino that has whole milk and extra foam make it a medium',
    '1 medium cappuccino: whole_milk, extra foam',
  ],
  [
    'one large americano iced light roast and one small espresso dark roast',
    '1 large caffe_americano: iced, light_roast',
    '1 small espresso: dark_roast',
  ],
  [
    'hey can i get a large white mocha with almond milk no whipped cream and a shot of espresso',
    '1 large white_chocolate_mocha: almond_milk, no whipped_cream, espresso_shot x1',
  ],
  [
    'a large coffee light roast and a medium coffee dark roast both with cream and sugar',
    '1 large drip_coffee: light_roast, cream, sugar',
    '1 medium drip_coffee: dark_roast, cream, sugar',
  ],
  [
    'i would like two large iced mochas with whipped cream and one of them with an extra shot of espresso',
    '1 large caffe_mocha: iced, whipped_cream',
    '1 large caffe_mocha: iced, whipped_cream, espresso_shot x1',
  ],
  ['medium steamer with toffee nut and whip please', '1 medium steamer: toffee_nut_syrup, whipped_cream'],
  [
    'can i get an espresso with two shots of espresso and caramel drizzle',
    '1 espresso: espresso_shot x2, caramel_drizzle',
  ],
  [
    "i'd like a small mocha without whip but with extra mocha sauce",
    '1 small caffe_mocha: no whipped_cream, extra mocha_sauce',
  ],
  [
    'i need one medium regular coffee black and one large latte with hazelnut syrup foam and cinnamon',
    '1 medium drip_coffee',
    '1 large latte: hazelnut_syrup, foam, cinnamon_powder',
  ],
  [
    'let me have a hot chocolate with whipped cream peppermint syrup and mocha drizzle size large',
    '1 large hot_chocolate: whipped_cream, peppermint_syrup, mocha_drizzle',
  ],
  ['i will have a cold brew coffee with cream in it and some caramel syrup', '1 cold_brew: cream, caramel_syrup'],
  [
    'may i have a large chai latte dirty with a shot of espresso and oat milk',
    '1 large chai_latte: espresso_shot x1, oat_milk',
  ],
  [
    "i'd like to order a large latte with almond milk raspberry syrup and light ice and make it iced",
    '1 large latte: almond_milk, raspberry_syrup, light ice, iced',
  ],
  ['two coffees one with cream one with sugar', '1 drip_coffee: cream', '1 drip_coffee: sugar'],
  [
    'three small lattes with oat milk brown sugar and cinnamon and one large nitro',
    '3 small latte: oat_milk, brown_sugar, cinnamon_powder',
    '1 large nitro_cold_brew',
  ],
  [
    'i want a large iced vanilla latte with whipped cream and a small hot black tea with honey',
    '1 large latte: iced, vanilla_syrup, whipped_cream',
    '1 small black_tea: hot, honey',
  ],
  ['decaf latte large soy milk no foam', '1 large latte: decaf, soy_milk, no foam'],
  ['small blonde latte with honey and coconut milk to go', '1 small latte: light_roast, honey, coconut_milk'],
  [
    "i'd like the caramel macchiato with light caramel drizzle and nonfat milk in a medium",
    '1 medium caramel_macchiato: light caramel_drizzle, skim_milk',
  ],
  ['a medium roast coffee medium with cream', '1 medium drip_coffee: medium_roast, cream'],
  [
    'please get me a medium light roast latte with vanilla powder and cocoa powder',
    '1 medium latte: light_roast, vanilla_powder, cocoa_powder',
  ],
  [
    'could i please have a large mocha with double espresso shots and whipped cream',
    '1 large caffe_mocha: espresso_shot x2, whipped_cream',
  ],
  [
    'large hot cappuccino with extra espresso and a little bit of cinnamon',
    '1 large cappuccino: hot, espresso_shot x1, light cinnamon_powder',
  ],
  ['can i get a flat white with soy and two sugars please medium', '1 medium flat_white: soy_milk, sugar'],
  [
    'i would like an americano with four shots of espresso large with room',
    '1 large caffe_americano: espresso_shot x4',
  ],
  [
    'one latte with oat milk and one latte with soy milk both small and iced',
    '1 small latte: oat_milk, iced',
    '1 small latte: soy_milk, iced',
  ],
  ["i'd like a large drip coffee and put two creams and three sugars in it", '1 large drip_coffee: cream, sugar'],
  ['make me a skinny mocha with raspberry and almond milk', '1 caffe_mocha: skinny, raspberry_syrup, almond_milk'],
  [
    'i would like a medium cafe latte hot with skim milk and caramel drizzle and also a large green tea',
    '1 medium latte: hot, skim_milk, caramel_drizzle',
    '1 large green_tea',
  ],
  ['a tall glass of cold brew with vanilla syrup and heavy cream', '1 cold_brew: vanilla_syrup, cream'],
  [
    "i'll get a coffee dark roast with cream and stevia and a cappuccino with cinnamon",
    '1 drip_coffee: dark_roast, cream, stevia',
    '1 cappuccino: cinnamon_powder',
  ],
  [
    'one medium iced latte with light vanilla and extra ice one large hot latte with hazelnut',
    '1 medium latte: iced, light vanilla_syrup, extra ice',
    '1 large latte: hot, hazelnut_syrup',
  ],
  ["i'd like a latte with steamed almond milk and vanilla large", '1 large latte: almond_milk, vanilla_syrup'],
  [
    'can i have a small iced caramel latte with whip cream on top and a medium coffee with half and half',
    '1 small latte: iced, caramel_syrup, whipped_cream',
    '1 medium drip_coffee: half_and_half',
  ],
  [
    'i want an iced coffee with mocha syrup and oat milk and an espresso shot in it',
    '1 iced_coffee: mocha_sauce, oat_milk, espresso_shot x1',
  ],
  [
    'hello i want to get a large cafe mocha with soy milk and extra chocolate syrup thanks',
    '1 large caffe_mocha: soy_milk, extra mocha_sauce',
  ],
  ['one small decaf coffee two sugars no cream', '1 small drip_coffee: decaf, sugar, no cream'],
  [
    "i'd like a medium macchiato with foamed milk and caramel sauce on top",
    '1 medium espresso_macchiato: foam, caramel_drizzle',
  ],
  [
    'large matcha with oat milk and vanilla and light ice and a medium matcha with soy',
    '1 large matcha_latte: oat_milk, vanilla_syrup, light ice',
    '1 medium matcha_latte: soy_milk',
  ],
  [
    'i would like a large espresso with vanilla syrup and caramel drizzle and whipped cream and chocolate drizzle',
    '1 large espresso: vanilla_syrup, caramel_drizzle, whipped_cream, mocha_drizzle',
  ],
  [
    "let's do a large iced coffee hazelnut with skim milk and splenda",
    '1 large iced_coffee: hazelnut_syrup, skim_milk, splenda',
  ],
  ['i would like my latte to be large and iced with whole milk', '1 large latte: iced, whole_milk'],
  ['an extra large coffee with cream and sugar extra large', '1 extra_large drip_coffee: cream, sugar'],
  ['a large half decaf coffee with two percent milk', '1 large drip_coffee: half_caf, two_percent_milk'],
  [
    "i'd like a peppermint mocha large with whip and a gingerbread latte small",
    '1 large caffe_mocha: peppermint_syrup, whipped_cream',
    '1 small latte',
  ],
  ['small latte with lots of foam light roast and honey', '1 small latte: extra foam, light_roast, honey'],
  [
    'can i get one iced americano and one hot americano both medium with a splash of cream',
    '1 medium caffe_americano: iced, cream',
    '1 medium caffe_americano: hot, cream',
  ],
  [
    'i will order a large hot white chocolate mocha with nutmeg and no foam at all',
    '1 large white_chocolate_mocha: hot, nutmeg, no foam',
  ],
  [
    "i'd like to have four medium coffees two with cream and sugar and two with just cream",
    '2 medium drip_coffee: cream, sugar',
    '2 medium drip_coffee: cream',
  ],
  ['give me your largest iced latte with three pumps caramel', '1 extra_large latte: iced, caramel_syrup'],
  [
    'i want a chai with cinnamon powder and a little honey hot and a latte with sugar',
    '1 chai_latte: cinnamon_powder, light honey, hot',
    '1 latte: sugar',
  ],
  [
    'large nitro cold brew sweetened with brown sugar and a splash of oat milk',
    '1 large nitro_cold_brew: brown_sugar, oat_milk',
  ],
  [
    'a medium latte iced add vanilla and caramel and add whipped cream',
    '1 medium latte: iced, vanilla_syrup, caramel_syrup, whipped_cream',
  ],
  [
    "i'd like a double shot latte with skim milk and a triple shot americano",
    '1 latte: espresso_shot x2, skim_milk',
    '1 caffe_americano: espresso_shot x3',
  ],
  ['could you make me a small cocoa with extra whip and marshmallows', '1 small hot_chocolate: extra whipped_cream'],
  [
    'can i get a coffee with almond milk instead of regular milk and cinnamon',
    '1 drip_coffee: almond_milk, cinnamon_powder',
  ],
  ["i'd like a large coffee extra light roast with extra extra sugar", '1 large drip_coffee: light_roast, extra sugar'],
  [
    'large iced oat milk latte with a double shot and vanilla syrup',
    '1 large latte: iced, oat_milk, espresso_shot x2, vanilla_syrup',
  ],
  ['soy latte small and a non fat cappuccino large', '1 small latte: soy_milk', '1 large cappuccino: skim_milk'],
  ['two percent milk latte with hazelnut in a large', '1 large latte: two_percent_milk, hazelnut_syrup'],
  [
    "i'd like a half caf iced americano with light cream and 2 sugars",
    '1 caffe_americano: half_caf, iced, light cream, sugar',
  ],
  [
    'an almond milk mocha with whip and an oat milk cappuccino with cinnamon',
    '1 caffe_mocha: almond_milk, whipped_cream',
    '1 cappuccino: oat_milk, cinnamon_powder',
  ],
  ['coffee with milk and sugar please large', '1 large drip_coffee: whole_milk|skim_milk|two_percent_milk, sugar'],
  [
    'i want a large light roast coffee light on the cream and heavy on the sugar',
    '1 large drip_coffee: light_roast, light cream, extra sugar',
  ],
  ['can i get a large iced decaf caramel macchiato with soy milk', '1 large caramel_macchiato: iced, decaf, soy_milk'],
  [
    "i'd like two large dark roast coffees with cream one with sugar and one without sugar",
    '1 large drip_coffee: dark_roast, cream, sugar',
    '1 large drip_coffee: dark_roast, cream, no sugar',
  ],
  [
    '2 small hot chocolates 1 with whipped cream 1 with no whipped cream',
    '1 small hot_chocolate: whipped_cream',
    '1 small hot_chocolate: no whipped_cream',
  ],
  [
    'a large latte with one shot of espresso and a medium latte with three',
    '1 large latte: espresso_shot x1',
    '1 medium latte: espresso_shot x3',
  ],
  ['give me a large mocha no whip extra shot', '1 large caffe_mocha: no whipped_cream, espresso_shot x1'],
  [
    'quad shot iced americano large with a splash of half and half',
    '1 large caffe_americano: espresso_shot x4, iced, half_and_half',
  ],
  [
    "i'd like an iced white mocha with light ice and raspberry syrup with whipped cream please make it extra large",
    '1 extra_large white_chocolate_mocha: iced, light ice, raspberry_syrup, whipped_cream',
  ],
  [
    'vanilla latte with skim milk small vanilla latte with whole milk large',
    '1 small latte: vanilla_syrup, skim_milk',
    '1 large latte: vanilla_syrup, whole_milk',
  ],
  [
    'one medium latte one small mocha and one large americano all with oat milk',
    '1 medium latte: oat_milk',
    '1 small caffe_mocha: oat_milk',
    '1 large caffe_americano: oat_milk',
  ],
  [
    "i'd like an iced coffee and a hot coffee both large with cream",
    '1 large iced_coffee: cream',
    '1 large drip_coffee: hot, cream',
  ],
  [
    'espresso with caramel syrup and caramel drizzle and a caramel macchiato with caramel syrup',
    '1 espresso: caramel_syrup, caramel_drizzle',
    '1 caramel_macchiato: caramel_syrup',
  ],
  ['i would like a large mocha with mocha drizzle', '1 large caffe_mocha: mocha_drizzle'],
  [
    'can i get an espresso macchiato with extra foam and a shot of vanilla',
    '1 espresso_macchiato: extra foam, vanilla_syrup',
  ],
  ['a chocolate mocha with soy milk', '1 caffe_mocha: mocha_sauce, soy_milk'],
  ['i want a cold brew no ice with three sugars and a touch of cream', '1 cold_brew: no ice, sugar, cream'],
  ['let me get a medium dark roast with two creams and two sugars', '1 medium drip_coffee: dark_roast, cream, sugar'],
  [
    'small iced light roast coffee with vanilla almond milk and sugar in the raw',
    '1 small iced_coffee: light_roast, vanilla_syrup, almond_milk, raw_sugar',
  ],
  ['can i have a latte hot with foam on top and cinnamon inside', '1 latte: hot, foam, cinnamon_powder'],
  ['large coffee dark with nothing', '1 large drip_coffee: dark_roast'],
  [
    'hello there i would love a nice hot cup of cocoa large with whipped cream',
    '1 large hot_chocolate: hot, whipped_cream',
  ],
  ['a cup of black tea and a cup of coffee with cream', '1 black_tea', '1 drip_coffee: cream'],
  [
    'can i get a large latte with extra extra foam and extra cinnamon and no sugar',
    '1 large latte: extra foam, extra cinnamon_powder, no sugar',
  ],
  ['i would like a caffe americano with two shots espresso added medium', '1 medium caffe_americano: espresso_shot x2'],
  ['medium cappuccino dry with extra foam', '1 medium cappuccino: extra foam'],
  [
    'iced latte large add two shots add hazelnut no sugar',
    '1 large latte: iced, espresso_shot x2, hazelnut_syrup, no sugar',
  ],
  [
    'let me have three medium iced coffees two with caramel and one with vanilla all with cream',
    '2 medium iced_coffee: caramel_syrup, cream',
    '1 medium iced_coffee: vanilla_syrup, cream',
  ],
  ['i want a medium latte with honey brown sugar and cinnamon', '1 medium latte: honey, brown_sugar, cinnamon_powder'],
  [
    "i'd like one large drip coffee with skim milk and sugar and one medium matcha latte with soy milk and honey",
    '1 large drip_coffee: skim_milk, sugar',
    '1 medium matcha_latte: soy_milk, honey',
  ],
  [
    "i'll have a large caramel latte iced with caramel drizzle instead of whipped cream",
    '1 large latte: caramel_syrup, iced, caramel_drizzle',
  ],
  [
    'please can you get me a small iced cappuccino with peppermint and chocolate syrup',
    '1 small cappuccino: iced, peppermint_syrup, mocha_sauce',
  ],
  [
    'large iced coffee regular roast with cream no sugar and caramel swirl',
    '1 large iced_coffee: cream, no sugar, caramel_syrup',
  ],
  [
    'i need an americano large hot with steamed milk',
    '1 large caffe_americano: hot, whole_milk|skim_milk|two_percent_milk',
  ],
  ['decaf espresso double shot with a little foam', '1 espresso: decaf, espresso_shot x2, light foam'],
  ['one large black iced coffee no sugar', '1 large iced_coffee: no sugar'],
  [
    'could i get a hazelnut latte and a hot chocolate and can you add whipped cream to both',
    '1 latte: hazelnut_syrup, whipped_cream',
    '1 hot_chocolate: whipped_cream',
  ],
  ['a large cold brew with cold foam and vanilla', '1 large cold_brew: foam, vanilla_syrup'],
  ['get me an iced caramel mocha with oat milk large please', '1 large caffe_mocha: iced, caramel_syrup, oat_milk'],
  [
    'let me try a matcha latte iced medium with two pumps of raspberry and no sweetener',
    '1 medium matcha_latte: iced, raspberry_syrup',
  ],
  ["i'd like my coffee black with two sugars and hers with cream", '1 drip_coffee: sugar', '1 drip_coffee: cream'],
  ['can i get a tall dark roast', '1 drip_coffee: dark_roast'],
  ['skinny latte with sugar free hazelnut', '1 latte: skinny, hazelnut_syrup'],
  [
    'one latte with almond milk and extra vanilla and light foam large and hot',
    '1 large latte: almond_milk, extra vanilla_syrup, light foam, hot',
  ],
  [
    "i'd like a small cup of dark roast coffee with just a little cream and no sugar",
    '1 small drip_coffee: dark_roast, light cream, no sugar',
  ],
  [
    'large green tea with honey hold the ice and a large black tea iced with raspberry',
    '1 large green_tea: honey, no ice',
    '1 large black_tea: iced, raspberry_syrup',
  ],
  [
    'could i please order a large flat white with whole milk and an extra shot and a dash of nutmeg',
    '1 large flat_white: whole_milk, espresso_shot x1, nutmeg',
  ],
  [
    'i want to order an iced chai with almond milk for me and a hot chai with whole milk for my friend',
    '1 chai_latte: iced, almond_milk',
    '1 chai_latte: hot, whole_milk',
  ],
  [
    'medium half caf latte no foam with one splenda and one pump of hazelnut',
    '1 medium latte: half_caf, no foam, splenda, hazelnut_syrup',
  ],
  ['five small coffees with cream and sugar on the side', '5 small drip_coffee: cream, sugar'],
  [
    'can i get a large mocha with peppermint syrup topped with whipped cream and chocolate drizzle and a large latte topped with foam and cinnamon powder',
    '1 large caffe_mocha: peppermint_syrup, whipped_cream, mocha_drizzle',
    '1 large latte: foam, cinnamon_powder',
  ],
  ['just a plain coffee with cream large', '1 large drip_coffee: cream'],
  [
    'i would like an extra large black coffee dark roast no cream no sugar',
    '1 extra_large drip_coffee: dark_roast, no cream, no sugar',
  ],
  ['one white chocolate mocha with espresso shots', '1 white_chocolate_mocha: espresso_shot'],
  [
    "i'd like a vanilla iced latte with extra espresso and whipped cream large",
    '1 large latte: vanilla_syrup, iced, espresso_shot x1, whipped_cream',
  ],
  ['two caps and a small latte', '2 cappuccino', '1 small latte'],
]
