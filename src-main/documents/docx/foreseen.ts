import { cents, type Cents } from '#shared/kernel/cents'
import { minutes } from '#shared/kernel/minutes'
import { yearPeriod } from '#shared/kernel/period'
import { roundRatio } from '#shared/kernel/ratio'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { agreementOn } from '#shared/domain/agreements/term-versions'
import { contractedMinutes } from '#shared/domain/keys/contracted-minutes'

/** The minutes of a year that some weekly minutes foresee, and what they cost at an hourly price, rounded once. */
export function foreseenOf(
  agreement: Agreement,
  weekly: number,
  year: number,
  hourly: Cents | null,
): { readonly minutes: number; readonly amount: Cents | null } {
  const exact = contractedMinutes(minutes(weekly), agreement, yearPeriod(year))
  const { numerator, denominator } = exact
  return {
    minutes: roundRatio(exact),
    amount:
      hourly === null
        ? null
        : cents(
            roundRatio({ numerator: numerator * BigInt(hourly), denominator: denominator * 60n }),
          ),
  }
}

/** The agreement at the end of a year: its parties and figures then. */
export const agreementIn = (agreement: Agreement, year: number): Agreement =>
  agreementOn(agreement, yearPeriod(year).to)
