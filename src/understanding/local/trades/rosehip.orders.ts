import type { Order } from './order.ts'

export const rosehip: readonly Order[] = [
  [
    "i'd like a large caramel frappe with whipped cream and extra caramel drizzle",
    '1 large caramel_frappe: whipped_cream, extra caramel_drizzle',
  ],
  [
    'can i get a small chai latte with oat milk and a blueberry muffin warmed up',
    '1 small chai_tea_latte: oat_milk',
    '1 blueberry_muffin: warmed',
  ],
  [
    'one large iced green tea unsweetened and an everything bagel with cream cheese',
    '1 large green_tea: iced, unsweetened',
    '1 everything_bagel: cream_cheese',
  ],
  [
    'let me get a medium mocha frappuccino with java chips and no whip',
    '1 regular mocha_frappe: chocolate_chips, no whipped_cream',
  ],
  [
    "hi i'd like two cinnamon rolls and a large coffee with cream and sugar",
    '2 cinnamon_roll',
    '1 large coffee: cream|heavy_cream, sugar',
  ],
  ['small earl grey with honey and lemon please', '1 small earl_grey_tea: honey, lemon'],
  [
    'i want a large matcha latte iced with almond milk and vanilla',
    '1 large matcha_green_tea_latte: iced, almond_milk, vanilla_syrup',
  ],
  [
    'a large peach iced tea with light ice and a chocolate chip cookie',
    '1 large peach_iced_tea: light ice',
    '1 chocolate_chip_cookie',
  ],
  [
    'i would like a strawberry smoothie and a plain bagel toasted with butter',
    '1 strawberry_smoothie',
    '1 bagel: toasted, butter',
  ],
  [
    'could i have a medium hot chocolate with whipped cream chocolate drizzle and a sprinkle of cinnamon',
    '1 regular hot_chocolate: whipped_cream, chocolate_drizzle, cinnamon',
  ],
  [
    'a dirty chai with two shots of espresso and coconut milk in a large',
    '1 large dirty_chai: espresso_shot x2, coconut_milk',
  ],
  [
    "i'll take a large java chip frappe with extra whipped cream and a brownie",
    '1 large java_chip_frappe: extra whipped_cream',
    '1 brownie',
  ],
  [
    'may i have a small cappuccino with nonfat milk and extra foam and a slice of lemon loaf',
    '1 small cappuccino: nonfat_milk, extra cold_foam|milk_foam',
    '1 lemon_loaf',
  ],
  [
    'two large lattes one with hazelnut and one with sugar free vanilla',
    '1 large latte: hazelnut_syrup',
    '1 large latte: sugar_free_vanilla_syrup',
  ],
  [
    'i need a peppermint tea large with honey and a butter croissant',
    '1 large peppermint_tea: honey',
    '1 butter_croissant',
  ],
  [
    'give me a vanilla bean frappe with cookie crumbles and caramel drizzle on top',
    '1 vanilla_bean_frappe: cookie_crumbles, caramel_drizzle',
  ],
  [
    'a large decaf americano with a splash of half and half and three sugars',
    '1 large americano: decaf, half_and_half, sugar',
  ],
  ["i'd like a tea lemonade with peach syrup and extra ice please", '1 tea_lemonade: peach_syrup, extra ice'],
  [
    'can i please have two breakfast sandwiches and two medium coffees both with cream',
    '2 bacon_egg_sandwich',
    '2 regular coffee: cream|heavy_cream',
  ],
  [
    "i'll have the cinnamon raisin bagel toasted with strawberry cream cheese and a small iced coffee with vanilla syrup and whole milk",
    '1 cinnamon_raisin_bagel: toasted, strawberry_cream_cheese',
    '1 small coffee: iced, vanilla_syrup, whole_milk',
  ],
  ['large cold brew with sweet cream cold foam and one pump of caramel', '1 large cold_brew: cold_foam, caramel_syrup'],
  ['a london fog with lavender and oat milk medium size', '1 regular london_fog: lavender_syrup, oat_milk'],
  [
    'i would like a large sweetened passion tea with boba and lemon',
    '1 large passion_tea: sweetened, tapioca_pearls, lemon',
  ],
  ['medium iced black tea with raspberry syrup no sweetener', '1 regular iced_black_tea: raspberry_syrup, no splenda'],
  [
    'hello can i get an iced mocha large size with almond milk hold the whip and a chocolate croissant',
    '1 large mocha: iced, almond_milk, no whipped_cream',
    '1 chocolate_croissant',
  ],
  [
    'i want a skinny vanilla latte small and a banana nut muffin',
    '1 small latte: skinny, vanilla_syrup',
    '1 banana_nut_muffin',
  ],
  [
    'one small hot tea english breakfast with cream and one sugar',
    '1 small english_breakfast_tea: hot, cream|heavy_cream, sugar',
  ],
  [
    'i would like to get a grande pumpkin latte with whip nutmeg and an extra shot',
    '1 regular latte: pumpkin_sauce, whipped_cream, nutmeg, espresso_shot x1',
  ],
  ['three cake pops and a large strawberry frappe', '3 cake_pop', '1 large strawberry_creme_frappe'],
  ['large mango smoothie with a cheese danish on the side', '1 large mango_smoothie', '1 cheese_danish'],
  [
    "i'd like a decaf coffee with soy and stevia and an almond croissant warm",
    '1 coffee: decaf, soy_milk, stevia',
    '1 almond_croissant: warmed',
  ],
  [
    'can i do a regular lemonade with strawberry cream cheese bagel',
    '1 regular lemonade',
    '1 bagel: strawberry_cream_cheese',
  ],
  [
    "i'd love a large chai with a double shot of espresso light foam and cinnamon",
    '1 large chai_tea_latte: espresso_shot x2, light cold_foam|milk_foam, cinnamon',
  ],
  ['small green tea latte hot with honey instead of sugar', '1 small matcha_green_tea_latte: hot, honey'],
  [
    'a medium caramel latte with sea salt and caramel sauce',
    '1 regular latte: caramel_syrup, sea_salt, caramel_drizzle',
  ],
  [
    'i would like one venti mocha frappe light whip and one tall caramel frappe with no drizzle',
    '1 large mocha_frappe: light whipped_cream',
    '1 small caramel_frappe: no caramel_drizzle, no chocolate_drizzle',
  ],
  [
    'for my drink i will have a chamomile tea with honey and for my side a pumpkin scone',
    '1 chamomile_tea: honey',
    '1 pumpkin_scone',
  ],
  [
    'let me have a large iced latte with two pumps of hazelnut and a bagel with peanut butter',
    '1 large latte: iced, hazelnut_syrup',
    '1 bagel: peanut_butter',
  ],
  [
    'i want an everything bagel with butter and jam and a large hot coffee black',
    '1 everything_bagel: butter, jam',
    '1 large coffee: hot',
  ],
  ['could i get a large iced tea half sweet with lemon', '1 large iced_black_tea: lemon'],
  [
    "i'd like a blended strawberry smoothie with whipped cream on it and a cookie",
    '1 strawberry_smoothie: blended, whipped_cream',
    '1 chocolate_chip_cookie',
  ],
  [
    'large latte with whole milk and a small latte with two percent milk please',
    '1 large latte: whole_milk',
    '1 small latte: two_percent_milk',
  ],
  [
    'i would like a hazelnut coffee with half and half two splendas and a croissant',
    '1 coffee: hazelnut_syrup, half_and_half, splenda',
    '1 butter_croissant',
  ],
  [
    'an iced chai with pumpkin and cold foam along with a slice of lemon pound cake',
    '1 chai_tea_latte: iced, pumpkin_sauce, cold_foam',
    '1 lemon_loaf',
  ],
  [
    "i'll do an iced americano with a pump of classic syrup and coconut milk",
    '1 americano: iced, classic_syrup, coconut_milk',
  ],
  [
    'one large green tea hot no sugar and one medium green tea iced with sugar',
    '1 large green_tea: hot, no sugar',
    '1 regular green_tea: iced, sugar',
  ],
  [
    "i'd like a toasted bagel with cream cheese and a medium mocha with skim milk and whip",
    '1 bagel: toasted, cream_cheese',
    '1 regular mocha: nonfat_milk, whipped_cream',
  ],
  ['get me a large frappe vanilla with caramel', '1 large vanilla_bean_frappe: caramel_syrup'],
  ['just a small espresso with a little bit of cream', '1 small espresso: light cream|heavy_cream'],
  [
    'can i have a mocha with peppermint tea and a muffin',
    '1 mocha',
    '1 peppermint_tea',
    '1 blueberry_muffin|banana_nut_muffin',
  ],
  [
    'i would like four chocolate chip cookies and four small hot chocolates with extra whip',
    '4 chocolate_chip_cookie',
    '4 small hot_chocolate: extra whipped_cream',
  ],
  [
    'large unsweetened iced tea with lemon and a bacon and egg sandwich',
    '1 large iced_black_tea: unsweetened, lemon',
    '1 bacon_egg_sandwich',
  ],
  [
    'i want a medium cold brew with vanilla cold foam and chocolate drizzle',
    '1 regular cold_brew: vanilla_syrup, cold_foam, chocolate_drizzle',
  ],
  [
    'a caramel frappe without whipped cream with oat milk and an added shot',
    '1 caramel_frappe: no whipped_cream, oat_milk, espresso_shot x1',
  ],
  [
    'please let me get a large coffee with two creams and two sugars plus a blueberry muffin',
    '1 large coffee: cream|heavy_cream, sugar',
    '1 blueberry_muffin',
  ],
  [
    "i'd like a hot matcha with soy milk and a cinnamon roll heated",
    '1 matcha_green_tea_latte: hot, soy_milk',
    '1 cinnamon_roll: warmed',
  ],
  [
    'a large iced coffee with caramel and vanilla and light cream and a small orange juice',
    '1 large coffee: iced, caramel_syrup, vanilla_syrup, light cream|heavy_cream',
  ],
  ['hi there can i get a large chai tea latte extra hot with nonfat milk', '1 large chai_tea_latte: nonfat_milk'],
  [
    'one small decaf latte with soy milk and one large latte with an extra shot and soy milk',
    '1 small latte: decaf, soy_milk',
    '1 large latte: espresso_shot x1, soy_milk',
  ],
  [
    "i'm getting a scone and a medium earl grey tea with a splash of milk",
    '1 pumpkin_scone',
    '1 regular earl_grey_tea: whole_milk|two_percent_milk|nonfat_milk',
  ],
  [
    'i will have a large iced chai with two pumps of vanilla and a toasted everything bagel with cream cheese',
    '1 large chai_tea_latte: iced, vanilla_syrup',
    '1 everything_bagel: toasted, cream_cheese',
  ],
  [
    'hello could i get a medium caramel frappe extra caramel drizzle and light whip',
    '1 regular caramel_frappe: extra caramel_drizzle, light whipped_cream',
  ],
  [
    "i'd like an earl grey tea with cream and sugar and a blueberry muffin",
    '1 earl_grey_tea: cream|heavy_cream, sugar',
    '1 blueberry_muffin',
  ],
  [
    'one large peach iced tea sweetened and one small peach iced tea unsweetened',
    '1 large peach_iced_tea: sweetened',
    '1 small peach_iced_tea: unsweetened',
  ],
  [
    'can i get two chocolate croissants warmed and two small lattes with whole milk',
    '2 chocolate_croissant: warmed',
    '2 small latte: whole_milk',
  ],
  [
    'a venti iced matcha with oat milk sweet cream cold foam and no ice',
    '1 large matcha_green_tea_latte: iced, oat_milk, cold_foam, no ice',
  ],
  [
    'let me get a cinnamon raisin bagel with butter and a medium hot chocolate no whip',
    '1 cinnamon_raisin_bagel: butter',
    '1 regular hot_chocolate: no whipped_cream',
  ],
  [
    'i want a large mocha frappe with oat milk extra java chips and a shot of espresso',
    '1 large mocha_frappe: oat_milk, extra chocolate_chips, espresso_shot x1',
  ],
  ['small peppermint tea no sugar lemon on the side', '1 small peppermint_tea: no sugar, lemon'],
  [
    'i would like a medium latte with pumpkin spice nutmeg and whipped cream and a pumpkin scone heated up',
    '1 regular latte: pumpkin_sauce, nutmeg, whipped_cream',
    '1 pumpkin_scone: warmed',
  ],
  [
    'three blueberry muffins one brownie and a large coffee with half and half',
    '3 blueberry_muffin',
    '1 brownie',
    '1 large coffee: half_and_half',
  ],
  ['may i please have a grande passion tea lemonade sweetened', '1 regular tea_lemonade: sweetened'],
  [
    'can i have a decaf cappuccino large with almond milk light foam',
    '1 large cappuccino: decaf, almond_milk, light cold_foam|milk_foam',
  ],
  ["i'd like a bacon egg sandwich on a croissant and a large orange juice", '1 bacon_egg_sandwich'],
  [
    'give me a medium strawberry smoothie with boba and a lemon loaf',
    '1 regular strawberry_smoothie: tapioca_pearls',
    '1 lemon_loaf',
  ],
  [
    "i'd like a large cold brew with two percent milk three sugars and a cheese danish",
    '1 large cold_brew: two_percent_milk, sugar',
    '1 cheese_danish',
  ],
  [
    'one tall latte nonfat no foam one grande cappuccino with whole milk extra foam',
    '1 small latte: nonfat_milk, no cold_foam, no milk_foam',
    '1 regular cappuccino: whole_milk, extra cold_foam|milk_foam',
  ],
  [
    'for here a large green tea latte with coconut milk and to go an almond croissant',
    '1 large matcha_green_tea_latte: coconut_milk',
    '1 almond_croissant',
  ],
  [
    'hi i would like a plain bagel toasted with strawberry cream cheese and jelly please',
    '1 bagel: toasted, strawberry_cream_cheese, jam',
  ],
  [
    'a london fog large with vanilla and extra foam and a cookie',
    '1 large london_fog: vanilla_syrup, extra cold_foam|milk_foam',
    '1 chocolate_chip_cookie',
  ],
  [
    'two medium mango smoothies and one large java chip frappuccino with whip',
    '2 regular mango_smoothie',
    '1 large java_chip_frappe: whipped_cream',
  ],
  ['i need a large americano black and a cinnamon roll with butter', '1 large americano', '1 cinnamon_roll: butter'],
  [
    'iced black tea large with raspberry and lemon wedge and light ice',
    '1 large iced_black_tea: raspberry_syrup, lemon, light ice',
  ],
  [
    "i'd like one caramel latte iced with sea salt and sweet cream cold foam on top and one cake pop",
    '1 latte: caramel_syrup, iced, sea_salt, cold_foam',
    '1 cake_pop',
  ],
  [
    'can i get a chai tea latte with skim milk instead of whole milk in a regular size',
    '1 regular chai_tea_latte: nonfat_milk',
  ],
  [
    'a dirty chai iced with an extra shot and caramel drizzle large',
    '1 large dirty_chai: iced, espresso_shot x1, caramel_drizzle',
  ],
  [
    'let me do a vanilla bean frappe with chocolate sauce and cookie crumbles and make it a large',
    '1 large vanilla_bean_frappe: chocolate_drizzle, cookie_crumbles',
  ],
  ['small coffee with sweetener and a splash of soy', '1 small coffee: splenda, soy_milk'],
  [
    'english breakfast with honey and a splash of oat milk and a croissant with jam',
    '1 english_breakfast_tea: honey, oat_milk',
    '1 butter_croissant: jam',
  ],
  [
    'i would like a large iced americano with three shots classic syrup and a splash of cream',
    '1 large americano: iced, espresso_shot x3, classic_syrup, cream|heavy_cream',
  ],
  [
    'can i please get a medium iced coffee with two pumps of hazelnut two pumps of caramel and heavy cream',
    '1 regular coffee: iced, hazelnut_syrup, caramel_syrup, heavy_cream',
  ],
  ["i'd like a large lemonade with strawberry and a brownie warmed", '1 large lemonade', '1 brownie: warmed'],
  ['one everything bagel not toasted with plain cream cheese', '1 everything_bagel: no toasted, cream_cheese'],
  [
    "i'll have a mocha large iced whole milk extra whip and a banana nut muffin heated",
    '1 large mocha: iced, whole_milk, extra whipped_cream',
    '1 banana_nut_muffin: warmed',
  ],
  ['a medium chamomile tea with honey lemon and a little sugar', '1 regular chamomile_tea: honey, lemon, light sugar'],
  [
    'i want to get three small hot chocolates two with whipped cream and one without',
    '2 small hot_chocolate: whipped_cream',
    '1 small hot_chocolate: no whipped_cream',
  ],
  [
    'could i get a large arnold palmer light ice and a bagel with peanut butter and jelly',
    '1 large tea_lemonade: light ice',
    '1 bagel: peanut_butter, jam',
  ],
  [
    'large hot latte with lavender and honey plus an almond croissant',
    '1 large latte: hot, lavender_syrup, honey',
    '1 almond_croissant',
  ],
  [
    'may i have a small espresso with two shots and a slice of lemon loaf with butter',
    '1 small espresso: espresso_shot x2',
    '1 lemon_loaf: butter',
  ],
  [
    "i'd like to order a large blended mocha with caramel drizzle no whipped cream",
    '1 large mocha: blended, caramel_drizzle, no whipped_cream',
  ],
  [
    'a matcha latte with vanilla and almond milk and the caramel frappe with extra whip both large',
    '1 large matcha_green_tea_latte: vanilla_syrup, almond_milk',
    '1 large caramel_frappe: extra whipped_cream',
  ],
  [
    'a strawberries and cream frappe with no whip and a large latte with cream',
    '1 strawberry_creme_frappe: no whipped_cream',
    '1 large latte: cream|heavy_cream',
  ],
  [
    'can i get a large unsweetened passion tea with peach syrup and light ice and a small unsweetened green tea iced',
    '1 large passion_tea: unsweetened, peach_syrup, light ice',
    '1 small green_tea: unsweetened, iced',
  ],
  ['get me a breakfast sandwich and a medium latte with one sugar', '1 bacon_egg_sandwich', '1 regular latte: sugar'],
  [
    "i'd like a soy latte large with sugar free vanilla and cinnamon",
    '1 large latte: soy_milk, sugar_free_vanilla_syrup, cinnamon',
  ],
  [
    'a large nonfat vanilla latte and a small skinny mocha no whip',
    '1 large latte: nonfat_milk, vanilla_syrup',
    '1 small mocha: skinny, no whipped_cream',
  ],
  [
    "i'll take two everything bagels one with butter and one with cream cheese",
    '1 everything_bagel: butter',
    '1 everything_bagel: cream_cheese',
  ],
  [
    'hello can i please have a large mint tea and a plain bagel with nothing on it',
    '1 large peppermint_tea',
    '1 bagel',
  ],
  [
    'one large hot cocoa with peppermint whipped cream and chocolate drizzle',
    '1 large hot_chocolate: whipped_cream, chocolate_drizzle',
  ],
  [
    'i would like a medium iced latte with hazelnut and oat milk as well as a cinnamon roll and a cake pop',
    '1 regular latte: iced, hazelnut_syrup, oat_milk',
    '1 cinnamon_roll',
    '1 cake_pop',
  ],
  ['an iced chai tea latte medium with pumpkin cold foam', '1 regular chai_tea_latte: iced, pumpkin_sauce, cold_foam'],
  [
    "i'd like my coffee iced and large with vanilla and my bagel toasted with butter",
    '1 large coffee: iced, vanilla_syrup',
    '1 bagel: toasted, butter',
  ],
  ['i want a smoothie strawberry large and a muffin banana nut', '1 large strawberry_smoothie', '1 banana_nut_muffin'],
  [
    'a small decaf mocha with coconut milk extra chocolate sauce and cinnamon along with a warm butter croissant',
    '1 small mocha: decaf, coconut_milk, extra chocolate_drizzle, cinnamon',
    '1 butter_croissant: warmed',
  ],
  ['tall hot green tea with two lemon slices and honey', '1 small green_tea: hot, lemon, honey'],
  [
    'large iced latte light ice light foam with one pump sugar free vanilla',
    '1 large latte: iced, light ice, light cold_foam|milk_foam, sugar_free_vanilla_syrup',
  ],
  ['i want four cake pops and four small lemonades', '4 cake_pop', '4 small lemonade'],
  [
    'can i get a croissant chocolate and a coffee regular with whole milk and one sugar',
    '1 chocolate_croissant',
    '1 regular coffee: whole_milk, sugar',
  ],
  [
    'please may i have a large iced green tea with peach and a half dozen chocolate chip cookies',
    '1 large green_tea: iced, peach_syrup',
    '6 chocolate_chip_cookie',
  ],
  [
    "i'd like a frappe with caramel drizzle and whipped cream large",
    '1 large caramel_frappe: caramel_drizzle, whipped_cream',
  ],
  ['can i get a large hot tea with lemon and honey', '1 large earl_grey_tea|english_breakfast_tea: lemon, honey'],
  [
    "i'd like one small chai latte iced with soy milk one large chai latte hot with whole milk",
    '1 small chai_tea_latte: iced, soy_milk',
    '1 large chai_tea_latte: hot, whole_milk',
  ],
  [
    'give me a caramel frappe large with an extra shot of espresso and cookie crumbles and whip',
    '1 large caramel_frappe: espresso_shot x1, cookie_crumbles, whipped_cream',
  ],
  [
    'two everything bagels toasted with cream cheese and two large coffees with cream and sugar',
    '2 everything_bagel: toasted, cream_cheese',
    '2 large coffee: cream|heavy_cream, sugar',
  ],
  ["i'll have an iced passion tea with classic syrup and no lemon", '1 passion_tea: iced, classic_syrup, no lemon'],
  [
    'medium matcha with vanilla syrup almond milk and light ice please',
    '1 regular matcha_green_tea_latte: vanilla_syrup, almond_milk, light ice',
  ],
  [
    'i want a strawberry frappe that has whipped cream and chocolate chips in it',
    '1 strawberry_creme_frappe: whipped_cream, chocolate_chips',
  ],
  [
    'let me have a large iced tea with lots of ice and peach syrup and a bagel with butter on the side',
    '1 large iced_black_tea: extra ice, peach_syrup',
    '1 bagel: butter',
  ],
  [
    'a small cafe mocha with no whipped cream and an almond croissant heated please',
    '1 small mocha: no whipped_cream',
    '1 almond_croissant: warmed',
  ],
  [
    'hi i would like to order a large cold brew with vanilla sweet cream cold foam',
    '1 large cold_brew: vanilla_syrup, cold_foam',
  ],
  [
    'i would like a blueberry muffin a chocolate chip cookie and a small hot chocolate with extra whipped cream',
    '1 blueberry_muffin',
    '1 chocolate_chip_cookie',
    '1 small hot_chocolate: extra whipped_cream',
  ],
  [
    'one medium latte with oat milk cinnamon and honey and one medium latte with oat milk and caramel',
    '1 regular latte: oat_milk, cinnamon, honey',
    '1 regular latte: oat_milk, caramel_syrup',
  ],
  [
    'may i get a tall dirty chai with two percent milk and a little cinnamon',
    '1 small dirty_chai: two_percent_milk, light cinnamon',
  ],
  [
    'large english breakfast tea with a splash of half and half and two sugars',
    '1 large english_breakfast_tea: half_and_half, sugar',
  ],
  [
    'i need a decaf latte with nonfat milk sugar free vanilla and no foam in a medium',
    '1 regular latte: decaf, nonfat_milk, sugar_free_vanilla_syrup, no cold_foam, no milk_foam',
  ],
  [
    'could i have a mocha frappe with a chocolate croissant warmed up',
    '1 mocha_frappe',
    '1 chocolate_croissant: warmed',
  ],
  [
    "i'd like a large london fog with soy milk and lavender hold the foam",
    '1 large london_fog: soy_milk, lavender_syrup, no cold_foam, no milk_foam',
  ],
  [
    'plain bagel with cream cheese and strawberry jam and a small americano with heavy cream',
    '1 bagel: cream_cheese, jam',
    '1 small americano: heavy_cream',
  ],
  [
    'i want a medium iced caramel latte with caramel drizzle and sea salt topped with cold foam',
    '1 regular latte: iced, caramel_syrup, caramel_drizzle, sea_salt, cold_foam',
  ],
  [
    'a lemonade with raspberry and extra ice and a green tea with peach both large',
    '1 large lemonade: raspberry_syrup, extra ice',
    '1 large green_tea: peach_syrup',
  ],
  [
    'please give me a breakfast sandwich with a large cappuccino with oat milk',
    '1 bacon_egg_sandwich',
    '1 large cappuccino: oat_milk',
  ],
  [
    'a venti java chip frappuccino with light whip extra chocolate drizzle and almond milk',
    '1 large java_chip_frappe: light whipped_cream, extra chocolate_drizzle, almond_milk',
  ],
  [
    'i would like three lattes one with hazelnut one with vanilla and one plain all large',
    '1 large latte: hazelnut_syrup',
    '1 large latte: vanilla_syrup',
    '1 large latte',
  ],
  [
    'i will take a chamomile tea small with honey and a cinnamon raisin bagel toasted with peanut butter',
    '1 small chamomile_tea: honey',
    '1 cinnamon_raisin_bagel: toasted, peanut_butter',
  ],
  [
    'can you get me a medium coffee iced with caramel and cream and sugar',
    '1 regular coffee: iced, caramel_syrup, cream|heavy_cream, sugar',
  ],
  ['two cake pops a brownie and a large mocha with whole milk', '2 cake_pop', '1 brownie', '1 large mocha: whole_milk'],
  [
    "i'd like a large iced green tea latte with extra matcha and no sweetener",
    '1 large matcha_green_tea_latte: iced, no splenda',
  ],
  [
    'large pumpkin latte iced with whip cream and nutmeg on top and a scone',
    '1 large latte: pumpkin_sauce, iced, whipped_cream, nutmeg',
    '1 pumpkin_scone',
  ],
  ['an arnold palmer sweetened with no ice', '1 tea_lemonade: sweetened, no ice'],
  [
    'i would like a small drip coffee with almond milk and one stevia and a slice of lemon cake warmed',
    '1 small coffee: almond_milk, stevia',
    '1 lemon_loaf: warmed',
  ],
  ['let me get two grande lattes both iced both with soy milk', '2 regular latte: iced, soy_milk'],
  [
    "hello i'd like to get a large strawberry smoothie with whipped cream and a bagel with strawberry cream cheese",
    '1 large strawberry_smoothie: whipped_cream',
    '1 bagel: strawberry_cream_cheese',
  ],
  ['small espresso with foam and caramel sauce', '1 small espresso: cold_foam|milk_foam, caramel_drizzle'],
  [
    'can i have a large iced latte made with coconut milk and two pumps hazelnut syrup topped with cinnamon powder',
    '1 large latte: iced, coconut_milk, hazelnut_syrup, cinnamon',
  ],
  [
    'medium hot chocolate with peppermint no wait make that with caramel and whip',
    '1 regular hot_chocolate: caramel_syrup, whipped_cream',
  ],
  [
    "i'd like a vanilla frappe small and a caramel frappe large both with whipped cream",
    '1 small vanilla_bean_frappe: whipped_cream',
    '1 large caramel_frappe: whipped_cream',
  ],
  ['one peach tea unsweet large light ice', '1 large peach_iced_tea: unsweetened, light ice'],
  [
    'a large mocha with oat milk instead of regular milk and a butter croissant',
    '1 large mocha: oat_milk',
    '1 butter_croissant',
  ],
  ["i'll do a medium chai tea with an espresso shot and brown sugar", '1 regular chai_tea_latte: espresso_shot x1'],
  [
    'coffee large cream no sugar and a muffin banana',
    '1 large coffee: cream|heavy_cream, no sugar',
    '1 banana_nut_muffin',
  ],
  ["i'd like a grilled cheese danish", '1 cheese_danish'],
  ['may i have a large tea green with honey', '1 large green_tea: honey'],
  [
    'i would love a large iced matcha latte with strawberry cold foam',
    '1 large matcha_green_tea_latte: iced, cold_foam',
  ],
  [
    "for breakfast i'll have a bacon and egg sandwich and a large orange spice tea with lemon",
    '1 bacon_egg_sandwich',
    '1 large earl_grey_tea: lemon',
  ],
  [
    'i would like one medium cappuccino with cinnamon sprinkled on top two chocolate chip cookies and one cheese danish',
    '1 regular cappuccino: cinnamon',
    '2 chocolate_chip_cookie',
    '1 cheese_danish',
  ],
  [
    'get me an iced coffee with sugar free vanilla and light cream no ice large',
    '1 large coffee: iced, sugar_free_vanilla_syrup, light cream|heavy_cream, no ice',
  ],
  ['i want a decaf americano with a splash of milk', '1 americano: decaf, whole_milk|two_percent_milk|nonfat_milk'],
  [
    'can i get a large caramel iced coffee with caramel drizzle whip and whole milk',
    '1 large coffee: caramel_syrup, iced, caramel_drizzle, whipped_cream, whole_milk',
  ],
  [
    "i'd like 2 croissants 1 chocolate 1 almond and 2 small teas 1 green 1 peppermint",
    '1 chocolate_croissant',
    '1 almond_croissant',
    '1 small green_tea',
    '1 small peppermint_tea',
  ],
  ['large cold brew black and a cinnamon roll warmed', '1 large cold_brew', '1 cinnamon_roll: warmed'],
  [
    'could i get my latte skinny with hazelnut and my friend wants a mango smoothie with boba',
    '1 latte: skinny, hazelnut_syrup',
    '1 mango_smoothie: tapioca_pearls',
  ],
  [
    "i'd like an unsweetened iced black tea with lemon on the side and a pumpkin scone",
    '1 iced_black_tea: unsweetened, lemon',
    '1 pumpkin_scone',
  ],
  [
    'one double shot latte with vanilla and a blueberry muffin',
    '1 latte: espresso_shot x2, vanilla_syrup',
    '1 blueberry_muffin',
  ],
  ['a large hot mocha with dark chocolate and whipped cream', '1 large mocha: hot, whipped_cream'],
  [
    "i'd like a large hot chocolate with soy milk chocolate drizzle caramel drizzle and no whip",
    '1 large hot_chocolate: soy_milk, chocolate_drizzle, caramel_drizzle, no whipped_cream',
  ],
  [
    'give me four large iced coffees two with cream and sugar and two with oat milk and vanilla',
    '2 large coffee: iced, cream|heavy_cream, sugar',
    '2 large coffee: iced, oat_milk, vanilla_syrup',
  ],
  ['let me get a large latte with foam on top', '1 large latte: cold_foam|milk_foam'],
  [
    'a small iced mocha light ice whole milk with an added shot of espresso please',
    '1 small mocha: iced, light ice, whole_milk, espresso_shot x1',
  ],
  ['can i also get a brownie and a cookie to go with that', '1 brownie', '1 chocolate_chip_cookie'],
  ['and a large peppermint tea to drink', '1 large peppermint_tea'],
]
