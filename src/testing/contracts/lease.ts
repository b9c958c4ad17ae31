import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Lease, LeaseLostError } from '../../storage/lease.ts'

/** A lease that nobody holds. */
export interface LeaseUnderTest {
  /** One more who may hold it, as another process would. */
  contender(): Lease
  close(): Promise<void>
}

/** What every `Lease` keeps to. What happens when a holder dies or is paused is tested with real processes. */
export function describeLease(name: string, make: () => Promise<LeaseUnderTest>): void {
  describe(`lease: ${name}`, () => {
    let subject: LeaseUnderTest
    beforeEach(async () => {
      subject = await make()
    })
    afterEach(() => subject.close())

    const patience = () => AbortSignal.timeout(50_000)

    test('whoever comes first holds it until it is released', async () => {
      const held = await subject.contender().acquire(patience())
      await held.assertHeld()
      expect(held.lost.aborted).toBe(false)
      await held.release()
      await expect(held.assertHeld()).rejects.toThrow(LeaseLostError)
      await held.release()
    })

    test('one holds it at a time, and each knows itself by a greater generation', async () => {
      const log: string[] = []
      const generations: number[] = []
      const first = await subject.contender().acquire(patience())
      const others = ['b', 'c', 'd'].map(async (contender) => {
        const held = await subject.contender().acquire(patience())
        log.push(`${contender} holds`)
        generations.push(held.generation)
        await held.assertHeld()
        log.push(`${contender} releases`)
        await held.release()
      })
      await first.assertHeld()
      log.push('a releases')
      await first.release()
      await Promise.all(others)
      expect(log[0]).toBe('a releases')
      for (let index = 1; index < log.length; index += 2) {
        expect(log[index + 1]).toBe(log[index]?.replace('holds', 'releases'))
      }
      expect(generations).toEqual([1, 2, 3].map((more) => first.generation + more))
    })

    test('whoever waits is told that the holder will release soon, and waits on until it does', async () => {
      const first = await subject.contender().acquire(patience())
      const told = Promise.withResolvers<void>()
      const waiting = subject.contender().acquire(patience(), told.resolve)
      await first.leave()
      await told.promise
      await first.assertHeld()
      await first.release()
      const second = await waiting
      await second.release()
      await expect(second.leave()).rejects.toThrow(LeaseLostError)
    })

    test('whoever no longer waits is told the reason, and does not hold it', async () => {
      const held = await subject.contender().acquire(patience())
      const giveUp = new AbortController()
      const reason = new Error('stopping')
      const waiting = subject.contender().acquire(giveUp.signal)
      giveUp.abort(reason)
      await expect(waiting).rejects.toBe(reason)
      await held.release()
      const next = await subject.contender().acquire(patience())
      expect(next.generation).toBe(held.generation + 1)
      await next.release()
      await expect(subject.contender().acquire(giveUp.signal)).rejects.toBe(reason)
    })
  })
}
