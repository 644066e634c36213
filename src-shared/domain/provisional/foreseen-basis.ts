import { z } from 'zod'
import { foreseenPaySchema } from '../agreements/foreseen-pay'

const count = z.int().min(0)

/** What of a provisional settlement is foreseen: how much, and from what. */
export const foreseenBasisSchema = z.strictObject({
  /** Months of agents whose hours are foreseen, and these hours in minutes. */
  hours: z.strictObject({
    agentMonths: count,
    minutes: z.int().min(0).brand<'Minutes'>(),
    /** Those among them taken from the year before, where no forecast is agreed. */
    fromLastYear: count,
  }),
  /** Months of agents whose cost is foreseen, and the years that it comes from. */
  costs: z.strictObject({ agentMonths: count, baseYears: z.array(z.int()).max(20) }),
  /** The changes of pay that moved some of them. */
  pay: z.array(foreseenPaySchema).max(50),
  /** Charges counted at their forecast. */
  charges: count,
  /** Charges and grants of the year before that nothing of their kind follows in the period: they are not foreseen. Absent where there are none. */
  chargesLeft: z.exactOptional(z.int().min(1)),
  /** Months of units other than hours, and yearly values of bodies, taken from a year before. */
  units: count,
  /** Months of units of the agreement before, a year earlier: they are not foreseen. Absent where there are none. */
  unitsLeft: z.exactOptional(z.int().min(1)),
  values: count,
})

/** What of a provisional settlement is foreseen. */
export type ForeseenBasis = z.output<typeof foreseenBasisSchema>
