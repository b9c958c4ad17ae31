import { wrapped } from '../text/wrapped.ts'

const ofOneKind = new RegExp(
  wrapped`
    \b(?:meat|protein|flavou?r|kind|type|style|filling|milk|patty|bread|bun|crust|base|rice|bean|shell|wrap|heat
      |dressing|side|drink|egg|cheese)s?\b
  `,
  'i',
)

/** Whether, by its name, a group has options that replace each other: meats do, toppings and extras don't. */
export const hasAlternatives = (group: string): boolean => ofOneKind.test(group)
