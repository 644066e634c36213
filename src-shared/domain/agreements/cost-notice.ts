import { z } from 'zod'
import { dayField, idField, positiveCentsField, textField } from '#shared/kernel/fields'

/** The unit cost of a year as notified to the beneficiaries before their budgets (D.5211-16). */
export const costNoticeSchema = z.strictObject({
  id: idField,
  agreementId: idField,
  fiscalYear: z.int().min(1900).max(2200),
  notifiedOn: dayField,
  /** Cents. */
  unitCost: positiveCentsField,
  /** "heure", "acte pondéré". */
  unit: z.string().trim().min(1).max(60),
  /** Number of the letter. */
  reference: textField,
})

/** A notified unit cost. */
export type CostNotice = z.output<typeof costNoticeSchema>
