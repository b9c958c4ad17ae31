import { expect, test } from 'vitest'
import type { SignInList } from '../../../board/sign-in-store.ts'
import { createSignIns } from '../../../board/sign-ins.ts'
import { emptyDay } from '../../../day/day.ts'
import { dayReport } from '../../../day/day-report.ts'
import type { CommandRequest } from '../../../staff/command-desk.ts'
import { memoryDocumentStore } from '../../../testing/memory-document-store.ts'
import { memoryMembers } from '../../../testing/memory-members.ts'
import { deliMenu } from '../../../testing/menu.ts'
import { startWebhook } from '../../../testing/telegram-channel.ts'
import { boardFeature } from './board.ts'
import { todayFeature } from './today/today.ts'

const roles = { 1: 'owner', 2: 'kitchen', 3: 'guest' }

async function start() {
  const members = memoryMembers(Object.entries(roles).map(([telegramId, role]) => ({ telegramId, role })))
  const signIns = createSignIns({ store: memoryDocumentStore<SignInList>() })
  const permissions = () => ({
    version: '',
    roles: [],
    mayRun: (role: string) => role === 'owner',
    mayCall: (role: string) => role !== 'guest',
  })
  const asked: CommandRequest[] = []
  const { api, desk } = await startWebhook({
    staff: {
      find: members.find,
      features: [
        boardFeature({ invite: signIns.invite, permissions, publicUrl: 'https://orders.example.com' }),
        todayFeature({
          commandDesk: {
            async run(request) {
              asked.push(request)
              const isAllowed = permissions().mayRun(request.actor.role)
              return {
                id: '1',
                command: request.command,
                outcome: isAllowed
                  ? { state: 'done', result: {} }
                  : { state: 'refused', why: 'not-allowed', message: 'The role may not run read_day' },
              }
            },
            find: () => null,
          },
          report: async () => dayReport(emptyDay('2026-11-21'), deliMenu()),
        }),
      ],
    },
  })
  return { api, desk, signIns, asked }
}

test('a member gets a link to the board that is good for them, by /board', async () => {
  const { api, desk, signIns } = await start()
  const { text } = await api.customer(2, 'Bo').ask('/board')
  const [, token = ''] = /https:\/\/orders\.example\.com\/board\/#([\w-]{43})$/.exec(text) ?? []
  const session = await signIns.open(token)
  expect(await signIns.find(session ?? '')).toEqual({ member: '2', name: 'Bo' })
  expect(api.callsOf('sendMessage')[0]?.parameters.link_preview_options).toEqual({ is_disabled: true })
  expect(desk.messages).toEqual([])
})

test("whoever may not see the board is told so, and a customer's command is a customer's", async () => {
  const { api, desk } = await start()
  expect((await api.customer(3, 'Cy').ask('/board')).text).toBe('The role guest may not see the board.')
  expect(desk.messages).toEqual([])
  await api.customer(9, 'Di').ask('/board')
  await api.customer(2, 'Bo').ask('two soups')
  expect(desk.messages.map(({ from }) => from.id)).toEqual(['9', '2'])
})

test('the owner has the day as a picture by /today; whoever may not read it is told so', async () => {
  const { api, asked } = await start()
  expect(await api.customer(1, 'Al').ask('/today')).toMatchObject({
    text: 'Saturday, November 21\n0 orders, $0.00',
    file: 'day.png',
  })
  expect(asked).toMatchObject([{ actor: { kind: 'person', name: '1', role: 'owner' }, command: 'read_day' }])
  expect((await api.customer(2, 'Bo').ask('/today')).text).toBe('The role may not run read_day.')
})
