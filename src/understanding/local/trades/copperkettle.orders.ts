import type { Order } from './order.ts'

export const copperkettle: readonly Order[] = [
  ['i would like a medium latte with oat milk and vanilla syrup', '1 medium latte: oat_milk, vanilla_syrup'],
  ['a large black tea with honey and a lemon slice please', '1 large black_tea: honey, lemon_slice'],
  ["i'd like a large iced latte with vanilla and soy milk", '1 large latte: iced, vanilla_syrup, soy_milk'],
  ['can i get a hot black tea and an iced green tea both large', '1 large black_tea: hot', '1 large green_tea: iced'],
  [
    'a large white mocha with peppermint syrup topped with whipped cream and sprinkles',
    '1 large white_chocolate_mocha: peppermint_syrup, whipped_cream, sprinkles',
  ],
  [
    'one small cortado one large americano and a medium chai latte with cinnamon on top',
    '1 small cortado',
    '1 large americano',
    '1 medium chai_latte: ground_cinnamon',
  ],
  ['two large vietnamese coffees iced', '2 large vietnamese_coffee: iced'],
  [
    'extra large frozen caramel with whipped cream and extra caramel drizzle',
    '1 extra_large frozen_caramel: whipped_cream, extra caramel_drizzle',
  ],
  [
    "and i'll also have an apple cider with ground cinnamon and caramel",
    '1 apple_cider: ground_cinnamon, caramel_syrup|caramel_drizzle',
  ],
  [
    'let me get a skinny latte with sugar free vanilla syrup make it a large',
    '1 large latte: skinny, sugar_free_vanilla_syrup',
  ],
  [
    'three medium lattes with whole milk and one with almond milk',
    '3 medium latte: whole_milk',
    '1 medium latte: almond_milk',
  ],
  ['earl grey with milk and honey', '1 earl_grey: whole_milk, honey'],
  ["i'd like a golden latte with coconut milk and a drizzle of honey", '1 golden_latte: coconut_milk, honey'],
  ["i'd like two coffees one with cream and sugar and one black", '1 drip_coffee: heavy_cream, sugar', '1 drip_coffee'],
  [
    'a large frozen mocha with peppermint and whipped cream thank you',
    '1 large frozen_mocha: peppermint_syrup, whipped_cream',
  ],
  [
    "i'd like a small decaf cappuccino with skim milk and cocoa powder sprinkled on top",
    '1 small cappuccino: decaf, skim_milk, cocoa_powder',
  ],
  [
    "i'd like a large iced mocha with oat milk no whipped cream and extra chocolate drizzle",
    '1 large mocha: iced, oat_milk, no whipped_cream, extra chocolate_drizzle',
  ],
  ['hot tea with lemon', '1 black_tea: hot, lemon_slice'],
  ['a large hazelnut coffee with half and half', '1 large drip_coffee: hazelnut_syrup, half_and_half'],
  ['can i have an iced vanilla latte and a hot mocha please', '1 latte: iced, vanilla_syrup', '1 mocha: hot'],
  ['let me get a medium peppermint mocha with whip', '1 medium mocha: peppermint_syrup, whipped_cream'],
  ['could i get a large cold brew with sweet cream and caramel syrup', '1 large cold_brew: heavy_cream, caramel_syrup'],
  ['a medium honey lavender latte with almond milk', '1 medium latte: honey, lavender_syrup, almond_milk'],
  ["i'll have a large dark roast with room for cream", '1 large drip_coffee: dark_roast'],
  [
    'i would like an iced brown sugar oat milk latte with an espresso shot',
    '1 latte: iced, brown_sugar_syrup, oat_milk, espresso_shot x1',
  ],
  [
    'i want a green tea with honey and lemon and a black tea with milk',
    '1 green_tea: honey, lemon_slice',
    '1 black_tea: whole_milk',
  ],
  [
    'may i get a large americano iced with light ice and a splash of cream',
    '1 large americano: iced, light ice, heavy_cream',
  ],
  ['also can i get a lemonade with raspberry syrup', '1 lemonade: raspberry_syrup'],
  ['one iced tea unsweetened with lemon and one hot earl grey', '1 black_tea: iced, lemon_slice', '1 earl_grey: hot'],
  [
    'a frozen mocha please with whipped cream chocolate drizzle and sprinkles',
    '1 frozen_mocha: whipped_cream, chocolate_drizzle, sprinkles',
  ],
  [
    'i would like three lattes one small one medium and one large all with oat milk',
    '1 small latte: oat_milk',
    '1 medium latte: oat_milk',
    '1 large latte: oat_milk',
  ],
  ['large cappuccino dry with cinnamon and nutmeg', '1 large cappuccino: ground_cinnamon, nutmeg'],
  ["i'll do a medium mocha but make it decaf with soy milk", '1 medium mocha: decaf, soy_milk'],
  ['can i get four small drip coffees two of them decaf', '2 small drip_coffee', '2 small drip_coffee: decaf'],
  [
    "i'd like a caramel latte with whipped cream and caramel drizzle",
    '1 latte: caramel_syrup, whipped_cream, caramel_drizzle',
  ],
  ['one medium flat white with whole milk one small espresso', '1 medium flat_white: whole_milk', '1 small espresso'],
  [
    'yes i want a large pumpkin spice latte with extra whipped cream and pumpkin spice on top',
    '1 large pumpkin_spice_latte: extra whipped_cream',
  ],
  [
    'two iced americanos one large with vanilla syrup and one small with nothing in it',
    '1 large americano: iced, vanilla_syrup',
    '1 small americano: iced',
  ],
  ["i'd like a large mocha with white chocolate sauce instead of chocolate", '1 large mocha: white_chocolate_sauce'],
  ['add a medium peach lemonade to that please', '1 medium peach_lemonade'],
  ['small skinny vanilla latte', '1 small latte: skinny, vanilla_syrup'],
  ["i'd like a small cold brew with vanilla and cold foam", '1 small cold_brew: vanilla_syrup, cold_foam'],
  ['one large chai latte with soy milk extra hot please', '1 large chai_latte: soy_milk, extra hot'],
  [
    'let me have a medium roast coffee large with two percent milk and one sugar',
    '1 large drip_coffee: medium_roast, two_percent_milk, sugar',
  ],
  ['can i get a cappuccino and a cortado both with oat milk', '1 cappuccino: oat_milk', '1 cortado: oat_milk'],
  [
    "i'd like to get an americano with three shots of espresso and a splash of half and half",
    '1 americano: espresso_shot x3, half_and_half',
  ],
  [
    'give me two medium iced teas one with lemon and one with sugar',
    '1 medium black_tea: iced, lemon_slice',
    '1 medium black_tea: iced, sugar',
  ],
  ['small flat white decaf', '1 small flat_white: decaf'],
  ['can i have a peppermint hot chocolate with whipped cream', '1 hot_chocolate: peppermint_syrup, whipped_cream'],
  [
    "i'll have an iced chai with an espresso shot and cinnamon",
    '1 chai_latte: iced, espresso_shot x1, ground_cinnamon',
  ],
  [
    'a large frozen caramel with no whipped cream and a small frozen mocha with whipped cream',
    '1 large frozen_caramel: no whipped_cream',
    '1 small frozen_mocha: whipped_cream',
  ],
  ['could you make me a large vanilla cold brew with light ice', '1 large cold_brew: vanilla_syrup, light ice'],
  [
    'for me a medium golden latte with oat milk and honey and for my wife a small london fog',
    '1 medium golden_latte: oat_milk, honey',
    '1 small london_fog',
  ],
  [
    'i would like a medium coffee french roast two sugars and heavy cream and a large apple cider with caramel drizzle',
    '1 medium drip_coffee: french_roast, sugar, heavy_cream',
    '1 large apple_cider: caramel_drizzle',
  ],
  ['medium latte non fat milk with sugar free vanilla', '1 medium latte: skim_milk, sugar_free_vanilla_syrup'],
  ['an iced green tea with honey and lemon extra large', '1 extra_large green_tea: iced, honey, lemon_slice'],
  [
    'can i please order a large skinny mocha with almond milk hold the whip',
    '1 large mocha: skinny, almond_milk, no whipped_cream',
  ],
  ['a breve medium with hazelnut syrup and cinnamon', '1 medium breve: hazelnut_syrup, ground_cinnamon'],
  [
    'please give me a large cinnamon dolce latte with extra cinnamon and soy milk',
    '1 large cinnamon_dolce_latte: extra ground_cinnamon, soy_milk',
  ],
  ['i would like a pour over light roast with nothing added', '1 pour_over: light_roast'],
  ['one dirty chai latte medium with whole milk', '1 medium dirty_chai: whole_milk'],
  [
    'iced mocha small with coconut milk and toasted coconut',
    '1 small mocha: iced, coconut_milk, toasted_coconut_syrup',
  ],
  ['can i get a tall glass of lemonade with ice', '1 lemonade: ice'],
  [
    "i'd like a medium americano with lavender and honey please and thanks",
    '1 medium americano: lavender_syrup, honey',
  ],
  ['a decaf coffee with skim milk and splenda', '1 drip_coffee: decaf, skim_milk'],
  [
    'medium white chocolate mocha no whip two shots extra hot',
    '1 medium white_chocolate_mocha: no whipped_cream, espresso_shot x2, extra hot',
  ],
  ["i'll take three espressos two of them decaf", '1 espresso', '2 espresso: decaf'],
  [
    'a large latte with vanilla hazelnut and caramel syrup',
    '1 large latte: vanilla_syrup, hazelnut_syrup, caramel_syrup',
  ],
  ['let me get a medium coffee with hazelnut and cream', '1 medium drip_coffee: hazelnut_syrup, heavy_cream'],
  [
    'a large iced white mocha with cold foam and an extra espresso shot',
    '1 large white_chocolate_mocha: iced, cold_foam, espresso_shot x1',
  ],
  ["i'd like a hot green tea small with a slice of lemon", '1 small green_tea: hot, lemon_slice'],
  ['medium latte half whole milk half almond milk', '1 medium latte: whole_milk, almond_milk'],
  [
    "i'd like an iced latte with brown sugar oat milk and cinnamon",
    '1 latte: iced, brown_sugar_syrup, oat_milk, ground_cinnamon',
  ],
  [
    'get me a medium caramel macchiato iced extra caramel',
    '1 medium caramel_macchiato: iced, extra caramel_syrup|caramel_drizzle',
  ],
  ['can i get a regular latte with whole milk', '1 medium latte: whole_milk'],
  ['two small espressos one with sugar one without', '1 small espresso: sugar', '1 small espresso: no sugar'],
  ['a large apple cider extra hot with cinnamon', '1 large apple_cider: extra hot, ground_cinnamon'],
  ['medium drip coffee room for milk', '1 medium drip_coffee'],
  [
    "let's do a large matcha latte with oat milk vanilla and no ice",
    '1 large matcha_latte: oat_milk, vanilla_syrup, no ice',
  ],
  [
    'one small cappuccino with cocoa powder one large cappuccino without cocoa powder',
    '1 small cappuccino: cocoa_powder',
    '1 large cappuccino: no cocoa_powder',
  ],
  [
    'can i have a medium pumpkin spice latte hot with whipped cream and nutmeg on top and a large iced black tea with lemon',
    '1 medium pumpkin_spice_latte: hot, whipped_cream, nutmeg',
    '1 large black_tea: iced, lemon_slice',
  ],
  [
    "i'd like an extra large coffee please with four shots of espresso and no milk",
    '1 extra_large drip_coffee: espresso_shot x4, no whole_milk',
  ],
  ['one large earl grey one medium hibiscus tea both iced', '1 large earl_grey: iced', '1 medium hibiscus_tea: iced'],
  [
    "i'll have a large london fog with whole milk and vanilla make it extra sweet",
    '1 large london_fog: whole_milk, vanilla_syrup',
  ],
  ['large iced lattes times two with soy milk', '2 large latte: iced, soy_milk'],
  ['can i get a peach lemonade medium with extra ice and a straw', '1 medium peach_lemonade: extra ice'],
  [
    'hello may i have a large skinny cappuccino with extra foam and cinnamon powder',
    '1 large cappuccino: skinny, extra milk_foam, ground_cinnamon',
  ],
  [
    "i'd like a medium mocha with two pumps of peppermint and soy milk no whipped cream",
    '1 medium mocha: peppermint_syrup, soy_milk, no whipped_cream',
  ],
  [
    'can i get one large coffee one medium coffee and one small coffee all with cream and sugar',
    '1 large drip_coffee: heavy_cream, sugar',
    '1 medium drip_coffee: heavy_cream, sugar',
    '1 small drip_coffee: heavy_cream, sugar',
  ],
  [
    'can i get a medium iced caramel latte with almond milk',
    '1 medium latte: iced, caramel_syrup|caramel_drizzle, almond_milk',
  ],
  [
    'let me get a large dark roast coffee with cream and three sugars and a medium chai latte with soy milk',
    '1 large drip_coffee: dark_roast, heavy_cream, sugar',
    '1 medium chai_latte: soy_milk',
  ],
  ['medium black tea with lemon', '1 medium black_tea: lemon_slice'],
  [
    'i would like a large americano with room and a medium cappuccino with cinnamon',
    '1 large americano',
    '1 medium cappuccino: ground_cinnamon',
  ],
  [
    "i'd like an apple cider hot medium with whipped cream and a drizzle of caramel",
    '1 medium apple_cider: hot, whipped_cream, caramel_drizzle',
  ],
  [
    'i want one large white mocha with raspberry and peppermint syrup',
    '1 large white_chocolate_mocha: raspberry_syrup, peppermint_syrup',
  ],
  [
    'a large earl grey with honey and oat milk and a large earl grey with nothing',
    '1 large earl_grey: honey, oat_milk',
    '1 large earl_grey',
  ],
  ['small latte with maple', '1 small latte: maple_syrup'],
  [
    'i would like a frozen caramel large with whipped cream sprinkles and caramel drizzle',
    '1 large frozen_caramel: whipped_cream, sprinkles, caramel_drizzle',
  ],
  ['medium drip light roast splash of soy milk', '1 medium drip_coffee: light_roast, soy_milk'],
  [
    'a dirty chai large with whole milk and two pumps of brown sugar',
    '1 large dirty_chai: whole_milk, brown_sugar_syrup',
  ],
  ['nitro cold brew large with sweet cold foam', '1 large nitro_cold_brew: cold_foam'],
  ["i'd like a large irish coffee with cream and a pinch of nutmeg", '1 large irish_coffee: heavy_cream, nutmeg'],
  [
    "i'd like a hot latte with honey cinnamon and a splash of vanilla",
    '1 latte: hot, honey, ground_cinnamon, vanilla_syrup',
  ],
  [
    'one medium london fog with lavender and soy milk and a hot chocolate for my daughter with marshmallows',
    '1 medium london_fog: lavender_syrup, soy_milk',
    '1 hot_chocolate: marshmallows',
  ],
  ['large cafe miel with oat milk and cinnamon on top', '1 large cafe_miel: oat_milk, ground_cinnamon'],
  [
    "i'd like to start with a medium mocha with almond milk then i want a large decaf americano",
    '1 medium mocha: almond_milk',
    '1 large americano: decaf',
  ],
  [
    'can i have a large latte with four shots and heavy cream instead of milk',
    '1 large latte: espresso_shot x4, heavy_cream',
  ],
  [
    'a large iced americano with two pumps of caramel syrup and a splash of oat milk',
    '1 large americano: iced, caramel_syrup, oat_milk',
  ],
  ["i'd like a steamer small with vanilla and whipped cream", '1 small steamer: vanilla_syrup, whipped_cream'],
  [
    'one large chai iced one large matcha hot both with coconut milk',
    '1 large chai_latte: iced, coconut_milk',
    '1 large matcha_latte: hot, coconut_milk',
  ],
  [
    "hi yes i'd like a latte with hazelnut syrup make that a large and iced please",
    '1 large latte: hazelnut_syrup, iced',
  ],
  ['can i get uh a medium americano no wait make it a large americano with cream', '1 large americano: heavy_cream'],
  [
    'for my first drink i want a large iced latte with vanilla for my second drink i want a small hot mocha',
    '1 large latte: iced, vanilla_syrup',
    '1 small mocha: hot',
  ],
  [
    "i'd like two large iced coffees please both with caramel syrup and whole milk",
    '2 large drip_coffee: iced, caramel_syrup, whole_milk',
  ],
  ['i want my latte large with soy milk and i want it extra foamy', '1 large latte: soy_milk'],
  [
    'could i please get a decaf latte in a medium with two percent milk and some cinnamon',
    '1 medium latte: decaf, two_percent_milk, ground_cinnamon',
  ],
  [
    'i would love a hot chocolate medium with peppermint syrup whipped cream and sprinkles',
    '1 medium hot_chocolate: peppermint_syrup, whipped_cream, sprinkles',
  ],
  [
    "i'm looking for a medium roast coffee with half and half and brown sugar",
    '1 drip_coffee: medium_roast, half_and_half, brown_sugar_syrup',
  ],
  [
    "i'd like a large pumpkin spice latte without whipped cream and with almond milk",
    '1 large pumpkin_spice_latte: no whipped_cream, almond_milk',
  ],
]
