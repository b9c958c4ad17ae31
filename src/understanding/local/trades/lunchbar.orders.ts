import type { Order } from './order.ts'

export const lunchbar: readonly Order[] = [
  ['spinach salad with feta and walnuts and a small lemonade', '1 spinach_salad: feta, walnuts', '1 lemonade'],
  ["i'll take a fruit cup and a cup of coffee", '1 fruit_cup', '1 coffee'],
  ["i'll have a root beer and an orange soda large", '1 soda: root_beer', '1 large soda: orange'],
  ['a cup of mac and cheese and a cup of chicken noodle', '1 cup mac', '1 cup chicken_noodle'],
  ['chicken soup with crackers and a slice of sourdough', '1 chicken_noodle: crackers', '1 side_bread'],
  ['two diet cokes and a 7 up', '2 soda: diet', '1 seven_up'],
  ['coffee with cream and two sugars', '1 coffee: cream, sugar x2'],
  ['can i get bbq chips and plain chips', '1 bbq_chips', '1 kettle_chips'],
  ['two half sandwiches one tuna and one turkey both on wheat', '1 half tuna_melt: wheat', '1 half turkey: wheat'],
  ['turkey sandwich with ranch and a house salad with ranch', '1 turkey: ranch_spread', '1 house: ranch'],
  [
    'a full roast beef, double meat, light on the onions, with dijon',
    '1 full roast_beef: double_meat, light onion, dijon',
  ],
  ['cobb with an extra egg and oil and vinegar', '1 cobb: boiled_egg x1, oil_vinegar'],
  ['large arnold palmer light ice', '1 large half_half: light ice'],
  ['grilled cheese on sourdough with american and cheddar', '1 grilled_cheese: sourdough, american, cheddar'],
  ['i want a greek salad add shrimp hold the olives', '1 greek: shrimp, no kalamata'],
  ['veggie wrap no cheese', '1 veggie_wrap'],
  ['turkey bacon and avocado on sourdough', '1 turkey: bacon, avocado, sourdough'],
]
