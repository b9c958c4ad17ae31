import type { Order } from './order.ts'

export const slicehouse: readonly Order[] = [
  [
    'can i get a large pepperoni pizza with a side of fries and a coke',
    '1 large pizza: pepperoni',
    '1 french_fries',
    '1 coca_cola',
  ],
  [
    "i'd like an italian sub with extra pickles no onions and a small root beer",
    '1 italian_sub: extra pickles, no onions',
    '1 small root_beer',
  ],
  ['two calzones with ham and mushrooms and two large lemonades', '2 calzone: ham, mushrooms', '2 large lemonade'],
  [
    'let me get the garden salad with ranch and croutons no tomatoes and a water',
    '1 garden_salad: ranch, croutons, no tomatoes',
    '1 water',
  ],
  [
    'one chicken parm sub with hot peppers and provolone and a medium onion rings',
    '1 chicken_parmesan_sub: hot_peppers, provolone',
    '1 medium onion_rings',
  ],
  [
    'i want a thin crust pizza with sausage and black olives medium and an order of garlic bread',
    '1 medium pizza: thin_crust, sausage, black_olives',
    '1 garlic_bread',
  ],
  [
    'spaghetti with meat sauce and meatballs and a side of cheesy bread with marinara',
    '1 spaghetti: meat_sauce, meatballs',
    '1 cheesy_bread: marinara',
  ],
  [
    "i'll have fettuccine alfredo with chicken and broccoli and a sweet tea",
    '1 fettuccine: alfredo, chicken, broccoli',
    '1 sweet_tea',
  ],
  ['large fries large rings and two large cokes', '1 large french_fries', '1 large onion_rings', '2 large coca_cola'],
  [
    'a cheesesteak with mayo onions and mushrooms and curly fries',
    '1 steak_and_cheese_sub: mayo, onions, mushrooms',
    '1 curly_fries',
  ],
  [
    'could i get chicken wings with bbq sauce and ranch on the side and a diet coke',
    '1 chicken_wings: bbq_sauce, ranch',
    '1 diet_coke',
  ],
  [
    "i'd like a caesar with grilled chicken and extra croutons and a bottle of water",
    '1 caesar_salad: chicken, extra croutons',
    '1 water',
  ],
  [
    'three meatball subs one with american cheese and two with provolone',
    '1 meatball_sub: american_cheese',
    '2 meatball_sub: provolone',
  ],
  [
    'a veggie sub with lettuce tomato and oil and vinegar and a chocolate shake small',
    '1 veggie_sub: lettuce, tomatoes, oil_and_vinegar',
    '1 small chocolate_milkshake',
  ],
  [
    'a large cheese pizza a small gluten free pizza with feta and spinach and a large dr pepper',
    '1 large pizza: cheese|mozzarella',
    '1 small pizza: gluten_free_crust, feta, spinach',
    '1 large dr_pepper',
  ],
  [
    'i would like ravioli with red sauce and a side salad with italian dressing',
    '1 ravioli: marinara',
    '1 garden_salad: italian_dressing',
  ],
  [
    'can i do an extra large pizza with bacon and pineapple to go with a large sweet tea no ice',
    '1 extra_large pizza: bacon, pineapple',
    '1 large sweet_tea',
  ],
  [
    'chicken tenders with honey mustard small curly fries and a small vanilla shake',
    '1 chicken_tenders: honey_mustard',
    '1 small curly_fries',
    '1 small vanilla_milkshake',
  ],
  [
    'i want mozzarella sticks with marinara and a stromboli with ham and green peppers',
    '1 mozzarella_sticks: marinara',
    '1 stromboli: ham, green_peppers',
  ],
  [
    "i'll take a medium pizza with peppers and onions and a medium milk",
    '1 medium pizza: green_peppers|hot_peppers, red_onions|white_onions',
    '1 medium milk',
  ],
  [
    "for my main i'll have the steak and cheese with american cheese and for my side i'd like onion rings and to drink a medium iced tea",
    '1 steak_and_cheese_sub: american_cheese',
    '1 onion_rings',
    '1 medium iced_tea',
  ],
  [
    'let me have a pie with anchovies and light cheese extra large on thick crust',
    '1 extra_large pizza: anchovies, light cheese|mozzarella, thick_crust',
  ],
  [
    'two small cheese pizzas and two orders of breadsticks with garlic butter',
    '2 small pizza: cheese|mozzarella',
    '2 breadsticks: garlic_butter',
  ],
  ["i'd like the pesto ravioli with mushrooms please and a lemonade", '1 ravioli: pesto, mushrooms', '1 lemonade'],
  ['an italian and a tea', '1 italian_sub', '1 iced_tea'],
  [
    'a meatball sub with cheese hold the onions and medium fries along with a medium coke',
    '1 meatball_sub: provolone|american_cheese, no onions',
    '1 medium french_fries',
    '1 medium coca_cola',
  ],
  ['i need six chicken tenders with ranch', '6 chicken_tenders: ranch'],
  [
    'a salad with balsamic cucumbers and black olives no croutons and a small water',
    '1 garden_salad: balsamic, cucumbers, black_olives, no croutons',
    '1 small water',
  ],
  [
    'give me one large thin pizza with sausage mushrooms onions peppers and extra mozzarella cheese',
    '1 large pizza: thin_crust, sausage, mushrooms, red_onions|white_onions, green_peppers|hot_peppers, extra mozzarella',
  ],
  [
    "hi i'd like to order a chicken parm with hot peppers and i also want a large fry",
    '1 chicken_parmesan_sub: hot_peppers',
    '1 large french_fries',
  ],
  ['i would like cheese sticks and a large iced tea to drink', '1 mozzarella_sticks', '1 large iced_tea'],
  ['a small pepperoni a large sausage and a sprite', '1 small pizza: pepperoni', '1 large pizza: sausage', '1 sprite'],
  ["i'll take spaghetti with marinara sauce and a garlic bread on the side", '1 spaghetti: marinara', '1 garlic_bread'],
  [
    'fettuccine with alfredo sauce topped with broccoli and a caesar salad with caesar dressing',
    '1 fettuccine: alfredo, broccoli',
    '1 caesar_salad: caesar_dressing',
  ],
  [
    'two large thick crust pizzas both with meatballs and hot peppers',
    '2 large pizza: thick_crust, meatballs, hot_peppers',
  ],
  [
    'a steak and cheese sub no mayo just mushrooms and onions and some curly fries',
    '1 steak_and_cheese_sub: no mayo, mushrooms, onions',
    '1 curly_fries',
  ],
  [
    'i want one chocolate milkshake one vanilla milkshake and a large order of fries',
    '1 chocolate_milkshake',
    '1 vanilla_milkshake',
    '1 large french_fries',
  ],
  [
    "can i get a large soda i'll have dr pepper and a small cheese pizza",
    '1 large dr_pepper',
    '1 small pizza: cheese|mozzarella',
  ],
  [
    'i am going to have the veggie with pickles mustard and lettuce and a small bag of fries',
    '1 veggie_sub: pickles, mustard, lettuce',
    '1 small french_fries',
  ],
  ['just a caesar salad no croutons and extra caesar dressing', '1 caesar_salad: no croutons, extra caesar_dressing'],
  [
    'order a large ham and pineapple pizza with breadsticks and a large sprite',
    '1 large pizza: ham, pineapple',
    '1 breadsticks',
    '1 large sprite',
  ],
  ['pizza with mushrooms and ham small please and fries with that', '1 small pizza: mushrooms, ham', '1 french_fries'],
  ['i want chicken fingers with bbq and honey mustard', '1 chicken_tenders: bbq_sauce, honey_mustard'],
  [
    "i'd like two meatball subs two medium fries and two medium cokes please",
    '2 meatball_sub',
    '2 medium french_fries',
    '2 medium coca_cola',
  ],
  ['cheesy bread with no sauce and a pepperoni calzone', '1 cheesy_bread', '1 calzone: pepperoni'],
  ['chicken alfredo with fettuccine and a glass of milk', '1 fettuccine: alfredo, chicken', '1 milk'],
  ['i would like a small pizza with mushrooms and please make the crust thin', '1 small pizza: mushrooms, thin_crust'],
]
