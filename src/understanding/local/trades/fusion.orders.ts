import type { Order } from './order.ts'

export const fusion: readonly Order[] = [
  [
    'large lamb doner with everything but onions and extra garlic sauce please mate',
    '1 large doner_wrap: lamb, no onion, extra garlic',
  ],
  [
    'can i get a chicken shawarma regular with pickles and tahini no tomato',
    '1 regular shawarma: chicken, pickles, tahini, no tomato',
  ],
  ['kebab plate with mixed meat white rice and yogurt sauce', '1 kebab_plate: mixed, white_rice, yogurt'],
  [
    "i'd like a falafel wrap with feta cucumber and lots of tahini and a side of hummus",
    '1 falafel_wrap: feta, cucumber, extra tahini',
    '1 hummus',
  ],
  [
    'rice bowl with bulgogi brown rice fried egg kimchi on the side extra gochujang',
    '1 rice_bowl: bulgogi, brown_rice, egg, extra gochujang',
    '1 kimchi',
  ],
  [
    'a large korean wings soy garlic extra spicy and large fries with paprika',
    '1 large korean_wings: soy_garlic, extra_hot',
    '1 large fries: paprika',
  ],
  [
    'tonkotsu ramen with two eggs no bamboo shoots extra scallions',
    '1 ramen: tonkotsu, soft_egg x2, no bamboo, extra scallions',
  ],
  ['miso ramen w tofu, corn and seaweed, mild please', '1 ramen: miso, tofu, corn, nori, mild'],
  [
    'one california roll no wasabi one spicy tuna with eel sauce',
    '1 california_roll: no wasabi',
    '1 spicy_tuna_roll: eel_sauce',
  ],
  [
    'chicken tikka masala medium with rice and a garlic naan',
    '1 chicken_tikka: medium_spice, basmati',
    '1 naan: garlic_naan',
  ],
  [
    'butter chicken mild with naan and a saag paneer hot with rice',
    '1 butter_chicken: mild, with_naan',
    '1 saag_paneer: hot_spice, basmati',
  ],
  ['four samosas two with mint and two with tamarind', '2 samosa: mint_chutney', '2 samosa: tamarind'],
  [
    'two garlic naans and one cheese naan and three mango lassis',
    '2 naan: garlic_naan',
    '1 naan: cheese_naan',
    '3 mango_lassi',
  ],
  ['can of coke and a can of diet coke', '1 can_soda: coke', '1 can_soda: diet_coke'],
  ['a soda, ginger ale', '1 can_soda: ginger_ale'],
  [
    "we'll have one beef doner large with cabbage lettuce and hot sauce, one falafel sandwich with halloumi, two ayran and a baklava",
    '1 large doner_wrap: beef, cabbage, lettuce, hot',
    '1 falafel_wrap: halloumi',
    '2 ayran',
    '1 baklava',
  ],
  [
    'i want the bibimbap with spicy pork and an extra egg hold the bean sprouts',
    '1 rice_bowl: spicy_pork, extra egg, no bean_sprouts',
  ],
  [
    'can we do two rice bowls one with tofu on mixed greens and one with grilled chicken on white rice',
    '1 rice_bowl: tofu, greens',
    '1 rice_bowl: grilled_chicken, white_rice',
  ],
  ['small fries no salt with garlic mayo', '1 small fries: no salt, garlic'],
  ['shawarma with lamb, no pickles, not too much tahini', '1 shawarma: lamb, no pickles, light tahini'],
  ['ramen shoyu with chashu and soft boiled egg and make it extra hot', '1 ramen: shoyu, chashu, soft_egg, extra_hot'],
  ['six piece wings honey butter mild', '1 small korean_wings: honey_butter, mild'],
  [
    '2 samosas w tamarind, 1 butter chicken (hot) w rice, 1 lassi',
    '2 samosa: tamarind',
    '1 butter_chicken: hot_spice, basmati',
    '1 mango_lassi',
  ],
  [
    'one spicy tuna roll with spicy mayo on the side and a ginger ale',
    '1 spicy_tuna_roll: spicy_mayo',
    '1 can_soda: ginger_ale',
  ],
  ['a beef bulgogi bowl medium spicy no egg', '1 rice_bowl: bulgogi, medium_spice, no egg'],
  [
    'two ramens one tonkotsu with chashu and one miso with tofu both with an egg',
    '1 ramen: tonkotsu, chashu, soft_egg x1',
    '1 ramen: miso, tofu, soft_egg x1',
  ],
  ['falafel wrap without feta but with halloumi and pickles', '1 falafel_wrap: no feta, halloumi, pickles'],
  [
    "um yeah hi so i'd like uh two chicken doners regular size um with lettuce onions and yogurt sauce and uh one of them with jalapenos too and then a small fries",
    '1 regular doner_wrap: chicken, lettuce, onion, yogurt',
    '1 regular doner_wrap: chicken, lettuce, onion, yogurt, jalapenos',
    '1 small fries',
  ],
  ['saag paneer', '1 saag_paneer'],
  [
    'large doner lamb and chicken, red onion, cucumber, feta, tahini and hot sauce',
    '1 large doner_wrap: lamb, chicken, onion, cucumber, feta, tahini, hot',
  ],
  [
    'three baklavas two ayrans and a large fries with hot sauce and salt',
    '3 baklava',
    '2 ayran',
    '1 large fries: hot, salt',
  ],
  [
    'a noodle soup with miso broth grilled chicken corn and no scallions',
    '1 ramen: miso, grilled_chicken, corn, no scallions',
  ],
  [
    'can i have butter chicken with rice make it medium and also tikka masala with naan make that one hot',
    '1 butter_chicken: basmati, medium_spice',
    '1 chicken_tikka: with_naan, hot_spice',
  ],
  ['one large shawarma beef with everything and a hummus', '1 large shawarma: beef', '1 hummus'],
  [
    'two kebab plates one beef with brown rice and one chicken with bulgur both with extra yogurt sauce',
    '1 kebab_plate: beef, brown_rice, extra yogurt',
    '1 kebab_plate: chicken, bulgur, extra yogurt',
  ],
  ['fries and two cans of diet coke and a sprite', '1 fries', '2 can_soda: diet_coke', '1 can_soda: sprite'],
  [
    'a large chicken doner, a coke, two ginger ales and a baklava',
    '1 large doner_wrap: chicken',
    '1 can_soda: coke',
    '2 can_soda: ginger_ale',
    '1 baklava',
  ],
]
