import { z } from 'zod'

/** What every refusal and failure is answered with. */
export const errorSchema = z.object({ error: z.string() })
