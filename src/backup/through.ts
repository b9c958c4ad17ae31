import { pipeline, type Readable, type Transform } from 'node:stream'

/** The stream that comes out of the transform; a failure of the source is its failure, too. */
export const through = (source: Readable, transform: Transform): Transform =>
  pipeline(source, transform, () => undefined)
