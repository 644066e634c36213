import { z } from 'zod'
import { readDay } from './day'
import { MINUTES_PER_DAY } from './minutes'

/** Marks a refinement with a failure code of its own, so that the sentence can say more than "wrong value". */
const because = (code: string): { readonly error: string } => ({ error: `code:${code}` })

/** An identifier: opaque, never shown. */
export const idField = z.string().min(1).max(80)

/** A line of typed text that must not be empty. */
export const nameField = z.string().trim().min(1).max(160)

/** A reason that may be empty. */
export const reasonField = z.string().trim().max(160)

/** A line of text that may be empty. */
export const textField = z.string().trim().max(300)

/** A code of a register with a check: of limited length, and refused with one failure of its own. */
export const checkedCode = (longest: number, isRight: (text: string) => boolean, code: string) =>
  z
    .string()
    .max(longest, { ...because(code), abort: true })
    .refine(isRight, because(code))

/** A day of the calendar. */
export const dayField = z
  .string()
  .refine((text) => readDay(text) !== null, because('dayImpossible'))
  // What the JSON Schema says of it.
  .meta({ format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` })
  .brand<'Day'>()

/** A month of the calendar. */
export const monthField = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, because('monthImpossible'))
  .brand<'Month'>()

/** An amount in cents, of either sign, below ten billion euros. */
export const centsField = z.int().min(-1_000_000_000_000).max(1_000_000_000_000).brand<'Cents'>()

/** An amount in cents that can't be negative. */
export const positiveCentsField = z
  .int()
  .min(0, because('amountBelowZero'))
  .max(1_000_000_000_000)
  .brand<'Cents'>()

/** A duration within one day, in minutes. */
export const dayMinutesField = z
  .int()
  .min(0)
  .max(MINUTES_PER_DAY, because('over24Hours'))
  .brand<'Minutes'>()

/** A sum of durations in minutes: as far as amounts go. */
export const minutesSumField = z.int().min(0).max(1_000_000_000_000).brand<'Minutes'>()

/** A weekly duration in minutes: up to seven full days. */
export const weeklyMinutesField = z
  .int()
  .min(0)
  .max(7 * MINUTES_PER_DAY, because('overAWeek'))
  .brand<'Minutes'>()

/** A share of a whole in ten-thousandths: 10 000 is 100 %. */
export const workShareField = z.int().min(0).max(10_000, because('shareOver100'))

/** A span of days, both ends included. */
export const periodField = z
  .strictObject({ from: dayField, to: dayField })
  .refine(({ from, to }) => from <= to, because('periodReversed'))

/** A span whose end may be unknown. */
export const openPeriodField = z
  .strictObject({ from: dayField, to: dayField.nullable() })
  .refine(({ from, to }) => to === null || from <= to, because('periodReversed'))

/** A time of day in minutes since midnight: 0 to 1 439. */
export const clockField = z
  .int()
  .min(0)
  .max(MINUTES_PER_DAY - 1)

/** An instant, ISO 8601, UTC. */
export const instantField = z.iso.datetime()
