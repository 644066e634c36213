import { z } from 'zod'
import { isSiret } from './business-number'

const code = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[A-Za-z0-9]*$/, { error: 'code:codeWrong' })

/**
 * The codes under which the public accountant knows a body that lends, as files for Hélios ask them (PES v2; domain notes
 * 5.4). Empty where not known: a file that needs one says so.
 */
export const treasurySchema = z.strictObject({
  /** Codique of the accountant's office (IdPost). */
  post: code(7),
  /** Code collectivité and code budget that the accountant gave (CodCol, CodBud). */
  collectivity: code(3),
  budget: code(2),
  /** SIRET of the budget, where it is not the body's own (IdColl). */
  budgetSiret: z.string().refine(isSiret, { error: 'code:siretWrong' }).nullable(),
  /** Code produit local of these refunds (CodProdLoc). */
  product: code(4),
})
