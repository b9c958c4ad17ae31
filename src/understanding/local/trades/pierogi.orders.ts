import type { Order } from './order.ts'

export const pierogi: readonly Order[] = [
  ['12 blueberry pierogi with sweet cream', '1 twelve blueberry_pierogi: sweet_cream'],
  ['can i get the pork schnitzel no lemon with mashed potatoes', '1 schnitzel: no lemon, p_mashed'],
  [
    'two orders of potato pancakes one with mushroom gravy and one with sour cream',
    '1 potato_pancakes: mushroom_gravy',
    '1 potato_pancakes: sour_cream',
  ],
  ['kielbasa with horseradish, beet salad on the side', '1 kielbasa: horseradish, p_beet'],
  [
    'hello one meat pierogi 12 piece pan fried extra fried onions and a kompot',
    '1 twelve meat_pierogi: pan_fried, extra fried_onions',
    '1 kompot',
  ],
  ['a slice of cheesecake', '1 cheesecake'],
  ['schnitzel and stew both with sauerkraut', '1 schnitzel: p_kraut', '1 hunters_stew: p_kraut'],
  ['6 potato and cheese and 6 meat pierogi', '1 six potato_pierogi', '1 six meat_pierogi'],
  [
    'a kielbasa and a schnitzel, mustard on the kielbasa and lemon on the schnitzel',
    '1 kielbasa: mustard',
    '1 schnitzel: lemon',
  ],
  ['a bowl of white borscht with rye bread', '1 bowl zurek: s_rye'],
  [
    'i want pan fried meat pierogi with bacon bits but no onions',
    '1 meat_pierogi: pan_fried, bacon_bits, no fried_onions',
  ],
  ['can we have 2 bowls of red borscht, 1 with sour cream', '1 bowl borscht', '1 bowl borscht: s_sour_cream'],
  ['sweet cheese crepe no sugar', '1 crepe: no powdered_sugar'],
]
