import { addDays, type Day } from '#shared/kernel/day'
import type { Agreement } from '../agreements/agreement'

/** Days that a body has to pay from the sending of a statement, where the agreement says nothing: usage, not law. */
export const PAYMENT_DAYS = 30

/** The day by which a statement that was sent is to be paid. */
export const dueOn = (sentOn: Day, agreement: Pick<Agreement, 'paymentDays'> | undefined): Day =>
  addDays(sentOn, agreement?.paymentDays ?? PAYMENT_DAYS)
