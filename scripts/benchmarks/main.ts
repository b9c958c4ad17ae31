import { deploy } from './deploy.ts'
import { image } from './image.ts'
import { understanding } from './understanding.ts'
import { updateToReply } from './update-to-reply.ts'

const benchmarks = new Map([
  ['update-to-reply', updateToReply],
  ['understanding', understanding],
  ['image', image],
  ['deploy', deploy],
])

const names = process.argv.slice(2)
const unknown = names.filter((name) => !benchmarks.has(name))
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${[...benchmarks.keys()].join(', ')}.`)
  process.exit(2)
}
for (const [name, run] of benchmarks) {
  if (names.length === 0 || names.includes(name)) await run()
}
