import type { Order } from './order.ts'

export const falafel: readonly Order[] = [
  [
    'two falafel pitas full one with harissa and one without onions',
    '1 full falafel_pita: harissa',
    '1 full falafel_pita: no s_onion',
  ],
  ['shakshuka with feta and merguez', '1 shakshuka: sh_feta, sh_merguez'],
  ['a sabich with no eggplant', '1 sabich_pita: no fried_eggplant'],
  [
    'falafel pita half, sabich pita half, both with green zhug',
    '1 half falafel_pita: zhug',
    '1 half sabich_pita: zhug',
  ],
  ['pickles and olives', '1 pickles_side'],
  [
    'i would like a full falafel pita no cabbage and a rose water malabi',
    '1 full falafel_pita: no red_cabbage, no white_cabbage',
    '1 malabi',
  ],
  ['falafel plate with tabbouleh on the side and tahini', '1 falafel_plate: ps_tabbouleh, tahini'],
  ['shakshuka no spinach and a coffee', '1 shakshuka: no sh_spinach', '1 black_coffee'],
  [
    'a falafel pita and a schnitzel pita, tahini on the falafel and harissa on the schnitzel',
    '1 falafel_pita: tahini',
    '1 schnitzel_pita: harissa',
  ],
  ['a plate of falafel with fries and a soda water', '1 falafel_plate: ps_fries', '1 soda_water'],
  ['a falafel pita without sauce', '1 falafel_pita'],
  ['a hummus bowl with half mushrooms half beef', '1 hummus_bowl: h_mushrooms, h_beef'],
  [
    'falafel pita with israeli salad and white cabbage and a large israeli salad',
    '1 falafel_pita: s_israeli, white_cabbage',
    '1 large israeli_salad',
  ],
]
