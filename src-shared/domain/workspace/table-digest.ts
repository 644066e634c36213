import { z } from 'zod'

/** How many records a table has, and the sum of their hashes: the same records give the same digest in any order. */
export const tableDigestSchema = z.tuple([z.int().min(0), z.string().regex(/^[\da-f]{32}$/)])

/** How many records a table has, and the sum of their hashes. */
export type TableDigest = z.output<typeof tableDigestSchema>
