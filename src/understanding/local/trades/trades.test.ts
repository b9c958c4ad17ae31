import { describe, expect, test } from 'vitest'
import { written } from '../menus.fixture.ts'
import { orders } from './orders.ts'
import { tradeParser } from './trade-menu.ts'

/** A line with its options in any order. */
const sorted = (line: string): string => {
  const [head, options = ''] = line.split(': ')
  return `${head}: ${options.split(', ').sort().join(', ')}`
}

const readAt = async (name: string) => {
  const parse = await tradeParser(name)
  return (orders[name] ?? []).map(([text, ...lines]) => {
    const meaning = parse(text)
    const [read, meant] = [written(meaning), lines].map((each) => each.map(sorted).sort().join('; '))
    return { text, sure: meaning.sure, read, meant }
  })
}
type Read = Awaited<ReturnType<typeof readAt>>[number]

const isRight = ({ read, meant }: Read): boolean => read === meant
const isSure = ({ sure }: Read): boolean => sure

describe.each(Object.keys(orders))('at the %s', async (name) => {
  const reads = await readAt(name)

  test('no order is wrong without a doubt', () => {
    expect(reads.filter((read) => isSure(read) && !isRight(read))).toEqual([])
  })

  test('most orders are understood, and few leave a doubt', () => {
    expect(reads.filter(isRight).length / reads.length).toBeGreaterThan(0.85)
    expect(reads.filter(isSure).length / reads.length).toBeGreaterThan(0.7)
  })
})

test('of all orders, one in twenty-five is not understood at most, and one in ten leaves a doubt', async () => {
  const reads = (await Promise.all(Object.keys(orders).map(readAt))).flat()
  expect(reads.filter(isRight).length / reads.length).toBeGreaterThan(0.96)
  expect(reads.filter(isSure).length / reads.length).toBeGreaterThan(0.9)
})

test.each([
  ['a double espresso with foam', ['1 espresso: espresso_shot x2, foam']],
  ['large triple iced espresso', ['1 large espresso: iced, espresso_shot x3']],
  ['a latte with two shots and a double espresso', ['1 latte: espresso_shot x2', '1 espresso: espresso_shot x2']],
  ["a mocha with foam also i'll have a double espresso", ['1 caffe_mocha: foam', '1 espresso: espresso_shot x2']],
  ['a latte with a double espresso', ['1 latte: espresso_shot x2']],
])('where espresso is a drink and comes in shots, it is sure of: %s', async (text, lines) => {
  const parse = await tradeParser('beanline')
  const meaning = parse(text)
  expect(written(meaning).map(sorted)).toEqual(lines.map(sorted))
  expect(meaning.sure).toBe(true)
})

test.each([
  'cheeseburger with onion rings',
  'a cheeseburger with onion rings and a cola',
  'a ranch burger with rings and bbq',
  'hamburger, onion rings, cola',
  'hamburger with bacon, onion rings',
])('where rings come by themselves and on a burger, it is not sure of: %s', async (text) => {
  const parse = await tradeParser('smokestack')
  expect(parse(text).sure).toBe(false)
})

test.each([
  ['noodle', 'an orange chicken and two white rice', ['1 orange_chicken', '2 orange_chicken: white_rice'], false],
  [
    'noodle',
    'an orange chicken with fried rice and two with white rice',
    ['1 orange_chicken: fried_rice', '2 orange_chicken: white_rice'],
    true,
  ],
  ['wingbox', '10 wings bone in', ['1 10_piece bone_in_wings'], true],
  ['wingbox', '6 bone in wings hot', ['1 6_piece bone_in_wings: original_hot'], false],
  ['wingbox', '10 bone in wings and a sprite', ['1 10_piece bone_in_wings', '1 fountain_drink: sprite'], true],
  [
    'smokehouse',
    'a brisket sandwich with coleslaw and baked beans',
    ['1 brisket_sandwich: coleslaw', '1 baked_beans'],
    false,
  ],
  ['smokehouse', 'a brisket sandwich with coleslaw and onions', ['1 brisket_sandwich: coleslaw, onions'], true],
  ['smokehouse', 'a half pound turkey sandwich', ['1 turkey_sandwich'], false],
  ['smokehouse', 'a peach cobbler with ice cream', ['1 peach_cobbler: vanilla_ice_cream'], true],
  [
    'smokehouse',
    'a pound of smoked turkey and half a rack of baby back ribs',
    ['1 one_pound smoked_turkey', '1 half_rack baby_back_ribs'],
    true,
  ],
  ['smokehouse', '1 lb pulled pork', ['1 one_pound pulled_pork'], true],
  ['boil', '12 lbs of crawfish', ['12 one_pound crawfish'], true],
  ['smokehouse', '3 lbs of pulled pork', ['3 one_pound pulled_pork'], true],
  [
    'smokehouse',
    'two pounds of brisket, pound of smoked turkey',
    ['2 one_pound sliced_brisket', '1 one_pound smoked_turkey'],
    true,
  ],
  ['brewbar', 'a latte with vanilla x2 and caramel x3', ['1 cafe_latte: vanilla x2, caramel x3'], true],
  [
    'taqueria',
    'Kimo: two chkn burritos. For Leilani: a steak burrito',
    ['2 burrito: chicken', '1 burrito: asada'],
    true,
  ],
  ['donutbar', '2 doz glazed donuts', ['2 one_dozen glazed_donut'], true],
  ['brewbar', 'a small latte, vanilla x2', ['1 small cafe_latte: vanilla x2'], true],
  [
    'slicehouse',
    'a calzone and a ham pizza, spinach on both, no olives on both',
    ['1 calzone: spinach, no black_olives', '1 pizza: ham, spinach, no black_olives'],
    true,
  ],
  ['wingbox', '10 bone in wings with 2 ranch', ['1 10_piece bone_in_wings', '2 bone_in_wings: ranch'], false],
  ['cantina', 'a burrito minus onions plus guac', ['1 burrito: no onions, guacamole'], true],
  ['sunny', 'a short stack and coffee', ['1 coffee'], false],
  ['sunny', 'large milk', ['1 large chocolate_milk'], false],
  ['smokestack', 'chicken sandwich on a bagel', ['1 chicken_sandwich', '1 bagel'], false],
  ['smokestack', 'a ham sandwich on a bagel', ['1 ham_sandwich: bagel'], true],
  ['banhmi', 'flan with coffee', ['1 flan'], false],
  ['donutbar', 'everything bagel with cream cheese', ['1 everything_bagel: cream_cheese'], true],
  ['donutbar', 'a half dozen jelly donut', ['1 half_dozen jelly_donut'], true],
  ['donutbar', '6 apple fritters and 6 jelly donuts', ['6 apple_fritter', '1 half_dozen jelly_donut'], true],
  ['donutbar', 'two dozen glazed donuts', ['2 one_dozen glazed_donut'], true],
  ['pasta', 'two scoops of vanilla gelato', ['2 gelato: vanilla'], false],
  ['hotdog', 'an italian beef dipped, hot', ['1 italian_beef: dipped, hot_giardiniera'], false],
  ['taphouse', '2 reubens, both with french fries', ['2 reuben: side_fries'], true],
  ['taphouse', 'a stout and a large caesar salad', ['1 oatmeal_stout', '1 large caesar_salad'], true],
  ['slicehouse', 'a calzone with both onions', ['1 calzone: red_onions, white_onions'], true],
  ['slicehouse', 'a calzone with either onions', ['1 calzone: red_onions|white_onions'], true],
  ['slicehouse', 'large spinach and a small sprite', ['1 large pizza: spinach', '1 small sprite'], true],
  ['beanline', 'large iced and a small mocha', ['1 small caffe_mocha: iced'], false],
  [
    'slicehouse',
    'two pizzas one is a medium with ham and the other will be a large with bacon',
    ['1 medium pizza: ham', '1 large pizza: bacon'],
    true,
  ],
  ['cantina', 'two tamales, one is a pork and the other is cheese', ['1 tamale: pork', '1 tamale: cheese'], true],
  ['slicehouse', "a calzone and don't go heavy on the spinach", ['1 calzone: light spinach'], true],
  ['slicehouse', 'calzones with ham, I want 4 of them', ['4 calzone: ham'], true],
  ['slicehouse', 'a garden salad with breadsticks and ranch', ['1 garden_salad', '1 breadsticks: ranch'], false],
  ['taqueria', '5 chicken burritos 3 barbacoa bowls', ['5 burrito: chicken', '3 bowl: barbacoa'], true],
  ['piehouse', 'a pizza with hot sauce', ['1 pizza: sauce'], false],
  ['slicehouse', "i'll do a thin crust large with ham", ['1 large pizza: thin_crust, ham'], true],
  [
    'beanline',
    'a mocha and a decaf large with oat milk',
    ['1 caffe_mocha', '1 large caffe_mocha: decaf, oat_milk'],
    true,
  ],
  ['slicehouse', 'two larges a ham and a broccoli', ['2 large pizza: ham, broccoli'], false],
  ['slicehouse', 'two ham pizzas no olives on either one', ['2 pizza: ham, no black_olives'], true],
  ['slicehouse', 'two orders of garlic bread and breadsticks', ['2 garlic_bread', '1 breadsticks'], false],
  [
    'cantina',
    'a torta with churros instead of onions and cilantro',
    ['1 torta: no onions, no cilantro', '1 churro'],
    false,
  ],
  [
    'slicehouse',
    'four pizzas with ham and olives on two of them and spinach on the other two',
    ['2 pizza: ham, black_olives', '2 pizza: spinach'],
    true,
  ],
  [
    'cantina',
    'five tortas with guacamole on two and onions on the other three',
    ['2 torta: guacamole', '3 torta: onions'],
    true,
  ],
  ['slicehouse', 'a large ham pizza and a small one', ['1 large pizza: ham', '1 small pizza'], false],
  ['beanline', 'a large iced mocha and a small one', ['1 large caffe_mocha: iced', '1 small caffe_mocha'], false],
  ['beanline', 'a large mocha and a small one', ['1 large caffe_mocha', '1 small caffe_mocha'], true],
  ['piehouse', 'a pizza with mushrooms no meat', ['1 pizza: mushrooms'], false],
  ['subshop', 'an italian sub no meat', ['1 italian'], false],
  ['slicehouse', 'some pizza please, I want a large one with ham', ['1 large pizza: ham'], false],
  ['slicehouse', 'I want to order a pizza. Can I get a large with ham?', ['1 large pizza: ham'], true],
  [
    'slicehouse',
    "I'd like a pizza with ham and I'd like a large with spinach",
    ['1 pizza: ham', '1 large pizza: spinach'],
    true,
  ],
  ['slicehouse', 'three pizzas with ham on each one', ['3 pizza: ham'], true],
  ['grill', 'two large and one small latte', ['2 large fries', '1 latte'], false],
  ['slicehouse', 'pizza and a large with ham', ['1 pizza', '1 large pizza: ham'], true],
  [
    'slicehouse',
    'a calzone and a ham pizza and add spinach to both',
    ['1 calzone: spinach', '1 pizza: ham, spinach'],
    true,
  ],
  ['slicehouse', '3 large ham pizzas and 1 large spinach', ['3 large pizza: ham', '1 large pizza: spinach'], true],
  ['slicehouse', '3 large ham pizzas and 1 spinach', ['3 large pizza: ham', '1 pizza: spinach'], false],
  [
    'beanline',
    'two large decaf lattes and one small with oat milk',
    ['2 large latte: decaf', '1 small latte: oat_milk'],
    true,
  ],
  ['slicehouse', 'pizza for the class so four larges with ham', ['4 large pizza: ham'], false],
  ['cantina', 'tamales, two of them with pork and one with cheese', ['2 tamale: pork', '1 tamale: cheese'], false],
  [
    'slicehouse',
    'two mediums one ham one spinach and a large sprite',
    ['1 medium pizza: ham', '1 medium pizza: spinach', '1 large sprite'],
    true,
  ],
  ['slicehouse', '2 large 1 medium all with broccoli', ['2 large pizza: broccoli', '1 medium pizza: broccoli'], true],
  ['stackhouse', 'two wraps and a big stack all with bacon', ['2 chicken_wrap: bacon', '1 big_stack: bacon'], true],
  ['stackhouse', 'two wraps and a big stack both with bacon', ['2 chicken_wrap: bacon', '1 big_stack: bacon'], false],
  ['stackhouse', 'a large coke no make that a medium', ['1 medium coke'], true],
  ['donutbar', 'a plain with butter', [], false],
  [
    'wingbox',
    '6 boneless cajun for me and one for him',
    ['1 6_piece boneless_wings: cajun', '1 boneless_wings'],
    false,
  ],
  ['pattyshack', 'a burger for me, thats one burger', ['1 shack_burger', '1 shack_burger'], false],
  ['cantina', 'two tortas and a burrito both with guacamole', ['2 torta: guacamole', '1 burrito: guacamole'], false],
  ['gyros', 'lamb gyro & coke & fries', ['1 lamb_gyro: french_fries', '1 coke'], false],
  ['subshop', 'a bag of sour cream and onion chips and a philly', ['1 chips: sour_cream', '1 philly'], true],
  ['gyros', 'lamb gyro no onions no tomatoes', ['1 lamb_gyro: no red_onions, no tomatoes'], true],
  ['drivein', 'a double cheeseburger no bun', ['1 double_cheeseburger'], false],
  ['taphouse', 'reuben and a pint of cider', ['1 reuben', '1 pint hard_cider'], true],
  ['gyros', 'lamb and chicken gyro', ['1 lamb_gyro', '1 chicken_gyro'], false],
  ['gyros', 'a lamb and a chicken gyro', ['1 lamb_gyro', '1 chicken_gyro'], true],
  ['flametop', 'a hamburger with fresh tomatoes and bacon bits', ['1 hamburger: tomatoes, bacon'], true],
  [
    'stackhouse',
    'two quarter pounders one with cheese and one with bacon',
    ['1 quarter_pound_burger: american_cheese|swiss_cheese', '1 quarter_pound_burger: bacon'],
    false,
  ],
  ['stackhouse', 'two quarter pounders with cheese', ['2 quarter_pound_cheeseburger'], true],
  ['coastroad', 'a burger with fresh tomatoes', ['1 charburger: tomatoes'], true],
  ['coastroad', 'a pastrami burger, make it a meal with fries', ['1 pastrami_burger', '1 french_fries'], false],
  ['stackhouse', 'a quarter pounder with raw onions', ['1 quarter_pound_burger: red_onion|grilled_onion'], false],
  ['stackhouse', 'a western burger meal with fries and a coke', ['1 western_bacon_burger', '1 fries', '1 coke'], true],
  ['drivein', 'a mushroom swiss meal with fries and a coke', ['1 mushroom_swiss', '1 fries', '1 coke'], true],
  ['piehouse', 'two large ham pizzas and two cheese ones', ['2 large pizza: ham', '2 pizza: cheese'], false],
  ['piehouse', 'big day today so we need a pizza', ['1 large pizza'], false],
  ['piehouse', 'a hawaiian and a coke', ['1 pizza: hawaiian', '1 coke'], false],
  ['piehouse', 'four pizzas: ham, cheese, hawaiian and supreme', ['4 pizza: ham, cheese, hawaiian, supreme'], false],
  ['pizzeria', 'a large pizza margherita and a pasta lasagna', ['1 large margherita', '1 lasagna'], true],
  [
    'taqueria',
    'a chicken taco and two steak tacos with onion on all',
    ['1 taco: chicken', '2 taco: asada, onion'],
    false,
  ],
  [
    'beanline',
    'two lattes, one of them decaf, both with oat milk',
    ['1 latte: oat_milk', '1 latte: decaf, oat_milk'],
    true,
  ],
  ['beanline', 'three lattes, one decaf, all with oat milk', ['2 latte: oat_milk', '1 latte: decaf, oat_milk'], true],
  ['beanline', 'four lattes, two decaf, both with oat milk', ['2 latte', '2 latte: decaf, oat_milk'], false],
  ['taqueria', 'a burrito with white rice and extra rice', ['1 burrito: extra cilantro_rice'], true],
  ['taqueria', 'nachos with cheese, extra toppings', ['1 nachos: extra cheese'], false],
  ['deli', 'a turkey sandwich with swiss and extra cheese', ['1 turkey: extra swiss'], true],
  ['beanline', 'a latte with oat milk, actually make that almond milk', ['1 latte: almond_milk'], true],
  ['taqueria', 'carnitas tacos, three of them, with cheese', ['3 taco: carnitas, cheese'], true],
  [
    'taqueria',
    'one chicken burrito with guac, one without guac',
    ['1 burrito: chicken, guac', '1 burrito: chicken, no guac'],
    true,
  ],
  [
    'taqueria',
    'a chicken burrito with guac and cheese and one without guac',
    ['1 burrito: chicken, guac, cheese', '1 burrito: chicken, cheese, no guac'],
    false,
  ],
  [
    'taqueria',
    'chicken burrito with cheese extra, lettuce and guac',
    ['1 burrito: chicken, extra cheese, lettuce, guac'],
    true,
  ],
  ['taqueria', 'a steak burrito but in a bowl', ['1 burrito: asada', '1 bowl'], false],
  ['taqueria', 'six tacos, half chicken and half steak', ['3 taco: chicken', '3 taco: asada'], true],
  [
    'stackhouse',
    'three burgers: one hamburger, one cheeseburger and one western bacon burger',
    ['1 quarter_pound_burger', '1 quarter_pound_cheeseburger', '1 western_bacon_burger'],
    true,
  ],
  [
    'stackhouse',
    'two burgers, one cheeseburger and one western bacon burger',
    ['1 quarter_pound_cheeseburger', '1 western_bacon_burger'],
    false,
  ],
  [
    'taqueria',
    'a bowl with steak, white rice, double meat and cheese',
    ['1 bowl: cilantro_rice, extra asada, cheese'],
    true,
  ],
  ['taqueria', 'a steak burrito, extra meat', ['1 burrito: extra asada'], true],
  ['flametop', 'a hamburger with bacon, double meat', ['1 hamburger: bacon'], false],
  ['taqueria', 'a chicken burrito with cheese and the same for my wife', ['2 burrito: chicken, cheese'], true],
  [
    'taqueria',
    'a chicken burrito with cheese, my friend will have the same with guac too',
    ['1 burrito: chicken, cheese', '1 burrito: chicken, cheese, guac'],
    true,
  ],
  [
    'taqueria',
    'a chicken burrito with cheese and guac. the same but no guac',
    ['1 burrito: chicken, cheese, guac', '1 burrito: chicken, cheese, no guac'],
    true,
  ],
  [
    'taqueria',
    'a chicken burrito with cheese, the same but with steak',
    ['1 burrito: chicken, cheese', '1 burrito: chicken, cheese, asada'],
    false,
  ],
  [
    'taqueria',
    'a chicken burrito, a small horchata and the same for him',
    ['1 burrito: chicken', '1 small horchata'],
    false,
  ],
  ['beanline', 'a large latte and the same size mocha', ['1 large latte', '1 caffe_mocha'], false],
  ['taqueria', 'carnitas tacos, 3, cheese and onion', ['3 taco: carnitas, cheese, onion'], true],
  [
    'taqueria',
    'a chicken burrito with lettuce, no onion, guac on the side',
    ['1 burrito: chicken, lettuce, no onion, guac'],
    true,
  ],
  ['taqueria', 'tacos, 2, steak. burrito, 1, chicken', ['2 taco: asada', '1 burrito: chicken'], true],
  [
    'beanline',
    'a mocha with whipped cream and the same without',
    ['1 caffe_mocha: whipped_cream', '1 caffe_mocha: no whipped_cream'],
    true,
  ],
  ['taqueria', 'a chicken burrito, make that steak', ['1 burrito: chicken, asada'], false],
  ['subshop', 'a ham and turkey sub', ['1 ham', '1 turkey'], false],
  ['pizzeria', 'pizza margherita stromboli', ['1 cheese_pizza', '1 margherita', '1 stromboli'], false],
])('at the %s: %s', async (menu, text, lines, sure) => {
  const parse = await tradeParser(menu)
  expect(written(parse(text))).toEqual(lines)
  expect(parse(text).sure).toBe(sure)
})

test('what only a combo has by itself orders no combo', async () => {
  const parse = await tradeParser('wingbox')
  expect(written(parse('a chicken sandwich with cajun and a large fry'))).toEqual(['1 chicken_sandwich: cajun'])
})
