import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { PAYMENT_DAYS } from '#shared/domain/agreements/payment-days'
import * as kind from '../../../forms/fields/build'
import { defineFields } from '../../../forms/fields/define-fields'

/** What is asked of how an agreement settles. */
export const settlingFields = defineFields(agreementSchema, {
  balance: kind.choice<NonNullable<Agreement['balance']>>(
    'provisional.settling.balance',
    'settled',
    (value) => `provisional.settling.${value}`,
    { radio: true },
  ),
  paymentDays: kind.whole('provisional.settling.paymentDays', {
    first: PAYMENT_DAYS,
    help: 'provisional.settling.paymentDaysHelp',
    when: () => true,
  }),
  foreseenPay: kind.list('provisional.pay.heading', {
    reason: kind.text('words.reason', {
      placeholder: 'provisional.pay.reasonExample',
      marked: false,
    }),
    tenThousandths: kind.percent('provisional.pay.percent', { marked: false }),
    from: kind.day('provisional.pay.from', { marked: false }),
  }),
})
