import type { Order } from './order.ts'

export const roastery: readonly Order[] = [
  ['i would like a large dark roast coffee with cream and two sugars', '1 large coffee: dark_roast, cream, sugar x2'],
  [
    'can i get a small iced latte with almond milk and vanilla syrup please',
    '1 small latte: iced, almond_milk, vanilla',
  ],
  [
    "i'll have a medium caramel macchiato with extra caramel drizzle and no whipped cream",
    '1 medium caramel_macchiato: extra caramel_drizzle, no whipped_cream',
  ],
  [
    'two large black coffees and a small hot chocolate with marshmallows',
    '2 large coffee',
    '1 small hot_chocolate: marshmallows',
  ],
  [
    'hi could i please get a decaf cappuccino medium size with skim milk and a dash of cinnamon on top',
    '1 medium cappuccino: decaf, skim_milk, cinnamon',
  ],
  [
    'let me get a large cold brew with heavy cream and three pumps of hazelnut',
    '1 large cold_brew: heavy_cream, hazelnut x3',
  ],
  [
    'i want a large mocha with whipped cream and chocolate drizzle and make it iced',
    '1 large caffe_mocha: whipped_cream, chocolate_drizzle, iced',
  ],
  [
    'may i have one small espresso and one large americano with room for cream',
    '1 small espresso',
    '1 large caffe_americano',
  ],
  ["i'd like a medium green tea with honey and lemon", '1 medium green_tea: honey, lemon'],
  [
    'i need four small coffees two with cream and sugar and two black',
    '2 small coffee: cream, sugar',
    '2 small coffee',
  ],
  [
    'three lattes one with oat milk one with soy milk and one with whole milk',
    '1 latte: oat_milk',
    '1 latte: soy_milk',
    '1 latte: whole_milk',
  ],
  [
    'a large pumpkin spice latte with extra whip and a blueberry muffin',
    '1 large latte: pumpkin_spice, extra whipped_cream',
    '1 blueberry_muffin',
  ],
  [
    'can i have a venti iced americano with two extra shots of espresso',
    '1 large caffe_americano: iced, espresso_shot x2',
  ],
  [
    'an iced coffee please medium with just a little bit of cream and one sugar',
    '1 medium coffee: iced, light cream, sugar x1',
  ],
  ['i will take a small flat white no sugar', '1 small flat_white: no sugar'],
  [
    "hey there i'd love a large chai latte with coconut milk and light ice",
    '1 large chai_latte: coconut_milk, light ice',
  ],
  [
    'get me a medium frappe with caramel syrup whipped cream and caramel drizzle',
    '1 medium frappe: caramel_syrup, whipped_cream, caramel_drizzle',
  ],
  [
    'i want to order two medium lattes with soy milk and a large hot cocoa with no whip',
    '2 medium latte: soy_milk',
    '1 large hot_chocolate: no whipped_cream',
  ],
  [
    'one everything bagel toasted with cream cheese and a small coffee with cream please',
    '1 bagel: everything, toasted, cream_cheese',
    '1 small coffee: cream',
  ],
  ['large regular coffee four sugars', '1 large coffee: sugar x4'],
  ["i'd like a skinny vanilla latte small please and thank you", '1 small latte: skinny, vanilla'],
  [
    'give me a medium white mocha with peppermint and extra whipped cream but no drizzle',
    '1 medium white_mocha: peppermint, extra whipped_cream, no caramel_drizzle, no chocolate_drizzle',
  ],
  ['coffee black large', '1 large coffee'],
  [
    'hello may i please have a small latte with one pump of vanilla one pump of caramel and whipped cream',
    '1 small latte: vanilla x1, caramel_syrup x1, whipped_cream',
  ],
  [
    'can i please get an extra large decaf coffee with a splash of almond milk',
    '1 extra_large coffee: decaf, almond_milk',
  ],
  [
    'i would like an iced mocha with no whipped cream and an iced caramel macchiato with extra ice',
    '1 caffe_mocha: iced, no whipped_cream',
    '1 caramel_macchiato: iced, extra ice',
  ],
  ['double shot espresso with a little foam', '1 espresso: espresso_shot x2, light foam'],
  [
    'two large iced coffees with caramel and cream please one of them decaf',
    '1 large coffee: iced, caramel_syrup, cream',
    '1 large coffee: iced, caramel_syrup, cream, decaf',
  ],
  ["i'd like a medium half caf latte with two percent milk", '1 medium latte: half_caf, two_percent'],
  ['lemme get a large iced chai with oat milk easy ice', '1 large chai_latte: iced, oat_milk, light ice'],
  ['just a small black tea with lemon nothing else', '1 small black_tea: lemon'],
  [
    "i'll have a medium dark roast with room and a plain bagel with butter and jam not toasted",
    '1 medium coffee: dark_roast',
    '1 bagel: plain, butter, jam, not_toasted',
  ],
  ['uh yeah can i get um a large latte no wait make that a medium latte with skim milk', '1 medium latte: skim_milk'],
  [
    "i'd like two cappuccinos both large one with whole milk and the other one with soy",
    '1 large cappuccino: whole_milk',
    '1 large cappuccino: soy_milk',
  ],
  [
    'i would like a large coffee with hazelnut and cream and a chocolate chip cookie',
    '1 large coffee: hazelnut, cream',
    '1 choc_chip_cookie',
  ],
  [
    'i want a grande caramel frappuccino with whipped cream and a venti vanilla bean latte',
    '1 medium frappe: caramel_syrup, whipped_cream',
    '1 large latte: vanilla',
  ],
  ['an americano and a croissant please', '1 caffe_americano', '1 butter_croissant'],
  [
    'medium coffee light roast with extra cream and light sugar',
    '1 medium coffee: light_roast, extra cream, light sugar',
  ],
  [
    'can i do a small hot chocolate extra hot with whipped cream and marshmallows for my kid',
    '1 small hot_chocolate: whipped_cream, marshmallows',
  ],
  ['2 lg coffees, 1 w/ cream 1 w/ skim milk', '1 large coffee: cream', '1 large coffee: skim_milk'],
  ["i'll take a large iced green tea unsweetened with lemon", '1 large green_tea: iced, lemon'],
  [
    'i would like to have a medium cafe mocha made with almond milk and topped with whipped cream and cinnamon',
    '1 medium caffe_mocha: almond_milk, whipped_cream, cinnamon',
  ],
  [
    'may i get a hazelnut latte and a vanilla cappuccino both medium',
    '1 medium latte: hazelnut',
    '1 medium cappuccino: vanilla',
  ],
  [
    'five medium coffees three of them with cream and two with almond milk',
    '3 medium coffee: cream',
    '2 medium coffee: almond_milk',
  ],
  ['hi i need a large coffee with two creams and three sugars to go', '1 large coffee: cream, sugar x3'],
  [
    "i'd like an iced latte large with an extra shot and two pumps of hazelnut syrup hold the ice",
    '1 large latte: iced, extra espresso_shot, hazelnut x2, no ice',
  ],
  [
    'one small cold brew with a splash of cream and one medium cold brew with nothing in it',
    '1 small cold_brew: cream',
    '1 medium cold_brew',
  ],
  [
    'i want a large earl grey with honey and a sesame bagel with cream cheese toasted',
    '1 large black_tea: honey',
    '1 bagel: sesame, cream_cheese, toasted',
  ],
  ['can i get a triple shot latte with oat milk large', '1 large latte: espresso_shot x3, oat_milk'],
  ["do you have any decaf? if so i'd like a large decaf coffee with cream", '1 large coffee: decaf, cream'],
  [
    'im gonna go with the white chocolate mocha, medium, with coconut milk instead of regular milk',
    '1 medium white_mocha: coconut_milk',
  ],
  [
    'please can i order a small latte and a medium latte both with oat milk',
    '1 small latte: oat_milk',
    '1 medium latte: oat_milk',
  ],
  ['i would like a small coffee with cream but no sugar', '1 small coffee: cream, no sugar'],
  [
    "i'd like three hot chocolates two small and one large with extra whipped cream on all of them",
    '2 small hot_chocolate: extra whipped_cream',
    '1 large hot_chocolate: extra whipped_cream',
  ],
  ['a medium latte with vanilla and hazelnut syrup and no foam', '1 medium latte: vanilla, hazelnut, no foam'],
  [
    "i'll get the chai tea latte large hot with whole milk and cinnamon sprinkled on top",
    '1 large chai_latte: whole_milk, cinnamon',
  ],
  [
    "good morning i'd like a large coffee with a shot of espresso in it and some cream",
    '1 large coffee: espresso_shot, cream',
  ],
  ['can we get two espressos and a cappuccino all small', '2 small espresso', '1 small cappuccino'],
  ['iced vanilla latte w oat milk x2', '2 latte: iced, vanilla, oat_milk'],
  ['med hot choc no whip pls', '1 medium hot_chocolate: no whipped_cream'],
  ['cafe latte, soy milk, large, 2 shots, extra hot', '1 large latte: soy_milk, espresso_shot x2'],
  [
    "i'll have a peppermint mocha in a large with whipped cream on top",
    '1 large caffe_mocha: peppermint, whipped_cream',
  ],
  [
    'i want a small caramel latte with caramel drizzle and light whipped cream',
    '1 small latte: caramel_syrup, caramel_drizzle, light whipped_cream',
  ],
  [
    'i would like to get a large americano iced with a splash of oat milk and a pump of vanilla as well as a butter croissant',
    '1 large caffe_americano: iced, oat_milk, vanilla',
    '1 butter_croissant',
  ],
  [
    "get me an everything bagel with extra cream cheese and don't toast it",
    '1 bagel: everything, extra cream_cheese, not_toasted',
  ],
  ['large coffee, cream and sugar', '1 large coffee: cream, sugar'],
  [
    'for me a large mocha and for my wife a small green tea with honey',
    '1 large caffe_mocha',
    '1 small green_tea: honey',
  ],
  [
    "let's do a medium iced mocha, and can you add a shot of espresso to that? also a cookie",
    '1 medium caffe_mocha: iced, espresso_shot',
    '1 choc_chip_cookie',
  ],
  [
    'a large light roast coffee with no cream and no sugar and a medium one with cream and sugar',
    '1 large coffee: light_roast, no cream, no sugar',
    '1 medium coffee: cream, sugar',
  ],
  [
    'could you get me a large blended coffee with chocolate sauce and whipped cream thanks',
    '1 large frappe: chocolate_drizzle, whipped_cream',
  ],
  ['small skinny cappuccino', '1 small cappuccino: skinny'],
  [
    'two medium iced coffees please with half and half and one sugar each',
    '2 medium coffee: iced, half_and_half, sugar x1',
  ],
  ["hello i'd like a medium caffe latte made decaf with one packet of splenda", '1 medium latte: decaf, splenda x1'],
  ['i would like a large coffee in a french roast with just cream', '1 large coffee: dark_roast, cream'],
  [
    'can i get the medium pumpkin spice latte but with almond milk and without the whipped cream',
    '1 medium latte: pumpkin_spice, almond_milk, no whipped_cream',
  ],
  [
    'ill take 1 small cappucino with extra foam n cinnamon and 1 lrg latte w/ soy',
    '1 small cappuccino: extra foam, cinnamon',
    '1 large latte: soy_milk',
  ],
  ['one medium hot tea with a little honey', '1 medium black_tea: light honey'],
  [
    'a latte for here, small, and a large cappuccino to go with an extra shot',
    '1 small latte',
    '1 large cappuccino: extra espresso_shot',
  ],
  [
    'can i have a small mocha with soy milk and light whip and also a medium latte with double vanilla',
    '1 small caffe_mocha: soy_milk, light whipped_cream',
    '1 medium latte: vanilla x2',
  ],
  [
    'a 16 ounce latte with coconut milk please and a 12 ounce coffee black',
    '1 large latte: coconut_milk',
    '1 medium coffee',
  ],
  ['grande dark roast with steamed soy milk', '1 medium coffee: dark_roast, soy_milk'],
  [
    'let me have one iced caramel macchiato with skim milk and without caramel drizzle',
    '1 caramel_macchiato: iced, skim_milk, no caramel_drizzle',
  ],
  [
    'cinnamon raisin bagel lightly toasted with butter on the side and a large coffee with cream on the side',
    '1 bagel: cinnamon_raisin, light toasted, butter',
    '1 large coffee: cream',
  ],
  [
    'may i please have a large hot chocolate made with almond milk and lots of whipped cream',
    '1 large hot_chocolate: almond_milk, extra whipped_cream',
  ],
  ['yes i would like a venti coffee with 4 splendas and a lot of cream', '1 large coffee: splenda x4, extra cream'],
  ['three cold brews please', '3 cold_brew'],
  [
    "i'd like a small latte with two shots of espresso and two pumps of caramel",
    '1 small latte: espresso_shot x2, caramel_syrup x2',
  ],
  [
    'large latte two pumps vanilla one pump hazelnut oat milk no foam',
    '1 large latte: vanilla x2, hazelnut x1, oat_milk, no foam',
  ],
  ['can i get a medium roast coffee in a large cup with soy milk', '1 large coffee: medium_roast, soy_milk'],
  ['i want a small medium roast', '1 small coffee: medium_roast'],
  ['medium medium roast with sugar', '1 medium coffee: medium_roast, sugar'],
  [
    'i would like a regular coffee with 1 cream and 2 sugars and a large regular latte',
    '1 coffee: cream, sugar x2',
    '1 large latte',
  ],
  [
    'can i get two coffees one large dark roast with cream and one small light roast with sugar',
    '1 large coffee: dark_roast, cream',
    '1 small coffee: light_roast, sugar',
  ],
  ["i'd like a coffee with honey instead of sugar", '1 coffee: honey'],
  ['large hot latte whole milk and nothing else in it', '1 large latte: whole_milk'],
  ["i'd like a tea with no milk no sugar and a slice of lemon in it", '1 black_tea: no sugar, lemon'],
  [
    'the large caramel frappe with extra caramel no whip and then a blueberry muffin heated up',
    '1 large frappe: caramel_syrup, extra caramel_syrup, no whipped_cream',
    '1 blueberry_muffin',
  ],
]
