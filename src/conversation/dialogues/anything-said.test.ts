import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMenu } from '../../menu/load-menu.ts'
import { draftsAfter } from './drafts-after.ts'
import { readDialogues } from './read-dialogues.ts'

const pairs = 600

// What is said in one dialogue makes little sense after what is asked in another. People say it all the same.
test.each(['pizzeria', 'coffee-bar', 'grill'])(
  'at the %s whatever is said after whatever is answered',
  async (shop) => {
    const menu = await loadMenu(join(import.meta.dirname, `${shop}.menu.yaml`))
    const told = (await readDialogues(shop)).map(({ steps }) => steps.flatMap(({ text }) => text ?? []))
    const [firsts, others] = [told.flatMap(([first]) => first ?? []), told.flatMap(([, ...more]) => more)]
    for (let at = 0; at < pairs; at++) {
      const texts = [firsts[(at * 7) % firsts.length] ?? '', others[(at * 31) % others.length] ?? '']
      await expect(draftsAfter(texts, menu), texts.join(' / ')).resolves.toHaveLength(2)
    }
  },
)
