import type { Order } from './order.ts'

export const harvest: readonly Order[] = [
  [
    'can i get a footlong italian on white bread with provolone onions banana peppers oil and vinegar',
    '1 footlong italian: white_bread, provolone, red_onions, banana_peppers, oil, red_wine_vinegar',
  ],
  [
    'let me get a six inch meatball sub with mozzarella and a bag of doritos',
    '1 six_inch meatball: mozzarella',
    '1 doritos',
  ],
  [
    "hi i'd like a tuna sub with american cheese pickles lettuce and a sugar cookie",
    '1 tuna_salad_sub: american, pickles, lettuce',
    '1 sugar_cookie',
  ],
  [
    'chicken pesto sub with mozzarella tomatoes and spinach on italian herb bread',
    '1 chicken_pesto: mozzarella, tomatoes, spinach, italian_herb_bread',
  ],
  ["i'll take a potato salad and a dr pepper with that", '1 potato_salad', '1 dr_pepper'],
  ["and i'd like salt and vinegar chips with a diet coke", '1 salt_and_vinegar_chips', '1 diet_coke'],
  [
    'i want a house salad with tomatoes cucumbers croutons and ranch dressing and a water',
    '1 house_salad: tomatoes, cucumbers, croutons, ranch',
    '1 bottled_water',
  ],
  [
    'i would like a six inch ham with cheddar lettuce pickles and light mayo',
    '1 six_inch honey_ham: cheddar, lettuce, pickles, light mayonnaise',
  ],
  ["i'll have a meatball sandwich topped with provolone and banana peppers", '1 meatball: provolone, banana_peppers'],
  [
    'roast beef sub with cheddar chipotle mayo and jalapenos with a side of potato salad',
    '1 roast_beef: cheddar, chipotle_mayo, jalapenos',
    '1 potato_salad',
  ],
  [
    'i would like two footlong meatball subs with mozzarella cheese and a large lemonade',
    '2 footlong meatball: mozzarella',
    '1 lemonade',
  ],
  [
    'i would like a philly steak with provolone and extra onions no mushrooms',
    '1 philly_steak: provolone, extra red_onions, no mushrooms',
  ],
  [
    'turkey sandwich with bacon avocado and ranch and a cup of soup',
    '1 smoked_turkey: bacon, avocado, ranch',
    '1 tomato_soup',
  ],
  ['let me also get a brownie and a chocolate milk', '1 brownie', '1 chocolate_milk'],
  ["i'd like a blt with avocado on sourdough and a bag of kettle chips", '1 blt: avocado, sourdough', '1 kettle_chips'],
  ["i'd like a caesar salad and a cup of tomato soup", '1 caesar_salad', '1 tomato_soup'],
  [
    'give me two italians with provolone and pepper and two sprites',
    '2 italian: provolone, green_peppers|banana_peppers|black_pepper',
    '2 sprite',
  ],
  [
    "hi i'd like a footlong tuna on italian herb bread with cucumbers pickles and black olives",
    '1 footlong tuna_salad_sub: italian_herb_bread, cucumbers, pickles, black_olives',
  ],
  ["i'd like a cobb salad without the egg and with extra bacon", '1 cobb_salad: no hard_boiled_egg, extra bacon'],
  [
    "i'd like one turkey sub with lettuce and mayo and one ham sub with mustard",
    '1 smoked_turkey: lettuce, mayonnaise',
    '1 honey_ham: yellow_mustard',
  ],
  ["for sides i'd like potato salad and doritos", '1 potato_salad', '1 doritos'],
  [
    'philly with mozzarella jalapenos and mayonnaise and a side of salt and vinegar chips',
    '1 philly_steak: mozzarella, jalapenos, mayonnaise',
    '1 salt_and_vinegar_chips',
  ],
  [
    'i would like a salad with lettuce spinach tomatoes cucumbers and hard boiled egg with honey mustard dressing',
    '1 house_salad: lettuce, spinach, tomatoes, cucumbers, hard_boiled_egg, honey_mustard',
  ],
  ['i would like a diet coke to drink and a brownie for dessert', '1 diet_coke', '1 brownie'],
  ['can i get a greek salad dressing on the side and a water', '1 greek_salad', '1 bottled_water'],
  [
    'i would like to get a roast beef sandwich with provolone and mushrooms add banana peppers',
    '1 roast_beef: provolone, mushrooms, banana_peppers',
  ],
  [
    "i'll order an italian sub for toppings i'd like lettuce tomatoes olives and oil",
    '1 italian: lettuce, tomatoes, black_olives, oil',
  ],
  [
    'house salad with shrimp avocado and ranch on the side and an iced tea',
    '1 house_salad: shrimp, avocado, ranch',
    '1 raspberry_iced_tea',
  ],
  ['one coke one sprite and a bag of doritos', '1 coca_cola', '1 sprite', '1 doritos'],
  [
    'can i get a chicken pesto on a wrap with feta spinach and red onions and a bag of chips',
    '1 chicken_pesto: wrap, feta, spinach, red_onions',
    '1 kettle_chips',
  ],
  [
    'i need two six inch hams with cheddar and one six inch turkey with swiss',
    '2 six_inch honey_ham: cheddar',
    '1 six_inch smoked_turkey: swiss',
  ],
  [
    'club sandwich with lettuce tomato bacon mayo on white and a side of soup',
    '1 club: lettuce, tomatoes, bacon, mayonnaise, white_bread',
    '1 tomato_soup',
  ],
  [
    'i would like a veggie sub with light oil and vinegar lettuce and onions',
    '1 garden_veggie: light oil, red_wine_vinegar, lettuce, red_onions',
  ],
  ['tuna salad sandwich on wheat and a potato salad', '1 tuna_salad_sub: wheat_bread', '1 potato_salad'],
  [
    'i would like one smoked turkey with american cheese on it and a raspberry iced tea',
    '1 smoked_turkey: american',
    '1 raspberry_iced_tea',
  ],
  ['let me get the blt with a cup of tomato soup and a lemonade', '1 blt', '1 tomato_soup', '1 lemonade'],
  [
    'can i have a caesar salad with chicken hold the croutons and a water',
    '1 caesar_salad: grilled_chicken, no croutons',
    '1 bottled_water',
  ],
  [
    "i'd like a footlong ham and a six inch tuna both on wheat",
    '1 footlong honey_ham: wheat_bread',
    '1 six_inch tuna_salad_sub: wheat_bread',
  ],
  [
    "i'd like a meatball sub no cheese and a bag of salt and vinegar chips",
    '1 meatball: no american, no cheddar, no swiss, no provolone, no mozzarella, no feta',
    '1 salt_and_vinegar_chips',
  ],
  [
    'i will get a house salad no dressing with grilled chicken and tomatoes',
    '1 house_salad: grilled_chicken, tomatoes',
  ],
  [
    "i'd like a smoked turkey sandwich with cheddar cheese jalapenos tomatoes spinach and some chipotle sauce please",
    '1 smoked_turkey: cheddar, jalapenos, tomatoes, spinach, chipotle_mayo',
  ],
  ['my side will be potato salad and my drink is an iced tea', '1 potato_salad', '1 raspberry_iced_tea'],
  [
    'two caesar salads one with chicken and one with shrimp',
    '1 caesar_salad: grilled_chicken',
    '1 caesar_salad: shrimp',
  ],
  [
    "i'd like a philly cheesesteak on wheat bread with provolone cheese mushrooms and a coke please",
    '1 philly_steak: wheat_bread, provolone, mushrooms',
    '1 coca_cola',
  ],
  ['and a bag of chips and a chocolate chunk cookie', '1 kettle_chips', '1 chocolate_chunk_cookie'],
  [
    "i'll try the chicken pesto with mozzarella and tomato and a bottle of water",
    '1 chicken_pesto: mozzarella, tomatoes',
    '1 bottled_water',
  ],
  [
    'give me the greek salad with shrimp and vinaigrette and a brownie',
    '1 greek_salad: shrimp, balsamic_vinaigrette',
    '1 brownie',
  ],
  ['cobb salad with ranch dressing and no bacon and a diet coke', '1 cobb_salad: ranch, no bacon', '1 diet_coke'],
  [
    'i would like a footlong smoked turkey on sourdough bread with swiss cheese avocado bacon lettuce tomato and honey mustard',
    '1 footlong smoked_turkey: sourdough, swiss, avocado, bacon, lettuce, tomatoes, honey_mustard',
  ],
  [
    "i'd like a house salad with chicken with a tea and a cookie",
    '1 house_salad: grilled_chicken',
    '1 raspberry_iced_tea',
    '1 chocolate_chunk_cookie',
  ],
]
