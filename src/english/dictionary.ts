import { readFileSync } from 'node:fs'
import wordListFile from 'word-list'
import { wordSet } from '../text/word-set.ts'

/** A word a line, sorted by its letters. */
let list = ''

/** What it leaves out as rude, and angry customers say. */
const rude = wordSet(`
  arse arsehole ass asshole bastard bitch bloody bollocks bullshit crap cunt damn dick fuck fucked fucker fucking fucks
  hell piss pissed shit shitty suck sucked sucks sucky turd twat wanker
`)

/** Whether it is an English word, in small letters. No name of a person, a place or a brand is. */
export function isEnglishWord(word: string): boolean {
  if (rude.has(word)) return true
  // Read when the first misspelled word comes: a bot that waits for customers has no need of it.
  list ||= readFileSync(wordListFile, 'latin1')
  let [from, to] = [0, list.length]
  while (from < to) {
    const start = list.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1
    const end = endOfLine(start)
    const found = list.slice(start, end)
    if (found === word) return true
    if (found < word) from = end + 1
    else to = start
  }
  return false
}

function endOfLine(start: number): number {
  const end = list.indexOf('\n', start)
  return end < 0 ? list.length : end
}
