import type { Order } from './order.ts'

export const chaat: readonly Order[] = [
  ['papdi chaat no onions no cilantro', '1 papdi_chaat: no red_onions, no cilantro'],
  ['a paneer kathi roll no cabbage', '1 kathi_roll: f_paneer, no r_cabbage'],
  ['large chai with ginger and oat milk', '1 large chai: ginger, oat'],
  ['a mango lassi and a sweet lassi both large', '1 large mango_lassi', '1 large sweet_lassi'],
  ['paneer pakora with tamarind', '1 paneer_pakora: c_tamarind'],
  ['four samosas'],
  ['masala dosa hot no chutney', '1 masala_dosa: hot'],
  [
    'one papdi chaat and one bhel puri, yogurt on the papdi and sev on the bhel',
    '1 papdi_chaat: yogurt',
    '1 bhel_puri: sev',
  ],
  ['a chai no sugar', '1 chai: no_sugar'],
  ['pani puri, raita, and a large sweet lassi', '1 pani_puri', '1 raita', '1 large sweet_lassi'],
  ['kathi roll egg with mint chutney mild', '1 kathi_roll: f_egg, r_mint, mild'],
  ['two samosa chaats one medium one hot', '1 samosa_chaat: medium', '1 samosa_chaat: hot'],
  ['pav bhaji extra butter medium spicy', '1 pav_bhaji: extra b_butter, medium'],
  ['paneer dosa with extra sambar on the side', '1 paneer_dosa: extra c_sambar'],
  ['one order of onion pakoras and two regular chais', '1 pakora', '2 regular chai'],
  ['2 samosa chaat med, 1 pani puri hot', '2 samosa_chaat: medium', '1 pani_puri: hot'],
  ['gulab jamun for dessert, 4 pcs, and a sweet lassi', '4 gulab', '1 sweet_lassi'],
]
