import type { Order } from './order.ts'

export const saladbar: readonly Order[] = [
  ['full caesar with chicken no croutons', '1 full caesar: grilled_chicken, no croutons'],
  ['half cobb, ranch on the side, and a cup of tomato soup', '1 half cobb: ranch', '1 cup tomato_soup'],
  [
    'build your own: kale and quinoa, tofu, avocado, chickpeas, lemon tahini',
    '1 build_your_own: kale, quinoa, tofu, avocado, chickpeas, lemon_tahini',
  ],
  ['can i have a greek salad without olives and add salmon', '1 greek: no olives, salmon'],
  [
    '2 harvest bowls, one with salmon and one with tofu, balsamic on both',
    '1 harvest_bowl: salmon, balsamic',
    '1 harvest_bowl: tofu, balsamic',
  ],
  ['a bowl of lentil soup and a focaccia', '1 bowl lentil_soup', '1 focaccia'],
  [
    'custom salad with romaine, spinach, two eggs, bacon, blue cheese and ranch',
    '1 build_your_own: romaine, spinach, egg x2, bacon, blue_cheese, ranch',
  ],
  ['cobb salad full size no bacon no egg extra avocado', '1 full cobb: no bacon, no egg, extra avocado'],
  ['mint lemonade x2 and a green juice', '2 lemonade', '1 green_juice'],
  ['id love a half greek with oil and vinegar instead of the usual dressing', '1 half greek: oil_vinegar'],
  ['caesar salad, dressing on the side, grilled chicken', '1 caesar: grilled_chicken'],
  ['one full size ceasar and one half, both with salmon', '1 full caesar: salmon', '1 half caesar: salmon'],
  [
    'a spinach salad with feta walnuts cherry tomatoes and balsamic',
    '1 build_your_own: spinach, feta, walnuts, tomatoes, balsamic',
  ],
  ['harvest bowl no onion add an egg and some tahini', '1 harvest_bowl: no red_onion, egg x1, lemon_tahini'],
  [
    'I need a full cobb with no blue cheese, sub feta, plus a cup of lentil soup',
    '1 full cobb: no blue_cheese, feta',
    '1 cup lentil_soup',
  ],
  ['two half caesars no chicken and two lemonades', '2 half caesar: no grilled_chicken', '2 lemonade'],
  [
    'build your own salad romaine cucumber tomatoes red onion olives feta light oil and vinegar',
    '1 build_your_own: romaine, cucumber, tomatoes, red_onion, olives, feta, light oil_vinegar',
  ],
  ['tomato soup bowl, lentil soup cup, 3 focaccias', '1 bowl tomato_soup', '1 cup lentil_soup', '3 focaccia'],
  ['could I get the greek, full, hold the cucumber and onions please', '1 full greek: no cucumber, no red_onion'],
  [
    'salad with kale, roasted salmon, avacado, chick peas and lemon tahini dressing',
    '1 build_your_own: kale, salmon, avocado, chickpeas, lemon_tahini',
  ],
  ['caesar w extra croutons & hard boiled egg', '1 caesar: extra croutons, egg'],
  ['just a green juice', '1 green_juice'],
  ['3 cobbs: 2 full 1 half', '2 full cobb', '1 half cobb'],
  [
    'full greek salad with double chicken, dont put any olives, and balsamic vinaigrette',
    '1 full greek: extra grilled_chicken, no olives, balsamic',
  ],
  ['half caesar and a cup of tomato', '1 half caesar', '1 cup tomato_soup'],
]
