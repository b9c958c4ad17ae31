import type { Order } from './order.ts'

export const lantern: readonly Order[] = [
  [
    'i would like a large iced latte with almond milk and vanilla syrup',
    '1 large cafe_latte: iced, almond_milk, vanilla_syrup',
  ],
  ['can i get a medium coffee with cream and sugar', '1 regular brewed_coffee: cream, sugar'],
  ["hi i'd like a small cappuccino with whole milk and cinnamon please", '1 small cappuccino: whole_milk, cinnamon'],
  ['one large caramel macchiato with extra caramel drizzle', '1 large caramel_macchiato: extra caramel_drizzle'],
  [
    'let me get a small hot chocolate with whipped cream and marshmallows',
    '1 small hot_chocolate: whipped_cream, marshmallows',
  ],
  [
    'i want a large dark roast coffee with two sugars and a little bit of cream',
    '1 large brewed_coffee: dark_roast, sugar, light cream',
  ],
  ['could i have an iced americano with no sugar', '1 americano: iced, no sugar'],
  ["i'd like a medium mocha with soy milk and no whipped cream", '1 regular cafe_mocha: soy_milk, no whipped_cream'],
  ['give me two large coffees with milk please', '2 large brewed_coffee: whole_milk'],
  ['may i have a large cold brew with cold foam and caramel syrup', '1 large cold_brew: cold_foam, caramel_syrup'],
  ['and a small green tea with honey and lemon', '1 small green_tea: honey, lemon'],
  [
    "i'd like a latte with two pumps of hazelnut syrup and skim milk make it a large",
    '1 large cafe_latte: hazelnut_syrup x2, skim_milk',
  ],
  ['espresso with an extra shot', '1 espresso: espresso_shot x1'],
  [
    'can i please have a medium decaf latte with oat milk and brown sugar',
    '1 regular cafe_latte: decaf, oat_milk, brown_sugar',
  ],
  ['i will have a large chai tea latte with cinnamon on top', '1 large chai_tea_latte: cinnamon'],
  ['i need a small coffee black and a large iced tea with lemon', '1 small brewed_coffee', '1 large iced_tea: lemon'],
  [
    'a large white chocolate mocha with raspberry syrup and whipped cream',
    '1 large white_chocolate_mocha: raspberry_syrup, whipped_cream',
  ],
  ["i'll take a medium flat white and a small espresso", '1 regular flat_white', '1 small espresso'],
  [
    'hello can i order one large iced coffee with half and half and sugar free vanilla',
    '1 large brewed_coffee: iced, half_and_half, sugar_free_vanilla_syrup',
  ],
  ['large latte with three shots of espresso and foam', '1 large cafe_latte: espresso_shot x3, foam'],
  ['i would also like a small lemonade with extra ice', '1 small lemonade: extra ice'],
  [
    "i'd like a pumpkin spice latte large with whipped cream and nutmeg",
    '1 large pumpkin_spice_latte: whipped_cream, nutmeg',
  ],
  [
    'get me a regular cappuccino with a double shot of espresso and chocolate drizzle',
    '1 regular cappuccino: espresso_shot x2, chocolate_drizzle',
  ],
  ['i want a hot latte medium roast with almond milk and honey', '1 cafe_latte: hot, medium_roast, almond_milk, honey'],
  ['yes i would like a large skinny vanilla latte', '1 large cafe_latte: skinny, vanilla_syrup'],
  ['small light roast coffee with one cream and one sugar', '1 small brewed_coffee: light_roast, cream, sugar'],
  [
    'can i have a large blended mocha with chocolate sauce and whipped cream',
    '1 large cafe_mocha: blended, chocolate_sauce, whipped_cream',
  ],
  [
    "i'd like an earl grey tea with milk and a matcha latte with coconut milk",
    '1 earl_grey_tea: whole_milk',
    '1 matcha_latte: coconut_milk',
  ],
  [
    'i would like a medium iced caramel macchiato with light ice and oat milk',
    '1 regular caramel_macchiato: iced, light ice, oat_milk',
  ],
  ['let me have a large half caf coffee with splenda and creamer', '1 large brewed_coffee: half_caf, splenda, cream'],
  ['also a medium americano with heavy cream', '1 regular americano: heavy_cream'],
  [
    "i'd like to order a small white hot chocolate with peppermint syrup and a large cafe mocha with whipped cream",
    '1 small white_hot_chocolate: peppermint_syrup',
    '1 large cafe_mocha: whipped_cream',
  ],
  ['one extra large red eye with stevia', '1 extra_large red_eye: stevia'],
  [
    'can i get a large iced matcha latte with vanilla and almond milk please',
    '1 large matcha_latte: iced, vanilla_syrup, almond_milk',
  ],
  ['i would like a cortado with oat milk', '1 cortado: oat_milk'],
  [
    "i'd like a large mocha topped with whipped cream chocolate drizzle and cinnamon",
    '1 large cafe_mocha: whipped_cream, chocolate_drizzle, cinnamon',
  ],
  ['could i get a small steamed milk with cinnamon dolce syrup', '1 small steamed_milk: cinnamon_dolce_syrup'],
  ['two medium cappuccinos with foam and cocoa powder', '2 regular cappuccino: foam, cocoa_powder'],
  [
    'i want an iced latte with caramel syrup caramel drizzle and whipped cream in a large',
    '1 large cafe_latte: iced, caramel_syrup, caramel_drizzle, whipped_cream',
  ],
  [
    'hi can i have a medium hot coffee dark roast with two creams and three sugars',
    '1 regular brewed_coffee: hot, dark_roast, cream, sugar',
  ],
  ['large latte iced two percent milk hazelnut', '1 large cafe_latte: iced, two_percent_milk, hazelnut_syrup'],
  ["i'll have a peppermint tea small with lemon and honey thanks", '1 small peppermint_tea: lemon, honey'],
  [
    'please give me one large cold brew with extra ice and brown sugar syrup',
    '1 large cold_brew: extra ice, brown_sugar_syrup',
  ],
  ["i'd like a small cafe au lait with nonfat milk", '1 small cafe_au_lait: skim_milk'],
  [
    'may i please get a large americano with an extra shot of espresso and vanilla syrup',
    '1 large americano: espresso_shot x1, vanilla_syrup',
  ],
  ['i want two iced teas one large and one small', '1 large iced_tea', '1 small iced_tea'],
  ["i'd like a medium latte macchiato with light foam", '1 regular latte_macchiato: light foam'],
  ['large hot chocolate with lots of whipped cream', '1 large hot_chocolate: extra whipped_cream'],
  [
    'i would like an english breakfast tea with a splash of milk and sugar',
    '1 english_breakfast_tea: whole_milk, sugar',
  ],
  [
    'can i get a large decaf coffee with hazelnut creamer and a small latte with soy',
    '1 large brewed_coffee: decaf, hazelnut_syrup, cream',
    '1 small cafe_latte: soy_milk',
  ],
  [
    "hi i'd like a large mocha with whip cream and carmel drizzle",
    '1 large cafe_mocha: whipped_cream, caramel_drizzle',
  ],
  [
    'i want to order a medium sized latte that has almond milk and two shots of espresso',
    '1 regular cafe_latte: almond_milk, espresso_shot x2',
  ],
  [
    'for my drink i would like a large iced coffee with vanilla syrup and cream',
    '1 large brewed_coffee: iced, vanilla_syrup, cream',
  ],
  ['can i get a cappucino small with skim milk', '1 small cappuccino: skim_milk'],
  [
    "i would like a large coffee for the roast i'd like dark and for the toppings i want cream and sugar",
    '1 large brewed_coffee: dark_roast, cream, sugar',
  ],
  ['double espresso please', '1 espresso: espresso_shot x2'],
  ['large black coffee', '1 large brewed_coffee'],
  [
    "i'll take one small americano iced with a pump of caramel and one pump of vanilla",
    '1 small americano: iced, caramel_syrup x1, vanilla_syrup x1',
  ],
  ['yeah can i have a medium roast coffee in a large with just cream', '1 large brewed_coffee: medium_roast, cream'],
  ["i'd like the chai latte can you make that iced with oat milk", '1 chai_tea_latte: iced, oat_milk'],
  [
    'could you get me a large latte made with coconut milk and put some honey in it',
    '1 large cafe_latte: coconut_milk, honey',
  ],
  ['and a medium hot chocolate for my daughter with extra marshmallows', '1 regular hot_chocolate: extra marshmallows'],
  ['i want a large white mocha no whip', '1 large white_chocolate_mocha: no whipped_cream'],
  [
    'two lattes one with soy milk and the other with almond milk',
    '1 cafe_latte: soy_milk',
    '1 cafe_latte: almond_milk',
  ],
  ["i'm going to have a large cold brew coffee with vanilla cold foam", '1 large cold_brew: vanilla_syrup, cold_foam'],
  [
    'let me get a large caramel latte with a double shot and whipped cream on top',
    '1 large cafe_latte: caramel_syrup, espresso_shot x2, whipped_cream',
  ],
  [
    "i'd like three small coffees with sugar and one large coffee with cream",
    '3 small brewed_coffee: sugar',
    '1 large brewed_coffee: cream',
  ],
  ['one hazelnut coffee medium with milk', '1 regular brewed_coffee: hazelnut_syrup, whole_milk'],
  [
    'can i please order an extra large iced caramel macchiato with extra espresso shot',
    '1 extra_large caramel_macchiato: iced, espresso_shot x1',
  ],
  ['i would like a small decaf cappuccino with no foam', '1 small cappuccino: decaf, no foam'],
  [
    "i'd like a peppermint mocha large with whipped cream and chocolate drizzle",
    '1 large cafe_mocha: peppermint_syrup, whipped_cream, chocolate_drizzle',
  ],
  ['i need an iced green tea large no sweetener', '1 large green_tea: iced'],
  [
    'give me a large coffee i want it with half and half and brown sugar',
    '1 large brewed_coffee: half_and_half, brown_sugar',
  ],
  ['hello i want a mint tea and a cup of coffee with cream', '1 peppermint_tea', '1 brewed_coffee: cream'],
  [
    'a large pumpkin latte with oat milk extra hot and no whipped cream',
    '1 large pumpkin_spice_latte: oat_milk, no whipped_cream',
  ],
  ["i'd like a medium latte light roast with raspberry", '1 regular cafe_latte: light_roast, raspberry_syrup'],
  ['i also want a large tea with lemon', '1 large english_breakfast_tea: lemon'],
  ['let me have an iced mocha latte medium with almond milk', '1 regular cafe_mocha: iced, almond_milk'],
  [
    "i'd like a large cafe mocha with extra chocolate syrup and a little cinnamon on top",
    '1 large cafe_mocha: extra chocolate_sauce, light cinnamon',
  ],
  ['can i get a quad shot latte with whole milk', '1 cafe_latte: espresso_shot x4, whole_milk'],
  ['i will take a small macchiato with caramel', '1 small caramel_macchiato: caramel_syrup'],
  ['make it a large matcha latte with honey', '1 large matcha_latte: honey'],
  [
    'then i would like a large iced americano with two pumps of sugar free vanilla and a splash of cream',
    '1 large americano: iced, sugar_free_vanilla_syrup x2, cream',
  ],
  [
    'could i have a regular coffee medium roast with three creams no sugar',
    '1 regular brewed_coffee: medium_roast, cream, no sugar',
  ],
  [
    "i'd like a vanilla latte with soy and a caramel macchiato with 2% milk both large",
    '1 large cafe_latte: vanilla_syrup, soy_milk',
    '1 large caramel_macchiato: two_percent_milk',
  ],
  ['i would like to get a large iced tea unsweetened with lots of ice', '1 large iced_tea: extra ice'],
  [
    "i'd like a large latte hot with cinnamon dolce and nutmeg sprinkled on top",
    '1 large cafe_latte: hot, cinnamon_dolce_syrup, nutmeg',
  ],
  ['one medium cold brew light ice with cream', '1 regular cold_brew: light ice, cream'],
  [
    'can we get two large hot chocolates with whipped cream one with peppermint',
    '1 large hot_chocolate: whipped_cream',
    '1 large hot_chocolate: whipped_cream, peppermint_syrup',
  ],
  ['small coffee cream sugar', '1 small brewed_coffee: cream, sugar'],
  [
    'give me a large blended coffee with caramel and whipped cream on it',
    '1 large brewed_coffee: blended, caramel_syrup, whipped_cream',
  ],
  ['i want a large mocha made with dark roast and whole milk', '1 large cafe_mocha: dark_roast, whole_milk'],
  [
    'i would like one latte and one cappuccino both medium and both with oat milk',
    '1 regular cafe_latte: oat_milk',
    '1 regular cappuccino: oat_milk',
  ],
  [
    'hi can i get a flat white with whole milk and one sugar along with an espresso',
    '1 flat_white: whole_milk, sugar',
    '1 espresso',
  ],
  [
    'a large lemonade and a medium iced chai with soy milk',
    '1 large lemonade',
    '1 regular chai_tea_latte: iced, soy_milk',
  ],
  [
    "i'll have a large iced latte with brown sugar syrup and oat milk and add cinnamon",
    '1 large cafe_latte: iced, brown_sugar_syrup, oat_milk, cinnamon',
  ],
  [
    "i'd like a steamer with vanilla syrup and whipped cream size small",
    '1 small steamed_milk: vanilla_syrup, whipped_cream',
  ],
  ['medium red eye with a packet of stevia and a little milk', '1 regular red_eye: stevia, light whole_milk'],
  ["i'd like my coffee large with cream and two splendas", '1 large brewed_coffee: cream, splenda'],
  [
    'may i have a hot cocoa with marshmallow no whipped cream and a small latte decaf',
    '1 hot_chocolate: marshmallows, no whipped_cream',
    '1 small cafe_latte: decaf',
  ],
  [
    'hello may i get a large iced latte oat milk with two pumps of vanilla please',
    '1 large cafe_latte: iced, oat_milk, vanilla_syrup x2',
  ],
  [
    "i'd like an iced coffee and i want it in a large with cream and caramel in it",
    '1 large brewed_coffee: iced, cream, caramel_syrup',
  ],
  [
    'one small mocha one large mocha both with whipped cream',
    '1 small cafe_mocha: whipped_cream',
    '1 large cafe_mocha: whipped_cream',
  ],
  ['dark roast coffee large two creams two sugars', '1 large brewed_coffee: dark_roast, cream, sugar'],
  ["for a drink i'd like a large caramel macchiato with coconut milk", '1 large caramel_macchiato: coconut_milk'],
  ['could i get two small espressos with a little foam on both', '2 small espresso: light foam'],
  [
    "can i have a latte please medium with whole milk and i'd also like a pump of hazelnut in it",
    '1 regular cafe_latte: whole_milk, hazelnut_syrup x1',
  ],
  [
    "i'm in the mood for a large hot chocolate with whipped cream chocolate drizzle and marshmallows on top",
    '1 large hot_chocolate: whipped_cream, chocolate_drizzle, marshmallows',
  ],
  ['let me get an americano black no sugar large', '1 large americano: no sugar'],
  [
    "i'd like a large decaf iced mocha with skim milk please and thank you",
    '1 large cafe_mocha: decaf, iced, skim_milk',
  ],
  ['small skinny latte with sugar free vanilla', '1 small cafe_latte: skinny, sugar_free_vanilla_syrup'],
  ['i will order a cold brew large with sweet cream cold foam', '1 large cold_brew: cream, cold_foam'],
  ['and can you add a medium green tea with honey to that', '1 regular green_tea: honey'],
  [
    "i'd like the white chocolate mocha with two shots and soy milk in a medium cup",
    '1 regular white_chocolate_mocha: espresso_shot x2, soy_milk',
  ],
  ['yeah let me have a large iced tea with two lemons and three sugars', '1 large iced_tea: lemon, sugar'],
  ['i want a cappuccino with oat milk and cinnamon powder on the top', '1 cappuccino: oat_milk, cinnamon'],
  [
    'get me a large pumpkin spice latte iced with no whipped cream and an extra shot',
    '1 large pumpkin_spice_latte: iced, no whipped_cream, espresso_shot x1',
  ],
  [
    "i'd like a large light roast coffee with lots of cream and a little sugar",
    '1 large brewed_coffee: light_roast, extra cream, light sugar',
  ],
  ['two large iced caramel lattes with almond milk', '2 large cafe_latte: iced, caramel_syrup, almond_milk'],
  ['i would like a latte with espresso shot and caramel', '1 cafe_latte: espresso_shot x1, caramel_syrup'],
  ['can i please get a chai with steamed almond milk and nutmeg', '1 chai_tea_latte: almond_milk, nutmeg'],
  ['give me an extra large coffee black please', '1 extra_large brewed_coffee'],
  [
    'my order is a small flat white with an extra shot and a large lemonade with no ice',
    '1 small flat_white: espresso_shot x1',
    '1 large lemonade: no ice',
  ],
  [
    "i'd like to try the matcha latte iced large with oat milk and vanilla cold foam",
    '1 large matcha_latte: iced, oat_milk, vanilla_syrup, cold_foam',
  ],
  ['can i order a medium vanilla chai latte with whole milk', '1 regular chai_tea_latte: vanilla_syrup, whole_milk'],
  [
    'a hot peppermint white hot chocolate in a small with extra whipped cream',
    '1 small white_hot_chocolate: hot, peppermint_syrup, extra whipped_cream',
  ],
  [
    'i need two coffees one large with cream and one small black',
    '1 large brewed_coffee: cream',
    '1 small brewed_coffee',
  ],
  [
    'i would like a large cafe latte with half caf espresso and two percent milk',
    '1 large cafe_latte: half_caf, two_percent_milk',
  ],
  [
    "i'd like a mocha but with white chocolate sauce and almond milk",
    '1 cafe_mocha: white_chocolate_sauce, almond_milk',
  ],
  [
    'one medium latte with a shot of caramel and a shot of vanilla',
    '1 regular cafe_latte: caramel_syrup x1, vanilla_syrup x1',
  ],
  ['also get me a small black tea with milk and two sugars', '1 small english_breakfast_tea: whole_milk, sugar'],
  ['large iced red eye with cream', '1 large red_eye: iced, cream'],
  [
    'let me please have a double shot latte with nonfat milk in large',
    '1 large cafe_latte: espresso_shot x2, skim_milk',
  ],
  [
    'can i get the cold brew with oat milk brown sugar syrup and cinnamon please make it large',
    '1 large cold_brew: oat_milk, brown_sugar_syrup, cinnamon',
  ],
  ["i'd like a cup of earl grey with lemon and honey", '1 earl_grey_tea: lemon, honey'],
  [
    'hi there could i please get a large iced white mocha with cold foam and caramel drizzle',
    '1 large white_chocolate_mocha: iced, cold_foam, caramel_drizzle',
  ],
  [
    'i want a blended caramel macchiato large with extra caramel',
    '1 large caramel_macchiato: blended, extra caramel_syrup',
  ],
  [
    'medium americano with a splash of half and half and a packet of splenda',
    '1 regular americano: half_and_half, splenda',
  ],
  ['i would like three large lattes all with soy milk', '3 large cafe_latte: soy_milk'],
  [
    "i'd like a small hot latte and a large iced latte both with vanilla",
    '1 small cafe_latte: hot, vanilla_syrup',
    '1 large cafe_latte: iced, vanilla_syrup',
  ],
  ['large coffee with sugar no cream please', '1 large brewed_coffee: sugar, no cream'],
  ['i would love a small cortado with whole milk and cocoa powder', '1 small cortado: whole_milk, cocoa_powder'],
  [
    "i'd like my latte iced with coconut milk hazelnut syrup and light ice",
    '1 cafe_latte: iced, coconut_milk, hazelnut_syrup, light ice',
  ],
  ['can you make me a large mocha latte with whipped cream', '1 large cafe_mocha: whipped_cream'],
  [
    "i'd like a cafe au lait with cinnamon dolce and a small steamer with raspberry",
    '1 cafe_au_lait: cinnamon_dolce_syrup',
    '1 small steamed_milk: raspberry_syrup',
  ],
  ['triple espresso with brown sugar', '1 espresso: espresso_shot x3, brown_sugar'],
  ['iced latte large no sugar and almond milk', '1 large cafe_latte: iced, no sugar, almond_milk'],
  [
    'i want one large coffee medium roast with almond creamer',
    '1 large brewed_coffee: medium_roast, almond_milk, cream',
  ],
  ['could i do a large iced green tea with lemonade', '1 large green_tea: iced', '1 lemonade'],
  [
    "i'd like to order a large americano dark roast hot with cream and two splendas",
    '1 large americano: dark_roast, hot, cream, splenda',
  ],
  [
    'may i have one regular latte with almond milk cinnamon and a drizzle of caramel',
    '1 regular cafe_latte: almond_milk, cinnamon, caramel_drizzle',
  ],
  [
    'give me a large mocha iced light roast with extra whipped cream and chocolate drizzle',
    '1 large cafe_mocha: iced, light_roast, extra whipped_cream, chocolate_drizzle',
  ],
  [
    "i'll take an iced caramel macchiato size large with oat milk and one espresso shot",
    '1 large caramel_macchiato: iced, oat_milk, espresso_shot x1',
  ],
  ['two regular coffees hot with half and half please', '2 regular brewed_coffee: hot, half_and_half'],
  ['i want a small decaf espresso', '1 small espresso: decaf'],
  ['can i get a medium roast americano large with cream on the side', '1 large americano: medium_roast, cream'],
  [
    "i'd like a regular cold brew with a shot of espresso and caramel cold foam",
    '1 regular cold_brew: espresso_shot x1, caramel_syrup, cold_foam',
  ],
  [
    'let me have a small cappuccino with extra foam and cocoa powder on top and a large earl grey tea with honey',
    '1 small cappuccino: extra foam, cocoa_powder',
    '1 large earl_grey_tea: honey',
  ],
  [
    'hi i would like a large latte with coconut milk topped with nutmeg and whipped cream',
    '1 large cafe_latte: coconut_milk, nutmeg, whipped_cream',
  ],
  [
    'can i do a large coffee with two pumps of caramel syrup and three creams',
    '1 large brewed_coffee: caramel_syrup x2, cream',
  ],
  [
    "i'd like a large hot mocha light roast with skim milk and brown sugar",
    '1 large cafe_mocha: hot, light_roast, skim_milk, brown_sugar',
  ],
  [
    'i want a cafe latte with vanilla syrup caramel syrup and soy milk please make it a large and iced',
    '1 large cafe_latte: vanilla_syrup, caramel_syrup, soy_milk, iced',
  ],
  ["i'll have a red eye with dark roast and a little heavy cream", '1 red_eye: dark_roast, light heavy_cream'],
  [
    'one large iced tea with lemon and one small iced tea without lemon',
    '1 large iced_tea: lemon',
    '1 small iced_tea: no lemon',
  ],
  [
    'let me get a hot chocolate with two percent milk and caramel drizzle on the whipped cream',
    '1 hot_chocolate: two_percent_milk, caramel_drizzle, whipped_cream',
  ],
  ['a large cup of dark roast with room for cream', '1 large brewed_coffee: dark_roast'],
  ['i would like to have a regular size flat white with stevia', '1 regular flat_white: stevia'],
  [
    'can i please have a large matcha latte with light ice vanilla and coconut milk',
    '1 large matcha_latte: light ice, vanilla_syrup, coconut_milk',
  ],
  [
    'i want an extra large iced latte with three pumps of vanilla two pumps of hazelnut and whole milk',
    '1 extra_large cafe_latte: iced, vanilla_syrup x3, hazelnut_syrup x2, whole_milk',
  ],
  [
    'small hot coffee medium roast with one sugar and a splash of oat milk',
    '1 small brewed_coffee: hot, medium_roast, sugar, oat_milk',
  ],
  [
    "i'd like a large white hot chocolate with raspberry syrup whipped cream and a cinnamon sprinkle",
    '1 large white_hot_chocolate: raspberry_syrup, whipped_cream, cinnamon',
  ],
  ['could you make that a large latte with soy milk please', '1 large cafe_latte: soy_milk'],
  [
    'for me a medium iced americano with vanilla and for my husband a large black coffee',
    '1 regular americano: iced, vanilla_syrup',
    '1 large brewed_coffee',
  ],
  [
    'i would like a small iced pumpkin spice latte with oat milk and pumpkin cold foam',
    '1 small pumpkin_spice_latte: iced, oat_milk, cold_foam',
  ],
  [
    'large latte with an extra shot no foam and whole milk',
    '1 large cafe_latte: espresso_shot x1, no foam, whole_milk',
  ],
  ['i need three hot chocolates with whipped cream all small', '3 small hot_chocolate: whipped_cream'],
  [
    'i would like a cappuccino with cinnamon and a cappuccino with chocolate sauce',
    '1 cappuccino: cinnamon',
    '1 cappuccino: chocolate_sauce',
  ],
  [
    'please can i have a large steamed milk with honey and cinnamon for my son',
    '1 large steamed_milk: honey, cinnamon',
  ],
  [
    "i'd like one medium decaf coffee with hazelnut syrup and sweetener",
    '1 regular brewed_coffee: decaf, hazelnut_syrup',
  ],
  ['can i have a large coffee with caramel drizzle instead of sugar', '1 large brewed_coffee: caramel_drizzle'],
  [
    "i'd like a large blended caramel macchiato with whipped cream and drizzle on top",
    '1 large caramel_macchiato: blended, whipped_cream, caramel_drizzle|chocolate_drizzle',
  ],
  ['let me get a latte half caf large with almond milk', '1 large cafe_latte: half_caf, almond_milk'],
  ['i want a macchiato with extra foam make that a small', '1 small caramel_macchiato: extra foam'],
  ["i'd like a double shot of espresso with brown sugar", '1 espresso: espresso_shot x2, brown_sugar'],
  [
    'can i get an iced chai tea latte with a shot of espresso in it large please',
    '1 large chai_tea_latte: iced, espresso_shot x1',
  ],
  [
    'a small cortado decaf with almond milk and a large cold brew black',
    '1 small cortado: decaf, almond_milk',
    '1 large cold_brew',
  ],
  [
    'i would like a large cafe mocha with peppermint syrup extra hot with no whip',
    '1 large cafe_mocha: peppermint_syrup, no whipped_cream',
  ],
  [
    "i'd like a large iced coffee light on the ice with sugar free vanilla syrup and cream",
    '1 large brewed_coffee: iced, light ice, sugar_free_vanilla_syrup, cream',
  ],
  ['also two lemonades one large one small', '1 large lemonade', '1 small lemonade'],
  ['hi can i just get a regular coffee with milk and sugar', '1 regular brewed_coffee: whole_milk, sugar'],
  [
    "i'll get a large latte with cinnamon dolce syrup whipped cream and cinnamon powder",
    '1 large cafe_latte: cinnamon_dolce_syrup, whipped_cream, cinnamon',
  ],
  [
    'let me order two caramel macchiatos both iced and both large with soy milk',
    '2 large caramel_macchiato: iced, soy_milk',
  ],
  [
    'one large latte macchiato hot with hazelnut and a dash of nutmeg',
    '1 large latte_macchiato: hot, hazelnut_syrup, nutmeg',
  ],
  [
    "i'd like a peppermint tea with honey and a green tea with lemon both in a medium",
    '1 regular peppermint_tea: honey',
    '1 regular green_tea: lemon',
  ],
  [
    'get me an iced mocha with vanilla syrup large no drizzle',
    '1 large cafe_mocha: iced, vanilla_syrup, no caramel_drizzle, no chocolate_drizzle',
  ],
  [
    'i want a white mocha iced with oat milk and vanilla sweet cream cold foam in large',
    '1 large white_chocolate_mocha: iced, oat_milk, vanilla_syrup, cream, cold_foam',
  ],
  ['can i get a large cup of coffee with creamer and two packs of sugar', '1 large brewed_coffee: cream, sugar'],
  [
    "i'd like a large iced americano with vanilla syrup and heavy cream",
    '1 large americano: iced, vanilla_syrup, heavy_cream',
  ],
  ['and a small hot chocolate', '1 small hot_chocolate'],
  ['can i get a medium cappuccino hot with cinnamon and honey', '1 regular cappuccino: hot, cinnamon, honey'],
  [
    'i would like one large latte with caramel syrup oat milk and whipped cream on top please',
    '1 large cafe_latte: caramel_syrup, oat_milk, whipped_cream',
  ],
  ['i also want a small coffee with just milk', '1 small brewed_coffee: whole_milk'],
  ['large mocha light roast almond milk whipped cream', '1 large cafe_mocha: light_roast, almond_milk, whipped_cream'],
  [
    'hi can i have an iced matcha latte with coconut milk and brown sugar syrup',
    '1 matcha_latte: iced, coconut_milk, brown_sugar_syrup',
  ],
  [
    'i want two regular lattes with soy milk and cinnamon dolce syrup',
    '2 regular cafe_latte: soy_milk, cinnamon_dolce_syrup',
  ],
  [
    'let me get a large white chocolate mocha with an extra shot of espresso skim milk and no whipped cream',
    '1 large white_chocolate_mocha: espresso_shot x1, skim_milk, no whipped_cream',
  ],
  ["i'd like a dark roast coffee in a small with sugar", '1 small brewed_coffee: dark_roast, sugar'],
  [
    'give me a large cold brew coffee with a lot of ice and a splash of milk',
    '1 large cold_brew: extra ice, whole_milk',
  ],
  ["i'll have an espresso", '1 espresso'],
  [
    'for my drink i want a large caramel macchiato with caramel drizzle and whole milk',
    '1 large caramel_macchiato: caramel_drizzle, whole_milk',
  ],
  [
    "yes i'd like a regular flat white with almond milk and one pump of hazelnut syrup",
    '1 regular flat_white: almond_milk, hazelnut_syrup x1',
  ],
  ['also an iced tea large with honey and lemon', '1 large iced_tea: honey, lemon'],
  [
    'i would like to order a large peppermint mocha with extra whipped cream and chocolate drizzle',
    '1 large cafe_mocha: peppermint_syrup, extra whipped_cream, chocolate_drizzle',
  ],
  ['can i get three small decaf coffees with cream', '3 small brewed_coffee: decaf, cream'],
  ['one large red eye with half and half and two sugars', '1 large red_eye: half_and_half, sugar'],
  [
    "i'd like an iced latte with three shots of espresso and vanilla syrup in a large cup",
    '1 large cafe_latte: iced, espresso_shot x3, vanilla_syrup',
  ],
  [
    'may i please have a medium chai tea latte with oat milk and a little bit of cinnamon',
    '1 regular chai_tea_latte: oat_milk, light cinnamon',
  ],
  ['i need a large cafe au lait with stevia', '1 large cafe_au_lait: stevia'],
  [
    'i want a hot chocolate made with oat milk topped with marshmallows and cocoa powder',
    '1 hot_chocolate: oat_milk, marshmallows, cocoa_powder',
  ],
  ["i'd also like a regular lemonade with light ice", '1 regular lemonade: light ice'],
  [
    'could i have a large blended mocha and a large blended caramel macchiato both with whipped cream',
    '1 large cafe_mocha: blended, whipped_cream',
    '1 large caramel_macchiato: blended, whipped_cream',
  ],
  [
    'small latte skim milk sugar free vanilla syrup extra foam',
    '1 small cafe_latte: skim_milk, sugar_free_vanilla_syrup, extra foam',
  ],
  [
    "i'd like to get a large iced coffee medium roast with cream and sugar and a small iced coffee dark roast black",
    '1 large brewed_coffee: iced, medium_roast, cream, sugar',
    '1 small brewed_coffee: iced, dark_roast',
  ],
  ['i would like an extra large hot coffee with five sugars', '1 extra_large brewed_coffee: hot, sugar'],
  [
    "hello i'd like a pumpkin spice latte with almond milk and extra nutmeg",
    '1 pumpkin_spice_latte: almond_milk, extra nutmeg',
  ],
  [
    "i'll take a large green tea with honey along with a small latte with vanilla",
    '1 large green_tea: honey',
    '1 small cafe_latte: vanilla_syrup',
  ],
  ['get me a medium steamed milk with vanilla syrup and cinnamon', '1 regular steamed_milk: vanilla_syrup, cinnamon'],
  [
    "i'd like a medium mocha with raspberry syrup and white chocolate sauce",
    '1 regular cafe_mocha: raspberry_syrup, white_chocolate_sauce',
  ],
  ['can i please get a large skinny caramel latte iced', '1 large cafe_latte: skinny, caramel_syrup, iced'],
  ['two large hot teas with lemon', '2 large english_breakfast_tea: hot, lemon'],
  [
    'i want a large iced caramel latte with whipped cream caramel drizzle and an extra shot of espresso',
    '1 large cafe_latte: iced, caramel_syrup, whipped_cream, caramel_drizzle, espresso_shot x1',
  ],
  [
    'let me have a half caf americano regular with one cream and one splenda',
    '1 regular americano: half_caf, cream, splenda',
  ],
  ['i would like a small cappuccino with soy milk and light foam please', '1 small cappuccino: soy_milk, light foam'],
  [
    'a large iced white mocha with cold foam and cinnamon and a large hot cocoa',
    '1 large white_chocolate_mocha: iced, cold_foam, cinnamon',
    '1 large hot_chocolate',
  ],
  ["i'd like one cortado with brown sugar and one cortado with honey", '1 cortado: brown_sugar', '1 cortado: honey'],
  [
    'put in an order for a large latte with hazelnut and a regular earl grey with milk',
    '1 large cafe_latte: hazelnut_syrup',
    '1 regular earl_grey_tea: whole_milk',
  ],
  [
    'i am going to get the large mocha with two percent milk hold the whipped cream',
    '1 large cafe_mocha: two_percent_milk, no whipped_cream',
  ],
  [
    'my drink will be a large iced chai latte with vanilla and almond milk',
    '1 large chai_tea_latte: iced, vanilla_syrup, almond_milk',
  ],
  [
    "i'd like a large americano i want it iced with a splash of coconut milk and three pumps of caramel",
    '1 large americano: iced, coconut_milk, caramel_syrup x3',
  ],
  [
    'can i have a coffee with cream sugar and a shot of espresso make it large',
    '1 large brewed_coffee: cream, sugar, espresso_shot x1',
  ],
  [
    'i would like a cold brew with vanilla syrup and cold foam and a hot latte with honey both large',
    '1 large cold_brew: vanilla_syrup, cold_foam',
    '1 large cafe_latte: hot, honey',
  ],
  ['one small espresso with a pump of vanilla and foam', '1 small espresso: vanilla_syrup x1, foam'],
  ['hi i want a latte macchiato with oat milk small', '1 small latte_macchiato: oat_milk'],
  [
    'i want my mocha with dark chocolate drizzle and whipped cream size regular',
    '1 regular cafe_mocha: chocolate_drizzle, whipped_cream',
  ],
  [
    "i'd like a medium coffee dark roast with cream no sugar and a large iced tea",
    '1 regular brewed_coffee: dark_roast, cream, no sugar',
    '1 large iced_tea',
  ],
  ['can you get me a large iced latte with lavender', '1 large cafe_latte: iced'],
  ["i'll do a regular vanilla latte with whole milk extra hot", '1 regular cafe_latte: vanilla_syrup, whole_milk'],
  [
    'i would like a large latte with whole milk two shots of espresso and caramel drizzle',
    '1 large cafe_latte: whole_milk, espresso_shot x2, caramel_drizzle',
  ],
  [
    "i'll take a large iced coffee dark roast with vanilla syrup and oat milk to go",
    '1 large brewed_coffee: iced, dark_roast, vanilla_syrup, oat_milk',
  ],
  [
    'can i get a small mocha with a shot of peppermint and whipped cream',
    '1 small cafe_mocha: peppermint_syrup x1, whipped_cream',
  ],
  [
    "i'd like a regular cappuccino and i'd like it with almond milk and cocoa powder",
    '1 regular cappuccino: almond_milk, cocoa_powder',
  ],
  ['large americano with four shots', '1 large americano: espresso_shot x4'],
  [
    'hello can i please get a medium hot chocolate no whipped cream extra marshmallows',
    '1 regular hot_chocolate: no whipped_cream, extra marshmallows',
  ],
  [
    'i want one iced latte with hazelnut and one hot latte with vanilla',
    '1 cafe_latte: iced, hazelnut_syrup',
    '1 cafe_latte: hot, vanilla_syrup',
  ],
  [
    'let me get two large caramel macchiatos with extra caramel drizzle and light ice',
    '2 large caramel_macchiato: extra caramel_drizzle, light ice',
  ],
  [
    "i'd like a small coffee with a little milk and a lot of sugar",
    '1 small brewed_coffee: light whole_milk, extra sugar',
  ],
  ['and for my side of the order a large green tea please', '1 large green_tea'],
  [
    'i need a large cold brew with cream vanilla syrup and caramel syrup',
    '1 large cold_brew: cream, vanilla_syrup, caramel_syrup',
  ],
  [
    'can you make a medium white chocolate mocha with oat milk and nutmeg on it',
    '1 regular white_chocolate_mocha: oat_milk, nutmeg',
  ],
  [
    'give me a blended mocha large size with whipped cream and chocolate sauce on top',
    '1 large cafe_mocha: blended, whipped_cream, chocolate_sauce',
  ],
  [
    'i would like an iced americano large with stevia and coconut milk and a small iced americano with sugar',
    '1 large americano: iced, stevia, coconut_milk',
    '1 small americano: iced, sugar',
  ],
  [
    'one cafe latte regular light roast two percent milk cinnamon',
    '1 regular cafe_latte: light_roast, two_percent_milk, cinnamon',
  ],
  ['i want a large cup of hot earl grey tea with two sugars and milk', '1 large earl_grey_tea: hot, sugar, whole_milk'],
  [
    'may i get a large vanilla latte iced no ice with soy milk',
    '1 large cafe_latte: vanilla_syrup, iced, no ice, soy_milk',
  ],
  [
    "i'd like to have a small decaf cappuccino with brown sugar cinnamon and foam",
    '1 small cappuccino: decaf, brown_sugar, cinnamon, foam',
  ],
  ['can i have a red eye large dark roast no cream no sugar', '1 large red_eye: dark_roast, no cream, no sugar'],
  ['get me a pumpkin latte with extra pumpkin and whipped cream', '1 pumpkin_spice_latte: whipped_cream'],
  [
    "i'm gonna get a large iced chai with oat milk cinnamon and cold foam on top",
    '1 large chai_tea_latte: iced, oat_milk, cinnamon, cold_foam',
  ],
  [
    'a regular latte macchiato with caramel syrup and a splash of vanilla',
    '1 regular latte_macchiato: caramel_syrup, vanilla_syrup',
  ],
  [
    'please let me have one large hot mocha medium roast with heavy cream and one large lemonade',
    '1 large cafe_mocha: hot, medium_roast, heavy_cream',
    '1 large lemonade',
  ],
  ["i'd like a coffee small and decaf with cream and splenda", '1 small brewed_coffee: decaf, cream, splenda'],
  ['i would like four regular coffees with cream and sugar in all of them', '4 regular brewed_coffee: cream, sugar'],
  [
    'could i get a flat white with almond milk and a shot of espresso and a peppermint tea with lemon',
    '1 flat_white: almond_milk, espresso_shot x1',
    '1 peppermint_tea: lemon',
  ],
  ['i want a matcha latte with honey and soy milk over ice', '1 matcha_latte: honey, soy_milk, iced'],
  [
    'let me get the white hot chocolate in a large with caramel and whipped cream and cinnamon',
    '1 large white_hot_chocolate: caramel_syrup, whipped_cream, cinnamon',
  ],
  ['large iced tea sweetened with honey', '1 large iced_tea: honey'],
  ['i would like a cortado with a pinch of cinnamon and whole milk', '1 cortado: cinnamon, whole_milk'],
  ['can i get a caramel mocha with skim milk small size hot', '1 small cafe_mocha: caramel_syrup, skim_milk, hot'],
  [
    "i'll have a large skinny iced vanilla latte with an extra shot and an espresso",
    '1 large cafe_latte: skinny, iced, vanilla_syrup, espresso_shot x1',
    '1 espresso',
  ],
  [
    "i'd like two hot chocolates one with whipped cream and the other with marshmallows",
    '1 hot_chocolate: whipped_cream',
    '1 hot_chocolate: marshmallows',
  ],
  [
    'i want my latte large with raspberry syrup coconut milk and chocolate drizzle',
    '1 large cafe_latte: raspberry_syrup, coconut_milk, chocolate_drizzle',
  ],
  ['can i get some coffee large with half and half', '1 large brewed_coffee: half_and_half'],
  [
    'an iced caramel macchiato and an iced white mocha please both medium both with almond milk',
    '1 regular caramel_macchiato: iced, almond_milk',
    '1 regular white_chocolate_mocha: iced, almond_milk',
  ],
  ["i'd like to add a large cafe au lait with cinnamon", '1 large cafe_au_lait: cinnamon'],
  [
    "i'd like a medium cold brew with one pump of sugar free vanilla and a splash of half and half",
    '1 regular cold_brew: sugar_free_vanilla_syrup x1, half_and_half',
  ],
  ['small hot tea with milk honey and lemon', '1 small english_breakfast_tea: hot, whole_milk, honey, lemon'],
  [
    'i want a large coffee with hazelnut creamer two sugars and a shot of espresso',
    '1 large brewed_coffee: hazelnut_syrup, cream, sugar, espresso_shot x1',
  ],
  [
    'can i order a steamer with brown sugar syrup and whipped cream in a regular size',
    '1 regular steamed_milk: brown_sugar_syrup, whipped_cream',
  ],
  [
    "hey i'll have the caramel macchiato hot and large with two percent milk and easy foam",
    '1 large caramel_macchiato: hot, two_percent_milk, light foam',
  ],
  ["i'd like a large mocha iced with half the chocolate", '1 large cafe_mocha: iced, light chocolate_sauce'],
  ['two medium lattes please one iced and one hot', '1 regular cafe_latte: iced', '1 regular cafe_latte: hot'],
  [
    'may i have a medium brewed coffee light roast with cinnamon dolce and cream',
    '1 regular brewed_coffee: light_roast, cinnamon_dolce_syrup, cream',
  ],
  [
    'i would like a espresso with a dash of cinnamon and whipped cream on the top',
    '1 espresso: cinnamon, whipped_cream',
  ],
  ["i'll get a large iced latte triple shot with oat milk", '1 large cafe_latte: iced, espresso_shot x3, oat_milk'],
  [
    'give me one large drip coffee with cream and one small americano with nothing in it',
    '1 large brewed_coffee: cream',
    '1 small americano',
  ],
  [
    "i'd like a large hot latte with steamed whole milk and two pumps of cinnamon dolce syrup",
    '1 large cafe_latte: hot, whole_milk, cinnamon_dolce_syrup x2',
  ],
  [
    'thanks can i also get a small iced mocha with whipped cream for my daughter',
    '1 small cafe_mocha: iced, whipped_cream',
  ],
  [
    "i'd like one large iced latte with coconut milk and caramel drizzle",
    '1 large cafe_latte: iced, coconut_milk, caramel_drizzle',
  ],
  ['can i get a regular coffee black', '1 regular brewed_coffee'],
  ['also a small hot chocolate with marshmallows please', '1 small hot_chocolate: marshmallows'],
  [
    'hi i want a large mocha with almond milk extra chocolate drizzle and whipped cream',
    '1 large cafe_mocha: almond_milk, extra chocolate_drizzle, whipped_cream',
  ],
  ['i would like a large americano with two extra shots', '1 large americano: espresso_shot x2'],
  [
    'medium iced coffee with cream and two pumps of hazelnut',
    '1 regular brewed_coffee: iced, cream, hazelnut_syrup x2',
  ],
  ["i'll take a cappuccino with skim milk and a sprinkle of cocoa powder", '1 cappuccino: skim_milk, cocoa_powder'],
  ['give me a small latte decaf with oat milk and honey', '1 small cafe_latte: decaf, oat_milk, honey'],
  [
    'let me get a large caramel macchiato iced with soy milk no caramel drizzle',
    '1 large caramel_macchiato: iced, soy_milk, no caramel_drizzle',
  ],
  ["i'd like a cold brew with vanilla and a splash of cream in a medium", '1 regular cold_brew: vanilla_syrup, cream'],
  [
    'could i have a large chai latte made with whole milk and topped with cinnamon',
    '1 large chai_tea_latte: whole_milk, cinnamon',
  ],
  ['two small espressos with sugar', '2 small espresso: sugar'],
  ["i'd like a large dark roast with cream", '1 large brewed_coffee: dark_roast, cream'],
  [
    'i need a large light roast coffee with three sugars and two creams and a medium iced tea with lemon',
    '1 large brewed_coffee: light_roast, sugar, cream',
    '1 regular iced_tea: lemon',
  ],
  ['can i please get a flat white large with vanilla syrup', '1 large flat_white: vanilla_syrup'],
  ['one matcha latte large iced with almond milk and cold foam', '1 large matcha_latte: iced, almond_milk, cold_foam'],
  [
    'i would like to try the pumpkin spice latte in a medium with whipped cream and nutmeg on top',
    '1 regular pumpkin_spice_latte: whipped_cream, nutmeg',
  ],
  [
    'yes can i have a large white mocha with peppermint and no whip',
    '1 large white_chocolate_mocha: peppermint_syrup, no whipped_cream',
  ],
  ['i want a large earl grey with honey and soy milk', '1 large earl_grey_tea: honey, soy_milk'],
  [
    "i'd like a large blended caramel latte with extra whipped cream and a shot of espresso",
    '1 large cafe_latte: blended, caramel_syrup, extra whipped_cream, espresso_shot x1',
  ],
  ['for the drinks i would like two large lemonades and one small green tea', '2 large lemonade', '1 small green_tea'],
  [
    "i'd like a half caf latte with two percent milk and brown sugar",
    '1 cafe_latte: half_caf, two_percent_milk, brown_sugar',
  ],
  ['let me have a small cortado', '1 small cortado'],
  [
    "i'd also like a medium latte with raspberry and white chocolate sauce",
    '1 regular cafe_latte: raspberry_syrup, white_chocolate_sauce',
  ],
  ['may i get a red eye with stevia in it', '1 red_eye: stevia'],
  [
    'i want a large hot latte and put caramel syrup and whipped cream on it',
    '1 large cafe_latte: hot, caramel_syrup, whipped_cream',
  ],
  [
    'a medium mocha with light whipped cream and skim milk and make it iced please',
    '1 regular cafe_mocha: light whipped_cream, skim_milk, iced',
  ],
  ['large coffee milk no sugar', '1 large brewed_coffee: whole_milk, no sugar'],
  [
    "i'll get two lattes a large one with vanilla and a small one with hazelnut",
    '1 large cafe_latte: vanilla_syrup',
    '1 small cafe_latte: hazelnut_syrup',
  ],
  [
    'i would like an iced white mocha with sugar free vanilla syrup and a large cold brew with cold foam',
    '1 white_chocolate_mocha: iced, sugar_free_vanilla_syrup',
    '1 large cold_brew: cold_foam',
  ],
  [
    'can i do a medium steamer with cinnamon dolce and whole milk',
    '1 regular steamed_milk: cinnamon_dolce_syrup, whole_milk',
  ],
  [
    "i'd like a regular sized hot chocolate with peppermint syrup whipped cream and chocolate sauce",
    '1 regular hot_chocolate: peppermint_syrup, whipped_cream, chocolate_sauce',
  ],
  [
    'hello could i order a large latte please with oat milk two shots and light foam',
    '1 large cafe_latte: oat_milk, espresso_shot x2, light foam',
  ],
  ['then a large cafe au lait with sugar', '1 large cafe_au_lait: sugar'],
  ['i want the caramel macchiato please large hot extra foam', '1 large caramel_macchiato: hot, extra foam'],
  ['small americano with cream sugar and cinnamon', '1 small americano: cream, sugar, cinnamon'],
  ["i'd like an iced caramel macchiato and a slightly sweet iced tea", '1 caramel_macchiato: iced', '1 iced_tea'],
  [
    'i am ordering one large iced mocha with oat milk and one small hot mocha with whole milk',
    '1 large cafe_mocha: iced, oat_milk',
    '1 small cafe_mocha: hot, whole_milk',
  ],
  ['could i get a peppermint tea with no sugar and a little bit of honey', '1 peppermint_tea: no sugar, light honey'],
  [
    "i'd like a large latte macchiato with almond milk and a double shot",
    '1 large latte_macchiato: almond_milk, espresso_shot x2',
  ],
  ["i'd like a vanilla cappuccino with coconut milk medium", '1 regular cappuccino: vanilla_syrup, coconut_milk'],
  [
    'get a large coffee with caramel and vanilla and half and half',
    '1 large brewed_coffee: caramel_syrup, vanilla_syrup, half_and_half',
  ],
  [
    "i'll have three medium lattes two with soy milk and one with whole milk",
    '2 regular cafe_latte: soy_milk',
    '1 regular cafe_latte: whole_milk',
  ],
  ['i want an espresso large with light roast', '1 large espresso: light_roast'],
  [
    'can i have a large iced americano with no ice and a pump of caramel',
    '1 large americano: iced, no ice, caramel_syrup x1',
  ],
  [
    'i would like an english breakfast tea small with cream and a large white hot chocolate',
    '1 small english_breakfast_tea: cream',
    '1 large white_hot_chocolate',
  ],
  ["i'd like a large iced latte with lots of vanilla syrup", '1 large cafe_latte: iced, extra vanilla_syrup'],
  [
    'hey let me get a medium cold brew black and also a large mocha extra whip',
    '1 regular cold_brew',
    '1 large cafe_mocha: extra whipped_cream',
  ],
  ['small decaf americano two sugars', '1 small americano: decaf, sugar'],
  [
    "i'd like to have a hot cocoa with whipped cream caramel drizzle and cinnamon",
    '1 hot_chocolate: whipped_cream, caramel_drizzle, cinnamon',
  ],
]
