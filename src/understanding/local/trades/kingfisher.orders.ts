import type { Order } from './order.ts'

export const kingfisher: readonly Order[] = [
  ['can i get a heron latte with oat milk and two pumps of vanilla', '1 heron latte: oat, vanilla x2'],
  ['hi, one wren cappuccino, extra hot, with whole milk', '1 wren cappuccino: extra_hot, whole'],
  [
    "I'd like a large cold brew with sweet cream foam and a pump of hazelnut",
    '1 heron cold_brew: sweet_cream_foam, hazelnut x1',
  ],
  ['medium dark roast coffee with room', '1 robin house_brew: midnight_roast, room'],
  [
    'small hot chocolate kids temp with whipped cream for my daughter and a heron americano for me',
    '1 wren hot_chocolate: kids_temp, whip',
    '1 heron americano',
  ],
  ['heron chai latte iced, almond milk, 3 pumps brown sugar syrup', '1 heron chai: iced, almond, brown_sugar x3'],
  [
    'a robin matcha latte with coconut milk and no sweetener. also a toasted everything bagel with cream cheese',
    '1 robin matcha: coconut',
    '1 bagel: toasted, everything, cream_cheese',
  ],
  [
    'good morning! can I please get an iced heron brown sugar ruffle with oat milk, an extra shot, and salted caramel foam? thanks',
    '1 heron brown_sugar_ruffle: oat, shot x1, salted_foam',
  ],
  ['heron iced coffee with half and half and three splendas', '1 heron house_brew: iced, half_and_half, splenda x3'],
  ['hey can i do a robin honey nest latte with oat milk and cinnamon on top', '1 robin honey_nest: oat, cinnamon'],
  ["I'll take a large iced matcha w/ almond milk and vanilla", '1 heron matcha: iced, almond, vanilla'],
  [
    'bacon and gouda sandwich, heated, and a medium sunrise roast',
    '1 bacon_gouda: warmed',
    '1 robin house_brew: sunrise_roast',
  ],
  [
    'a triple shot heron americano with one pump of toffee nut and a splash of half and half',
    '1 heron americano: shot x3, toffee_nut x1, half_and_half',
  ],
  [
    '1 small english breakfast tea with milk and honey, 1 large earl grey with lemon',
    '1 wren english_breakfast: whole|two_percent|nonfat, honey',
    '1 heron earl_grey: lemon',
  ],
  [
    'can we get three robin lattes, one with oat milk, one with almond milk, and one regular',
    '1 robin latte: oat',
    '1 robin latte: almond',
    '1 robin latte',
  ],
  ['heron london mist with 2 pumps lavender and oat milk', '1 heron fog: lavender x2, oat'],
  [
    'sausage egg and cheddar muffin with hot sauce please and a small coffee 2 raw sugars',
    '1 sausage_cheddar: hot_sauce',
    '1 wren house_brew: raw_sugar x2',
  ],
  [
    'Spinach and feta egg bites plus a robin cold brew with a splash of almond milk',
    '1 egg_bites: spinach_feta',
    '1 robin cold_brew: almond',
  ],
  ['a wren cortado with oat milk and a chocolate croissant', '1 wren cortado: oat', '1 chocolate_croissant'],
  [
    'two cake pops and a wren steamed milk with one pump vanilla, kids temperature',
    '2 cake_pop',
    '1 wren steamer: vanilla x1, kids_temp',
  ],
  [
    'i need 4 heron house brews midnight roast, 2 robin lattes and a dozen cookies',
    '4 heron house_brew: midnight_roast',
    '2 robin latte',
    '12 cookie',
  ],
  ['um can i have a large caramel crest hot with soy milk instead of regular milk', '1 heron caramel_crest: hot, soy'],
  [
    'iced latte, heron, 2 percent, 4 pumps of caramel, caramel drizzle, no foam',
    '1 heron latte: iced, two_percent, caramel x4, caramel_drizzle, no foam',
  ],
  ["i'd love a maple feather with an extra pump of maple, robin, oat", '1 robin maple_feather: maple x1, oat'],
  [
    'get me a heron iced americano with 3 pumps of sugar free vanilla and a splash of heavy cream',
    '1 heron americano: iced, sf_vanilla x3, heavy_cream',
  ],
  ['peach green tea iced large with two packets of stevia', '1 heron peach_tea: iced, stevia x2'],
  ['a 16 oz vanilla latte with whole milk', '1 heron latte: vanilla, whole'],
  [
    'hazelnut latte, robin, iced, with oat milk and sweet cream cold foam on top',
    '1 robin latte: hazelnut, iced, oat, sweet_cream_foam',
  ],
  ['just a small decaf coffee, black, thanks', '1 wren house_brew: decaf'],
  ['heron iced chai with two shots of espresso and whole milk', '1 heron chai: iced, shot x2, whole'],
  ['I would like a robin lavender matcha with oat milk over ice', '1 robin matcha: lavender, oat, iced'],
  [
    'Large latte. Almond milk. One pump vanilla, one pump hazelnut. Extra hot.',
    '1 heron latte: almond, vanilla x1, hazelnut x1, extra_hot',
  ],
  [
    "hi there i'd like to order a heron sweet cream cold brew with salted caramel foam, and an oatmeal with nuts and brown sugar",
    '1 heron sweet_cream_cold_brew: salted_foam',
    '1 oatmeal: nuts, brown_sugar_packet',
  ],
  ['heron coffee w/ 2 splenda and cream', '1 heron house_brew: splenda x2, heavy_cream'],
  [
    'wren flat white, robin mocha no whip, heron chai oat milk',
    '1 wren flat_white',
    '1 robin mocha: no whip',
    '1 heron chai: oat',
  ],
  ['coffee, large, 3 sugars, splash of milk', '1 heron house_brew: sugar x3, whole|two_percent|nonfat'],
  [
    'please may I have a robin hot chocolate with oat milk, whipped cream and sprinkles',
    '1 robin hot_chocolate: oat, whip, sprinkles',
  ],
  [
    'large cappuccino with extra foam and cocoa powder, and a chocolate chip cookie warmed',
    '1 heron cappuccino: extra foam, cocoa_dust',
    '1 cookie: warmed',
  ],
  ['osprey iced coffee, 5 pumps vanilla, lots of cream', '1 osprey house_brew: iced, vanilla x5, extra heavy_cream'],
  [
    'caramel glacier robin size with coconut milk, no whip but extra caramel drizzle',
    '1 robin caramel_glacier: coconut, no whip, extra caramel_drizzle',
  ],
  [
    "i'll do a heron cold brew with 2 pumps of toffee nut syrup, cocoa cold foam, and light ice",
    '1 heron cold_brew: toffee_nut x2, cocoa_foam, light ice',
  ],
  [
    'morning bran muffin heated with butter, small coffee with 1 sugar',
    '1 bran_muffin: warmed, butter',
    '1 wren house_brew: sugar x1',
  ],
  [
    'Can you make me a large iced mocha with oat milk, an extra pump of raspberry, whipped cream and mocha drizzle',
    '1 heron mocha: iced, oat, raspberry x1, whip, mocha_drizzle',
  ],
  [
    '3 lattes: a heron with oat, a robin with whole, a wren with soy',
    '1 heron latte: oat',
    '1 robin latte: whole',
    '1 wren latte: soy',
  ],
  [
    'order for pickup: robin latte, almond milk, vanilla; heron cold brew; lemon loaf',
    '1 robin latte: almond, vanilla',
    '1 heron cold_brew',
    '1 lemon_loaf',
  ],
  ['large steamer with two pumps hazelnut and whipped cream', '1 heron steamer: hazelnut x2, whip'],
  [
    'heron iced latte with cold foam and 2 pumps brown sugar, blonde roast',
    '1 heron latte: iced, sweet_cream_foam, brown_sugar x2, sunrise_roast',
  ],
  [
    'one heron chai with two pumps of vanilla, no water, oat milk, extra hot',
    '1 heron chai: vanilla x2, no water, oat, extra_hot',
  ],
  ['iced heron americano, splash of oat, 2 pumps classic', '1 heron americano: iced, oat, classic x2'],
  [
    'can i get uhhh a medium vanilla latte iced with oatmilk and like 4 pumps of vanilla',
    '1 robin latte: iced, oat, vanilla x4',
  ],
  [
    'Heron latte, iced, decaf, 2% milk, 2 pumps hazelnut, caramel drizzle, light ice.',
    '1 heron latte: iced, decaf, two_percent, hazelnut x2, caramel_drizzle, light ice',
  ],
  [
    'i want an iced white mocha with sweet cream foam, osprey, and add 2 pumps raspberry',
    '1 osprey white_mocha: iced, sweet_cream_foam, raspberry x2',
  ],
  ['heron iced matcha with oat milk and a shot of vanilla', '1 heron matcha: iced, oat, vanilla x1'],
  [
    'can i please have 1 robin latte w/ oat milk, 1 robin latte w/ almond milk and honey, 1 wren hot chocolate no whip',
    '1 robin latte: oat',
    '1 robin latte: almond, honey',
    '1 wren hot_chocolate: no whip',
  ],
  [
    'Good afternoon, I would like a heron nitro cold brew, and a bacon gouda sandwich with extra egg.',
    '1 heron nitro',
    '1 bacon_gouda: extra_egg',
  ],
  [
    'two sausage sandwiches and two medium coffees, one black and one with cream and sugar',
    '2 sausage_cheddar',
    '1 robin house_brew',
    '1 robin house_brew: heavy_cream, sugar',
  ],
  [
    'large iced coffee with cream and 3 pumps of caramel, and could you also throw in a banana bread',
    '1 heron house_brew: iced, heavy_cream, caramel x3',
    '1 banana_bread',
  ],
  [
    'hot chocolate robin made with almond milk, two pumps of peppermint, no whipped cream, mocha drizzle',
    '1 robin hot_chocolate: almond, peppermint x2, no whip, mocha_drizzle',
  ],
  ['heron cold brew, 2 pumps vanilla, splash of sweet cream', '1 heron cold_brew: vanilla x2, sweet_cream_foam'],
  [
    'Just grab me my large midnight roast with 2 packets of splenda and a splash of heavy cream',
    '1 heron house_brew: midnight_roast, splenda x2, heavy_cream',
  ],
]
