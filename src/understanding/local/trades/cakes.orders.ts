import type { Order } from './order.ts'

export const cakes: readonly Order[] = [
  [
    '8 inch chocolate cake with raspberry filling and vanilla buttercream, pink',
    '1 in8 layer: chocolate, f_raspberry, b_vanilla, pink',
  ],
  ['a dozen red velvet cupcakes cream cheese frosting w sprinkles', '1 pc12 cupcake: red_velvet, b_cc, sprinkles'],
  ['smash cake lemon sponge, vanilla frosting, blue', '1 smash: lemon, b_vanilla, blue'],
  [
    '6" cheesecake w caramel and a 6 inch carrot cake cream cheese',
    '1 in6 cheesecake: t_caramel',
    '1 in6 layer: carrot, b_cc',
  ],
  ['12 macarons pistachio raspberry and lavender', '1 pc12 macarons: m_pist, m_rasp, m_lav'],
  ['6 macarons pistachio, 6 macarons chocolate', '1 pc6 macarons: m_pist', '1 pc6 macarons: m_choc'],
  ['2 dozen mini cupcakes lemon w vanilla icing', '1 pc24 mini: lemon, b_vanilla'],
  [
    'hi there I need a birthday cake for saturday, 10 inch, vanilla with choc frosting n drip, and a happy birthday topper thx',
    '1 in10 layer: vanilla, b_choc, drip',
    '1 topper: tk_hb',
  ],
  ['dozen dino cookies green and blue', '1 pc12 cookies: dinos, green, blue'],
  ['cake pops x12 chocolate pink', '1 pc12 pops: chocolate, pink'],
  [
    '10in red velvet no filling cream cheese frosting gold leaf',
    '1 in10 layer: red_velvet, no f_raspberry, no f_curd, no f_ganache, no f_straw, b_cc, gold',
  ],
  ['two number candles and candles', '2 number_candle', '1 candles'],
  ['half dozen heart cookies pink n white', '1 pc6 cookies: hearts, pink, white'],
  ['24 cupcakes, chocolate, chocolate frosting, pearls', '1 pc24 cupcake: chocolate, b_choc, pearls'],
  [
    '2 dozen cupcakes one dozen lemon one dozen chocolate, all vanilla frosting',
    '1 pc12 cupcake: lemon, b_vanilla',
    '1 pc12 cupcake: chocolate, b_vanilla',
  ],
  ['8" lemon cake w lemon curd and whipped cream, no flowers', '1 in8 layer: lemon, f_curd, b_whip, no flowers'],
  [
    'gf vanilla layer cake 6 inch vanilla buttercream purple, actually make it 8 inch',
    '1 in8 layer: gf, b_vanilla, purple',
  ],
  ['cheesecake 8 inch plain x2', '2 in8 cheesecake: t_plain'],
  ['carrot cupcakes 6, cream cheese', '1 pc6 cupcake: carrot, b_cc'],
  [
    'congrats topper + fresh flowers on an 8 in vanilla cake w whipped cream',
    '1 topper: tk_cg',
    '1 in8 layer: flowers, vanilla, b_whip',
  ],
  ['doz star cookies blue, doz star cookies purple', '1 pc12 cookies: stars, blue', '1 pc12 cookies: stars, purple'],
  [
    'minis dozen choc whipped cream; cake pops half dozen vanilla white',
    '1 pc12 mini: chocolate, b_whip',
    '1 pc6 pops: vanilla, white',
  ],
  ['chocolate smash cake chocolate frosting and 1 number candle', '1 smash: chocolate, b_choc', '1 number_candle'],
]
