import type { Order } from './order.ts'

export const deli: readonly Order[] = [
  ['pastrami on rye with mustard', '1 pastrami: rye, yellow_mustard|spicy_mustard'],
  [
    'half a turkey sandwich on white with mayo lettuce and tomato and a pint of matzo ball soup',
    '1 half turkey: white, mayo, lettuce, tomato',
    '1 pint matzo_soup',
  ],
  ['2 reubens and two cream sodas', '2 reuben', '2 cream_soda'],
  ['tuna on toasted wheat, no onion, side of chips', '1 tuna: wheat, no onion', '1 chips'],
  [
    'a whole corned beef on a kaiser roll w/ swiss, russian dressing and kraut',
    '1 whole corned_beef: kaiser, swiss, russian, sauerkraut',
  ],
  ['BLT on white toast, extra mayo', '1 blt: white, extra mayo'],
  ['quart of potato salad, 2 knishes and a pickle', '1 quart potato_salad', '2 knish', '1 pickle'],
  ['can i get a turkey and swiss on rye with spicy mustard', '1 turkey: swiss, rye, spicy_mustard'],
  [
    'two pastrami sandwiches, one with mustard on rye and one on white with mayo',
    '1 pastrami: yellow_mustard|spicy_mustard, rye',
    '1 pastrami: white, mayo',
  ],
  ['corned beef half, pumpernickel, horseradish, pickles', '1 half corned_beef: pumpernickel, horseradish, pickles'],
  [
    'tuna sandwich on whole wheat with lettuce tomatoe and american cheese plus a seltzer',
    '1 tuna: wheat, lettuce, tomato, american',
    '1 seltzer',
  ],
  ['reuben on pumpernickel instead of rye', '1 reuben: pumpernickel'],
  [
    'lemme have a pastrami sandwich, rye, brown mustard, sauerkraut, and a dill pickle',
    '1 pastrami: rye, spicy_mustard, sauerkraut',
    '1 pickle',
  ],
  ['3 bags of chips and 3 seltzers', '3 chips', '3 seltzer'],
  ['turkey sandwich no mayo no cheese just lettuce and tomato on wheat', '1 turkey: no mayo, lettuce, tomato, wheat'],
  [
    'I’ll take half a corned beef on rye, yellow mustard, and a cream soda',
    '1 half corned_beef: rye, yellow_mustard',
    '1 cream_soda',
  ],
  ['one whole tuna salad on a roll with pickles and onions', '1 whole tuna: kaiser, pickles, onion'],
  [
    'good afternoon, may I please order a pint of potato salad and a quart of matzo ball soup',
    '1 pint potato_salad',
    '1 quart matzo_soup',
  ],
  ['bacon lettuce and tomato on rye hold the mayo', '1 blt: rye, no mayo'],
  [
    'pastrami & corned beef, both on rye w spicy brown mustard',
    '1 pastrami: rye, spicy_mustard',
    '1 corned_beef: rye, spicy_mustard',
  ],
  ['turky with provolone, coleslaw and russian on pumpernickel', '1 turkey: provolone, slaw, russian, pumpernickel'],
  ['a turkey blt? no just a blt on wheat toast', '1 blt: wheat'],
  ['2 half pastramis, 1 on white 1 on rye', '1 half pastrami: white', '1 half pastrami: rye'],
  ['knish with mustard and a seltzer', '1 knish', '1 seltzer'],
  ['corned beef on rye, mustard, slaw', '1 corned_beef: rye, yellow_mustard|spicy_mustard, slaw'],
  [
    '1 whole pastrami 1 whole corned beef both on rye w yellow mustard',
    '1 whole pastrami: rye, yellow_mustard',
    '1 whole corned_beef: rye, yellow_mustard',
  ],
  [
    'pint of potato salad, pint of matzo ball soup, half a blt on wheat',
    '1 pint potato_salad',
    '1 pint matzo_soup',
    '1 half blt: wheat',
  ],
  ['corned beef, half, kaiser, kraut, brown mustard', '1 half corned_beef: kaiser, sauerkraut, spicy_mustard'],
  ['a tuna hoagie on wheat and a pickle', '1 tuna: wheat', '1 pickle'],
]
