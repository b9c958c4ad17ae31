import { chatter } from './chatter.ts'
import { combine } from './combine.ts'
import { talk } from './talk.ts'

/** "Don't put too much": not without, but with little. */
const sparing = combine(
  'dont, do not',
  'put, add, use, want, need',
  'too much, too many, much, so much, a lot of, lots of',
)

/** "A little more cheese", "slightly less ice" */
const degrees = 'a bit, a little, a little bit, slightly, a lot, lots, way, much, a whole lot, a good bit'
const moreThanUsual = combine(degrees, 'more')
const lessThanUsual = combine(degrees, 'less')

/** Ask for something for somebody else. */
const askingForOthers = combine(
  'my family, our family, the family, my kids, the kids',
  'wants, want, would like, needs, need, will have, will take, will share, will split, are sharing, are splitting',
)

/** "Leave some room for cream" orders none. */
const room = combine(
  `room, with room, some room, with some room, a little room, with a little room, leave room, leave some room`,
  'for cream, for milk, for creamer, at the top, on top',
)

/** How it is put into bags: kept for the kitchen. */
const packing = [
  'in a separate bag, in its own bag, in their own bags, in separate bags, in two separate bags, in separate boxes',
  'in a separate box, in separate containers, in a separate container, separate bags, separately',
  combine('wrapped, packed, bagged, boxed', 'separately, up separately'),
].join(', ')

/** Where it is to be brought to. */
const tables = combine(
  'table, table number, for table, at table, to table',
  Array.from({ length: 40 }, (_, index) => index + 1).join(', '),
)

/** Ask for something in the form of a question. */
const asking = combine('would you, will you', 'get, give, bring, grab, send, pour, make me, fix me, set me up with')

/** What words do in an order, whatever the shop sells. The longest phrase that fits is the one that counts. */
const phrases = {
  ...talk,
  /** Ask for something; what follows is said anew. */
  request: `
    id like, i want, i need, ill have, ill take, ill get, ill try, can i get, can i have, could i get, could i have,
    well have, well take, well get, well do, we will have, we will take, we will get, i will have, i will take,
    i will get, can i do, can we do, could i do, could we do, may i do, can you do, could you do, let me do, lemme,
    lemme get, lemme have, may i have, may i get, let me get, let me have, give me, i would like, ill do, ill go with,
    want, wants, kid wants, my kid wants, the kid wants, kids want, wanted, wanting, like, liked, love, loved, need,
    needed, needs, get, getting, gets, have, take, taking, purchase, buy me, try, trying, order, ordering, ordered,
    give, gimme, gimmie, make me, make mine, bring, prefer, grab, buy, buying, added, ${asking}, ${askingForOthers},
    ${chatter.request}, id like to do, i would like to do, wed like to do, we would like to do, i want to do,
    we want to do, i will do, i would do, will do, would do, gonna do, going to do, lets do, hed like, shed like,
    theyd like, start me off with, start off with, set me up with, put me down for, stick with, settle for, settle on,
    decided on, decide on, in the mood for, happy with, whip up, whip me up, request, requesting, hit me with, brew me,
    pour me, select, desire, came for, id appreciate, i would appreciate, id also appreciate, include, including,
    includes, included, crave, craving, fancy, enjoy, send, hook me up with, hell have, shell have, theyll have,
    hell take, shell take, do, go for, go with, go ahead with, will be, it will be, that will be, thatll be, itll be,
    serve, fix, toss
  `,
  /** The same; with "to the latte" it's said of one that is there. */
  add: `
    add, add on, adding, put, throw in, toss in, throw, can i add, would you add, will you add, would you put,
    will you put, would you throw in, ${chatter.add}
  `,
  /** "make one of them large" asks; "make the latte large" changes. */
  make: 'make, mak, mkae, leave',
  /** Say how what was named before should be. */
  late: `
    make it, make that, make them, make those, make it a, have it, have that, have them, want it, want that, want them,
    want those, get it, get that, get them, like it, like that, actually just, actually only, like them, prefer it,
    need it, need that, need them, it should be, should be, make sure it is, make sure its, make sure it has,
    make sure they are, it needs, it has, needs to be, has to be, must be, change it to, change that to,
    change them to, change to, leave it at, keep it at, leave it as, keep it as, leave them as, keep them as,
    go down to, go up to, bump it up to, bump it down to, bump that up to, up it to
  `,
  a: 'a, an',
  the: 'the, my, your, our, that, this, these, those, some of the, any of the',
  some: 'some, any',
  another: `
    another, another one, one more, another portion, another order, another serving, another portion of,
    another order of, another serving of, one more portion of, one more order of
  `,
  /** "the large ones" */
  pronoun: 'ones',
  other: 'the other, the other one, other, other one, the others, others, the rest',
  both: `
    both, either, either one, either of them, on either, on either one, on either of them, all, each, each one,
    every one, on each one, on every one, in each one, on everything, to everything, for everything, every,
    all of them, both of them, each of them, the two of them, the two of those, for the two of them, on the two of them,
    in the two of them, all of those, all of these, both of those, for both, for each, for all,
    on both, on each, on all, on all of them, on both of them, in both, in each, in all of them, in all of those,
    to all of them, to both, to both of them, to each, them all, them both, any of them, any of those, on any,
    on any of them, on any of those, in any of them, in any of those, on anything, in anything
  `,
  and: 'and, nd, adn, n, &, +, and also, and then, as well as, also with, along with',
  or: 'or, nor, and or, or any, nor any, or if not, if not, or else, or failing that',
  with: `
    with, w/, w, wit, wth, wiht, whit, dressed with, drizzled, drizzled with, sprinkled, sprinkled with, off, off of,
    as, in, on, for, over, topped, topped with, filled, filled with, top with, top it with, stuffed with, along,
    loaded with, loaded up with, tossed, tossed in, tossed with, covered, covered in, smothered in, made with,
    together with, accompanied by, alongside, on top of, with an addition of, with the addition of, flavored with,
    flavoured with, sweetened with, sweeten it with, sweeten that with, flavor it with, served with, mixed with,
    containing, that contains, that has, that have, which has, which have, with nothing but, with nothing except,
    nothing on it but, nothing on it except, nothing in it but, nothing in it except
  `,
  of: 'of',
  replaced: 'instead of, rather than, in place of, in lieu of',
  but: 'but, plus, except that, however',
  no: 'no, with no, with no added',
  without: `
    without, w/o, hold, hold on, hold off on, hold back on, avoid, avoiding, skip, skip on, skip the, leave off,
    leave out, leave the, leaving off, leaving out, minus, dont, do not, do no, doesnt, does not, didnt, wont, will not,
    wouldnt, would not, cant, cannot, never, none of, omit, exclude, excluding, subtract, except, except for, nix, lose,
    neither, with neither, sans, without any, not any, no more, ditch, hold any, no extra added, hate, hates`,
  /** The same of what was said of another: "one decaf and one not". */
  not: `
    not, doesnt need to be, doesnt have to be, does not need to be, does not have to be, isnt, is not, arent, are not,
    not be, not to be, shouldnt be, should not be, its not, not with
  `,
  more: 'more',
  extra: `
    extra, xtra, additional, lots and lots of, lots of, lotsa, loadsa, nuff, as much, as many, lots, a lot of, alot of, plenty of, loads of,
    tons of, heavy, heavy on, heavy on the, doubled, twice the, double the, double up on, extra extra, a bunch of,
    a ton of, a whole lot of, a whole bunch of, go heavy on, generous, lotta, a good amount of, a generous amount of,
    a large amount of, a big amount of, a huge amount of, plenty, heaps of, a heap of, piles of, oodles of, hella,
    mega, a little extra, a bit extra, a little bit extra, ${moreThanUsual}, super
  `,
  light: `
    light, light on, light on the, lite, lightly, easy, easy on, easy on the, go easy on, go easy on the, go light on,
    little, very little, a little, little bit of, a little bit of, a little bit, lil bit of, a lil bit of, a lil, lil,
    just a little, just a little bit of, just a bit of, only a bit of, just a touch of, a small amount of,
    a tiny bit of, not too much, not too many, not a lot of, not much, hardly any, barely any, not so much,
    not so many, not that much, not that many, not very much, not very many, a smidge of, a smidgen of, a smidge,
    not a whole lot of, a hint of, hint of, sparse, minimal, dont go heavy on, dont go too heavy on, not heavy on,
    not too heavy on, dont overdo, ${sparing}, ${lessThanUsual}
  `,
  /** Some, or only little? */
  bit: 'a bit of, bit of, a bit, a drizzle of, drizzle of',
  /** "Less onion" is light on onions; "one less" is one fewer. */
  less: 'less, fewer',
  plain: `
    regular, normal, caffeinated, fully caffeinated, with caffeine, regular caffeinated, plain, standard, std,
    normally, regularly, usual amount of, a regular amount of, the usual amount of, a normal amount of`,
  /** The same where nothing follows that it may describe: "a coffee, black", but not "black beans". */
  bare: 'black, neat, straight',
  /** "a pump of vanilla": how an option comes. */
  measure: `
    pump of, pumps of, splash of, splashes of, shot of, shots of, drizzles of, dash of, touch of, squirt of,
    squirts of, scoop of, scoops of, slice of, slices of, strip of, strips of, pinch of, sprinkle of, spoon of,
    spoons of, handful of, handfuls of, teaspoon of, teaspoons of, tablespoon of, tablespoons of, tsp of, tbsp of,
    drop of, drops of, lump of, lumps of, cube of, cubes of, dusting of, dusting, swirl of, swirl, swirls of,
    sprinkling of, spoonful of, pumps, little bit, dollop of, layer of, layers of, piece of, pieces of, pump, splash,
    shot, shots, drizzle, dash, touch, squirt, scoop, scoops, slice, slices, strips, bits, bits of, pinch, sprinkle,
    dollop, mix of, mixture of, combination of
  `,
  /** "a side of fries": what is named is ordered by itself. */
  portion: `
    side of, sides of, side order of, side orders of, order of, orders of, portion of, portions of, bag of, bags of,
    pcs, pcs of, pc of, pieces, cup of, cups of, to go cup of, cup to go of, mug of, bottle of, bottles of, can of,
    cans of, glass of, glasses of, bowl of, bowls of, basket of, plate of, plates of, pack of, packs of, box of,
    boxes of, container of, containers of, carton of, cartons of, stack of, stacks of, tall glass of, tall glasses of,
    serving of, servings of, packet of, packets of, loaf of, loaves of, jar of, tub of, cup, bottle, bag, glass, mug
  `,
  /** The same, said after it. */
  aside: `
    on the side, on side, as a side, as sides, as my side, for my side, for a side, for the side, for side,
    for sides, as side`,
  /** What follows or precedes is a drink, a side, a topping: words for kinds of things. */
  kind: `
    main dish, main course, main, entree, drink, drinks, beverage, beverages, side, sides, dessert, desserts, topping,
    toppings, filling, fillings, flavor, flavors, flavour, flavours, extras, add ons, stuff
  `,
  /** The same, but to refuse it says more than that nothing of the kind is ordered: "no sauce". */
  ingredient: `
    flavoring, flavorings, flavouring, syrup, syrups, sauce, dressing, sweetener, sweeteners, crust, base, coffee, tea,
    soda, juice, sandwich, sandwiches, sub, subs, burger, burgers, pizza, pie, roll, rolls, dish, vegetables,
    veggies, veggie, meat, powder`,
  /** For the kitchen: kept as the customer says it. */
  note: `
    dry, extra dry, bone dry, foamy, extra foamy, extra sweet, slightly sweet, less sweet, not too sweet, with nothing,
    sauce on the side, dressing on the side, straw, straws, no straw, no straws, napkins, extra napkins, extra straws,
    utensils, no utensils, cutlery, no cutlery, room, with room, some room, with some room, leave room,
    leave some room, ${room}, original, well done, medium rare, medium well, med rare, med well, rare, cut in half, cut in two,
    cut in squares, cut into squares, cut in small pieces, cut into small pieces, cut into pieces, cut in slices,
    cut into slices, cut it in half, cut it into pieces, cut it into small pieces, cut it in squares,
    cut it into squares, cut it up, cut up small, sliced thin, double cut, in half, in two, sliced, diced, chopped,
    shredded, crumbled, melted, raw, fresh, uncut, unsliced, toasted, untoasted, not toasted, lightly toasted,
    well cooked, extra crispy, extra hot, over easy, over medium, over hard, sunny side up, steamed, frothed, hot,
    piping hot, not too hot, not too spicy, not spicy, lukewarm, room temperature, warm, warmed, warmed up, heated,
    heated up, reheated, ${packing}, unsweetened, nothing in it, nothing on it,
    nothing else in it, nothing else on it, nothing added, no ice, with no ice, without ice, light ice, ${tables},
    easy ice, easy on the ice, light on the ice, less ice, a little ice, extra ice, lots of ice, with ice
  `,
  /** All that is usual: what that is, the kitchen knows. */
  everything: `
    everything, everything else, with everything, with everything else, everything on it, with everything on it,
    the works, with the works, all the fixings, with all the fixings, all the trimmings, with all the trimmings,
    all the way
  `,
  size: `
    small, medium, large, big, extra large, tall, short, grande, venti, mini, huge, jumbo, giant, little one,
    kids size, kid size, child size`,
  remove: `
    lose it, lose that, lose them, ditch it, ditch that, ditch them, bin it, bin that, remove, delete, drop, take off,
    take away the, take out the, get rid of, scratch, cancel the, cancel my, forget the, forget my, forget about the,
    forget about my, lose the, kill the, axe the, scrap, bin the, bin off the, sack off the, sack the, knock off the, take the,
    never mind the, nevermind the, cut the, i dont want the, scrap the, dont want the, i dont need the,
    we dont need the, dont need the, i no longer want, no longer want
  `,
  /** "The funghi can go" */
  gone: 'can go, can be removed, has to go, have to go, must go, should go, can come off, can come out',
  change: 'change, swap, replace, switch, exchange, switch out, swap out, sub out, trade the, trade my, turn',
  /** The customer thinks again; what stands before may not hold any more. */
  instead: `
    no wait, wait, wait no, no sorry, no actually, no hang on, i mean, i meant, sorry meant, i meant to say, i said,
    no i mean, no i meant, no i said, correction, or rather, on second thought, on second thoughts, rather
  `,
  /** "A cola instead": in place of what was said before. */
  inPlace: 'instead',
} as const

export type Cue = keyof typeof phrases

const isCue = (name: string): name is Cue => name in phrases

/** "Make em large" */
const spoken = (phrase: string): string[] =>
  /\bthem\b/.test(phrase) ? [phrase, phrase.replace(/\bthem\b/, 'em')] : [phrase]

/** Each phrase of the language, and what it does. */
export const cues: ReadonlyArray<readonly [phrase: string, cue: Cue]> = Object.keys(phrases)
  .filter(isCue)
  .flatMap((cue) =>
    phrases[cue]
      .split(',')
      .flatMap(spoken)
      .map((phrase) => [phrase.trim(), cue] as const),
  )
