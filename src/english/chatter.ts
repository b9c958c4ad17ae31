import { combine } from './combine.ts'

/** "hi all", "dear team" */
const greetings = combine(
  `
    hi, hello, hey, hiya, morning, evening, good morning, good evening, good afternoon, dear, hi there, hello there,
    hey there
  `,
  `
    all, everyone, everybody, team, bot, robot, lads, ladies, sirs, people, peeps, yall, hun, babe, again, kitchen,
    chef, restaurant, shop, my friend, friends, my good man
  `,
)

const wishes = combine(
  'happy, merry, have a happy, have a lovely, enjoy your',
  `
    christmas, xmas, new year, easter, thanksgiving, halloween, holidays, weekend, evening, monday, tuesday, wednesday,
    thursday, friday, saturday, sunday, day, night, afternoon, week
  `,
)

const hopes = combine(
  'hope, i hope, hoping, trust',
  `
    youre well, you are well, your well, all is well, alls well, youre good, youre all well, youre all good,
    your all good, you guys are well, you guys are good, everyone is well, youre having a good day,
    youre having a great day, your day is going well, business is good
  `,
)

/** "can i possibly get", "cud i hav" */
const asksPolitely = [
  combine(
    'can, could, may, might, cud, cld, cn, can pls, could pls, can plz',
    'i, we',
    `possibly get, possibly have, possibly order, get, have, hav, hv, order, grab, gt, maybe get, maybe have, also get`,
  ),
  combine(
    `any chance, is there any chance, any chance that, is it ok if, is it okay if, is it alright if, would it be ok if,
    would it be possible that, was hoping, i was hoping, wondering whether, was wondering if, wondering if`,
    'i, we',
    `could get, could have, could order, can get, can have, can order, get, have, order, got, had, ordered`,
  ),
  combine(
    `
      would it be ok, would it be okay, would it be possible, is it ok, is it okay, is it possible, am i able,
      are we able, would i be able, hoping, im hoping, was hoping, i was hoping, looking, im looking, were looking,
      id be looking
    `,
    'to get, to have, to order, to grab',
  ),
  combine('any chance of, any chance for, is there any chance of', ', getting, having'),
].join(', ')

/** "i could murder a burger" */
const longsFor = [
  combine(
    'im, i am, were, we are, ive been, weve been, been, ',
    `
      dying for, gagging for, longing for, craving, thinking about, thinking of, dreaming of, dreaming about,
      jonesing for, after, looking for, desperate for, up for
    `,
  ),
  combine(
    'i, we, id, wed, i really, i just',
    `
      could murder, could kill for, could eat, could go for, could do with, kill for, reckon, suppose, quite like,
      quite fancy, go for, settled on, decided on, chose, choose, pick
    `,
  ),
  combine(
    'weve, ive, we, i, we have, i have, so we, so weve, ok we, ok weve',
    'decided, decided on, settled on, chosen, gone for, picked, agreed on',
  ),
].join(', ')

/** "my boss asked me to order" */
const ordersForOthers = combine(
  `
    my boss, my wife, my husband, my mum, my mom, my dad, my friend, my friends, my partner, my girlfriend,
    my boyfriend, they, she, he, the guys, the girls, the office, the team, the boys
  `,
  `
    asked me to order, asked me to get, asked for, told me to order, told me to get, wants me to order,
    wants me to get, want me to order, want me to get, would like, wants, want
  `,
)

/** "make sure to add", "chuck in" */
const addsFirmly = [
  combine(
    'make sure to, make sure you, be sure to, remember to, dont forget to, please ensure you',
    'add, include, put, put in, throw in, get',
  ),
  combine(
    ', can you, could you, can you just, could you just, make sure to, dont forget to',
    `
      tack on, chuck in, chuck on, bung in, bung on, stick in, stick on, pop in, pop on, sling in, lob in, whack on, whack in,
      pencil in
    `,
  ),
].join(', ')

/** "one last thing" */
const oneMoreThing = combine(
  'one, a, the, and one, oh one, oh and one, just one, ok one, and, sorry one, ',
  'last thing, final thing, last item, last bit, last one from me',
)

const beginnings = [
  `
    first up, to finish, to finish off, to finish with, to end, to round off, to top it off, to begin, to kick off,
    to get started, to get us started, quick one, a quick one, quick order, heres what we want, heres what i want,
    heres what we need, heres what i need, heres the list, heres my list, heres our order, here we go, here goes,
    here it is, here it comes, mine is, mines, mine will be, mine would be, mine, ours, ours is, ours will be,
    my choice, my choice is, my pick, new order, the list, list, shopping list, shall we say, lets say, lets see then,
    same as always, the same as always, as always, as ever, like always, like last time, same as last week,
    like last week, as per usual, as per
  `,
  combine(
    'sorry, im sorry, hate, i hate, dont mean',
    'to bother you, to be a pain, to be a bother, to interrupt, to trouble you, to ask',
  ),
].join(', ')

/** Of the time that is taken over it, with which the shop can do nothing. */
const pace = `
  straight away, right away, quickly, quick as you can, as quick as you can, as fast as you can, as fast as possible,
  as quickly as possible, as soon as you can, as soon as poss, when you get a chance, when you get a moment,
  when you have a moment, when you can, when youre free, whenever you can, whenever youre ready, whenever is good,
  whenever suits, when ready, no rush, theres no rush, no hurry, take your time, if its not too late,
  if im not too late, if were not too late, if youre still open, if you are still open, if your still open,
  if you still have some, if you still have any, if youve got any, if youve got some, if you have any,
  if you have some, if you have it, if u have it, if you have them, if its ok, if thats ok, if thats okay,
  if thats alright, if thats possible, if its no trouble, if its not too much trouble, if you dont mind, if you would,
  if you could, if you please, if its available, if theyre available, if there is any, if theres any left,
  before you close
`

const words = `
  btw, by the way, ps, p.s., fyi, righto, right o, rightio, righty, aight, ight, bruh, bruv, fam, g, mane, innit, ey,
  eh up, ay up, oi, oy, erm, errm, err, ermm, mmm, mm, mmmm, hmmm, hmmmm, ahh, ahhh, ohh, oooo, oof, phew, whoa, woah,
  woo, woohoo, yikes, gosh, golly, blimey, crikey, okey, okey dokey, okie dokie, okie, okey doke, okeydokey, oki, okk,
  okkk, kk, hun, hon, darling, darlin, sweetie, sweetheart, babe, chap, chaps, lads, ladies, gents, amigo, amigos, pal,
  pals, chief, champ, team, xx, xxx, xo, xoxo, xox, lmao, rofl, hehe, hihi, hahaha, hahahaha, lolol, smh, imo, imho,
  pmsl, excellent, brilliant, fantastic, superb, splendid, ace, sweet as, ideally, preferably, normally i get,
  apparently, clearly, quite, rather than nothing, nicely, will do nicely, would do nicely, deffo, defo, def, defs,
  totally, literally, honestly, truly, sincerely, i believe, i expect, i imagine, i fancy, by itself, by themselves,
  on its own, on their own, in my life, in our lives, yummy, yum yum, delish, delicious, tasty, nom, nom nom, so good,
  so yummy, my favourite, my favorite, my favourites, my favorites, my fave, my fav, our favourite, our favorite,
  love your food, i love your food, love your pizza, best food in town, best in town, best food ever, so excited,
  im so excited, im excited, excited, cant wait, i cant wait, we cant wait, looking forward to it, looking forward,
  long time no see, its been a while, been a while, back again, its me, for the two of us, for the 2 of us,
  for both of us, for the three of us, for the 3 of us, for the four of us, for the 4 of us, for the five of us,
  for the 5 of us, for all of us, for the lot of us, for the whole gang, for the gang, for the lads, for the girls,
  for the boys, for the guys, for my mate, for my mates, for my friends, for the crew, end of order, the end,
  end of list, over and out, that is the end, thats the end
`

const partings = `
  see you soon, see you later, see ya, see ya soon, see ya later, cya, see u, see u soon, see you then, see ya then,
  see you in a bit, talk soon, speak soon, talk later, bye bye, byee, take care, until then, till then, laters,
  catch you later, ciao, toodles
`

const thanks = `
  thank u, thankyou, thank yous, thankss, thanku, thank ya, thankya, thnx, thanx, thnks, thks, tks, tnx, thx u, tq,
  tyvm, tysm, tyty, ty so much, thx so much, thank u so much, thank u very much, thankyou so much, thankyou very much,
  thanks in advance, thank you in advance, thx in advance, many thanks, with thanks, thanks a million, thanks a bunch,
  thanks a ton, thanks heaps, thanks loads, thanks mate, thanks man, thanks guys, thanks all, thanks love, thanks hun,
  thanks boss, thanks bro, thanks friend, thanks kindly, thank you kindly, merci, gracias, grazie, danke, arigato,
  nice one mate, you rock, youre awesome, you are awesome
`

/** What people who write as they talk say around an order. None of it says anything about what is ordered, or how. */
export const chatter = {
  filler: [beginnings, oneMoreThing, hopes, wishes, pace, words].join(', '),
  greeting: greetings,
  thanks: `${thanks}, ${partings}`,
  request: [asksPolitely, longsFor, ordersForOthers].join(', '),
  add: addsFirmly,
  /** With them nothing is agreed to. */
  nope: 'possibly, perhaps, maybe, probably, presumably, hopefully',
}
