import type { Order } from './order.ts'

export const sunny: readonly Order[] = [
  [
    'two egg breakfast, over easy, with bacon, hash browns and rye toast',
    '1 two_egg_breakfast: over_easy, bacon, hash_browns, rye_toast',
  ],
  [
    'a two egg breakfast with scrambled eggs, sausage links, home fries and wheat toast',
    '1 two_egg_breakfast: scrambled, sausage_links, home_fries, wheat_toast',
  ],
  [
    'short stack of buttermilk pancakes with whipped cream and a coffee',
    '1 short_stack buttermilk_pancakes: whipped_cream',
    '1 coffee',
  ],
  ['full stack blueberry pancakes, extra butter', '1 full_stack blueberry_pancakes: extra butter'],
  ['french toast with strawberries and a large orange juice', '1 french_toast: strawberries', '1 large orange_juice'],
  [
    'a belgian waffle with bananas and pecans and a side of bacon',
    '1 belgian_waffle: bananas, pecans',
    '1 side_of_bacon',
  ],
  ['three egg omelette with ham, mushrooms and cheddar', '1 three_egg_omelette: ham, mushrooms, cheddar_cheese'],
  ['western omelette with home fries and an english muffin', '1 western_omelette: home_fries, english_muffin'],
  [
    'steak and eggs, medium rare, eggs over medium, hash browns, white toast',
    '1 steak_and_eggs: medium_rare, over_medium, hash_browns, white_toast',
  ],
  ['biscuits and gravy with poached eggs', '1 biscuits_and_gravy: poached'],
  [
    'breakfast sandwich with bacon and american cheese on a croissant',
    '1 breakfast_sandwich: bacon, american_cheese, croissant',
  ],
  [
    'a breakfast sandwich on a bagel with sausage patty and swiss',
    '1 breakfast_sandwich: bagel, sausage_patty, swiss_cheese',
  ],
  ['two coffees with cream and sugar', '2 coffee: cream, sugar'],
  ['one decaf with cream', '1 decaf_coffee: cream'],
  ['eggs benedict with grits and a hot tea', '1 eggs_benedict: grits', '1 hot_tea'],
  ['oatmeal with brown sugar and raisins', '1 oatmeal: brown_sugar, raisins'],
  ['hash browns with cheddar and onions', '1 hash_browns: cheddar_cheese, onions'],
  ['a fruit cup, a side of sausage and a small apple juice', '1 fruit_cup', '1 side_of_sausage', '1 small apple_juice'],
  [
    'omelette with spinach, feta and tomatoes, no onions',
    '1 three_egg_omelette: spinach, feta_cheese, tomatoes, no onions',
  ],
  ['can i get chocolate chip pancakes', '1 buttermilk_pancakes: chocolate_chips'],
  ['two short stacks of blueberry pancakes', '2 short_stack blueberry_pancakes'],
  ['waffle with strawberries and whipped cream', '1 belgian_waffle: strawberries, whipped_cream'],
  ['steak and eggs well done with scrambled eggs and grits', '1 steak_and_eggs: well_done, scrambled, grits'],
  ['2 eggs over easy with bacon and wheat toast', '1 two_egg_breakfast: over_easy, bacon, wheat_toast'],
  [
    'two egg breakfast sunny side up with turkey bacon and no potato',
    '1 two_egg_breakfast: sunny_side_up, turkey_bacon',
  ],
  [
    'large chocolate milk and a breakfast sandwich with ham, cheddar, english muffin',
    '1 large chocolate_milk',
    '1 breakfast_sandwich: ham, cheddar_cheese, english_muffin',
  ],
  ['french toast no butter with maple syrup', '1 french_toast: no butter, maple_syrup'],
  [
    'one full stack of buttermilk pancakes with chocolate chips and bananas',
    '1 full_stack buttermilk_pancakes: chocolate_chips, bananas',
  ],
  [
    'two two egg breakfasts, one scrambled with ham, one over easy with sausage links',
    '1 two_egg_breakfast: scrambled, ham',
    '1 two_egg_breakfast: over_easy, sausage_links',
  ],
  [
    'three egg omelette with swiss and mushrooms, rye toast and grits',
    '1 three_egg_omelette: swiss_cheese, mushrooms, rye_toast, grits',
  ],
  ['a black coffee and a small orange juice', '1 coffee', '1 small orange_juice'],
  ['two sides of bacon', '2 side_of_bacon'],
  ['bacon and sausage links with a two egg breakfast, poached', '1 two_egg_breakfast: bacon, sausage_links, poached'],
  ['western omelette no ham with rye', '1 western_omelette: no ham, rye_toast'],
  ['side of hash browns and a coffee, cream only', '1 hash_browns', '1 coffee: cream'],
  ['breakfast sandwich with bacon no cheese on a biscuit', '1 breakfast_sandwich: bacon, biscuit'],
  ['orange juice', '1 orange_juice'],
  ['pancakes with butter and syrup', '1 buttermilk_pancakes: butter, maple_syrup'],
  ['steak and eggs over easy', '1 steak_and_eggs: over_easy'],
  ['two egg breakfast with bacon and a side of hash browns', '1 two_egg_breakfast: bacon, hash_browns'],
]
