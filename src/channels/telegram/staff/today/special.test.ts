import { expect, test } from 'vitest'
import { createLogger } from '../../../../ops/logger.ts'
import { createCommandDesk } from '../../../../staff/command-desk.ts'
import type { Command } from '../../../../staff/commands/command.ts'
import { specialCommands } from '../../../../staff/commands/special.ts'
import { memoryDocumentStore } from '../../../../testing/memory-document-store.ts'
import { memoryMembers } from '../../../../testing/memory-members.ts'
import { deliMenu } from '../../../../testing/menu.ts'
import { startWebhook } from '../../../../testing/telegram-channel.ts'
import { createSpecial } from '../../../../today/special.ts'
import { createLocalParser } from '../../../../understanding/local/create-local-parser.ts'
import { specialFeature } from './special.ts'

/** An owner (1) at noon in Chicago. */
async function start() {
  const clock = () => new Date('2026-11-21T18:00:00Z')
  const file = deliMenu()
  const special = createSpecial({ store: memoryDocumentStore(), menu: () => file, clock })
  const commands = new Map<string, Command<unknown>>(specialCommands({ special, clock }))
  const permissions = () => ({ version: '', roles: [], mayRun: () => true, mayCall: () => true })
  const { api } = await startWebhook({
    staff: {
      find: memoryMembers([{ telegramId: '1', role: 'owner' }]).find,
      features: [
        specialFeature({
          commandDesk: createCommandDesk({ commands, permissions, logger: createLogger('silent') }),
          menu: special.menu,
          understanding: { understandLocally: (text) => createLocalParser(special.menu())(text) },
          clock,
        }),
      ],
    },
  })
  return { owner: api.customer(1, 'Al'), special }
}

test('words for an item of the menu are that item, until an hour or until it is ended', async () => {
  const { owner, special } = await start()
  const set = await owner.ask('/special large soup 5.00 until 3 pm')
  expect(set.text.replace('\u202f', ' ')).toBe(
    "Today's special: Large Soup, $5.00 instead of $6.50, until 3:00 PM. Customers see it from now on.",
  )
  expect(special.current()?.what).toEqual({ kind: 'item', item: 'soup', size: 'large', price: 500 })
  expect((await owner.ask('/special')).text).toContain('Large Soup')
  expect((await owner.press('End it')).text).toBe('There is no special any more.')
  expect((await owner.ask('/special')).text).toContain('There is no special today. Write for example')
})

test('other words are a dish of their own, of which nothing else is known', async () => {
  const { owner, special } = await start()
  const { text } = await owner.ask('/special pasta of the day 11, with salad')
  expect(text).toContain("Today's special: Pasta of the day, $11.00. It is a dish of its own")
  expect(special.current()?.what).toMatchObject({ kind: 'dish', name: 'Pasta of the day', description: 'with salad' })
  await owner.ask('/special pasta of the day 12 until 15:00')
  expect(special.current()?.what).toEqual({
    kind: 'dish',
    name: 'Pasta of the day',
    description: 'with salad',
    price: 1200,
  })
  expect((await owner.ask('/special off')).text).toBe('There is no special any more.')
  expect(special.current()).toBeNull()
})

test('a price above the usual one is a slip, and is said to be one', async () => {
  const { owner, special } = await start()
  expect((await owner.ask('/special large soup 50')).text).toBe(
    "It usually costs $6.50, and a special can't cost more than that.",
  )
  expect(special.current()).toBeNull()
})

test('what is missing is asked for', async () => {
  const { owner } = await start()
  expect((await owner.ask('/special soup 5')).text).toBe('It comes in sizes; say which one: small, large.')
  expect((await owner.ask('/special soup')).text).toContain('I need both what it is and what it costs.')
})
