import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeWithEngine } from '../../src/testing/docker/engine.ts'
import { prepareRushHour, type RushHour } from './testing/rush-hour.ts'
import { createStack, type Stack, stackPlace, withEdge } from './testing/stack.ts'
import { botVariant, removeVariants } from './testing/variants.ts'

describeWithEngine('./deploy.sh, at rush hour', () => {
  const place = stackPlace(afterAll)
  let stack: Stack
  let rushHour: RushHour

  beforeAll(async () => {
    stack = await createStack(place)
    rushHour = await prepareRushHour(stack)
    await stack.deploy(await botVariant('', 1), ...(await withEdge()))
  })
  afterAll(() => rushHour?.close())
  afterAll(removeVariants)

  test('deploys and rolls back, loses no update, doubles no order and fails no request', async () => {
    const other = await botVariant('', 2)
    const load = rushHour.begin()
    await stack.deploy(other)
    expect(await stack.run('rollback')).toMatchObject({ status: 0 })
    const { orders, failed } = await load.end()

    expect(failed).toEqual([])
    expect(orders.length).toBeGreaterThan(100)
    expect((await placed()).toSorted()).toEqual(orders.toSorted())
  })

  /** The orders in the journal. */
  async function placed(): Promise<string[]> {
    const script = 'process.stdout.write(require("fs").readFileSync("/data/orders.jsonl"))'
    const { stdout } = await stack.run('exec', 'node', '--eval', script)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'order.placed')
      .map(({ order }) => order.id)
  }
})
