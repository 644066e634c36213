import { z } from 'zod'
import { idField, positiveCentsField, reasonField } from '#shared/kernel/fields'
import { SUPPORT_METHODS, supportStudySchema, usesField, type SupportStudy } from './support-study'

/**
 * The table of support services of a year as far as it is filled in: a support may still lack its name or its cost. Its
 * receivers are the services of agreements, and all others together.
 */
export const supportTableSchema = z
  .strictObject({
    id: idField,
    year: z.int().min(1900).max(2200),
    /** The method that is retained. */
    method: z.enum(SUPPORT_METHODS),
    supports: z
      .array(
        z.strictObject({
          name: reasonField,
          /** `null` until it is known. */
          cost: positiveCentsField.nullable(),
          /** What the other supports use of it, in their order; its own place holds zero. */
          toSupports: usesField,
          /** What each receiver uses of it. */
          toReceivers: usesField,
        }),
      )
      .max(50),
    /** `null` is all other services. */
    receivers: z
      .array(z.strictObject({ agreementId: idField.nullable() }))
      .min(1)
      .max(200)
      .refine((list) => new Set(list.map((one) => one.agreementId)).size === list.length, {
        error: 'code:duplicateEntry',
      }),
  })
  .refine(
    ({ supports, receivers }) =>
      supports.every(
        ({ toSupports, toReceivers }) =>
          toSupports.length === supports.length && toReceivers.length === receivers.length,
      ),
    { error: 'code:fieldWrongType', path: ['supports'] },
  )

/** The table of support services of a year. */
export type SupportTable = z.output<typeof supportTableSchema>

/** The study of a table, which has shares to compute; `null` while a name or a cost is missing. */
export function studyOf(
  { supports, receivers }: SupportTable,
  nameOf: (agreementId: string | null) => string,
): SupportStudy | null {
  const study = supportStudySchema.safeParse({
    supports,
    receivers: receivers.map(({ agreementId }) => nameOf(agreementId)),
  })
  return study.success ? study.data : null
}
