import { z } from 'zod'
import { positiveCentsField, weeklyMinutesField } from '#shared/kernel/fields'

/**
 * The input of an agent's monthly pay. A family supplement is an amount and not a number of children: the number would
 * reveal the family (domain notes, section 7).
 */
export const payBasisSchema = z.strictObject({
  /** Pay index (indice majoré), and points of NBI. */
  index: z.int().min(1).max(3000),
  bonusPoints: z.int().min(0).max(500),
  familySupplement: positiveCentsField,
  dutyAllowance: positiveCentsField,
  performanceBonus: positiveCentsField,
  /** Weekly minutes with other employers: the pension scheme depends on the total. */
  elsewhereMinutes: weeklyMinutesField,
  /** The employer has fifty agents or more; twenty or more before 2020 (FNAL, loi 2019-486, article 11). */
  largeEmployer: z.boolean(),
})

/** What an agent's month is worked out from. */
export type PayBasis = z.output<typeof payBasisSchema>
