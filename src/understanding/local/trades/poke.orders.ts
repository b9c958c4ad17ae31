import type { Order } from './order.ts'

export const poke: readonly Order[] = [
  [
    'aloha bowl large no onions extra mango',
    '1 large aloha_bowl: no green_onions, no sweet_onion, no crispy_onions, extra mango',
  ],
  [
    'volcano bowl with zucchini noodles and a side of seaweed salad',
    '1 volcano_bowl: zucchini_noodles',
    '1 seaweed_salad',
  ],
  ['an aloha and a garden bowl both with brown rice', '1 aloha_bowl: brown_rice', '1 garden_bowl: brown_rice'],
  ['two mochi one mango one strawberry', '1 mochi: mochi_mango', '1 mochi: mochi_strawberry'],
  ['a small volcano bowl with half brown rice half mixed greens', '1 small volcano_bowl: brown_rice, mixed_greens'],
  ['a volcano bowl with ponzu instead of sriracha aioli', '1 volcano_bowl: ponzu'],
  ['miso soup with tofu and a poke burrito with tofu', '1 miso_soup: soup_tofu', '1 poke_burrito: tofu'],
  ['one aloha bowl with extra furikake light shoyu', '1 aloha_bowl: extra furikake, light shoyu'],
  ['a poke burrito shrimp and octopus with sweet chili', '1 poke_burrito: shrimp, octopus, sweet_chili'],
  ['volcano bowl no masago, aloha bowl no pineapple', '1 volcano_bowl: no masago', '1 aloha_bowl: no pineapple'],
  [
    'a build your own with salmon and tuna, white rice, cucumber, masago, ponzu',
    '1 poke_bowl: salmon, ahi_tuna|spicy_tuna, white_rice, cucumber, masago, ponzu',
  ],
  ['give me a volcano bowl, edamame, and a green tea', '1 volcano_bowl', '1 edamame', '1 green_tea'],
  [
    'for me a small aloha bowl and for my daughter a garden bowl with mango',
    '1 small aloha_bowl',
    '1 garden_bowl: mango',
  ],
  [
    'i will take two volcano bowls one with brown rice and one with mixed greens',
    '1 volcano_bowl: brown_rice',
    '1 volcano_bowl: mixed_greens',
  ],
  [
    'a large volcano bowl and a small aloha bowl, avocado on the volcano and mango on the aloha',
    '1 large volcano_bowl: avocado',
    '1 small aloha_bowl: mango',
  ],
  ['mango mochi and a matcha mochi, green tea', '1 mochi: mochi_mango', '1 mochi: mochi_matcha', '1 green_tea'],
  ['lychee ramune, melon ramune, shrimp chips', '1 ramune: lychee', '1 ramune: melon', '1 shrimp_chips'],
  [
    'regular build your own: brown rice, salmon and shrimp, ponzu, mango, cucumber, crispy onions',
    '1 regular poke_bowl: brown_rice, salmon, shrimp, ponzu, mango, cucumber, crispy_onions',
  ],
  [
    'build your own bowl, large, white rice, spicy tuna, double salmon, shoyu and extra avocado',
    '1 large poke_bowl: white_rice, spicy_tuna, extra salmon, shoyu, extra avocado',
  ],
]
