import type { Order } from './order.ts'

export const creamery: readonly Order[] = [
  ['can i get a double scoop of cookie dough in a waffle cone', '1 double ice_cream_cone: cookie_dough, waffle_cone'],
  ["i'd like a kids cone with vanilla and rainbow sprinkles", '1 kids ice_cream_cone: vanilla, sprinkles'],
  [
    'two single scoop cones one chocolate and one strawberry',
    '1 single ice_cream_cone: chocolate',
    '1 single ice_cream_cone: strawberry',
  ],
  [
    'i want a small hot fudge sundae with butter pecan ice cream extra whipped cream and no cherry',
    '1 small sundae: butter_pecan, extra whipped_cream, no cherry',
  ],
  [
    'give me a large chocolate milkshake malted with whipped cream and a cherry on top',
    '1 large milkshake: chocolate, malted, whipped_cream, cherry',
  ],
  ['a pint of mint chocolate chip please', '1 pint ice_cream_cup: mint_chip'],
  [
    'could i have a dozen glazed donuts and half a dozen chocolate frosted',
    '12 donut: glazed',
    '6 donut: choc_frosted',
  ],
  [
    "i'll take two red velvet cupcakes with cream cheese frosting and one chocolate cupcake with buttercream",
    '2 cupcake: red_velvet, cream_cheese_frosting',
    '1 cupcake: chocolate_cake, buttercream',
  ],
  ['large taro milk tea half sugar less ice with boba', '1 large milk_tea: taro, s50, less_ice, boba'],
  [
    'one large thai milk tea with pudding and one small mango fruit tea with popping boba no ice',
    '1 large milk_tea: thai, pudding',
    '1 small fruit_tea: mango, popping_boba, no_ice',
  ],
  [
    'can we get a banana split with vanilla chocolate and strawberry extra nuts and hot fudge',
    '1 banana_split: vanilla, chocolate, strawberry, extra nuts, hot_fudge',
  ],
  ['2 cinnamon rolls no icing on one of them', '1 cinnamon_roll', '1 cinnamon_roll: no icing'],
  [
    'id like a triple scoop cup with vanilla pistachio and mango sorbet',
    '1 triple ice_cream_cup: vanilla, pistachio, mango_sorbet',
  ],
  [
    'three donuts one glazed one jelly and one boston cream',
    '1 donut: glazed',
    '1 donut: jelly',
    '1 donut: boston_cream',
  ],
  [
    'an almond croissant and a ham and cheese croissant and two bottles of water',
    '1 croissant: almond',
    '1 croissant: ham_cheese',
    '2 bottled_water',
  ],
  ['let me get a small oreo shake without whipped cream', '1 small milkshake: cookies_cream, no whipped_cream'],
  ['bubble tea please, matcha, large, 50% sugar, pearls', '1 large milk_tea: matcha, s50, boba'],
  ['i would like a blueberry muffin and a carton of milk', '1 muffin: blueberry', '1 milk'],
  [
    'can i please get six donuts three glazed two old fashioned and one powdered',
    '3 donut: glazed',
    '2 donut: old_fashioned',
    '1 donut: powdered',
  ],
  [
    'i want a double scoop chocolate and vanilla in a sugar cone with sprinkles',
    '1 double ice_cream_cone: chocolate, vanilla, sugar_cone, sprinkles',
  ],
  [
    'one scoop of strawberry in a cup with gummy bears on top please',
    '1 single ice_cream_cup: strawberry, gummy_bears',
  ],
  [
    'a large fruit tea passion fruit flavor less sweet regular ice and grass jelly',
    '1 large fruit_tea: passion_fruit, s75, regular_ice, grass_jelly',
  ],
  ["i'll have a cone", '1 ice_cream_cone'],
  ['two kids cups both vanilla with sprinkles', '2 kids ice_cream_cup: vanilla, sprinkles'],
  [
    '4 cupcakes 2 vanilla with chocolate frosting 2 chocolate with vanilla frosting',
    '2 cupcake: vanilla_cake, chocolate_frosting',
    '2 cupcake: chocolate_cake, vanilla_frosting',
  ],
  [
    'can i have a small strawberry milkshake with malt and a large one with cookies and cream',
    '1 small milkshake: strawberry, malted',
    '1 large milkshake: cookies_cream',
  ],
  [
    'a sundae large with chocolate ice cream caramel instead of hot fudge and nuts',
    '1 large sundae: chocolate, caramel, nuts',
  ],
  [
    'one carrot cupcake, one cinnamon roll extra icing with pecans, and a bran muffin',
    '1 cupcake: carrot',
    '1 cinnamon_roll: extra icing, pecans',
    '1 muffin: bran',
  ],
  [
    "i'd like two large honeydew milk teas with boba one with no sugar and one with half sugar",
    '1 large milk_tea: honeydew, boba, s0',
    '1 large milk_tea: honeydew, boba, s50',
  ],
  ['just a plain croissant', '1 croissant'],
  ['a chocolate donut and a chocolate chip muffin', '1 donut: choc_frosted', '1 muffin: choc_chip'],
  [
    'cup of vanilla ice cream with crushed oreos and a drizzle of caramel',
    '1 ice_cream_cup: vanilla, oreo_crumbs, caramel',
  ],
  ['three small taro bubble teas all with less ice', '3 small milk_tea: taro, less_ice'],
  [
    'a double cone please with mint chip on the bottom and cookie dough on top',
    '1 double ice_cream_cone: mint_chip, cookie_dough',
  ],
  ['large black milk tea no boba no ice full sugar', '1 large milk_tea: classic, no boba, no_ice, s100'],
  ['two chocolate croissants warmed up please', '2 croissant: choc_filling'],
  [
    'small vanilla shake, large chocolate shake, both with whipped cream',
    '1 small milkshake: vanilla, whipped_cream',
    '1 large milkshake: chocolate, whipped_cream',
  ],
  [
    'can i get my son a kids cone chocolate with jimmies and for me a single cup of pistachio',
    '1 kids ice_cream_cone: chocolate, sprinkles',
    '1 single ice_cream_cup: pistachio',
  ],
  ['jelly donut x3', '3 donut: jelly'],
  [
    "i'd like a glazed doughnut a jelly doughnut and two boston creams",
    '1 donut: glazed',
    '1 donut: jelly',
    '2 donut: boston_cream',
  ],
  ['hot fudge sundae with no nuts and no whip cream small', '1 small sundae: no nuts, no whipped_cream'],
  ["milkshake, vanilla, large, don't put a cherry on it", '1 large milkshake: vanilla, no cherry'],
  ['3 muffins: blueberry, bran and banana nut', '1 muffin: blueberry', '1 muffin: bran', '1 muffin: banana_nut'],
  [
    'i would love two scoops of mango sorbet in a cup and a bottle of water thanks so much',
    '1 double ice_cream_cup: mango_sorbet',
    '1 bottled_water',
  ],
  ['2 scoop cone 1 choc 1 vanilla waffle', '1 double ice_cream_cone: chocolate, vanilla, waffle_cone'],
  ['3 scoop cup: 2 choc 1 vanilla', '1 triple ice_cream_cup: extra chocolate, vanilla'],
]
