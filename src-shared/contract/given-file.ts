import { z } from 'zod'

/** A file that was dropped on the window, by its content: the window names no path. */
export const givenFile = z.strictObject({
  fileName: z.string().trim().min(1).max(255),
  bytes: z.instanceof(Uint8Array),
})
