import { z } from 'zod'
import { nameField, textField } from '#shared/kernel/fields'
import { LEGAL_FORMS } from './legal-form'

/** Under which law an agreement is, and what follows from it: an amendment can set it anew, whole, from its day on. */
export const legalFrameShape = {
  legalForm: z.enum(LEGAL_FORMS).optional(),
  /** The article that founds it, as printed on statements. */
  legalBasis: textField,
  /** The annexed budget of the lender, on which the proposed accounts depend. */
  annexBudget: textField.optional(),
  /** Why nothing is refunded, where the law allows it. */
  exemption: nameField.optional(),
} as const

/** The legal frame that an amendment sets. */
export const legalFrameSchema = z.strictObject(legalFrameShape)

/** The legal form and basis, the budget, and whether anything is refunded. */
export type LegalFrame = z.output<typeof legalFrameSchema>

/** The legal frame of an agreement that has one set of terms. */
export const frameOf = ({
  legalForm,
  legalBasis,
  annexBudget,
  exemption,
}: LegalFrame): LegalFrame => ({
  ...(legalForm === undefined ? {} : { legalForm }),
  legalBasis,
  ...(annexBudget === undefined ? {} : { annexBudget }),
  ...(exemption === undefined ? {} : { exemption }),
})
