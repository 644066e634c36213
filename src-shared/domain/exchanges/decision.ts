import { z } from 'zod'
import { dayField, nameField, textField } from '#shared/kernel/fields'

/** One line that is contested. */
const contestedLineSchema = z.strictObject({
  /** Its place in what is answered: `uses.3`, `charges.0`, `share`. */
  line: z.string().min(1).max(40),
  reason: nameField,
  /** What it should say, in the line's own unit (minutes, or cents); `null` where nothing is proposed. */
  proposed: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable(),
})

/** What a beneficiary answers: every line that is not contested is accepted. */
export const verdictSchema = z
  .strictObject({
    verdict: z.enum(['accepted', 'contested']),
    /** The reason that concerns the whole. */
    reason: textField,
    contested: z.array(contestedLineSchema).max(5000),
  })
  .refine(
    ({ verdict, reason, contested }) =>
      (verdict === 'contested') === (contested.length > 0 || reason !== ''),
    { error: 'code:fieldNotInList', path: ['verdict'] },
  )
  .refine(({ contested }) => new Set(contested.map(({ line }) => line)).size === contested.length, {
    error: 'code:duplicateEntry',
    path: ['contested'],
  })

/** What a beneficiary answers, and on which lines. */
export type Verdict = z.output<typeof verdictSchema>

/** An answer with who gave it and on which day. */
export const decisionSchema = z.strictObject({
  answer: verdictSchema,
  on: dayField,
  author: z.string().max(160),
})
