import type { Order } from './order.ts'

export const wings: readonly Order[] = [
  ['10 piece boneless honey bbq with ranch', '1 ten boneless: honey_bbq, ranch'],
  [
    '20 pc classic wings, half buffalo half lemon pepper, 2 ranch 2 blue cheese',
    '1 twenty classic_wings: buffalo, lemon_pepper, ranch x2, blue_cheese x2',
  ],
  ['6 piece tenders plain no sauce, large fries', '1 six tenders: plain_flavor', '1 large fries'],
  [
    'can i get a ten piece bone in wings extra crispy mango habanero all flats',
    '1 ten classic_wings: extra_crispy, mango_habanero, all_flats',
  ],
  ['2 six piece boneless, one buffalo one garlic parm', '1 six boneless: buffalo', '1 six boneless: garlic_parm'],
  ['cajun fries regular, coleslaw and mac n cheese', '1 regular fries: cajun', '1 slaw', '1 mac'],
  [
    '10pc lemon pepper wings with extra ranch and celery and carrots',
    '1 ten classic_wings: lemon_pepper, extra ranch',
    '1 celery',
  ],
  ['large sweet tea no ice with lemon', '1 large sweet_tea: no ice, lemon'],
  [
    'give me twenty piece traditional wings hot buffalo sauce on the side',
    '1 twenty classic_wings: hot_buffalo, sauce_side',
  ],
  ['loaded fries with cheese and bacon', '1 fries: cheese, bacon'],
  [
    'two large pepsis and a 6 pc honey bbq tenders w/ honey mustard',
    '2 large pepsi',
    '1 six tenders: honey_bbq, honey_mustard',
  ],
  ['boneless wings 10 piece garlic parmesan, 3 ranches', '1 ten boneless: garlic_parm, ranch x3'],
  [
    'I’d like the 20 piece boneless tossed in buffalo with two sides of blue cheese',
    '1 twenty boneless: buffalo, blue_cheese x2',
  ],
  ['6 piece wings mango habanero drums only', '1 six classic_wings: mango_habanero, all_drums'],
  ['fries no seasoning', '1 fries: no cajun'],
  [
    'one ten piece tenders with bbq and one ten piece tenders with buffalo',
    '1 ten tenders: honey_bbq',
    '1 ten tenders: buffalo',
  ],
  ['slaw and a regular pepsi', '1 slaw', '1 regular pepsi'],
  ['2 x 10 piece classic wings honey bbq, extra crispy, no celery', '2 ten classic_wings: honey_bbq, extra_crispy'],
  ['ten boneless wings lemon pepper please and thank you', '1 ten boneless: lemon_pepper'],
  ['large fries with cheese sauce on the side and a large pepsi light ice', '1 large fries: cheese', '1 large pepsi'],
  ['wings. 10 piece. hot buffalo. bleu cheese.', '1 ten classic_wings: hot_buffalo, blue_cheese'],
  ['can we do three sweet teas two regular and one large', '2 regular sweet_tea', '1 large sweet_tea'],
  ['naked tenders six piece with ranch and honey mustard', '1 six tenders: plain_flavor, ranch, honey_mustard'],
  ['20 piece garlic parm wings well done with 4 blue cheese', '1 twenty classic_wings: garlic_parm, blue_cheese x4'],
  ['20 wings honey bbq with ranch', '1 twenty classic_wings: honey_bbq, ranch'],
  ['ten tenders and six boneless wings', '1 ten tenders', '1 six boneless'],
  ['ten piece classic wings without the sauce', '1 ten classic_wings: plain_flavor'],
  ['one order of mac and cheese and a large pepsi', '1 mac', '1 large pepsi'],
  ['four piece tenders with ranch'],
  [
    '10 piece wings garlic parm, no ranch, bleu cheese instead',
    '1 ten classic_wings: garlic_parm, no ranch, blue_cheese',
  ],
  [
    'lemme get a 10 piece bone in hot buffalo extra crispy with 2 blue cheese and a large pepsi',
    '1 ten classic_wings: hot_buffalo, extra_crispy, blue_cheese x2',
    '1 large pepsi',
  ],
  ['10 wings lemon pepper all flats, large fries', '1 ten classic_wings: lemon_pepper, all_flats', '1 large fries'],
  [
    'two 10 piece boneless, one mango habanero one garlic parm',
    '1 ten boneless: mango_habanero',
    '1 ten boneless: garlic_parm',
  ],
]
