import type { Order } from './order.ts'

export const icecream: readonly Order[] = [
  ['two 99s', '2 ninety_nine'],
  ['a single tub of honeycomb', '1 single scoop_tub: honeycomb'],
  ['small slush blue raspberry and a small slush cherry', '1 small slush: blue_raspberry', '1 small slush: cherry'],
  ['chocolate milkshake with malt no cream', '1 milkshake: chocolate, malt, no whipped_cream'],
  [
    'two single waffle cones one rum and raisin and one salted caramel',
    '1 single scoop_cone: rum_raisin',
    '1 single scoop_cone: salted_caramel',
  ],
  ['three small whippy cones, one with a flake', '2 small whippy_cone', '1 small whippy_cone: flake'],
  ['a tub with two scoops of bubblegum', '1 double scoop_tub: bubblegum'],
  ['one whippy cone small with chocolate sauce, no sprinkles', '1 small whippy_cone: chocolate_sauce, no sprinkles'],
  ['raspberry ripple in a double cone with marshmallow', '1 double scoop_cone: raspberry_ripple, marshmallow'],
  ['large whippy with extra sprinkles', '1 large whippy_cone: extra sprinkles'],
  ['hot doughnuts sugar and a cola', '1 doughnuts: sugar', '1 cola'],
  ['oyster shell with clotted cream and a 99 flake with nuts', '1 oyster: clotted_cream', '1 ninety_nine: nuts'],
  ['a twister lolly, a rocket lolly and a strawberry split', '1 twister', '1 rocket', '1 fruit_split'],
  ['double waffle cone both scoops chocolate', '1 double scoop_cone: chocolate'],
  ['a double tub one scoop vanilla one scoop chocolate', '1 double scoop_tub: vanilla, chocolate'],
  ['a belgian waffle no cream and a salted caramel milkshake', '1 waffle: no w_cream', '1 milkshake: salted_caramel'],
  [
    'a small whippy with chocolate sauce and nuts for the little one and a double raspberry ripple tub for me',
    '1 small whippy_cone: chocolate_sauce, nuts',
    '1 double scoop_tub: raspberry_ripple',
  ],
  [
    'large strawberry milkshake with whipped cream, small chocolate milkshake',
    '1 large milkshake: strawberry, whipped_cream',
    '1 small milkshake: chocolate',
  ],
  ['triple tub: bubblegum, chocolate, strawberry', '1 triple scoop_tub: bubblegum, chocolate, strawberry'],
  ['small blue raspberry slush and a large cherry slush', '1 small slush: blue_raspberry', '1 large slush: cherry'],
  ['large whippy cone with both sauces', '1 large whippy_cone: raspberry_sauce, chocolate_sauce'],
]
