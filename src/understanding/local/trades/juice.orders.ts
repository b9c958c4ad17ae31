import type { Order } from './order.ts'

export const juice: readonly Order[] = [
  ['overnight oats with blueberries and honey', '1 overnight_oats: blueberries, t_honey'],
  ['two acai bowls one without banana', '1 acai_bowl', '1 acai_bowl: no t_banana'],
  ['i would like a 24 ounce mango tango with pea protein and no milk', '1 oz24 mango_smoothie: pea'],
  ['one green machine one beet it and one sunrise', '1 green_machine', '1 beet_it', '1 sunrise'],
  ['a protein smoothie with banana', '1 choc_smoothie: b_banana'],
  [
    'hey can i do a berry blast smoothie with whole milk and an avocado toast no tomatoes',
    '1 berry_smoothie: whole_milk',
    '1 avocado_toast: no tomato',
  ],
  ['three 16 oz orange juices two with ginger', '1 oz16 orange_juice', '2 oz16 orange_juice: j_ginger'],
  [
    'acai bowl with coconut flakes, chia seeds and honey drizzled on top',
    '1 acai_bowl: coconut_flakes, t_chia, t_honey',
  ],
  [
    'avocado toast and almond butter toast, egg on the avocado toast and honey on the almond butter toast',
    '1 avocado_toast: egg',
    '1 pb_toast: tt_honey',
  ],
  ['a sunrise juice and make it 24 ounces', '1 oz24 sunrise'],
  ['a wheatgrass', '1 wheatgrass_shot'],
  ['oats with peanut butter and a ginger shot', '1 overnight_oats: peanut_butter', '1 ginger_shot'],
  ['a small green machine', '1 green_machine'],
  ['2 beet it 16 and a sunrise 24 no ice', '2 oz16 beet_it', '1 oz24 sunrise: no j_ice'],
  ['acai bowl w pb n banana', '1 acai_bowl: peanut_butter, t_banana'],
]
