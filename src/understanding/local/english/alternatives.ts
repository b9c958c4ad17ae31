const ofOneKind =
  /\b(?:meat|protein|flavou?r|kind|type|style|filling|milk|patty|bread|bun|crust|base|rice|bean|shell|wrap|heat|dressing|side|drink|egg|cheese)s?\b/i

/** Whether a group of options, by its name, has such as one is had in place of another: meats, but not toppings or extras. */
export const hasAlternatives = (group: string): boolean => ofOneKind.test(group)
