import { z } from 'zod'
import { checkedCode, nameField, textField } from '#shared/kernel/fields'
import { isSiret } from './business-number'

const code = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[A-Za-z0-9]*$/, { error: 'code:codeWrong' })

/** The name of an annexed budget as it is compared: whatever the case and the spaces around. */
export const foldedName = (name: string): string =>
  name.normalize('NFC').trim().toLocaleLowerCase('fr')

/** Whether two names are of the same annexed budget, whatever the case. */
export const isSameName = (a: string, b: string): boolean => foldedName(a) === foldedName(b)

type SiretField = z.ZodType<string | null>

/** An annexed budget of the body, which has files, numbers and codes of its own. */
const annexBudget = (siret: SiretField) =>
  z.strictObject({
    /** As agreements name it; it heads the file (LibelleColBud). */
    name: nameField,
    collectivity: code(3),
    budget: code(2),
    siret,
    product: code(4),
  })

/**
 * Whether a code may be a codique: six signs, seven at most, and not zeros alone. Records take others, which older files hold.
 */
export const isPost = (code: string): boolean => /^(?!0*$)[A-Za-z0-9]{6,7}$/.test(code)

const treasury = (siret: SiretField) =>
  z.strictObject({
    /** Name of the accountant's office, as debtors read it: "Service de gestion comptable de Dijon". Absent: not known. */
    office: textField.optional(),
    /** Codique of the accountant's office (IdPost). */
    post: code(7),
    /** Code collectivité and code budget that the accountant gave (CodCol, CodBud). */
    collectivity: code(3),
    budget: code(2),
    /** SIRET of the budget, where it is not the body's own (IdColl). */
    budgetSiret: siret,
    /** Code produit local of these refunds (CodProdLoc). */
    product: code(4),
    /** Annexed budgets in which it lends; absent where there is none. */
    annexBudgets: z
      .array(annexBudget(siret))
      .max(50)
      .refine((list) => new Set(list.map(({ name }) => foldedName(name))).size === list.length, {
        error: 'code:duplicateEntry',
      })
      .optional(),
  })

/**
 * The codes of a lender at its public accountant, as files for Hélios require them (PES v2; domain notes 5.4). Empty where
 * not known: a file that needs one reports it.
 */
export const treasurySchema = treasury(checkedCode(14, isSiret, 'siretWrong').nullable())

/** The same as it was once accepted, its SIRETs by whatever rule was then in force. */
export const keptTreasurySchema = treasury(z.string().max(14).nullable())
