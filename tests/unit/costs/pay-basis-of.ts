import { payBasisSchema, type PayBasis } from '#shared/domain/costs/pay-basis'

/** What the pay of an agent is worked out from: index 400 and nothing else, but for what is said. */
export const payBasisOf = (
  some: Partial<Record<keyof PayBasis, number | boolean>> = {},
): PayBasis =>
  payBasisSchema.parse({
    index: 400,
    bonusPoints: 0,
    familySupplement: 0,
    dutyAllowance: 0,
    performanceBonus: 0,
    elsewhereMinutes: 0,
    largeEmployer: false,
    ...some,
  })
