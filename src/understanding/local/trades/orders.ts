import { bakery } from './bakery.orders.ts'
import { banhmi } from './banhmi.orders.ts'
import { beanline } from './beanline.orders.ts'
import { bluebird } from './bluebird.orders.ts'
import { boba } from './boba.orders.ts'
import { boil } from './boil.orders.ts'
import { brewbar } from './brewbar.orders.ts'
import { brickyard } from './brickyard.orders.ts'
import { burger } from './burger.orders.ts'
import { butcher } from './butcher.orders.ts'
import { cafe } from './cafe.orders.ts'
import { cakes } from './cakes.orders.ts'
import { cantina } from './cantina.orders.ts'
import { cedarpoint } from './cedarpoint.orders.ts'
import { chaat } from './chaat.orders.ts'
import { cheese } from './cheese.orders.ts'
import { chippy } from './chippy.orders.ts'
import { coastroad } from './coastroad.orders.ts'
import { copperkettle } from './copperkettle.orders.ts'
import { copperline } from './copperline.orders.ts'
import { cornergrill } from './cornergrill.orders.ts'
import { creamery } from './creamery.orders.ts'
import { creekside } from './creekside.orders.ts'
import { crepes } from './crepes.orders.ts'
import { curry } from './curry.orders.ts'
import { deli } from './deli.orders.ts'
import { diner } from './diner.orders.ts'
import { donutbar } from './donutbar.orders.ts'
import { drivein } from './drivein.orders.ts'
import { dumpling } from './dumpling.orders.ts'
import { earlybird } from './earlybird.orders.ts'
import { espresso } from './espresso.orders.ts'
import { falafel } from './falafel.orders.ts'
import { fieldstone } from './fieldstone.orders.ts'
import { fish } from './fish.orders.ts'
import { flametop } from './flametop.orders.ts'
import { foodcourt } from './foodcourt.orders.ts'
import { foundry } from './foundry.orders.ts'
import { foxglove } from './foxglove.orders.ts'
import { frietkot } from './frietkot.orders.ts'
import { fusion } from './fusion.orders.ts'
import { gelato } from './gelato.orders.ts'
import { griddle } from './griddle.orders.ts'
import { grill } from './grill.orders.ts'
import { gyros } from './gyros.orders.ts'
import { harbor } from './harbor.orders.ts'
import { harvest } from './harvest.orders.ts'
import { hotdog } from './hotdog.orders.ts'
import { icecream } from './icecream.orders.ts'
import { injera } from './injera.orders.ts'
import { jerkhut } from './jerkhut.orders.ts'
import { juice } from './juice.orders.ts'
import { juniper } from './juniper.orders.ts'
import { kebab } from './kebab.orders.ts'
import { kingfisher } from './kingfisher.orders.ts'
import { kiosk } from './kiosk.orders.ts'
import { lantern } from './lantern.orders.ts'
import { lonchera } from './lonchera.orders.ts'
import { lotus } from './lotus.orders.ts'
import { luckyseven } from './luckyseven.orders.ts'
import { lunchbar } from './lunchbar.orders.ts'
import { maplestreet } from './maplestreet.orders.ts'
import { marigold } from './marigold.orders.ts'
import { mealprep } from './mealprep.orders.ts'
import { noodle } from './noodle.orders.ts'
import type { Order } from './order.ts'
import { pasta } from './pasta.orders.ts'
import { pattyshack } from './pattyshack.orders.ts'
import { pelican } from './pelican.orders.ts'
import { piehouse } from './piehouse.orders.ts'
import { pierogi } from './pierogi.orders.ts'
import { pinewood } from './pinewood.orders.ts'
import { pizzeria } from './pizzeria.orders.ts'
import { plate } from './plate.orders.ts'
import { poke } from './poke.orders.ts'
import { ramen } from './ramen.orders.ts'
import { redbrick } from './redbrick.orders.ts'
import { reef } from './reef.orders.ts'
import { ridgeline } from './ridgeline.orders.ts'
import { roastery } from './roastery.orders.ts'
import { rodeo } from './rodeo.orders.ts'
import { rosehip } from './rosehip.orders.ts'
import { saladbar } from './saladbar.orders.ts'
import { sidedoor } from './sidedoor.orders.ts'
import { slicehouse } from './slicehouse.orders.ts'
import { smokehouse } from './smokehouse.orders.ts'
import { smokestack } from './smokestack.orders.ts'
import { stackhouse } from './stackhouse.orders.ts'
import { subshop } from './subshop.orders.ts'
import { sunny } from './sunny.orders.ts'
import { sushi } from './sushi.orders.ts'
import { tapas } from './tapas.orders.ts'
import { taphouse } from './taphouse.orders.ts'
import { taqueria } from './taqueria.orders.ts'
import { teahouse } from './teahouse.orders.ts'
import { turoturo } from './turoturo.orders.ts'
import { whistlestop } from './whistlestop.orders.ts'
import { wingbox } from './wingbox.orders.ts'
import { wings } from './wings.orders.ts'

/** By the name of the menu file beside this one. Made up for these tests. */
export const orders: Readonly<Record<string, readonly Order[]>> = {
  bakery,
  banhmi,
  beanline,
  bluebird,
  boba,
  boil,
  brewbar,
  brickyard,
  burger,
  butcher,
  cafe,
  cakes,
  cantina,
  cedarpoint,
  chaat,
  cheese,
  chippy,
  coastroad,
  copperkettle,
  copperline,
  cornergrill,
  creamery,
  creekside,
  crepes,
  curry,
  deli,
  diner,
  donutbar,
  drivein,
  dumpling,
  earlybird,
  espresso,
  falafel,
  fieldstone,
  fish,
  flametop,
  foundry,
  foodcourt,
  foxglove,
  frietkot,
  fusion,
  gelato,
  griddle,
  grill,
  gyros,
  harbor,
  harvest,
  hotdog,
  icecream,
  injera,
  jerkhut,
  juice,
  juniper,
  kebab,
  kingfisher,
  kiosk,
  lantern,
  lonchera,
  lotus,
  luckyseven,
  lunchbar,
  maplestreet,
  marigold,
  mealprep,
  noodle,
  pasta,
  pattyshack,
  pelican,
  piehouse,
  pierogi,
  pinewood,
  pizzeria,
  plate,
  poke,
  ramen,
  redbrick,
  reef,
  ridgeline,
  roastery,
  rodeo,
  rosehip,
  saladbar,
  sidedoor,
  slicehouse,
  smokehouse,
  smokestack,
  stackhouse,
  subshop,
  sunny,
  sushi,
  tapas,
  taphouse,
  taqueria,
  teahouse,
  turoturo,
  whistlestop,
  wingbox,
  wings,
}
