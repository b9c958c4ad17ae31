import type { Order } from './order.ts'

export const pinewood: readonly Order[] = [
  [
    'i would like a grande iced caramel macchiato with almond milk and extra caramel drizzle',
    '1 grande caramel_macchiato: iced, almond_milk, extra caramel_drizzle',
  ],
  ['can i get a large hot coffee with two sugars and cream', '1 venti brewed_coffee: hot, sugar, cream'],
  ["hi i'd like a tall vanilla latte with whipped cream please", '1 tall vanilla_latte: whipped_cream'],
  [
    'let me have a medium cappuccino with skim milk and cinnamon on top',
    '1 grande cappuccino: nonfat_milk, cinnamon_powder',
  ],
  [
    "i'll take a venti dark roast coffee with half and half and raw sugar",
    '1 venti brewed_coffee: dark_roast, half_and_half, raw_sugar',
  ],
  [
    'i want a small hot chocolate with whipped cream and peppermint syrup',
    '1 tall hot_chocolate: whipped_cream, peppermint_syrup',
  ],
  [
    'one grande latte with oat milk and hazelnut syrup and a tall americano with two shots of espresso',
    '1 grande caffe_latte: oat_milk, hazelnut_syrup',
    '1 tall caffe_americano: espresso_shot x2',
  ],
  [
    'may i have a large iced coffee with vanilla syrup and coconut milk',
    '1 venti iced_coffee: vanilla_syrup, coconut_milk',
  ],
  [
    "i'd like a blonde roast coffee with milk and a little sugar",
    '1 brewed_coffee: blonde_roast, whole_milk|two_percent_milk|nonfat_milk, light sugar',
  ],
  [
    'could i get a medium decaf latte with soy milk and light foam',
    '1 grande caffe_latte: decaf, soy_milk, light foam',
  ],
  ['i need two large cold brews with cream and caramel syrup', '2 venti cold_brew: cream, caramel_syrup'],
  [
    'hello can i have a venti mocha with no whipped cream and an extra shot of espresso',
    '1 venti caffe_mocha: no whipped_cream, espresso_shot x1',
  ],
  ['i would like a large chai tea latte hot with cinnamon powder', '1 venti chai_tea_latte: hot, cinnamon_powder'],
  [
    'give me a small iced latte with caramel and whip',
    '1 tall caffe_latte: iced, caramel_drizzle|caramel_syrup, whipped_cream',
  ],
  [
    'i want a large white chocolate mocha with non fat milk extra whipped cream and chocolate drizzle',
    '1 venti white_chocolate_mocha: nonfat_milk, extra whipped_cream, mocha_drizzle',
  ],
  [
    'can i get a pumpkin spice latte grande with whipped cream and nutmeg',
    '1 grande pumpkin_spice_latte: whipped_cream, nutmeg',
  ],
  [
    "i'd like to order a medium matcha latte with almond milk and honey",
    '1 grande matcha_tea_latte: almond_milk, honey',
  ],
  ['i will have an espresso with a splash of cream', '1 espresso: cream'],
  [
    'let me get a tall flat white with whole milk and a grande cold brew with light ice',
    '1 tall flat_white: whole_milk',
    '1 grande cold_brew: light ice',
  ],
  ['medium hot latte with two pumps of vanilla syrup', '1 grande caffe_latte: hot, vanilla_syrup'],
  ['i want a large iced white mocha with cold foam please', '1 venti white_chocolate_mocha: iced, cold_foam'],
  [
    'one small dark roast coffee with cream and splenda and one large iced coffee with almond milk',
    '1 tall brewed_coffee: dark_roast, cream, splenda',
    '1 venti iced_coffee: almond_milk',
  ],
  ['a large caramel macchiato with soy milk and light ice', '1 venti caramel_macchiato: soy_milk, light ice'],
  [
    "i'd like a grande london fog with two percent milk and vanilla syrup",
    '1 grande london_fog: two_percent_milk, vanilla_syrup',
  ],
  [
    'can i get a cup of coffee with milk and two sugars',
    '1 brewed_coffee: whole_milk|two_percent_milk|nonfat_milk, sugar',
  ],
  [
    'i would like a tall cinnamon dolce latte with whip and cinnamon powder',
    '1 tall cinnamon_dolce_latte: whipped_cream, cinnamon_powder',
  ],
  [
    'can i please get a large iced americano with cream and three pumps of hazelnut',
    '1 venti caffe_americano: iced, cream, hazelnut_syrup',
  ],
  [
    "i'd like an iced coffee large light roast with sugar free vanilla syrup and nonfat milk",
    '1 venti iced_coffee: blonde_roast, sugar_free_vanilla_syrup, nonfat_milk',
  ],
  [
    'let me get two grande mochas with whipped cream and one tall hot chocolate with no whip',
    '2 grande caffe_mocha: whipped_cream',
    '1 tall hot_chocolate: no whipped_cream',
  ],
  [
    'i want a medium coffee dark roast with a shot of espresso and half and half',
    '1 grande brewed_coffee: dark_roast, espresso_shot x1, half_and_half',
  ],
  ['yes i would like a large peppermint mocha with chocolate drizzle', '1 venti peppermint_mocha: mocha_drizzle'],
  ['could i have a caffe misto with coconut milk medium size', '1 grande caffe_misto: coconut_milk'],
  [
    "i'll take a venti iced chai with oat milk and a pump of vanilla",
    '1 venti chai_tea_latte: iced, oat_milk, vanilla_syrup',
  ],
  ['i would like an iced caramel macchiato', '1 caramel_macchiato: iced'],
  ["i'd like a small cappuccino with extra foam and cocoa powder", '1 tall cappuccino: extra foam, cocoa_powder'],
  [
    "i'd like a latte with toffee nut syrup almond milk and cinnamon",
    '1 caffe_latte: toffee_nut_syrup, almond_milk, cinnamon_powder',
  ],
  ['may i please get a large decaf coffee with cream and sugar', '1 venti brewed_coffee: decaf, cream, sugar'],
  [
    'get me a medium iced vanilla latte with skim milk and whipped cream',
    '1 grande vanilla_latte: iced, nonfat_milk, whipped_cream',
  ],
  ["i'd like a double espresso with raw sugar", '1 espresso: espresso_shot x2, raw_sugar'],
  ['can i have a small coffee with just milk', '1 tall brewed_coffee: whole_milk|two_percent_milk|nonfat_milk'],
  [
    'i would like a large latte with two shots of espresso whole milk and caramel drizzle',
    '1 venti caffe_latte: espresso_shot x2, whole_milk, caramel_drizzle',
  ],
  [
    'i want one medium hot americano with sugar and one medium iced americano with no sugar',
    '1 grande caffe_americano: hot, sugar',
    '1 grande caffe_americano: iced, no sugar',
  ],
  [
    'grande blonde roast latte with oat milk honey and cinnamon',
    '1 grande caffe_latte: blonde_roast, oat_milk, honey, cinnamon_powder',
  ],
  [
    'can i get a large cold brew coffee with chocolate syrup and almond milk',
    '1 venti cold_brew: mocha_syrup, almond_milk',
  ],
  [
    'i would like a white hot chocolate with raspberry syrup and extra whipped cream in a large',
    '1 venti white_hot_chocolate: raspberry_syrup, extra whipped_cream',
  ],
  ['i need a grande coffee and a tall chai latte please', '1 grande brewed_coffee', '1 tall chai_tea_latte'],
  [
    "i'd like a large frozen mocha with whipped cream and caramel sauce on top",
    '1 venti caffe_mocha: blended, whipped_cream, caramel_drizzle',
  ],
  ['small medium roast coffee with cream', '1 tall brewed_coffee: medium_roast, cream'],
  [
    "i'll get a venti vanilla sweet cream cold brew with light ice and caramel drizzle",
    '1 venti vanilla_sweet_cream_cold_brew: light ice, caramel_drizzle',
  ],
  [
    'large hot caramel latte with whipped cream',
    '1 venti caffe_latte: hot, caramel_drizzle|caramel_syrup, whipped_cream',
  ],
  [
    "i'd like an espresso con panna and a large latte with soy",
    '1 espresso_con_panna',
    '1 venti caffe_latte: soy_milk',
  ],
  [
    'i want a tall latte with a double shot of espresso and caramel syrup',
    '1 tall caffe_latte: espresso_shot x2, caramel_syrup',
  ],
  [
    'i would like to get a large iced coffee with a lot of cream and two sugars',
    '1 venti iced_coffee: extra cream, sugar',
  ],
  [
    'can i get a medium mocha and can you add whipped cream and cinnamon to that',
    '1 grande caffe_mocha: whipped_cream, cinnamon_powder',
  ],
  ['hi may i have a large latte iced with vanilla and oat milk', '1 venti caffe_latte: iced, vanilla_syrup, oat_milk'],
  ["i'd like a coffee dark roast tall with cream", '1 tall brewed_coffee: dark_roast, cream'],
  [
    "i'd like three large coffees with milk and sugar",
    '3 venti brewed_coffee: whole_milk|two_percent_milk|nonfat_milk, sugar',
  ],
  [
    "i'd like a hot chocolate topped with whipped cream and mocha drizzle",
    '1 hot_chocolate: whipped_cream, mocha_drizzle',
  ],
  ['let me get an americano hot and put some half and half in it', '1 caffe_americano: hot, half_and_half'],
  ['give me a grande nonfat vanilla latte no foam', '1 grande vanilla_latte: nonfat_milk, no foam'],
  [
    'i would like one tall iced matcha latte with coconut milk and one grande iced chai latte with almond milk',
    '1 tall matcha_tea_latte: iced, coconut_milk',
    '1 grande chai_tea_latte: iced, almond_milk',
  ],
  ['large americano with room for cream', '1 venti caffe_americano'],
  [
    'can i have an iced white chocolate mocha with two percent milk and no whip in a medium',
    '1 grande white_chocolate_mocha: iced, two_percent_milk, no whipped_cream',
  ],
  [
    "i'll take a large caramel macchiato hot with an extra shot and whipped cream",
    '1 venti caramel_macchiato: hot, espresso_shot x1, whipped_cream',
  ],
  ['could i get a venti half caf coffee with splenda and cream', '1 venti brewed_coffee: half_caf, splenda, cream'],
  ['i would like a short espresso with foam', '1 short espresso: foam'],
  ["i'd like a cappuccino with almond milk and a bit of nutmeg please", '1 cappuccino: almond_milk, nutmeg'],
  [
    "i'll have a large pumpkin spice latte with no whipped cream and an extra pump of pumpkin",
    '1 venti pumpkin_spice_latte: no whipped_cream, extra pumpkin_sauce',
  ],
  ['let me have a cold brew with sweet cream cold foam and simple syrup', '1 cold_brew: cold_foam, classic_syrup'],
  [
    'can i get two lattes one with soy milk and one with almond milk both medium',
    '1 grande caffe_latte: soy_milk',
    '1 grande caffe_latte: almond_milk',
  ],
  [
    'i want a large hot latte with light roast and vanilla syrup with whole milk',
    '1 venti caffe_latte: hot, blonde_roast, vanilla_syrup, whole_milk',
  ],
  [
    'a medium sized iced caramel macchiato with light caramel drizzle and whole milk',
    '1 grande caramel_macchiato: iced, light caramel_drizzle, whole_milk',
  ],
  ['tall blonde roast with cream and sugar', '1 tall brewed_coffee: blonde_roast, cream, sugar'],
  [
    "hello i'd like to order a large flat white with almond milk and a medium hot chocolate with whipped cream",
    '1 venti flat_white: almond_milk',
    '1 grande hot_chocolate: whipped_cream',
  ],
  ['i would like a grande london fog latte with honey instead of sugar', '1 grande london_fog: honey'],
  [
    'i would like a medium coffee with two creams three sugars and a shot of hazelnut',
    '1 grande brewed_coffee: cream, sugar, hazelnut_syrup',
  ],
  [
    'i want an iced americano venti with four shots and heavy cream',
    '1 venti caffe_americano: iced, espresso_shot x4, cream',
  ],
  [
    'can i get a grande iced coffee light ice with oat milk and cane sugar',
    '1 grande iced_coffee: light ice, oat_milk, raw_sugar',
  ],
  [
    'one medium peppermint mocha with extra whipped cream and chocolate syrup',
    '1 grande peppermint_mocha: extra whipped_cream, mocha_syrup',
  ],
  [
    "i'd like a tall cinnamon latte with oat milk and a tall vanilla latte with soy milk",
    '1 tall cinnamon_dolce_latte: oat_milk',
    '1 tall vanilla_latte: soy_milk',
  ],
  ['may i please get a small hot cocoa with chocolate powder', '1 tall hot_chocolate: cocoa_powder'],
  ['i would like a large cup of coffee with cream and vanilla', '1 venti brewed_coffee: cream, vanilla_syrup'],
  ['two espressos and a cappuccino with skim milk', '2 espresso', '1 cappuccino: nonfat_milk'],
  [
    "i'd like a decaf americano with coconut milk and stevia size large",
    '1 venti caffe_americano: decaf, coconut_milk, stevia',
  ],
  [
    'i want a large mocha latte with mocha drizzle on top and no whip cream',
    '1 venti caffe_mocha: mocha_drizzle, no whipped_cream',
  ],
  [
    'can i please have a grande iced latte with one pump of caramel syrup one pump of vanilla syrup and whole milk',
    '1 grande caffe_latte: iced, caramel_syrup, vanilla_syrup, whole_milk',
  ],
  [
    "i'll have a venti iced mocha with extra ice and extra chocolate drizzle",
    '1 venti caffe_mocha: iced, extra ice, extra mocha_drizzle',
  ],
  [
    'i need a large dark roast americano with hazelnut syrup and whipped cream',
    '1 venti caffe_americano: dark_roast, hazelnut_syrup, whipped_cream',
  ],
  [
    'i would love a white mocha iced with peppermint and whip',
    '1 white_chocolate_mocha: iced, peppermint_syrup, whipped_cream',
  ],
  [
    "i'd like a medium latte hot with an espresso shot and cinnamon dolce syrup",
    '1 grande caffe_latte: hot, espresso_shot x1, cinnamon_dolce_syrup',
  ],
  [
    'i want coffee with a little bit of milk and no sugar',
    '1 brewed_coffee: light whole_milk|two_percent_milk|nonfat_milk, no sugar',
  ],
  [
    'let me get a tall cappuccino with whole milk and light foam and a venti iced coffee with caramel syrup and cream',
    '1 tall cappuccino: whole_milk, light foam',
    '1 venti iced_coffee: caramel_syrup, cream',
  ],
  [
    'can i get a large blended mocha with almond milk extra whip and caramel drizzle',
    '1 venti caffe_mocha: blended, almond_milk, extra whipped_cream, caramel_drizzle',
  ],
  ["i'd like an iced soy latte with two shots", '1 caffe_latte: iced, soy_milk, espresso_shot x2'],
  [
    'a venti coffee with cream and a grande coffee without cream',
    '1 venti brewed_coffee: cream',
    '1 grande brewed_coffee: no cream',
  ],
  [
    "i'd like a venti cold brew with a splash of almond milk and vanilla syrup",
    '1 venti cold_brew: almond_milk, vanilla_syrup',
  ],
  [
    'could i have a large toffee nut latte iced with whole milk',
    '1 venti caffe_latte: toffee_nut_syrup, iced, whole_milk',
  ],
  ["i'd like a regular coffee with regular milk", '1 grande brewed_coffee: whole_milk'],
  [
    'i would like a grande hot latte with whole milk and two shots of espresso with caramel drizzle on top',
    '1 grande caffe_latte: hot, whole_milk, espresso_shot x2, caramel_drizzle',
  ],
  [
    'i want a tall iced americano with a splash of half and half and two packets of sugar',
    '1 tall caffe_americano: iced, half_and_half, sugar',
  ],
  [
    'can i get a large hot coffee with hazelnut syrup and whipped cream on top',
    '1 venti brewed_coffee: hot, hazelnut_syrup, whipped_cream',
  ],
  [
    "good morning i'd like a medium vanilla latte with almond milk and an extra shot of espresso please",
    '1 grande vanilla_latte: almond_milk, espresso_shot x1',
  ],
  [
    "i'd like a large white chocolate mocha iced with peppermint syrup no whipped cream",
    '1 venti white_chocolate_mocha: iced, peppermint_syrup, no whipped_cream',
  ],
  [
    'one small hot chocolate with extra whipped cream and one small iced coffee with caramel syrup',
    '1 tall hot_chocolate: extra whipped_cream',
    '1 tall iced_coffee: caramel_syrup',
  ],
  [
    'let me have a medium roast coffee in a large with cream and sugar',
    '1 venti brewed_coffee: medium_roast, cream, sugar',
  ],
  [
    'could i have a grande pumpkin spice latte made with soy milk and topped with whipped cream',
    '1 grande pumpkin_spice_latte: soy_milk, whipped_cream',
  ],
  ["i'd like to get a triple espresso with foam", '1 espresso: espresso_shot x3, foam'],
  [
    "i'll take an iced caramel macchiato venti with oat milk extra caramel drizzle and light ice",
    '1 venti caramel_macchiato: iced, oat_milk, extra caramel_drizzle, light ice',
  ],
  ['i want two medium lattes with skim milk and hazelnut', '2 grande caffe_latte: nonfat_milk, hazelnut_syrup'],
  [
    'i want a medium chai latte hot and can i get that with coconut milk and cinnamon powder',
    '1 grande chai_tea_latte: hot, coconut_milk, cinnamon_powder',
  ],
  ['a large decaf coffee with just cream no sugar', '1 venti brewed_coffee: decaf, cream, no sugar'],
  [
    'may i have a large latte dark roast with almond milk vanilla syrup and cinnamon',
    '1 venti caffe_latte: dark_roast, almond_milk, vanilla_syrup, cinnamon_powder',
  ],
  ['i would like an americano with light cream and stevia', '1 caffe_americano: light cream, stevia'],
  ['can i do a grande mocha with oat milk and raspberry', '1 grande caffe_mocha: oat_milk, raspberry_syrup'],
  [
    'i would like a large blonde roast coffee with a little cream and two splendas',
    '1 venti brewed_coffee: blonde_roast, light cream, splenda',
  ],
  [
    'hi can i please have a short flat white and a venti iced matcha with almond milk',
    '1 short flat_white',
    '1 venti matcha_tea_latte: iced, almond_milk',
  ],
  [
    "i'll have a tall mocha and i want it with nonfat milk and no whip",
    '1 tall caffe_mocha: nonfat_milk, no whipped_cream',
  ],
  ['i would like a cold brew large size with vanilla and cream', '1 venti cold_brew: vanilla_syrup, cream'],
  [
    'large iced coffee with cream and sugar and a medium hot coffee with milk',
    '1 venti iced_coffee: cream, sugar',
    '1 grande brewed_coffee: hot, whole_milk|two_percent_milk|nonfat_milk',
  ],
  [
    'can i order a cappuccino with caramel and chocolate drizzle',
    '1 cappuccino: caramel_drizzle|caramel_syrup, mocha_drizzle',
  ],
  [
    "i'd like a latte with half and half extra foam and vanilla in a tall cup",
    '1 tall caffe_latte: half_and_half, extra foam, vanilla_syrup',
  ],
  ['i need four large hot chocolates with whipped cream', '4 venti hot_chocolate: whipped_cream'],
  ['grande peppermint hot chocolate with whipped cream', '1 grande hot_chocolate: peppermint_syrup, whipped_cream'],
  [
    "i'd like a tall espresso with two sugars and a grande cappuccino with two sugars",
    '1 tall espresso: sugar',
    '1 grande cappuccino: sugar',
  ],
  [
    "i'd like a large iced latte and a large hot latte both with almond milk",
    '1 venti caffe_latte: iced, almond_milk',
    '1 venti caffe_latte: hot, almond_milk',
  ],
  [
    'let me get a large cafe latte with three pumps of caramel syrup and whipped cream also a small cappuccino',
    '1 venti caffe_latte: caramel_syrup, whipped_cream',
    '1 tall cappuccino',
  ],
  ['i want an iced coffee with sugar free vanilla and soy', '1 iced_coffee: sugar_free_vanilla_syrup, soy_milk'],
  [
    "i'd like a grande coffee with cinnamon in it and a tall white mocha",
    '1 grande brewed_coffee: cinnamon_powder',
    '1 tall white_chocolate_mocha',
  ],
  [
    'may i get a medium frozen caramel macchiato with extra whip',
    '1 grande caramel_macchiato: blended, extra whipped_cream',
  ],
  [
    'hello i want a large coffee medium roast half and half and three sugars',
    '1 venti brewed_coffee: medium_roast, half_and_half, sugar',
  ],
  [
    "i'd like one tall coffee light roast with almond milk and one tall coffee dark roast with no milk",
    '1 tall brewed_coffee: blonde_roast, almond_milk',
    '1 tall brewed_coffee: dark_roast, no whole_milk, no two_percent_milk, no nonfat_milk',
  ],
  [
    "i'd like a latte macchiato with honey and coconut milk please and thank you",
    '1 latte_macchiato: honey, coconut_milk',
  ],
  [
    'can i have a tall latte with mocha sauce and whipped cream and a tall latte with white chocolate syrup',
    '1 tall caffe_latte: mocha_syrup, whipped_cream',
    '1 tall caffe_latte: white_mocha_syrup',
  ],
  [
    'i would like a grande iced cinnamon dolce latte with two percent milk and no whip',
    '1 grande cinnamon_dolce_latte: iced, two_percent_milk, no whipped_cream',
  ],
  [
    "i'd like a venti iced coffee with four pumps of vanilla and heavy cream",
    '1 venti iced_coffee: vanilla_syrup, cream',
  ],
  [
    'i would like a large latte with pumpkin sauce and nutmeg on top with light whipped cream',
    '1 venti caffe_latte: pumpkin_sauce, nutmeg, light whipped_cream',
  ],
  ['yeah let me get a hot caramel macchiato with skim milk medium', '1 grande caramel_macchiato: hot, nonfat_milk'],
  ['i will have a large misto with soy milk and toffee nut', '1 venti caffe_misto: soy_milk, toffee_nut_syrup'],
  [
    'could you make me a large iced mocha with an added shot and extra mocha drizzle',
    '1 venti caffe_mocha: iced, espresso_shot x1, extra mocha_drizzle',
  ],
  [
    "i'd like to order three cappuccinos with whole milk and cocoa powder all medium",
    '3 grande cappuccino: whole_milk, cocoa_powder',
  ],
  [
    "i'd like a london fog with oat milk and a hot chocolate with cold foam",
    '1 london_fog: oat_milk',
    '1 hot_chocolate: cold_foam',
  ],
  [
    'grande hot americano no cream with two shots and honey',
    '1 grande caffe_americano: hot, no cream, espresso_shot x2, honey',
  ],
  ["i'm going to have a small decaf cappuccino with almond milk", '1 tall cappuccino: decaf, almond_milk'],
  ["i'd like an iced vanilla latte with extra vanilla syrup", '1 vanilla_latte: iced, extra vanilla_syrup'],
  [
    'venti cold brew with cold foam caramel and oat milk',
    '1 venti cold_brew: cold_foam, caramel_drizzle|caramel_syrup, oat_milk',
  ],
  ["i'd like a regular latte please with chocolate and whip", '1 grande caffe_latte: mocha_drizzle, whipped_cream'],
  [
    "i'd like a venti coffee half caf with non fat milk and sugar in the raw",
    '1 venti brewed_coffee: half_caf, nonfat_milk, raw_sugar',
  ],
  [
    'can you get me a medium latte with hazelnut syrup plus a medium hot chocolate with raspberry',
    '1 grande caffe_latte: hazelnut_syrup',
    '1 grande hot_chocolate: raspberry_syrup',
  ],
  [
    "i'd like a large hot latte with a double shot of espresso blonde roast whole milk and caramel syrup on it",
    '1 venti caffe_latte: hot, espresso_shot x2, blonde_roast, whole_milk, caramel_syrup',
  ],
  [
    'can i get a medium hot mocha with whipped cream and a large iced mocha without whipped cream',
    '1 grande caffe_mocha: hot, whipped_cream',
    '1 venti caffe_mocha: iced, no whipped_cream',
  ],
  [
    'let me get one large cappuccino with extra espresso and whole milk',
    '1 venti cappuccino: espresso_shot x1, whole_milk',
  ],
  [
    'i would like a grande iced coffee add two pumps of caramel syrup and oat milk',
    '1 grande iced_coffee: caramel_syrup, oat_milk',
  ],
  [
    'hi let me get a double espresso and a tall latte with almond milk',
    '1 espresso: espresso_shot x2',
    '1 tall caffe_latte: almond_milk',
  ],
  ["i'll take a small mocha with soy milk hold the whipped cream", '1 tall caffe_mocha: soy_milk, no whipped_cream'],
  [
    'i would like two tall iced coffees with cream and one venti hot coffee with sugar',
    '2 tall iced_coffee: cream',
    '1 venti brewed_coffee: hot, sugar',
  ],
  [
    "i'd like a large hot chocolate made with almond milk and with caramel drizzle",
    '1 venti hot_chocolate: almond_milk, caramel_drizzle',
  ],
  ['can i get a large coffee with three creams and three sugars', '1 venti brewed_coffee: cream, sugar'],
  [
    'i want an iced venti caramel macchiato with whole milk light caramel drizzle and extra ice',
    '1 venti caramel_macchiato: iced, whole_milk, light caramel_drizzle, extra ice',
  ],
  [
    'medium cold brew with milk and hazelnut please',
    '1 grande cold_brew: whole_milk|two_percent_milk|nonfat_milk, hazelnut_syrup',
  ],
  [
    'i would like to have a tall white chocolate mocha with coconut milk peppermint and extra whip cream',
    '1 tall white_chocolate_mocha: coconut_milk, peppermint_syrup, extra whipped_cream',
  ],
  [
    "i'd like to get a medium latte with cinnamon powder vanilla syrup and skim milk make it iced",
    '1 grande caffe_latte: cinnamon_powder, vanilla_syrup, nonfat_milk, iced',
  ],
  [
    'could you get me a coffee with cream sugar and vanilla in a medium',
    '1 grande brewed_coffee: cream, sugar, vanilla_syrup',
  ],
  [
    "i'd like a large light roast coffee and a large dark roast coffee both with cream",
    '1 venti brewed_coffee: blonde_roast, cream',
    '1 venti brewed_coffee: dark_roast, cream',
  ],
  [
    'i want a chai tea latte with extra foam two pumps of vanilla and nonfat milk',
    '1 chai_tea_latte: extra foam, vanilla_syrup, nonfat_milk',
  ],
  ['may i have a large matcha latte no sugar with oat milk', '1 venti matcha_tea_latte: no sugar, oat_milk'],
  ['let me have a short hot chocolate with a little whipped cream', '1 short hot_chocolate: light whipped_cream'],
  [
    'i would like a pumpkin spice latte iced with extra pumpkin spice and light whip',
    '1 pumpkin_spice_latte: iced, extra pumpkin_sauce, light whipped_cream',
  ],
  [
    'one iced white mocha large with two shots of espresso and sweet cream cold foam',
    '1 venti white_chocolate_mocha: iced, espresso_shot x2, cold_foam',
  ],
  [
    'i want a grande blended white chocolate mocha with raspberry syrup',
    '1 grande white_chocolate_mocha: blended, raspberry_syrup',
  ],
  [
    'for me a tall cappuccino with honey and for my friend a grande vanilla latte with soy milk',
    '1 tall cappuccino: honey',
    '1 grande vanilla_latte: soy_milk',
  ],
  ["i'll have a decaf vanilla latte with non fat milk and no foam", '1 vanilla_latte: decaf, nonfat_milk, no foam'],
  [
    'i would like a large flat white with an espresso shot and a sprinkle of cinnamon',
    '1 venti flat_white: espresso_shot x1, cinnamon_powder',
  ],
  [
    'can i get an iced americano with light ice two sugars and cream large',
    '1 venti caffe_americano: iced, light ice, sugar, cream',
  ],
  [
    'venti mocha with three shots no whip and mocha drizzle',
    '1 venti caffe_mocha: espresso_shot x3, no whipped_cream, mocha_drizzle',
  ],
  [
    'i want a large latte decaf half and half toffee nut syrup and whipped cream',
    '1 venti caffe_latte: decaf, half_and_half, toffee_nut_syrup, whipped_cream',
  ],
  ['a tall steamed milk with vanilla and honey', '1 tall steamed_milk: vanilla_syrup, honey'],
  [
    'i would like a grande caffe mocha with blonde roast oat milk and cocoa powder on top please',
    '1 grande caffe_mocha: blonde_roast, oat_milk, cocoa_powder',
  ],
]
