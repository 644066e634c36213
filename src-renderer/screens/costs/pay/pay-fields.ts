import { payBasisSchema } from '#shared/domain/costs/pay-basis'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

const none = { zero: true, marked: false } as const

/** What an agent's month is worked out from; empty texts are zero. */
export const payFields = defineFields(payBasisSchema, {
  index: kind.whole('costs.pay.index', { marked: false }),
  bonusPoints: kind.whole('costs.pay.bonusPoints', none),
  familySupplement: kind.amount('costs.pay.familySupplement', none),
  dutyAllowance: kind.amount('costs.pay.dutyAllowance', none),
  performanceBonus: kind.amount('costs.pay.performanceBonus', none),
  elsewhereMinutes: kind.duration('costs.pay.elsewhere', none),
  largeEmployer: kind.yesNo('costs.pay.largeEmployer'),
})
