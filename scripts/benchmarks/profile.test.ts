import { expect, test } from 'vitest'
import { selfTimes } from './profile.ts'

test("time belongs to the folder, the package or the module that spends it; waiting is nobody's", () => {
  const frame = (functionName: string, url: string) => ({
    functionName,
    url,
    scriptId: '1',
    lineNumber: 0,
    columnNumber: 0,
  })
  const nodes = [
    { id: 1, callFrame: frame('(idle)', '') },
    { id: 2, callFrame: frame('render', 'file:///home/ana/order-bot/src/conversation/views/render.ts') },
    { id: 3, callFrame: frame('isTalk', 'file:///home/ana/order-bot/src/understanding/local/doubts/talk.ts') },
    { id: 4, callFrame: frame('parse', 'file:///home/ana/order-bot/node_modules/@grammyjs/ratelimiter/out/mod.js') },
    { id: 5, callFrame: frame('end', 'node:_http_outgoing') },
    { id: 6, callFrame: frame('(garbage collector)', '') },
    { id: 7, callFrame: frame('open', 'node:internal/fs/promises') },
  ]
  const profile = {
    nodes,
    startTime: 0,
    endTime: 100,
    samples: [1, 2, 3, 4, 5, 6, 7, 2],
    timeDeltas: [9, 1, 2, 3, 4, 5, 6, 7],
  }
  expect(Object.fromEntries(selfTimes(profile))).toEqual({
    'src/conversation/views/': 8,
    'src/understanding/local/': 2,
    '@grammyjs/ratelimiter': 3,
    'node:_http_outgoing': 4,
    '(garbage collector)': 5,
    'node:internal/fs': 6,
  })
})
