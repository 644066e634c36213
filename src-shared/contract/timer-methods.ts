import { z } from 'zod'
import { dayField, dayMinutesField } from '#shared/kernel/fields'
import { timerPlaceSchema } from '#shared/domain/timesheets/timer'
import { gives } from './method'
import type { Saved } from './saved'
import type { TimerView } from './timer-views'

const nothing = z.strictObject({})

/** What the window may ask about the timer. One runs at a time, and outlives the program. */
export const timerMethods = {
  readTimer: gives<TimerView>()(nothing),
  startTimer: gives<null>()(timerPlaceSchema),
  /** Adds minutes, as somebody confirmed them, to the cells of the timer's place, and ends it. */
  stopTimer: gives<Saved>()(
    z.strictObject({
      lines: z
        .array(z.strictObject({ day: dayField, minutes: dayMinutesField }))
        .min(1)
        .max(400)
        .refine((lines) => new Set(lines.map(({ day }) => day)).size === lines.length, {
          error: 'code:duplicateEntry',
        }),
    }),
  ),
  /** Says whether the times when nobody was seen count; the timer goes on. */
  answerTimer: gives<null>()(z.strictObject({ counted: z.boolean() })),
  /** Ends the timer without recording anything. */
  discardTimer: gives<null>()(nothing),
} as const
