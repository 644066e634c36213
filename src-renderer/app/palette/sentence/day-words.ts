import type { Language } from '#shared/contract/preferences'
import { formatDay } from '#shared/wording/format'
import type { Day } from '#shared/kernel/day'

/** A day in few words; with its year where that is not this one, so that a mistyped date is noticed. */
export const dayWords = (day: Day, today: Day, language: Language): string => {
  const [year, words] = [day.slice(0, 4), formatDay(day, 'short', language)]
  return year === today.slice(0, 4) ? words : `${words} ${year}`
}
