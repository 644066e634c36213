import { addDays, type Day } from '#shared/kernel/day'
import { parseDay } from '#shared/kernel/parse-day'

/** A typed day of the past, and whether it has its year: one without is of the twelve months until today. */
export function pastDay(
  text: string,
  today: Day,
): { readonly day: Day | null; readonly isWhole: boolean } {
  const whole = parseDay(text)
  return {
    day: whole ?? parseDay(text, { from: addDays(today, -364), to: today }),
    isWhole: whole !== null,
  }
}
