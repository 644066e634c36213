import { addDays, type Day } from './day'
import type { Period } from './period'

/** The twelve months until a day, where a day of the past that is typed without its year is looked for. */
export const yearUntil = (today: Day): Period => ({ from: addDays(today, -364), to: today })
