import fastifyCookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { BoardFeed } from '../../../board/feed.ts'
import type { SignIns } from '../../../board/sign-ins.ts'
import type { DayView } from '../../../day/day-view.ts'
import type { Theme } from '../../../day/draw-day.ts'
import type { Actor } from '../../../staff/actor.ts'
import type { CommandDesk } from '../../../staff/command-desk.ts'
import type { Permissions } from '../../../staff/permissions.ts'
import { answerCall } from '../commands/answer-call.ts'
import { idempotencyKeySchema } from '../commands/idempotency-key.ts'
import { HttpError } from '../http-error.ts'
import type { Throttle } from '../throttle.ts'
import { type Admission, createAdmission } from './admission.ts'
import { eventsRoute } from './events.ts'

export interface BoardOptions {
  signIns: SignIns
  feed: BoardFeed
  commandDesk: CommandDesk
  /** The names of all commands: the board shows what its role may do. */
  commands: readonly string[]
  permissions: () => Permissions
  findMember: (telegramId: string) => Promise<Actor | null>
  /** The day so far, as texts and a picture. */
  day: (theme: Theme) => Promise<DayView>
  /** The shop's, by whose clock the board shows times. */
  timezone: () => string
  /** The board is reached over TLS. */
  isSecure: boolean
  throttle: Throttle
}

const linkSchema = z.strictObject({ token: z.string().min(1).max(100) })
const commandSchema = z.strictObject({
  command: z.string().min(1).max(100),
  args: z.record(z.string(), z.unknown()),
  /** The same for a tap that is sent again. */
  key: idempotencyKeySchema,
})
const daySchema = z.object({ theme: z.enum(['light', 'dark']).default('light') })

/** What the board's page asks for. Staff signs in by a link that the bot has sent, and stays by a cookie. */
export async function boardRoutes(server: FastifyInstance, options: BoardOptions): Promise<void> {
  await server.register(fastifyCookie)
  const admission = createAdmission(options)
  sessionRoutes(server, admission, options)
  eventsRoute(server, admission, options.feed)
  const { admitTo, fromOurPage, visitorOf } = admission

  server.post(
    '/board/commands',
    { onRequest: [fromOurPage, admitTo('POST /board/commands')] },
    async (request, reply) => {
      const body = commandSchema.safeParse(request.body)
      if (!body.success) throw new HttpError(422, 'The body must be {"command": NAME, "args": {…}, "key": KEY}')
      const { command, args, key } = body.data
      const { actor } = visitorOf(request)
      const call = await options.commandDesk.run({ actor, command, args, idempotencyKey: key })
      options.feed.tellShop()
      return answerCall(reply, call, 504)
    },
  )

  server.get('/board/day', { onRequest: admitTo('GET /board/day') }, async (request) => {
    const query = daySchema.safeParse(request.query)
    if (!query.success) throw new HttpError(422, 'The theme must be light or dark')
    return options.day(query.data.theme)
  })
}

function sessionRoutes(
  server: FastifyInstance,
  { admit, fromOurPage, visitorOf, signIn, signOut }: Admission,
  { signIns, feed, permissions, commands, timezone, throttle }: BoardOptions,
): void {
  // A POST: what only previews a link sends none, and so does not use it up.
  server.post('/board/session', { onRequest: [fromOurPage, throttle.address] }, async (request, reply) => {
    const body = linkSchema.safeParse(request.body)
    if (!body.success) throw new HttpError(422, 'The body must be {"token": TOKEN}')
    const session = await signIns.open(body.data.token)
    if (session === null)
      throw new HttpError(401, 'This link has been used, or is older than five minutes. Send /board again')
    signIn(reply, session)
    return reply.code(204).send()
  })

  server.get('/board/session', { onRequest: admit }, async (request) => {
    const { actor, name } = visitorOf(request)
    const { mayRun, mayCall } = permissions()
    return {
      name,
      role: actor.role,
      commands: commands.filter((command) => mayRun(actor.role, command)),
      day: mayCall(actor.role, 'GET /board/day'),
      timezone: timezone(),
    }
  })

  server.delete('/board/session', { onRequest: [fromOurPage, throttle.address] }, async (request, reply) => {
    await signOut(request, reply)
    await feed.review()
    return reply.code(204).send()
  })
}
