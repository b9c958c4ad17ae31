import type { Order } from './order.ts'

export const ramen: readonly Order[] = [
  ['tonkotsu ramen with extra chashu and an egg', '1 tonkotsu: extra chashu, ajitama x1'],
  ['2 miso ramen, one spicy one mild', '1 miso_ramen: spicy', '1 miso_ramen: mild'],
  ['a shoyu with thin noodles, firm, no bamboo', '1 shoyu: thin, firm, no bamboo'],
  ['veggie ramen w corn and nori, plus veggie gyoza', '1 veggie_ramen: corn, nori', '1 gyoza: vegetable'],
  ['karaage, pork buns, and three asahis', '1 karaage', '1 pork_buns', '3 asahi'],
  ['one tonkotsu extra spicy with two eggs and garlic oil', '1 tonkotsu: extra_spicy, ajitama x2, garlic_oil'],
  ['spicy miso ramen no green onions add corn', '1 miso_ramen: spicy, no scallions, corn'],
  ['can i pls have a miso ramen, not spicy, and a rice', '1 miso_ramen: not_spicy', '1 rice'],
  ['two shoyus with thick noodles & a ramune', '2 shoyu: thick', '1 ramune'],
  [
    'tonkotsu - rich broth - firm noodles - kaedama - no mushrooms',
    '1 tonkotsu: rich, firm, extra_noodles, no kikurage',
  ],
  ['pork gyoza x2, iced green tea x2', '2 gyoza: pork', '2 iced_green_tea'],
  ['a tonkatsu ramen without egg or corn', '1 tonkotsu: no ajitama, no corn'],
  [
    'I’ll go with the vegetable ramen, mild, extra mushrooms and no nori please',
    '1 veggie_ramen: mild, extra kikurage, no nori',
  ],
  ['3 ramen: tonkotsu, miso and shoyu', '1 tonkotsu', '1 miso_ramen', '1 shoyu'],
  [
    'hi! 1 miso ramen (extra spicy, 1 egg) 1 shoyu (no bamboo shoots) 2 green teas',
    '1 miso_ramen: extra_spicy, ajitama x1',
    '1 shoyu: no bamboo',
    '2 iced_green_tea',
  ],
  ['get me a shoyu ramen light broth with a soft boiled egg on top', '1 shoyu: light_broth, ajitama x1'],
  ['one pork bun and one chicken karaage', '1 pork_buns', '1 karaage'],
  ['two tonkotsus, extra noodles in one of them', '1 tonkotsu', '1 tonkotsu: extra_noodles'],
  [
    'miso ramen with wood ear mushrooms sweet corn bamboo shoots and make it very spicy',
    '1 miso_ramen: kikurage, corn, bamboo, extra_spicy',
  ],
  ['steamed rice, gyoza with pork, asahi beer', '1 rice', '1 gyoza: pork', '1 asahi'],
  ['umm yeah so can i do a tonkotsu with uh thin noodles and like double chashu', '1 tonkotsu: thin, extra chashu'],
  ['1 veg ramen thick noodles no egg', '1 veggie_ramen: thick, no ajitama'],
  ['two miso ramens both with extra nori, one ramune', '2 miso_ramen: extra nori', '1 ramune'],
  ['shoyu, no scallions and no bamboo shoots but extra corn', '1 shoyu: no scallions, no bamboo, extra corn'],
]
