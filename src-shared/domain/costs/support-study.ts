import { z } from 'zod'
import { nameField, positiveCentsField } from '#shared/kernel/fields'

/** How support services reach those that they serve. */
export const SUPPORT_METHODS = ['direct', 'stepDown', 'reciprocal'] as const

/** How support services reach those that they serve. */
export type SupportMethod = (typeof SUPPORT_METHODS)[number]

/** What several services use of a support, in its own whole units. */
export const usesField = z.array(z.int().min(0).max(1_000_000_000)).max(200)

/**
 * Support services with their cost, the services that they end up in, and how much each uses of each: hours, pay slips,
 * workstations, in whole units of the support's own. What a service gives to itself counts for nothing.
 */
export const supportStudySchema = z
  .strictObject({
    supports: z
      .array(
        z.strictObject({
          name: nameField,
          cost: positiveCentsField,
          /** What the other supports use of it, in their order; its own place holds zero. */
          toSupports: usesField,
          /** What each receiver uses of it. */
          toReceivers: usesField,
        }),
      )
      .min(1)
      .max(50),
    receivers: z.array(nameField).min(1).max(200),
  })
  .refine(
    ({ supports, receivers }) =>
      supports.every(
        ({ toSupports, toReceivers }) =>
          toSupports.length === supports.length && toReceivers.length === receivers.length,
      ),
    { error: 'code:fieldWrongType', path: ['supports'] },
  )

/** Support services, the services that they serve, and the uses between them. */
export type SupportStudy = z.output<typeof supportStudySchema>
