import type { Order } from './order.ts'

/** At a taco truck, where what is inside is called the same in each category. */
export const lonchera: readonly Order[] = [
  ['2 chicken tacos and a steak burrito', '2 chicken_taco', '1 steak_burrito'],
  ['3 steak tacos no onions', '3 steak_taco: no onion'],
  ['a burrito with chicken and a horchata', '1 chicken_burrito', '1 horchata'],
  ['two tacos with carnitas', '2 carnitas_taco'],
  ['carnitas', '1 carnitas_taco'],
  ['chicken rice bowl', '1 chicken_bowl'],
  ['a chicken bowl and chips and salsa', '1 chicken_bowl', '1 chips'],
  ['steak with guac', '1 steak_burrito: guacamole'],
  ['chicken burrito with guac, no rice', '1 chicken_burrito: guacamole, no rice'],
  ['2 Wings (6 pc) and 2 Steak (Tacos)', '2 wings_6', '2 steak_taco'],
]
