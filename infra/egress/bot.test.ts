import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { describeWithEngine, docker, image, stackName } from '../../src/testing/docker/engine.ts'
import { startFakes } from '../../src/testing/docker/fakes.ts'
import { makeHome } from '../../src/testing/docker/home.ts'
import { aLine, anAnswer } from '../../src/testing/openai/an-answer.ts'
import { root, run } from '../../src/testing/run.ts'

const lineSchema = z.looseObject({ msg: z.string(), host: z.string().optional(), client: z.string().optional() })

describeWithEngine('the bot behind its way out', () => {
  test('serves a customer, and goes to where it has been let out and nowhere else', async () => {
    const stack = stackName()
    const env = {
      ORDER_BOT_STACK: stack,
      WEB_NETWORK: `${stack}-web`,
      BOT_NETWORK: `${stack}-inner`,
      ORDER_BOT_IMAGE: await image('bot'),
      EGRESS_IMAGE: await image('egress'),
      ORDER_BOT_HOME: await mkdtemp(join(tmpdir(), stack)),
    }
    onTestFinished(() => rm(env.ORDER_BOT_HOME, { recursive: true }))
    await docker('network', 'create', env.WEB_NETWORK)
    await docker('network', 'create', '--internal', env.BOT_NETWORK)
    await docker('volume', 'create', `${stack}-data`)
    const fakes = await startFakes(env.WEB_NETWORK)
    onTestFinished(() => fakes.close())
    await makeHome(env.ORDER_BOT_HOME, fakes, { TELEGRAM_MODE: 'polling' })
    const up = async (file: string, more: Record<string, string> = {}) => {
      const args = ['compose', '--file', join(root, file), 'up', '--detach', '--wait']
      const { status, stderr } = await run('docker', args, { env: { ...env, ...more } })
      if (status !== 0) throw new Error(stderr)
    }

    await up('infra/egress/compose.yml', { EGRESS_ALLOW: fakes.addresses.join() })
    await up('secure-docker-setup/compose.yml')
    const words = 'a triplet of lemos'
    fakes.openai.answer(() => anAnswer({ lines: [aLine({ item: 'lemonade', quantity: 3, words })] }))
    const ana = fakes.telegram.customer(7, 'Ana')
    await ana.ask(`${words} zum mitnehmen`)
    await ana.press('Pickup')
    await ana.press('Place order')
    await expect.poll(() => fakes.sheets.table('Orders').length).toBe(2)
    expect(fakes.openai.requests).toHaveLength(1)

    // Tunnels are logged when they end.
    await docker('stop', `${stack}-blue-bot-1`)
    const log = async () =>
      (await docker('logs', `${stack}-egress-egress-1`))
        .split('\n')
        .map((line) => lineSchema.parse(JSON.parse(line)))
        .filter(({ client }) => client !== undefined)
    await expect.poll(async () => new Set((await log()).map(({ host }) => host))).toEqual(new Set(fakes.addresses))
    expect(new Set((await log()).map(({ msg }) => msg))).toEqual(new Set(['tunnelled']))
  })
})
