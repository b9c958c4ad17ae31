/** What words do in an order, whatever the shop sells. The longest phrase that fits is the one that counts. */
const phrases = {
  /** Say nothing about the order. */
  filler: `
    i, im, id, ill, ive, i am, i will, i would, me, myself, us, we, wed, well, were, you, ya, yall, he, she, they, the order, my order, do you think i could, do you think i can, do you think you could, do you think you can, would you mind, do you mind, you guys, fine, while, substitute, kinds, types, few,
    please, pls, plz, pleas, kindly, beautiful, great, perfect, awesome, cool, nice, wonderful, sir, man, friend, buddy, dude, guys, folks, bro, mate,
    can i, can we, can you, can u, can ya, can someone, could i, could you, can, could, may, might, would, will, shall, should, do, does, did, be, is, are, was, am, being, been, has, must, gonna, going, wanna, gotta,
    yet, to, too, so, then, now, today, tonight, right now, for today, for tonight, for now, also, as well, again, really, very, maybe, perhaps, actually, basically, definitely,
    just, only, simply, simple, there, here, up, out, by, at, from, its, if, if you can, if possible, you know, guess, i guess, think, i think, say, see, lets see, let me see, hmm, hm, um, uh, umm, er, ah, oh, oops,
    to go, togo, to go cup, for here, to stay, takeout, take out, take away, takeaway, for takeaway, to take away, carry out, for pickup, eat in, dine in, to eat, to drink, to have, to start, to begin with, to share, for lunch, for dinner, for breakfast, with that, with it, with those, with this order, with the order, with my order,
    no i, no id, no ill, no im, no please, no actually, no sorry,
    on it, on that, on them, on those, on this, on there, on top, on the top, on top of it, in it, in that, in them, in there, inside, inside of it, to it, to that, to them, into it, of it, for it, for them, for me, for us, for myself, for my, on both, on each, on all of them,
    it, them, thats, which, who, what i want is, all i want is, that is, which is, which are, that are, which has, that has, that have, which have, has, having, comes, come, coming,
    my first, lets, let, ok so, quick, rush, soon, asap, favor, a favor, do me a favor, if i could, i feel like, feel like, feeling, looking, look, wondering if i could, i was wondering if i could, is it possible, would it be possible, possible, order for me, favorite,
    dont forget, dont forget the, no problem, not sure, dont know, i dont know, idk, dont mind, no worries, of course, instead of that, the following, following, total, in total, altogether, in all, all together, important, its important, sized, size, sizes, in size, kind, type, style, sort, kind of, sort of, original, made, prepared, flavored, flavoured, based,
    much, day, evening, morning, afternoon, night, order is for, order is, is for, starting, start, begin, begin with, place, placing, put in, put in an order, put an order in, ready, all set, im all set, i got, got, what about, how about, why not, whole order, next, first off, first of all, finally, lastly, and finally, though, although, since, because, cause, same, available, if available, using, use, used, pick, choose, chose, choice, wish, hope, hoping, planning, plan, ahead, go ahead, go ahead and, go, going with, like that, like this, way, sub in, sub`,
  /** Ask for something; what follows is said anew. */
  request: `id like, i want, i need, ill have, ill take, ill get, ill try, can i get, can i have, could i get, could i have, may i have, may i get, let me get, let me have, give me, i would like, ill do, ill go with,
    want, wants, wanted, wanting, like, liked, love, loved, need, needed, needs, get, getting, gets, have, take, taking, try, trying, order, ordering, ordered, give, gimme, bring, prefer, grab,
    buy, buying, added, include, including, includes, included, crave, craving, fancy, enjoy, send, hook me up with, do, go for, go with, go ahead with, will be, it will be, that will be, thatll be, itll be, serve, fix, toss`,
  /** Say of what was named before how it shall be. */
  /** The same; with "to the latte" it's said of one that is there. */
  add: 'add, adding, put, throw in, can i add',
  /** "make one of them large" asks; "make the latte large" changes. */
  make: 'make, make me',
  late: `make it, make that, make them, make those, make all of them, make both, make it a, have it, have that, have them, want it, want that, want them, want those, get it, get that, get them,
    like it, like that, like them, prefer it, need it, need that, need them, it should be, should be, make sure it is, make sure its, make sure it has, make sure they are, it needs, it has, do it, change it to, change that to, change them to, change to`,
  a: 'a, an',
  the: 'the, my, your, our, that, this, these, those, some of the, any of the',
  some: 'some, any, a bit more',
  another: 'another, another one, one more',
  other: 'the other, the other one, other, other one, the others, others, the rest',
  pronoun: 'of them, of those, of these, of it, of each',
  both: 'both, all, each, every, all of them, both of them, each of them, all of those, all of these, both of those, for both, for each, them all, them both',
  and: 'and, n, &, +, plus, and also, and then, as well as, also with, along with',
  or: 'or, nor, and or, or any, nor any',
  with: 'with, w/, w, as, in, on, for, over, topped, topped with, filled, filled with, top with, top it with, stuffed with, along, loaded with, covered, covered in, smothered in, made with, together with, accompanied by, alongside',
  of: 'of',
  but: 'but, except that, however',
  no: 'no, with no, with no added',
  without: `without, w/o, hold, hold on, hold off on, hold back on, avoid, avoiding, skip, skip on, skip the, leave off, leave out, leaving off, leaving out, minus, dont, do not, do no, doesnt, does not, didnt, wont, will not, wouldnt, would not, cant, cannot, never, none of, omit, exclude, excluding, except, except for, nix, lose, without any, not any, no more, ditch, hold any, no extra added, instead of`,
  /** The same of what was said of another: "one decaf and one not". */
  not: 'not, isnt, is not, arent, are not, not be, not to be, shouldnt be, should not be, its not, not with',
  more: 'more',
  extra:
    'extra, additional, lots of, lots, a lot of, alot of, plenty of, loads of, tons of, heavy, heavy on, heavy on the, doubled, twice the, double the, double up on, extra extra, a bunch of, a ton of, go heavy on, generous, lotta, much more, a good amount of, super, extras',
  light:
    'light, light on, light on the, lite, lightly, easy, easy on, easy on the, go easy on, go easy on the, go light on, less, little, a little, little bit of, a little bit of, a little bit, a bit of, bit of, a bit, just a little, a small amount of, a tiny bit of, not too much, not too many, not a lot of, not much, a hint of, hint of, sparse, minimal',
  plain:
    'regular, normal, caffeinated, fully caffeinated, with caffeine, regular caffeinated, plain, standard, normally, regularly, usual amount of, a regular amount of, the usual amount of, a normal amount of',
  /** "a pump of vanilla": how an option comes. */
  measure: `pump of, pumps of, splash of, splashes of, shot of, shots of, drizzle of, drizzles of, dash of, touch of, squirt of, squirts of, scoop of, scoops of, slice of, slices of, pinch of, sprinkle of, spoon of, spoons of, spoonful of, pumps, little bit, dollop of, layer of, layers of, piece of, pieces of,
    pump, pumps, splash, shot, shots, drizzle, drizzled, dash, touch, squirt, scoop, scoops, slice, slices, pinch, sprinkle, dollop, mix of, mixture of, combination of`,
  /** "a side of fries": what is named is ordered by itself. */
  portion: `side of, sides of, side order of, side orders of, order of, orders of, portion of, portions of, bag of, bags of, cup of, cups of, to go cup of, cup to go of, mug of, bottle of, bottles of, can of, cans of, glass of, glasses of, bowl of, bowls of, basket of, plate of, plates of, pack of, packs of, box of, boxes of, serving of, servings of, packet of, packets of, jar of, tub of,
    cup, bottle, bag, glass, mug`,
  /** The same, said after it. */
  aside: `on the side, on side, as a side, as sides, as my side, for my side, for a side, for the side, for side, for sides, as side`,
  /** What follows or precedes is a drink, a side, a topping: words for kinds of things. */
  kind: `drink, drinks, beverage, beverages, side, sides, topping, toppings, filling, fillings, flavor, flavors, flavour, flavours, flavoring, flavorings, flavouring, syrup, syrups, sauce, dressing, sweetener, sweeteners, crust, coffee, tea, soda, juice, sandwich, sandwiches, sub, subs, burger, burgers, pizza, pie, roll, rolls, meal, dish, extras, add ons, vegetables, veggies, veggie, meat, powder, stuff`,
  /** For the kitchen: kept as the customer says it. */
  note: `well done, medium rare, medium well, rare, cut in half, cut in two, in half, in two, sliced, uncut, unsliced, toasted, untoasted, not toasted, lightly toasted, well cooked, extra crispy,
    extra hot, not too hot, not too spicy, not spicy, lukewarm, room temperature, warmed, warmed up, heated, heated up, reheated, in a separate bag, separately, wrapped separately`,
  size: 'small, medium, large, big, extra large, tall, short, grande, venti, mini, huge, jumbo, giant, little one, kids size, kid size, child size',
  ask: `what, whats, what is, what are, whos, who, why, whose, how much, how many, how is, how are, how do, how does, how long, how big, do you have, do you guys have, do you carry, do you sell, do you serve, do you offer, do you make, do you do, do you know, do you think, do you, do yall, do they, do u have,
    you have any, have you, did you, are you, are there, is there, is that, are those, is your, are your, does it, does the, do the, does, can you tell, could you tell, can you please tell, could you please tell, tell me, let me know, can you explain, wondering if, wondering what, wondering whether, i was wondering, id like to know, like to know, want to know, wanna know, would like to know, i heard, you wouldnt happen, interested in, walk me through, where, where is, wheres, can you play, could you answer, will the, will you, how come, recommend, you guys have, you got any, got any, any chance you have, would you recommend, describe, explain`,
  /** The same, but only at the beginning of a sentence. */
  askFirst: 'is the, are the, is it, is this, when, which, will you, would you',
  thanks: `no thanks, no thank you, thanks, thank you, thx, ty, thanks a lot, thanks so much, thank you so much, thank you very much, thanks very much, thanks much, thanks again, cheers, much appreciated,
    i appreciate it, appreciate it, appreciated, id appreciate it, i would appreciate it, have a great day, have a good day, have a nice day, have a good one, bye, goodbye, see you`,
  greeting: `hi, hello, hey, hey there, hi there, hello there, hiya, yo, howdy, greetings, good morning, good afternoon, good evening, good day, morning, evening, how are you, how are you today, how are you tonight, how are you doing, how are you doing today, hows it going, how is it going, hows it going today, how do you do, hows your day, hows your day going, hows your day going so far, whats up, sup, excuse me, sorry, pardon me, nice to meet you, for you`,
  confirm: `yes, yep, yeah, yea, yup, yes please, sure, ok, okay, k, correct, right, thats right, thats correct, thats all, thats it, that is all, that is it, that will be all, thatll be all, that will be it, thatll be it, that will be everything, thats everything, i think thats it, i guess thats all, thats all for today, thats all for now, nothing else, nothing more, all good, sounds good, looks good, sounds great, looks great, looks right, looks perfect, lgtm, go ahead, place it, place the order, place my order, place order, confirm, confirmed, i confirm, confirm it, confirm the order, submit, submit it, send it, order it, im done, done, all done, that works, no thats all, no thats it, no thats everything, no thank you thats all, nope thats all, nope thats it, no thanks thats all, do it, lets do it, good to go, checkout, check out, 👍, 👌, ✅`,
  cancel: `cancel, cancel it, cancel that, cancel my order, cancel the order, cancel order, cancel everything, cancel all, cancel this order, cancel this, forget it, forget about it, never mind, nevermind, nvm, scrap it, scrap that, scrap the order, start over, start again, delete everything, delete my order, clear my order, clear everything, clear the order, i changed my mind, changed my mind, dont want anything, i dont want it anymore, i dont want anything, stop, abort, call it off`,
  repeat: `the usual, my usual, my usual order, usual, usual order, same as last time, same as before, same again, the same again, same order, the same order, the same as last time, the same as before, same thing again, the same thing again, same as usual, what i had last time, what i ordered last time, my last order, the last order, last order, repeat my order, repeat my last order, repeat the order, repeat the last order, repeat last order, reorder, order again, repeat, again please, my previous order, the same thing as last time, same thing as last time, same thing`,
  status: `where is my order, wheres my order, where is my food, wheres my food, where is it, is my order ready, is it ready, is my food ready, is it ready yet, how long until, how long will it take, how long does it take, how much longer, when will it be ready, when will my order be ready, when will my order arrive, when is my order, when is it ready, when will it arrive, order status, status, status of my order, the status of my order, track, track my order, whats the status, whats the status of my order, whats happening with my order, did you get my order, any news on my order, any update on my order, is my order on the way, is it on the way, what happened to my order`,
  remove: `remove, delete, drop, take off, take away the, take out the, get rid of, scratch, cancel the, cancel my, forget the, forget about the, lose the, take the, never mind the, nevermind the, cut the, i dont want the, dont want the, i no longer want, no longer want`,
  change: `change, swap, replace, switch, change my, switch out, swap out, turn`,
  /** The customer thinks again; what stands before may not hold any more. */
  instead:
    'no wait, wait, wait no, i mean, i meant, correction, or rather, on second thought, on second thoughts, instead, rather, instead of, rather than',
} as const

export type Cue = keyof typeof phrases

const isCue = (name: string): name is Cue => name in phrases

/** Each phrase of the language, and what it does. */
export const cues: ReadonlyArray<readonly [phrase: string, cue: Cue]> = Object.keys(phrases)
  .filter(isCue)
  .flatMap((cue) => phrases[cue].split(',').map((phrase) => [phrase.trim(), cue] as const))
