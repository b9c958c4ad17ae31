import type { FastifyReply } from 'fastify'
import type { Call, Refusal } from '../../../staff/command-desk.ts'
import { HttpError } from '../http-error.ts'

const statusOf: Record<Refusal, number> = {
  'unknown-command': 422,
  'not-allowed': 403,
  'bad-arguments': 422,
  'not-found': 404,
  conflict: 409,
  unfit: 422,
}

/**
 * Says what came of a command.
 * @param running the status while there is no outcome yet
 */
export function answerCall(reply: FastifyReply, { id, command, outcome }: Call, running: 202 | 504): FastifyReply {
  const call = { id, command }
  switch (outcome?.state) {
    case 'done':
      return reply.send({ ...call, outcome: 'done', result: outcome.result })
    case 'refused':
      return reply.code(statusOf[outcome.why]).send({ ...call, error: outcome.message })
    case 'failed':
      return reply
        .code(503)
        .header('Retry-After', '1')
        .send({ ...call, error: 'Please try again in a moment' })
    default:
      return running === 202
        ? reply.code(202).send({ ...call, outcome: 'running' })
        : reply.code(504).send({ ...call, error: `No answer in time: ask again at /commands/${id}` })
  }
}

/**
 * What came of a command, for routes that answer with it alone.
 * @throws HttpError when it was not done
 */
export function resultOf({ outcome }: Call): unknown {
  switch (outcome?.state) {
    case 'done':
      return outcome.result
    case 'refused':
      throw new HttpError(statusOf[outcome.why], outcome.message)
    case 'failed':
      throw new HttpError(503, 'Please try again in a moment', { retryAfter: 1 })
    default:
      throw new HttpError(504, 'No answer in time: look whether it was done')
  }
}
