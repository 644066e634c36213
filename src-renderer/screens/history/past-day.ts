import { addDays, type Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'
import type { Period } from '#shared/kernel/period'

/** The twelve months until today: a day of the past that is typed without its year is of them. */
export const pastYear = (today: Day): Period => ({ from: addDays(today, -364), to: today })

/** A typed day of the past, and whether it has its year: one without is of the twelve months until today. */
export function pastDay(
  text: string,
  today: Day,
): { readonly day: Day | null; readonly isWhole: boolean } {
  const whole = parseDay(text)
  return {
    day: whole ?? parseDay(text, pastYear(today)),
    isWhole: whole !== null,
  }
}
