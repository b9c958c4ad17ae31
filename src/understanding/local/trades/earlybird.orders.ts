import type { Order } from './order.ts'

export const earlybird: readonly Order[] = [
  ['egg sandwich on a bagel with ham cheese and ketchup', '1 egg_sandwich: plain_bagel, ham, american, ketchup'],
  ['two coffees one decaf'],
  [
    'can i get two bacon egg and cheese on a roll and two small coffees with cream and two sugars',
    '2 bec: roll',
    '2 small coffee: cream, sugar x2',
  ],
  ['steak and eggs medium rare with sunny side up eggs and sourdough', '1 steak_eggs: medium_rare, sunny, sourdough'],
  ['ham and swiss omelet with spinach and egg whites', '1 ham_swiss_omelet: spinach, egg_whites'],
  ["i'd like home fries with extra onions and wheat toast", '1 home_fries: extra onions', '1 toast: wheat'],
  [
    '2 early birds one with bacon and one with turkey bacon both scrambled',
    '1 early_bird: bacon, scrambled',
    '1 early_bird: turkey_bacon, scrambled',
  ],
  ['three orders of pancakes, two half and one full', '2 half pancakes', '1 full pancakes'],
  ['glass of chocolate milk and pancakes with chocolate chips', '1 milk: chocolate', '1 pancakes: choc_chips'],
  ['half order of french toast', '1 french_toast'],
  [
    'everything bagel with lox and cream cheese and a black coffee large',
    '1 bagel: everything, lox, cream_cheese',
    '1 large coffee',
  ],
  ['blt no mayo on a roll, hot chocolate no whip', '1 blt: no mayo, roll', '1 hot_chocolate: no whip'],
  ['western omelette, cheese omelette, two orders of toast', '1 western_omelet', '1 cheese_omelet', '2 toast'],
  ['a stack of blueberry pancakes full order', '1 full blueberry_pancakes'],
  ['cheese omelet add peppers, add mushrooms, hold the toast', '1 cheese_omelet: peppers, mushrooms'],
  [
    "i'd like a western omelet with extra peppers and a side of wheat toast",
    '1 western_omelet: extra peppers',
    '1 toast: wheat',
  ],
  [
    'could i have the steak and eggs with medium well steak, poached eggs, and hash browns',
    '1 steak_eggs: poached, hash_browns',
  ],
  [
    'can i get bacon, egg and cheese with avocado on croissant, plus a small coffee with splenda',
    '1 bec: avocado, croissant',
    '1 small coffee: splenda',
  ],
  ['pancakes, bacon, and toast', '1 pancakes', '1 bacon', '1 toast'],
  ['decaf tea'],
  ['decaf hot tea with lemon'],
  ['decaf coffee with cream', '1 decaf: cream'],
  [
    'can i have the western omelet with hash browns instead of home fries and rye',
    '1 western_omelet: hash_browns, rye',
  ],
  [
    'order a half order of pancakes with whipped cream and a large hot chocolate',
    '1 half pancakes: whip',
    '1 large hot_chocolate',
  ],
  [
    'one breakfast sandwich with ham, cheddar and hot sauce on a croissant and a small coffee with oat milk',
    '1 egg_sandwich: ham, cheddar, hot_sauce, croissant',
    '1 small coffee: oat_milk',
  ],
  [
    "i'd like steak and eggs medium with over easy eggs, grits and wheat toast",
    '1 steak_eggs: medium, over_easy, grits, wheat',
  ],
  [
    'a sesame bagel with cream cheese and lox and a small orange juice',
    '1 bagel: sesame, cream_cheese, lox',
    '1 small oj',
  ],
  [
    'i need three bran muffins and three large coffees, one with cream and sugar',
    '3 muffin: bran',
    '2 large coffee',
    '1 large coffee: cream, sugar',
  ],
  [
    'french toast with strawberries and pecans and a side of sausage',
    '1 french_toast: strawberries, pecans',
    '1 sausage',
  ],
  ['cheese omelet, no toast, with spinach', '1 cheese_omelet: spinach'],
  [
    'waffle with butter, no syrup, a side of bacon and a small milk',
    '1 waffle: butter, no syrup',
    '1 bacon',
    '1 small milk',
  ],
  [
    'may i get a large oatmeal with raisins and brown sugar, light on the honey',
    '1 large oatmeal: raisins, brown_sugar, light honey',
  ],
  ['two bacon egg and cheese sandwiches on everything bagels with ketchup', '2 bec: everything_bagel, ketchup'],
]
