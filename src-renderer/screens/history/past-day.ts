import type { Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import { yearUntil } from '#shared/kernel/year-until'

/** A typed day of the past, and whether it has its year: one without is of the twelve months until today. */
export function pastDay(
  text: string,
  today: Day,
): { readonly day: Day | null; readonly isWhole: boolean } {
  const whole = parseDay(text)
  return {
    day: whole ?? parseDay(text, yearUntil(today)),
    isWhole: whole !== null,
  }
}
