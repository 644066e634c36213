import { z } from 'zod'
import { dayField, dayMinutesField } from '#shared/kernel/fields'
import { timerPlaceSchema } from '#shared/domain/timesheets/timer'
import { answer, does, keeps, reads } from './method'
import type { TimerView } from './timer-views'

const nothing = z.strictObject({})

/** What the window may ask about the timer. One runs at a time, and outlives the program. */
export const timerMethods = {
  readTimer: reads(nothing, answer<TimerView>(), ['timesheets', 'timer']),
  startTimer: does(timerPlaceSchema, answer<null>()),
  /** Adds the minutes that the user confirmed to the cells of the timer's agent and body, and ends it. */
  stopTimer: keeps(
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
  /** Says whether the time without anyone at the computer counts; the timer goes on. */
  answerTimer: does(z.strictObject({ counted: z.boolean() }), answer<null>()),
  /** Ends the timer without recording anything. */
  discardTimer: does(nothing, answer<null>()),
} as const
