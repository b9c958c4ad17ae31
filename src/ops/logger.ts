import pino, { type DestinationStream, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

/**
 * JSON lines on stdout. A line holds ids, timings and outcomes; never what a customer wrote or is called, and never a
 * secret: errors are described without their messages, which may quote what they choked on.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  }
  return destination ? pino(options, destination) : pino(options)
}
