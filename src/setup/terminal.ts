import { StringDecoder } from 'node:string_decoder'
import type { ReadStream } from 'node:tty'
import { stripVTControlCharacters } from 'node:util'

/** Questions to the person at the terminal. From the first to the last, the terminal echoes nothing that is typed. */
export interface Terminal {
  say(text: string): void
  /** What was typed up to Enter, which never shows. Without a question, it is one more line of the same answer. */
  askHidden(question: string): Promise<string>
  confirm(question: string): Promise<boolean>
  /** The next key that is pressed, which shows. */
  askKey(question: string): Promise<string>
  /** From here on, Ctrl-C is the system's again. */
  close(): void
}

const interrupt = '\x03'
const endOfInput = '\x04'
const backspace = /^[\b\x7f]$/

/** @param interrupted on Ctrl-C, or when the terminal is gone; must not return */
export function openTerminal(input: ReadStream, output: NodeJS.WritableStream, interrupted: () => never): Terminal {
  const decoder = new StringDecoder('utf8')
  let typed: string[] = []
  let wake = () => {}

  // Also between two questions: what is typed ahead must not show either.
  input.setRawMode(true)
  const listen = (bytes: Buffer) => {
    // A paste may come in brackets, and arrow keys are sequences as well: neither is text.
    const text = stripVTControlCharacters(decoder.write(bytes))
    if (text.includes(interrupt)) interrupted()
    typed.push(...text)
    wake()
  }
  input.on('data', listen).on('end', interrupted)

  async function nextCharacter(): Promise<string> {
    while (typed.length === 0) await new Promise<void>((resolve) => (wake = resolve))
    const [first = '', ...rest] = typed
    typed = rest
    return first
  }

  async function readLine(question: string, shows: boolean): Promise<string> {
    output.write(question)
    let line = ''
    for (;;) {
      const character = await nextCharacter()
      if (character === '\r' || character === '\n') break
      if (character === endOfInput) interrupted()
      if (backspace.test(character)) {
        if (shows && line !== '') output.write('\b \b')
        line = [...line].slice(0, -1).join('')
      } else if (character >= ' ') {
        line += character
        if (shows) output.write(character)
      }
    }
    if (question !== '') output.write('\n')
    return line.trim()
  }

  return {
    say: (text) => void output.write(`${text}\n`),
    askHidden: (question) => readLine(question, false),
    confirm: async (question) => /^y(es)?$/i.test(await readLine(`${question} [y/N] `, true)),
    async askKey(question) {
      output.write(question)
      const key = await nextCharacter()
      if (key === endOfInput) interrupted()
      output.write(`${key}\n`)
      return key
    },
    close() {
      input.setRawMode(false)
      input.off('data', listen).off('end', interrupted).pause()
    },
  }
}
