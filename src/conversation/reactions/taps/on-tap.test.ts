import { describe, expect, test } from 'vitest'
import { known, option } from '../../../testing/regular.ts'

describe('buttons', () => {
  test('change a line step by step', () => {
    const ana = known()
    ana.wants({ item: 'soup', size: 'small', options: [option('rye'), option('cheese')] })
    ana.taps('Change')
    ana.taps('1 × Small Soup (rye, cheese)')
    ana.taps('One more')
    ana.taps('Make it Large')
    ana.taps('Without cheese')
    expect(ana.taps('Done').text).toContain('2 × Large Soup  $13.00\n    rye\n')
    ana.taps('Change')
    ana.taps('2 × Large Soup (rye)')
    expect(ana.taps('Remove').text).toContain('empty')
  })

  test('of an older view change nothing', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const [place] = ana.view.buttons.flat()
    ana.wants({ item: 'toast' })
    expect(ana.sends(place?.value ?? '').text).toContain('earlier message')
    expect(ana.effect).toBeNull()
  })

  test('tapped twice place one order', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const [place] = ana.view.buttons.flat()
    ana.sends(place?.value ?? '')
    expect(ana.sends(place?.value ?? '').text).toContain('is placed')
    expect(ana.orders).toHaveLength(1)
  })

  test('"Cancel" works under any view', () => {
    const ana = known()
    ana.wants({ item: 'lemonade' })
    const cancel = ana.view.buttons.flat().find((button) => button.label === 'Cancel')
    ana.wants({ item: 'toast' })
    expect(ana.sends(cancel?.value ?? '').text).toContain('Nothing was ordered')
  })
})
