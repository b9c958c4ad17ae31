import { inspect } from 'node:util'

/** A text that must not be seen: however it is printed or logged, it says `[secret]`. */
export interface Secret {
  reveal(): string
}

export const secret = (value: string): Secret => ({
  reveal: () => value,
  // Not in the type: nobody calls these by name, but printing, JSON and inspecting do.
  ...{ toString: hidden, toJSON: hidden, [inspect.custom]: hidden },
})

const hidden = () => '[secret]'
