import type { Cents } from '#shared/kernel/cents'
import { contribution } from '#shared/domain/costs/base-pay'

/** A part of an amount, in ten-thousandths, rounded to the cent. */
export const partOf = (amount: Cents, tenThousandths: number): Cents =>
  contribution(amount, tenThousandths * 10)
