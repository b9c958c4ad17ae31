import type { Order } from './order.ts'

export const pizzeria: readonly Order[] = [
  ['small margherita pie thin crust', '1 small margherita: thin_crust'],
  ['a large meat lovers pie', '1 large meat_lovers'],
  ['two slices of cheese pizza and a can of root beer', '2 slice cheese_pizza', '1 can root_beer'],
  ['let me get a slice of pepperoni pizza and a coke', '1 slice cheese_pizza: pepperoni', '1 coke'],
  ['one slice of pepperoni and one slice of white pizza', '1 slice cheese_pizza: pepperoni', '1 slice white_pizza'],
  ['i want a pizza with ham and cheese and pineapple', '1 cheese_pizza: ham, cheese, pineapple'],
  [
    'a ham and cheese and a pizza with sausage and peppers',
    '1 ham_cheese_sub',
    '1 cheese_pizza: sausage, green_peppers',
  ],
  ['can i get a sausage and peppers pizza medium', '1 medium cheese_pizza: sausage, green_peppers'],
  ['sausage and peppers sub, footlong, extra peppers', '1 whole_sub sausage_peppers_sub: extra s_peppers'],
  ['can i have spaghetti with 3 meatballs and parm', '1 spaghetti: p_meatball x3, p_parm'],
  [
    'one large pizza sausage mushroom onion and one small plain',
    '1 large cheese_pizza: sausage, mushrooms, onions',
    '1 small cheese_pizza',
  ],
  [
    'a family pizza with pepperoni and a small veggie pizza',
    '1 family cheese_pizza: pepperoni',
    '1 small cheese_pizza: spinach, broccoli',
  ],
  ['i want an italian and a salad with italian dressing', '1 italian_sub', '1 house_salad: d_italian'],
  ['medium pizza white sauce chicken and spinach', '1 medium cheese_pizza: alfredo_sauce, chicken, spinach'],
  ['calzone with ricotta and spinach but hold the mozzarella', '1 calzone: ricotta, spinach, no cheese'],
  ['fries and cheese fries please', '1 fries', '1 cheese_fries'],
  [
    'large pizza with roasted peppers and red onions no olives',
    '1 large cheese_pizza: roasted_peppers, red_onions, no black_olives',
  ],
  ['chicken parm sub with peppers and a chicken parm dinner', '1 chicken_parm_sub: s_peppers', '1 chicken_parm'],
  ['a can of coke and one of sprite', '1 can coke', '1 can sprite'],
  [
    'one large pizza with bacon and another one with spinach',
    '1 large cheese_pizza: bacon',
    '1 large cheese_pizza: spinach',
  ],
  [
    "Hi I'd like two medium pizzas, one with mushrooms and onions and one with ham and pineapple",
    '1 medium cheese_pizza: mushrooms, onions',
    '1 medium cheese_pizza: ham, pineapple',
  ],
  [
    'whole italian sub oil vinegar oregano no tomato, and a can of sprite',
    '1 whole_sub italian_sub: s_oil, s_vinegar, s_oregano, no s_tomato',
    '1 can sprite',
  ],
  [
    'large pie well done with pepperoni, extra cheese and black olives. also a cannoli',
    '1 large cheese_pizza: pepperoni, extra cheese, black_olives',
    '1 cannoli',
  ],
  ['a large margharita', '1 large margherita'],
  ['a large gf margherita and a can of coke for my gf', '1 large margherita: gf_crust', '1 can coke'],
]
