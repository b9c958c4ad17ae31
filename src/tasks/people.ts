/** Somebody who may have tasks. */
export interface Person {
  name: string
  /** On Telegram; null: nobody on the staff that the bot knows. */
  id: string | null
}

/** Who is called so: one member of staff, or a name alone. Of two with the same name nobody can say which. */
export function personCalled(name: string, people: readonly Person[]): Person {
  const called = people.filter((each) => each.name.toLowerCase() === name.toLowerCase())
  const [one, another] = called.length > 0 ? called : people.filter((each) => firstNameOf(each) === name.toLowerCase())
  return one && !another ? one : { name, id: null }
}

const firstNameOf = ({ name }: Person): string => (name.split(' ')[0] ?? '').toLowerCase()
