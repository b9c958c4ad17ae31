import type { Customer } from '../../customers/customer.ts'
import type { Menu } from '../../menu/menu.ts'
import type { Details } from '../details/details.ts'
import { mendedAddress } from '../details/mended-address.ts'
import { takeNameAhead } from '../details/name-alone.ts'
import { nameInstead } from '../details/name-instead.ts'
import { nameSpelled } from '../details/name-spelled.ts'
import { isNameOnMenu, isOnMenu, personalWords } from '../details/personal-words.ts'
import { takeDetails } from '../details/take-details.ts'
import { eatsThere } from '../details/ways-said.ts'
import { fulfilmentOf } from '../questions.ts'
import type { HearingSetting } from './hearing-setting.ts'

/** What a message tells of its customer, and the words that are left: those of the order. */
export function hearDetails(text: string, channelName: string | null, setting: HearingSetting): Details {
  const { customer, menu, question, understanding } = setting
  const isMenuWord = (words: string) => isOnMenu(words, menu)
  const isMenuName = (words: string) => isNameOnMenu(words, menu)
  const found = takeDetails(text, personalWords(customer.profile, channelName, menu), isMenuWord, isMenuName)
  const isName = found.name === null && question?.kind === 'name'
  const ahead = isName ? takeNameAhead(found.rest, understanding.understandLocally, isMenuWord) : null
  const name = isName ? nameSpelled(found.rest) : nameInstead(found.rest, customer, isMenuWord)
  const told = { ...found, ...ahead, ...(name !== null && { name, rest: '' }) }
  if (question?.kind === 'fulfilment' && eatsThere(found.rest))
    return { ...told, fulfilment: 'pickup', courier: found.rest, rest: '' }
  const address = addressMended(text, customer, menu)
  if (address !== null) return { ...told, address, fulfilment: 'delivery', rest: '' }
  return customer.draft ? told : withCourierInAddress(told)
}

/** "12 Elm Street, ring the bell", of somebody who has ordered nothing yet: there is no other place to keep it. */
const withCourierInAddress = (details: Details): Details =>
  details.rest === '' && details.courier !== null && details.address !== null
    ? { ...details, address: `${details.address}, ${details.courier}`, courier: null }
    : details

/** "It's 86, not 88", of where it is to be brought. */
function addressMended(text: string, { draft, profile }: Customer, menu: Menu): string | null {
  const way = draft ? fulfilmentOf(draft, profile, menu) : profile.fulfilment
  return way === 'delivery' && profile.address !== null ? mendedAddress(text, profile.address) : null
}
