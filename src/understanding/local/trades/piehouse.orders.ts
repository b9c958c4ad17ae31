import type { Order } from './order.ts'

export const piehouse: readonly Order[] = [
  [
    'can i get three large pies with zucchini goat cheese and no garlic',
    '3 large pizza: zucchini, goat_cheese, no garlic',
  ],
  [
    "i'd like one family size veggie lovers pizza and a two liter of root beer",
    '1 family_size pizza: veggie_lover',
    '1 2_liter root_beer',
  ],
  ['a medium hand tossed with salami and capers please', '1 medium pizza: hand_tossed, salami, capers'],
  [
    'order two jumbo detroit style pizzas one with pulled pork and one with shrimp',
    '1 jumbo pizza: detroit_style, pulled_pork',
    '1 jumbo pizza: detroit_style, shrimp',
  ],
  [
    'i want a large white pizza with truffle oil not too much parmesan and skip the basil',
    '1 large pizza: white_style, truffle_oil, light parmesan_cheese, no basil',
  ],
  ['get me a kids size cheese pizza and an apple juice', '1 kids_size pizza: cheese', '1 apple_juice'],
  [
    "i'd like to have a pizza with spinach and ricotta on a garlic crust and two cans of sprite",
    '1 pizza: spinach, ricotta, garlic_crust',
    '2 sprite: can',
  ],
  ['let me have four small pizzas two with ham and two with tuna', '2 small pizza: ham', '2 small pizza: tuna'],
  [
    "i'll go for one large pie along with salami and capers but avoid anchovies",
    '1 large pizza: salami, capers, no anchovies',
  ],
  ['i hate mushrooms so give me a medium supreme with no mushrooms', '1 medium pizza: supreme, no mushrooms'],
  [
    'one 600 ml bottle of peach iced tea and a small sicilian pie with eggplant',
    '1 600_ml peach_iced_tea: bottle',
    '1 small pizza: sicilian_style, eggplant',
  ],
  [
    'can i please get a large pizza with a lot of bacon and a little bit of onions',
    '1 large pizza: extra bacon, light onions',
  ],
  [
    'two large pepperoni pizzas a medium hawaiian and three 2 liter bottles of coke',
    '2 large pizza: pepperoni',
    '1 medium pizza: hawaiian',
    '3 2_liter coke: bottle',
  ],
  [
    "i'll have an individual size pie with everything but no anchovies",
    '1 individual_size pizza: everything, no anchovies',
  ],
  [
    'i wish to have six pizzas in medium size along with beef and corn but without onions',
    '6 medium pizza: beef, corn, no onions',
  ],
  ['just a plain cheese pizza large and a diet coke in a can', '1 large pizza: cheese', '1 diet_coke: can'],
  [
    "good evening i'd like to place an order for delivery for two medium stuffed crust pizzas with ham and pineapple and a 1.5 liter lemonade",
    '2 medium pizza: stuffed_crust, ham, pineapple',
    '1 1.5_liter lemonade',
  ],
  ['could i get a four cheese pizza with hot honey and light sauce', '1 pizza: four_cheese, hot_honey, light sauce'],
  [
    'i want a large pizza with pesto chicken and sun dried tomatoes',
    '1 large pizza: pesto, chicken, sun_dried_tomatoes',
  ],
  [
    "i'd try a small pizza along with jalapenos and beef but hold on bell peppers",
    '1 small pizza: jalapeno_peppers, beef, no peppers',
  ],
  [
    'please give me one large thin crust pizza with lots of mushrooms and a family size pan pizza with sausage',
    '1 large pizza: thin_crust, extra mushrooms',
    '1 family_size pizza: pan_crust, sausage',
  ],
  [
    'i want to order a pizza with bacon bits cheddar and barbecue sauce and make it jumbo',
    '1 jumbo pizza: bacon_bits, cheddar_cheese, bbq_sauce',
  ],
  [
    'ten medium pepperoni pizzas five medium veggie pizzas and twelve sprites',
    '10 medium pizza: pepperoni',
    '5 medium pizza: veggie_lover',
    '12 sprite',
  ],
  [
    'can you make me a vegan pizza with artichokes and kalamata olives no cheese',
    '1 pizza: vegan, artichoke_hearts, kalamata_olives, no cheese',
  ],
  [
    'three pizzas all of them large with italian sausage and extra mozzarella',
    '3 large pizza: italian_sausage, extra mozzarella',
  ],
  [
    "i'd like a pizza with roasted red peppers and feta but i don't want any olives on it and please make it a crispy crust",
    '1 pizza: roasted_red_peppers, feta_cheese, crispy_crust, no black_olives',
  ],
  [
    'a large coffee two small root beers and one medium cream soda',
    '1 large coffee',
    '2 small root_beer',
    '1 medium cream_soda',
  ],
  ['one jumbo with sausage and onions hold the cheese', '1 jumbo pizza: sausage, onions, no cheese'],
  ['give me two large margherita pizzas and go easy on the basil', '2 large pizza: margherita, light basil'],
  [
    "i'd like a large pizza with turkey bacon and red onions and also a large pizza with just cheese",
    '1 large pizza: turkey_bacon, red_onions',
    '1 large pizza: cheese',
  ],
  [
    'i want three pies with ground beef black olives and green peppers on thin crust',
    '3 pizza: beef, black_olives, green_peppers, thin_crust',
  ],
  ['get me a pepsi max a vanilla coke and two bottles of water', '1 pepsi_max', '1 vanilla_coke', '2 water: bottle'],
  [
    "i'd love a large detroit pizza topped with pepperoni and hot honey with a cup of coffee",
    '1 large pizza: detroit_style, pepperoni, hot_honey',
    '1 coffee: cup',
  ],
  [
    "i'll take a large supreme minus the green peppers and the olives",
    '1 large pizza: supreme, no green_peppers, no black_olives',
  ],
  [
    'we need five large cheese pizzas five large pepperoni pizzas and eight 2-liters of pepsi',
    '5 large pizza: cheese',
    '5 large pizza: pepperoni',
    '8 2_liter pepsi',
  ],
  [
    "i'd like to order one small pizza with thin crust with olive and ham with one large fanta",
    '1 small pizza: thin_crust, black_olives, ham',
    '1 large fanta',
  ],
  [
    'i want a meat lovers pizza on whole wheat crust without sausage',
    '1 pizza: meat_lover, whole_wheat_crust, no sausage',
  ],
  [
    'may i have a large pie with corn tuna and red onion but not the thin crust',
    '1 large pizza: corn, tuna, red_onions, no thin_crust',
  ],
  [
    'can i have two large pizzas one hawaiian and the other supreme',
    '1 large pizza: hawaiian',
    '1 large pizza: supreme',
  ],
  [
    'put in an order for a medium white pizza with spinach garlic and ricotta and four 330 ml cans of seltzer',
    '1 medium pizza: white_style, spinach, garlic, ricotta',
    '4 330_ml sparkling_water: can',
  ],
  [
    'i feel like having a small pizza with shrimp and pesto but please leave off the tomatoes',
    '1 small pizza: shrimp, pesto, no tomatoes',
  ],
  [
    'i want a pizza with extra sauce extra cheese and extra pepperoni large',
    '1 large pizza: extra sauce, extra cheese, extra pepperoni',
  ],
  [
    'bring me a kids sized pizza with ham and corn and an apple juice in a cup',
    '1 kids_size pizza: ham, corn',
    '1 apple_juice: cup',
  ],
  [
    "i'd like two pies one large with bacon one medium with ham and both with extra cheese",
    '1 large pizza: bacon, extra cheese',
    '1 medium pizza: ham, extra cheese',
  ],
  [
    'hi there can i do a large pan pizza with beef and onions and a 20 ounce mountain dew thanks',
    '1 large pizza: pan_crust, beef, onions',
    '1 20_oz mountain_dew',
  ],
  ['six kids pizzas with cheese and six apple juices', '6 kids_size pizza: cheese', '6 apple_juice'],
  [
    'i want a large pizza with four toppings pepperoni ham bacon and sausage',
    '1 large pizza: pepperoni, ham, bacon, sausage',
  ],
  [
    'one pizza with bbq chicken red onion and cheddar cheese and another one with pesto and goat cheese',
    '1 pizza: bbq_chicken, red_onions, cheddar_cheese',
    '1 pizza: pesto, goat_cheese',
  ],
  [
    "i'd like a regular pizza with chicken and corn and a regular coke",
    '1 regularsize pizza: chicken, corn',
    '1 regularsize coke',
  ],
  [
    "i'd like two large gluten-free crust pizzas with eggplant zucchini and sun-dried tomatoes and a bottle of sparkling water",
    '2 large pizza: gluten_free_crust, eggplant, zucchini, sun_dried_tomatoes',
    '1 sparkling_water: bottle',
  ],
  ['a cherry coke and a pizza with peppers and sausage', '1 cherry_coke', '1 pizza: peppers, sausage'],
  ["please don't put too much cheese on my medium pepperoni pizza", '1 medium pizza: pepperoni, light cheese'],
  ['i want a veggie pizza with chicken on it small', '1 small pizza: veggie_lover, chicken'],
  [
    'order me one pie which is large in size along with mozzarella and basil tomatoes',
    '1 large pizza: mozzarella, basil, tomatoes',
  ],
  [
    'i would like a large pizza with olives garlic and not much oregano',
    '1 large pizza: black_olives, garlic, light oregano',
  ],
  [
    "i'd like to order two large meat lovers pizzas and one medium veggie pizza",
    '2 large pizza: meat_lover',
    '1 medium pizza: veggie_lover',
  ],
  ['get me a small corn and ham pizza with no garlic', '1 small pizza: corn, ham, no garlic'],
  [
    'can i get a medium pie with prosciutto and goat cheese but no capers please',
    '1 medium pizza: prosciutto, goat_cheese, no capers',
  ],
  [
    "i'd have a large pizza along with salami tuna but please avoid zucchini",
    '1 large pizza: salami, tuna, no zucchini',
  ],
  ['five jumbo pizzas with shrimp and spinach', '5 jumbo pizza: shrimp, spinach'],
  [
    'i want one family size pizza with ham bacon beef pepperoni and sausage and a 2 liter diet coke',
    '1 family_size pizza: ham, bacon, beef, pepperoni, sausage',
    '1 2_liter diet_coke',
  ],
  ['get me three sprites two large fantas and a pepsi max', '3 sprite', '2 large fanta', '1 pepsi_max'],
  [
    'can i try a small thin crust pizza with eggplant and no ricotta please',
    '1 small pizza: thin_crust, eggplant, no ricotta',
  ],
  ['i need one pie along with pulled pork onions and corn', '1 pizza: pulled_pork, onions, corn'],
  ['let me go with one pizza which has spinach feta and garlic', '1 pizza: spinach, feta_cheese, garlic'],
  [
    "i'd like a large capers and anchovies pie without the crispy crust",
    '1 large pizza: capers, anchovies, no crispy_crust',
  ],
  [
    'i want a medium hand tossed pizza with extra sauce and chicken and a can of lemonade',
    '1 medium pizza: hand_tossed, extra sauce, chicken',
    '1 lemonade: can',
  ],
  [
    "i'm going to need ten small cheese pizzas for the kids and ten apple juices",
    '10 small pizza: cheese',
    '10 apple_juice',
  ],
  [
    "good afternoon i'll try a large pizza i like the garlic crust and i will have the meatballs but no onions thanks",
    '1 large pizza: garlic_crust, meatballs, no onions',
  ],
  [
    'i would love a detroit style pizza with pepperoni extra cheese and hot honey',
    '1 pizza: detroit_style, pepperoni, extra cheese, hot_honey',
  ],
  [
    'please put an order in for one large hawaiian and add a medium root beer to the order',
    '1 large pizza: hawaiian',
    '1 medium root_beer',
  ],
  [
    'all i want is one pizza and for toppings give me truffle oil mushrooms and ricotta that will be all',
    '1 pizza: truffle_oil, mushrooms, ricotta',
  ],
  [
    'i prefer to have one pizza which is jumbo in size along with beef and corn but without cheese',
    '1 jumbo pizza: beef, corn, no cheese',
  ],
  ["i'd like three vanilla cokes five peach iced teas and one water", '3 vanilla_coke', '5 peach_iced_tea', '1 water'],
  [
    'i want to get a pizza with ground beef and cheddar and jalapenos and make that a large',
    '1 large pizza: beef, cheddar_cheese, jalapeno_peppers',
  ],
  [
    'can i have two individual sized pizzas both with ham and pineapple on them',
    '2 individual_size pizza: ham, pineapple',
  ],
  ["one large pizza with pepperoni and make sure it's not the pan crust", '1 large pizza: pepperoni, no pan_crust'],
  [
    "let's do a medium four cheese with roasted garlic and a large cream soda",
    '1 medium pizza: four_cheese, roasted_garlic',
    '1 large cream_soda',
  ],
  [
    "i'll take one medium with tuna and red onions hold the olives",
    '1 medium pizza: tuna, red_onions, no black_olives',
  ],
  [
    'i want a large pizza with mushrooms on a whole wheat crust and a bottle of pink lemonade',
    '1 large pizza: mushrooms, whole_wheat_crust',
    '1 pink_lemonade: bottle',
  ],
  [
    'give me two pies one with pesto and chicken and one with barbecue sauce and pulled pork',
    '1 pizza: pesto, chicken',
    '1 pizza: bbq_sauce, pulled_pork',
  ],
  ['i need a kids pizza with just cheese and a kids size sprite', '1 kids_size pizza: cheese', '1 kids_size sprite'],
  [
    'order a large sicilian pizza with anchovies and go easy on the cheese',
    '1 large pizza: sicilian_style, anchovies, light cheese',
  ],
  ['can i get a pizza with sausage but not italian sausage', '1 pizza: sausage, no italian_sausage'],
  [
    'i would like a small vegan pizza with zucchini eggplant and a lot of tomatoes',
    '1 small pizza: vegan, zucchini, eggplant, extra tomatoes',
  ],
  [
    'i want a white pizza that has artichokes spinach and chicken in a large and a medium diet coke',
    '1 large pizza: white_style, artichoke_hearts, spinach, chicken',
    '1 medium diet_coke',
  ],
  [
    'can you make a pizza with pineapple and jalapenos and bacon thin crust large',
    '1 large pizza: pineapple, jalapeno_peppers, bacon, thin_crust',
  ],
  ["i'd like one large pizza with ham no sauce and extra extra cheese", '1 large pizza: ham, no sauce, extra cheese'],
  [
    'three medium margherita pizzas with extra basil and three sparkling waters in bottles',
    '3 medium pizza: margherita, extra basil',
    '3 sparkling_water: bottle',
  ],
  [
    'i want a pizza with sun dried tomatoes kalamata olives feta and a little bit of oregano',
    '1 pizza: sun_dried_tomatoes, kalamata_olives, feta_cheese, light oregano',
  ],
  ['just get me a large pepperoni pizza nothing else', '1 large pizza: pepperoni'],
  [
    'i want a large pizza i want bacon on it i want onions on it and i want extra cheese on it',
    '1 large pizza: bacon, onions, extra cheese',
  ],
  [
    "my wife wants a small veggie pizza and i'll have a large meat lovers",
    '1 small pizza: veggie_lover',
    '1 large pizza: meat_lover',
  ],
  [
    'place an order for eight medium pizzas four with pepperoni and four with cheese and also two 2 liters of coke',
    '4 medium pizza: pepperoni',
    '4 medium pizza: cheese',
    '2 2_liter coke',
  ],
  [
    "i'll go with a regular size pie with bbq chicken and skip the onions",
    '1 regularsize pizza: bbq_chicken, no onions',
  ],
  ['can i have a jumbo pizza with everything on it except the anchovies', '1 jumbo pizza: everything, no anchovies'],
  [
    'can i get a large white pizza with no tomatoes and a large cheese pizza with tomatoes',
    '1 large pizza: white_style, no tomatoes',
    '1 large pizza: cheese, tomatoes',
  ],
  [
    "i'd like two small pizzas with salami i'd also like two medium pizzas with ham",
    '2 small pizza: salami',
    '2 medium pizza: ham',
  ],
  ['give me a pizza with turkey bacon instead of bacon and cheddar', '1 pizza: turkey_bacon, cheddar_cheese'],
  [
    'a medium pizza extra pepperoni light sauce no cheese and a large iced tea',
    '1 medium pizza: extra pepperoni, light sauce, no cheese',
    '1 large iced_tea',
  ],
  [
    'put goat cheese and prosciutto on a medium thin crust for me',
    '1 medium pizza: goat_cheese, prosciutto, thin_crust',
  ],
  ["i don't want any mushrooms but i'd like a large supreme", '1 large pizza: supreme, no mushrooms'],
  [
    "i'd like a veggie pizza please but can you add chicken and take off the onions",
    '1 pizza: veggie_lover, chicken, no onions',
  ],
  ['six coffees and a dozen medium cheese pizzas', '6 coffee', '12 medium pizza: cheese'],
  [
    'let me get an individual pizza with sausage and green peppers and a 20 oz coke',
    '1 individual_size pizza: sausage, green_peppers',
    '1 20_oz coke',
  ],
  [
    'i need a large detroit and a medium sicilian both with pepperoni',
    '1 large pizza: detroit_style, pepperoni',
    '1 medium pizza: sicilian_style, pepperoni',
  ],
  ['large pizza pineapple ham light cheese', '1 large pizza: pineapple, ham, light cheese'],
  ['can i order a medium pizza with bacon bits not regular bacon', '1 medium pizza: bacon_bits, no bacon'],
  [
    'three small pies with pepperoni and corn and four medium sprites',
    '3 small pizza: pepperoni, corn',
    '4 medium sprite',
  ],
  ['i wanted to have one medium pizza with salami zucchini and capers', '1 medium pizza: salami, zucchini, capers'],
  ['may i have a large pizza with tuna and sweet corn and please avoid onions', '1 large pizza: tuna, corn, no onions'],
  [
    "i'll try two jumbo pies along with prosciutto and some extra mozzarella but hold basil",
    '2 jumbo pizza: prosciutto, extra mozzarella, no basil',
  ],
  [
    "i'd like a large bacon and beef pizza on pan crust with two bottles of root beer",
    '1 large pizza: bacon, beef, pan_crust',
    '2 root_beer: bottle',
  ],
  ['get me a medium eggplant and feta pie hold the garlic', '1 medium pizza: eggplant, feta_cheese, no garlic'],
  [
    'i want a family sized supreme pizza with no sausage and a 1.5 liter coke',
    '1 family_size pizza: supreme, no sausage',
    '1 1.5_liter coke',
  ],
  [
    'can you get me one pizza with artichoke hearts sun dried tomatoes goat cheese thanks',
    '1 pizza: artichoke_hearts, sun_dried_tomatoes, goat_cheese',
  ],
  [
    'order a detroit style pizza with pepperoni and ricotta and a large cherry coke',
    '1 pizza: detroit_style, pepperoni, ricotta',
    '1 large cherry_coke',
  ],
  [
    'i need to order four large pizzas with sausage and peppers and one kids size pizza with ham and five medium lemonades',
    '4 large pizza: sausage, peppers',
    '1 kids_size pizza: ham',
    '5 medium lemonade',
  ],
  [
    'just let me have a small pizza with spinach on it and also garlic and ricotta on there',
    '1 small pizza: spinach, garlic, ricotta',
  ],
  [
    "i'd like to try a large hand tossed pizza with chicken but do not add any onions",
    '1 large pizza: hand_tossed, chicken, no onions',
  ],
  [
    "give me one medium pie and i'd love hot honey and pepperoni on it but make sure there's no cheese",
    '1 medium pizza: hot_honey, pepperoni, no cheese',
  ],
  [
    'put in my order for three pulled pork and onion pizzas and include two vanilla cokes',
    '3 pizza: pulled_pork, onions',
    '2 vanilla_coke',
  ],
  ['i want a large white pizza without garlic', '1 large pizza: white_style, no garlic'],
  [
    'let me have an order of two regular pizzas with mushrooms and truffle oil',
    '2 regularsize pizza: mushrooms, truffle_oil',
  ],
  [
    'i prefer a pie with jumbo size along with shrimp and pesto but without tomatoes',
    '1 jumbo pizza: shrimp, pesto, no tomatoes',
  ],
  [
    'i want one sicilian pizza and one detroit pizza both with extra sauce',
    '1 pizza: sicilian_style, extra sauce',
    '1 pizza: detroit_style, extra sauce',
  ],
  [
    'could i get a pizza with green peppers roasted red peppers and jalapeno peppers',
    '1 pizza: green_peppers, roasted_red_peppers, jalapeno_peppers',
  ],
  [
    "i'd like a large pizza crispy crust with ham and cheddar and no pineapple please and thank you",
    '1 large pizza: crispy_crust, ham, cheddar_cheese, no pineapple',
  ],
  ['can i get two apple juices two waters and a large coffee', '2 apple_juice', '2 water', '1 large coffee'],
  ["i'd go for one large pie along with everything but hold mushrooms", '1 large pizza: everything, no mushrooms'],
  [
    'i want my pizza to have anchovies capers and olives and i want it small',
    '1 small pizza: anchovies, capers, black_olives',
  ],
  [
    'a large garlic crust pizza with turkey bacon and a bottle of iced tea',
    '1 large pizza: garlic_crust, turkey_bacon',
    '1 iced_tea: bottle',
  ],
  [
    'order five pizzas two large pepperoni two medium cheese and one small veggie',
    '2 large pizza: pepperoni',
    '2 medium pizza: cheese',
    '1 small pizza: veggie_lover',
  ],
  ['i will have a margherita pizza medium with prosciutto added', '1 medium pizza: margherita, prosciutto'],
  [
    'my order is for two large pizzas the first with ham and the second with beef and onions',
    '1 large pizza: ham',
    '1 large pizza: beef, onions',
  ],
  [
    'one pizza bacon bits cheddar and barbecue sauce small size',
    '1 small pizza: bacon_bits, cheddar_cheese, bbq_sauce',
  ],
  [
    'can i have a large four cheese pizza on thin crust and can you put a little basil on it',
    '1 large pizza: four_cheese, thin_crust, light basil',
  ],
  [
    "i'd like a medium pizza with pepperoni bacon and pineapple minus the sauce",
    '1 medium pizza: pepperoni, bacon, pineapple, no sauce',
  ],
  [
    'please may i have one stuffed crust pizza in large with kalamata olives and red onion',
    '1 large pizza: stuffed_crust, kalamata_olives, red_onions',
  ],
  ['two hawaiian pizzas one large one medium', '1 large pizza: hawaiian', '1 medium pizza: hawaiian'],
  ['i want a pizza with chicken and bbq sauce but not bbq chicken', '1 pizza: chicken, bbq_sauce, no bbq_chicken'],
  [
    "i'd like a gluten free crust pizza with ham only and a can of seltzer",
    '1 pizza: gluten_free_crust, ham',
    '1 sparkling_water: can',
  ],
  [
    'a vegan pizza with corn and zucchini no cheese please and a 600 ml water',
    '1 pizza: vegan, corn, zucchini, no cheese',
    '1 600_ml water',
  ],
  [
    'ok so i need six medium pizzas all pepperoni and three large pizzas all cheese',
    '6 medium pizza: pepperoni',
    '3 large pizza: cheese',
  ],
  ['a large supreme pizza with extra everything', '1 large pizza: supreme, extra everything'],
  [
    'can i order a large cheese pizza for delivery and 2 two liters of pepsi',
    '1 large pizza: cheese',
    '2 2_liter pepsi',
  ],
  [
    "i'd like a small pizza with ham and i'd also like a small pizza with salami and i'd like a pepsi",
    '1 small pizza: ham',
    '1 small pizza: salami',
    '1 pepsi',
  ],
  [
    'i want pizza with mushrooms peppers and onions and make it family size',
    '1 family_size pizza: mushrooms, peppers, onions',
  ],
  ['no onions on a large pizza with sausage and peppers', '1 large pizza: sausage, peppers, no onions'],
  [
    'i want a large pie with no sauce and no cheese just garlic and truffle oil',
    '1 large pizza: no sauce, no cheese, garlic, truffle_oil',
  ],
  ['can i get the meat lovers in a medium with thin crust', '1 medium pizza: meat_lover, thin_crust'],
  [
    "i'd love two individual pizzas one vegan and one with pepperoni",
    '1 individual_size pizza: vegan',
    '1 individual_size pizza: pepperoni',
  ],
  ['get a large sprite a medium sprite and a small sprite', '1 large sprite', '1 medium sprite', '1 small sprite'],
  [
    'i want a large bacon pizza and a large ham pizza with extra cheese on both',
    '1 large pizza: bacon, extra cheese',
    '1 large pizza: ham, extra cheese',
  ],
  ["i'll take one of your large meat lovers pizzas without beef", '1 large pizza: meat_lover, no beef'],
  [
    'one large pizza no mushrooms no olives no onions just pepperoni',
    '1 large pizza: pepperoni, no mushrooms, no black_olives, no onions',
  ],
  [
    "i'd like a pizza with meatballs ricotta and a lot of garlic on sicilian crust",
    '1 pizza: meatballs, ricotta, extra garlic, sicilian_style',
  ],
  [
    'large pepperoni pizza with a cup of coffee and a cup of water',
    '1 large pizza: pepperoni',
    '1 coffee: cup',
    '1 water: cup',
  ],
  [
    'do me a favor and get me a medium supreme no peppers and a diet coke no ice',
    '1 medium pizza: supreme, no peppers',
    '1 diet_coke',
  ],
  [
    "i'm feeding ten people so i need five jumbo pizzas three cheese and two pepperoni",
    '3 jumbo pizza: cheese',
    '2 jumbo pizza: pepperoni',
  ],
  [
    'may i please order one pizza topped with salami artichokes and feta cheese but no extra cheese',
    '1 pizza: salami, artichoke_hearts, feta_cheese, no extra cheese',
  ],
  [
    'a medium pizza with cheese and a medium pizza without cheese',
    '1 medium pizza: cheese',
    '1 medium pizza: no cheese',
  ],
  [
    "let's start with a large cream soda then a jumbo pizza with beef and jalapenos",
    '1 large cream_soda',
    '1 jumbo pizza: beef, jalapeno_peppers',
  ],
  [
    'two medium pan pizzas with sausage mushrooms and extra cheese and a large orange fanta',
    '2 medium pizza: pan_crust, sausage, mushrooms, extra cheese',
    '1 large fanta',
  ],
  [
    'i want one veggie pizza with no onions and one meat lovers with no ham both large',
    '1 large pizza: veggie_lover, no onions',
    '1 large pizza: meat_lover, no ham',
  ],
  ['a large cheese pizza and a meat lovers', '1 large pizza: cheese', '1 pizza: meat_lover'],
  ['let me get the works on a large stuffed crust', '1 large pizza: everything, stuffed_crust'],
  ['i want pepperoni and jalapenos on a large thin crust', '1 large pizza: pepperoni, jalapeno_peppers, thin_crust'],
  ['just a pizza nothing on it except cheese', '1 pizza: cheese'],
  ['a large pan crust with pesto and ham and a root beer', '1 large pizza: pan_crust, pesto, ham', '1 root_beer'],
  ["can i get a large drink i'll have a coke", '1 large coke'],
  ['large pizza no cheese extra veggies', '1 large pizza: no cheese'],
  ["i don't want too much cheese on it a large pizza with ham", '1 large pizza: ham, light cheese'],
  ['one large pizza with white sauce and chicken', '1 large pizza: chicken'],
  [
    'pepperoni and bacon on a large pizza, and capers on a small pizza',
    '1 large pizza: pepperoni, bacon',
    '1 small pizza: capers',
  ],
  [
    'ham on a large pie, corn on a medium pie and a bottle of water',
    '1 large pizza: ham',
    '1 medium pizza: corn',
    '1 water: bottle',
  ],
  ['a salami pizza with extra salami and a cup of coffee', '1 pizza: extra salami', '1 coffee: cup'],
  ['cheese pizza, light cheese, jumbo', '1 jumbo pizza: light cheese'],
  ['two tuna pizzas and two cheese ones', '2 pizza: tuna', '2 pizza: cheese'],
  ['four pies with shrimp and two cheese ones', '4 pizza: shrimp', '2 pizza: cheese'],
  ['I would like two large pizzas. Both should have zucchini and ricotta.', '2 large pizza: zucchini, ricotta'],
  [
    'large thin crust veggie pizza, no corn, extra onions',
    '1 large pizza: thin_crust, veggie_lover, no corn, extra onions',
  ],
  [
    'My family wants two jumbo pizzas with pepperoni and four medium cokes',
    '2 jumbo pizza: pepperoni',
    '4 medium coke',
  ],
  ['medium pizza with ham, absolutely no onions and hardly any sauce', '1 medium pizza: ham, no onions, light sauce'],
  [
    'small pizza with a whole lot of mozzarella and no sauce at all and a lemonade',
    '1 small pizza: extra mozzarella, no sauce',
    '1 lemonade',
  ],
  [
    '12 fl oz can of fanta, 24 oz root beer and a ham pizza',
    '1 12_oz fanta: can',
    '1 24_floz root_beer',
    '1 pizza: ham',
  ],
  [
    'two kids size pizzas one ham one cheese and a 20 ounce bottle of dr pepper',
    '1 kids_size pizza: ham',
    '1 kids_size pizza: cheese',
    '1 20_oz dr_pepper: bottle',
  ],
  [
    'to drink a pepsi max, to eat a medium pan pizza heavy on the capers',
    '1 pepsi_max',
    '1 medium pizza: pan_crust, extra capers',
  ],
  ["I don't want any onions on my family size sausage pie", '1 family_size pizza: sausage, no onions'],
  ['a pizza with the works except for anchovies and corn', '1 pizza: everything, no anchovies, no corn'],
  [
    'regular pie with shrimp for me, a small with just cheese for my son, two cans of sparkling water',
    '1 regularsize pizza: shrimp',
    '1 small pizza: cheese',
    '2 sparkling_water: can',
  ],
  [
    '- 2 large salami pizzas\n- 1 individual margherita\n- 3 pink lemonades',
    '2 large pizza: salami',
    '1 individual_size pizza: margherita',
    '3 pink_lemonade',
  ],
]
