import type { Order } from './order.ts'

export const fish: readonly Order[] = [
  ['half a dozen oysters and half a dozen littleneck clams', '1 half_dozen oysters', '1 half_dozen clams'],
  ['a bowl of chowder in a bread bowl', '1 bowl clam_chowder: bread_bowl'],
  ['a cod sandwich and a salmon burger both with pickles', '1 cod_sandwich: s_pickles', '1 salmon_burger: s_pickles'],
  ['two fish and chips one cod one pollock', '1 fish_chips: cod', '1 fish_chips: pollock'],
  ['a dozen oysters no lemon', '1 dozen oysters: no lemon_wedges'],
  ['swordfish with rice pilaf and steak fries and a lager', '1 grilled_swordfish: t_rice, t_fries', '1 lager'],
  ['a slice of key lime pie', '1 key_lime'],
  ['i would like a cup of the lobster bisque with no bacon', '1 cup lobster_bisque: no bacon'],
  [
    'three crab rolls, two warm with butter and one cold with mayo',
    '2 crab_roll: warm_butter',
    '1 crab_roll: cold_mayo',
  ],
  [
    'a lobster roll and a crab roll, lettuce on the lobster roll and lemon on the crab roll',
    '1 lobster_roll: r_lettuce',
    '1 crab_roll: r_lemon',
  ],
  ['a salmon burger with coleslaw on it', '1 salmon_burger: s_slaw'],
  ['swordfish, corn on the side', '1 grilled_swordfish: t_corn'],
  ['2 bowls of clam chowder 1 with bacon bits', '1 bowl clam_chowder', '1 bowl clam_chowder: bacon'],
  ['cod sandwich with american cheese, tartar on the side', '1 cod_sandwich: cheese, tartar'],
  ['a dozen oysters with mignonette', '1 dozen oysters: mignonette'],
  ['half dozen oysters, horseradish and hot sauce', '1 half_dozen oysters: horseradish, hot_sauce'],
  ['a swordfish with corn and rice', '1 grilled_swordfish: t_corn, t_rice'],
  ['a crab roll and a lobster roll both with celery', '1 crab_roll: celery', '1 lobster_roll: celery'],
  [
    'a cod sandwich, a salmon burger and a calamari all with tartar sauce',
    '1 cod_sandwich: tartar',
    '1 salmon_burger: tartar',
    '1 calamari: d_tartar',
  ],
  ['mussels one pound spicy marinara, no make that half a pound', '1 half_lb steamed_mussels: marinara'],
  ['two dozen oysters with cocktail sauce', '2 dozen oysters: cocktail_sauce'],
  [
    'cod sandwich with lettuce tomato and pickles hold the pickles actually',
    '1 cod_sandwich: s_lettuce, s_tomato, no s_pickles',
  ],
]
