import type { Order } from './order.ts'

export const reef: readonly Order[] = [
  [
    "i'd like a large poke bowl with white rice ahi tuna salmon cucumber edamame and ponzu",
    '1 large poke_bowl: white_rice, ahi, salmon, cucumber, edamame, ponzu',
  ],
  [
    'can i get a steak burrito with spanish rice black beans cheese and sour cream no onions',
    '1 burrito: asada, spanish_rice, black_beans, cheese, sour_cream, no onions',
  ],
  ['three carnitas tacos on corn tortillas with onions and cilantro', '3 taco: carnitas, corn_shell, onions, cilantro'],
  ['i want two fish tacos and two chicken tacos all with salsa verde', '2 taco: fish, verde', '2 taco: chicken, verde'],
  [
    'let me get a small spicy tuna bowl with brown rice extra avocado and no masago',
    '1 small spicy_tuna_bowl: brown_rice, extra avocado, no masago',
  ],
  ["i'll have a poke burrito with salmon mango and eel sauce on the side", '1 poke_burrito: salmon, mango, eel'],
  ['chips and guac and a large horchata', '1 chips_guac', '1 large horchata'],
  ['an order of chips and salsa with salsa roja and a lime jarritos', '1 chips_salsa: roja', '1 jarritos: j_lime'],
  ['can i get a kids bean and cheese burrito and a small sprite', '1 kids_burrito', '1 small fountain: sprite'],
  [
    'i need a veggie burrito in a whole wheat tortilla with pinto beans guac and lettuce light on the cheese',
    '1 burrito: veggies, wheat, pinto_beans, guac, lettuce, light cheese',
  ],
  ['two mochi one mango and one green tea', '1 mochi: m_mango', '1 mochi: m_green'],
  [
    'poke bowl, regular, zoodles, tofu, edamame, spicy mayo, no green onion',
    '1 regular poke_bowl: noodles, tofu, edamame, spicy_mayo, no green_onion',
  ],
  ["i'd like an aloha bowl with mixed greens instead of rice and extra ginger", '1 aloha_bowl: greens, extra ginger'],
  ['quesadilla with al pastor and a side of guacamole', '1 quesadilla: pastor', '1 side_guac'],
  [
    'could i have small nachos with chicken refried beans queso and jalapenos',
    '1 small nachos: chicken, refried, queso, jalapenos',
  ],
  ['i want a taco salad with shrimp no beans and pico on the side', '1 taco_salad: fshrimp, pico'],
  ['give me a miso soup a seaweed salad and a hot green tea', '1 miso', '1 seaweed_side', '1 green_tea'],
  [
    'a large poke with two scoops of salmon and one of tuna over sushi rice',
    '1 large poke_bowl: salmon x2, ahi x1, white_rice',
  ],
  [
    'burrito with pollo, red rice, black beans, pico, crema and a diet coke',
    '1 burrito: chicken, spanish_rice, black_beans, pico, sour_cream',
    '1 fountain: diet_coke',
  ],
  ["i'd like the three taco plate with grilled shrimp on flour", '1 taco_plate: fshrimp, flour_shell'],
  ['churros with chocolate sauce please and two bottles of water', '1 churros: choc_sauce', '2 water'],
  [
    'regular poke bowl brown rice spicy tuna shrimp sweet onion pineapple shoyu sesame seeds crispy onions',
    '1 regular poke_bowl: brown_rice, spicy_tuna, shrimp, sweet_onion, pineapple, shoyu, sesame, crispy_onions',
  ],
  [
    'can you make me a burrito without rice or beans with carnitas and extra guacamole',
    '1 burrito: carnitas, extra guac',
  ],
  [
    'double chicken burrito bowl with cilantro lime rice and double guac',
    '1 burrito_bowl: extra chicken, cilantro_rice, extra guac',
  ],
  ['can i get chips, guacamole, and a bottled water', '1 chips', '1 side_guac', '1 water'],
  [
    'let me have a steak taco with cheese and a fish taco no cheese',
    '1 taco: asada, cheese',
    '1 taco: fish, no cheese',
  ],
  [
    'i would like two poke bowls one small with tofu and brown rice and one large with salmon and white rice',
    '1 small poke_bowl: tofu, brown_rice',
    '1 large poke_bowl: salmon, white_rice',
  ],
  [
    'can i have a sushi burrito with shrimp avocado and crispy onions and no cucumber',
    '1 poke_burrito: shrimp, avocado, crispy_onions, no cucumber',
  ],
  [
    'one crispy fish taco on a corn tortilla and one carnitas taco on flour',
    '1 taco: fish, corn_shell',
    '1 taco: carnitas, flour_shell',
  ],
  [
    "i'll have a naked burrito with grilled veggies brown rice pinto beans corn salsa lettuce and a little sour cream",
    '1 burrito_bowl: veggies, rbrown, pinto_beans, corn_salsa, lettuce, light sour_cream',
  ],
  ['i need a steak burrito bowl with everything but beans', '1 burrito_bowl: asada'],
  [
    'give me two pork burritos with refried beans and cheese one with guac one without',
    '1 burrito: carnitas, refried, cheese, guac',
    '1 burrito: carnitas, refried, cheese, no guac',
  ],
  [
    'can i do a large aloha bowl over greens extra eel sauce easy on the seaweed',
    '1 large aloha_bowl: greens, extra eel, light seaweed',
  ],
  [
    'large nachos with steak extra cheese black beans hold the jalapenos add guac',
    '1 large nachos: asada, extra cheese, black_beans, no jalapenos, guac',
  ],
  ['let me get a chicken quesadilla a rice and a miso soup', '1 quesadilla: chicken', '1 rice_side', '1 miso'],
  [
    'a taco plate with carne asada onions cilantro and red salsa and a mandarin jarritos',
    '1 taco_plate: asada, onions, cilantro, roja',
    '1 jarritos: j_mandarin',
  ],
  ['spicy tuna poke bowl with sushi rice and wasabi', '1 poke_bowl: spicy_tuna, white_rice, wasabi'],
  ['a bean and cheese burrito for my kid and a bottle of water', '1 kids_burrito', '1 water'],
  [
    'i would like a chicken burrito with brown rice black beans mild salsa cheese lettuce and chips and guac on the side',
    '1 burrito: chicken, rbrown, black_beans, pico, cheese, lettuce',
    '1 chips_guac',
  ],
  ['three mango mochi ice creams and a strawberry one please', '3 mochi: m_mango', '1 mochi: m_straw'],
  ['large fountain drink and small nachos with queso', '1 large fountain', '1 small nachos: queso'],
  ['can i get a large sprite and a large lemonade', '1 large fountain: sprite', '1 large fountain: lemonade'],
  ['carnitas taco no onions extra cilantro with two limes', '1 taco: carnitas, no onions, extra cilantro, lime x2'],
  [
    'can i get a poke bowl without rice just greens with salmon and edamame and no sauce',
    '1 poke_bowl: greens, salmon, edamame',
  ],
  [
    'a shrimp poke burrito with spicy mayo but no onions and no jalapeno',
    '1 poke_burrito: shrimp, spicy_mayo, no green_onion, no sweet_onion, no crispy_onions, no jalapeno',
  ],
  [
    "i'll take the kids burrito, chips and salsa verde, and a horchata, large",
    '1 kids_burrito',
    '1 chips_salsa: verde',
    '1 large horchata',
  ],
  [
    'one veggie burrito spinach tortilla spanish rice black beans pico guac no cheese no sour cream',
    '1 burrito: veggies, spinach, spanish_rice, black_beans, pico, guac, no cheese, no sour_cream',
  ],
  [
    'two fish tacos with lettuce, crema on the side, and an iced green tea',
    '2 taco: fish, lettuce, sour_cream',
    '1 iced_green_tea',
  ],
  [
    'build your own bowl large, brown rice, double salmon, ponzu, masago, ginger',
    '1 large poke_bowl: brown_rice, salmon x2, ponzu, masago, ginger',
  ],
  [
    'i want churros with caramel and chocolate and a small horchata no ice',
    '1 churros: caramel, choc_sauce',
    '1 small horchata',
  ],
  ['seaweed salad, miso soup, green tea', '1 seaweed_side', '1 miso', '1 green_tea'],
  ['poke bowl with salmon and seaweed salad', '1 poke_bowl: salmon, seaweed'],
  [
    'could i please get a regular poke bowl with brown rice, salmon, shrimp, cucumber, mango, eel sauce and avocado',
    '1 regular poke_bowl: brown_rice, salmon, shrimp, cucumber, mango, eel, avocado',
  ],
  ['i want a chicken burrito no rice no beans extra cheese and pico', '1 burrito: chicken, extra cheese, pico'],
  [
    'let me get two steak tacos with cilantro and onions and one veggie taco without onions',
    '2 taco: asada, cilantro, onions',
    '1 taco: veggies, no onions',
  ],
  [
    "i'd like a small aloha bowl with brown rice and no seaweed and a bottled water",
    '1 small aloha_bowl: brown_rice, no seaweed',
    '1 water',
  ],
  ["i'll take three crispy tacos with chicken lettuce and cheese", '3 taco: crispy_shell, chicken, lettuce, cheese'],
  [
    'one pollo burrito bowl, brown rice, pinto beans, medium salsa, crema, guacamole',
    '1 burrito_bowl: chicken, rbrown, pinto_beans, verde, sour_cream, guac',
  ],
  ['a bean and cheese burrito and a cheese quesadilla with chicken', '1 kids_burrito', '1 quesadilla: chicken'],
  ['chips and salsa, chips and guac, and two large cokes', '1 chips_salsa', '1 chips_guac', '2 large fountain: coke'],
  [
    'can i have nachos with carnitas pinto beans hot salsa and jalapenos on the side, small',
    '1 small nachos: carnitas, pinto_beans, roja, jalapenos',
  ],
  [
    'i would like a spicy tuna bowl, large, zoodles, no crispy onions, extra wonton strips',
    '1 large spicy_tuna_bowl: noodles, no crispy_onions, extra wonton',
  ],
  [
    'poke burrito with ahi and salmon, cucumber, scallions, spicy mayo, and sesame seeds',
    '1 poke_burrito: ahi, salmon, cucumber, green_onion, spicy_mayo, sesame',
  ],
  [
    'i need two kids burritos two waters and an order of churros with caramel',
    '2 kids_burrito',
    '2 water',
    '1 churros: caramel',
  ],
  ['gimme a steak quesadilla with peppers and onions queso on the side', '1 quesadilla: asada, fajita, queso'],
  [
    "i'd like a poke bowl with double salmon, single tuna, sushi rice, light shoyu",
    '1 poke_bowl: salmon x2, ahi x1, white_rice, light shoyu',
  ],
  [
    'could you make me a veggie burrito bowl with no cheese or sour cream but extra guac and fajita veggies',
    '1 burrito_bowl: veggies, no cheese, no sour_cream, extra guac, fajita',
  ],
  [
    "i'll have the street tacos, four of them, carne asada, soft corn, onions and cilantro",
    '4 taco: asada, corn_shell, onions, cilantro',
  ],
  ['mango mochi and green tea mochi and a hot green tea', '1 mochi: m_mango', '1 mochi: m_green', '1 green_tea'],
  ['a tamarind jarritos and a pineapple jarritos', '1 jarritos: j_tamarind', '1 jarritos: j_pineapple'],
  [
    'one taco salad with steak refried beans corn salsa lettuce dont add sour cream',
    '1 taco_salad: asada, refried, corn_salsa, lettuce, no sour_cream',
  ],
  [
    'two large poke bowls with brown rice and salmon one with ponzu and the other with spicy mayo',
    '1 large poke_bowl: brown_rice, salmon, ponzu',
    '1 large poke_bowl: brown_rice, salmon, spicy_mayo',
  ],
  ['also a large soda, sprite, and a small horchata', '1 large fountain: sprite', '1 small horchata'],
  [
    "i'd like a burrito with grilled shrimp in a spinach tortilla with cilantro lime rice and green salsa and easy on the cheese",
    '1 burrito: fshrimp, spinach, cilantro_rice, verde, light cheese',
  ],
  ['a side of rice with brown rice and a miso soup', '1 rice_side: rbrown', '1 miso'],
  ['three mochi, two strawberry, one mango', '2 mochi: m_straw', '1 mochi: m_mango'],
  [
    "i'd like a burrito bowl with chicken cilantro lime rice black beans roasted corn salsa cheese and lettuce",
    '1 burrito_bowl: chicken, cilantro_rice, black_beans, corn_salsa, cheese, lettuce',
  ],
  [
    'can i get two al pastor tacos on corn with extra cilantro no onions and a lime jarritos',
    '2 taco: pastor, corn_shell, extra cilantro, no onions',
    '1 jarritos: j_lime',
  ],
  [
    'large poke bowl with greens tofu mango pineapple ponzu and sesame seeds, no wasabi',
    '1 large poke_bowl: greens, tofu, mango, pineapple, ponzu, sesame, no wasabi',
  ],
  [
    'a carne asada burrito with refried beans, queso, salsa roja, hold the sour cream',
    '1 burrito: asada, refried, queso, roja, no sour_cream',
  ],
  [
    'let me have a poke burrito with spicy tuna, avocado and extra spicy mayo and a miso soup',
    '1 poke_burrito: spicy_tuna, avocado, extra spicy_mayo',
    '1 miso',
  ],
  [
    'i need large nachos no jalapenos and two small diet cokes',
    '1 large nachos: no jalapenos',
    '2 small fountain: diet_coke',
  ],
  ['three shrimp tacos crispy with crema and pico', '3 taco: fshrimp, crispy_shell, sour_cream, pico'],
  ['one chicken quesadilla add guac and a side of chips', '1 quesadilla: chicken, guac', '1 chips'],
  [
    'two burritos one carnitas with black beans and one veggie with pinto beans',
    '1 burrito: carnitas, black_beans',
    '1 burrito: veggies, pinto_beans',
  ],
  ['two burritos, one with cheese and one guac', '1 burrito: cheese', '1 burrito: guac'],
  ['3 burritos, 2 with lettuce and 1 guac', '2 burrito: lettuce', '1 burrito: guac'],
]
