import type { Order } from './order.ts'

export const pattyshack: readonly Order[] = [
  ["i'd like one burger with lettuce and one without", '1 shack_burger: lettuce', '1 shack_burger: no lettuce'],
  ['spicy chicken tenders 4 piece', '1 pc4 tenders: spicy'],
  ['8 pc chicken tenders extra crispy with two ranches', '1 pc8 tenders: extra_crispy, ranch x2'],
  ['i need 2 large 7 ups and one small dr pepper no ice', '2 large seven_up', '1 small dr_pepper: no ice'],
  ['two shakes one vanilla and one chocolate', '1 shake: vanilla', '1 shake: chocolate'],
  ['can i get a cookies and cream shake and an apple pie', '1 shake: cookies', '1 apple_pie'],
  ['burger with swiss and mushrooms on a pretzel bun', '1 shack_burger: swiss, mushrooms, pretzel'],
  ['shack burger add two extra patties', '1 shack_burger: patty x2'],
  [
    'double shack burger hold the onion and mustard with a large dr pepper easy ice',
    '1 double_shack: no onion, no mustard',
    '1 large dr_pepper: light ice',
  ],
  ['can i get mac and cheese and a slice of apple pie', '1 mac', '1 apple_pie'],
  ['unsweet tea with lemon no ice and sweet potato fries', '1 iced_tea: lemon, no ice', '1 sweet_potato_fries'],
  ["i'd like a burger with cheese and onion rings", '1 shack_burger: american', '1 onion_rings'],
  ['a burger, add cheese, and fries', '1 shack_burger: american', '1 fries'],
  ['double bacon cheeseburger with extra shack sauce'],
  [
    '2 bacon cheeseburgers, 1 no onions, 1 with jalapenos; 2 large fries; 2 medium dr peppers',
    '1 bacon_cheeseburger: no onion',
    '1 bacon_cheeseburger: jalapenos',
    '2 large fries',
    '2 medium dr_pepper',
  ],
  [
    "i'll have the mushroom melt, hold the swiss, add cheddar, and a house salad with blue cheese",
    '1 mushroom_melt: no swiss, cheddar',
    '1 house_salad: blue_cheese',
  ],
  ['add a large order of chili cheese fries and a large dr. pepper', '1 chili_cheese_fries', '1 large dr_pepper'],
  ['burgers with fries', '1 shack_burger', '1 fries'],
  ['get a dozen tenders', '12 tenders'],
  ['a burger for me and one for my wife', '1 shack_burger', '1 shack_burger'],
]
