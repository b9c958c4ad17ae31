import type { Order } from './order.ts'

export const dumpling: readonly Order[] = [
  [
    'six shrimp dumplings steamed and six vegetable dumplings boiled',
    '1 pc6 shrimp_dumplings: steamed',
    '1 pc6 veg_dumplings: boiled',
  ],
  ['scallion pancake and spring rolls with sweet and sour sauce', '1 scallion_pancake', '1 spring_rolls: sweet_sour'],
  ['two dan dan noodles one with thin noodles and one with rice noodles', '1 dan_dan: thin', '1 dan_dan: rice_n'],
  ['fried rice with tofu no egg', '1 fried_rice: r_tofu, no egg'],
  ['a beef noodle soup and a wonton soup both large', '1 large beef_noodle', '1 large wonton_soup'],
  ['6 pc shrimp dumplings with soy sauce and chili oil', '1 pc6 shrimp_dumplings: soy, chili_oil'],
  [
    'a dan dan noodles and a beef noodle soup, peanuts on the dan dan and egg on the beef noodle',
    '1 dan_dan: peanuts',
    '1 beef_noodle: egg',
  ],
  [
    'soup dumplings 6 piece and pork and chive dumplings 6 piece steamed',
    '1 pc6 soup_dumplings',
    '1 pc6 pork_dumplings: steamed',
  ],
  ['four pork buns', '4 bbq_bao'],
  ['ten vegetable dumplings half steamed half pan fried', '1 pc10 veg_dumplings: steamed, pan_fried'],
  ['dan dan noodles with no noodles', '1 dan_dan'],
  ['shrimp dumplings, 10 piece, steamed, black vinegar on the side', '1 pc10 shrimp_dumplings: steamed, black_vinegar'],
  ['a bun'],
  ['fried rice, one with tofu and one with barbecue pork', '1 fried_rice: r_tofu', '1 fried_rice: r_pork'],
  ['wonton soup, one large and one small', '1 large wonton_soup', '1 small wonton_soup'],
  [
    "i'd like dan dan noodles, one with egg, one with bok choy and one plain",
    '1 dan_dan: egg',
    '1 dan_dan: bok_choy',
    '1 dan_dan',
  ],
  [
    'pork and chive dumplings, 10, veg dumplings, 6 and a beer',
    '1 pc10 pork_dumplings',
    '1 pc6 veg_dumplings',
    '1 beer',
  ],
  [
    '6 pc pork chive steamed n 10 pc shrimp pan fried',
    '1 pc6 pork_dumplings: steamed',
    '1 pc10 shrimp_dumplings: pan_fried',
  ],
]
