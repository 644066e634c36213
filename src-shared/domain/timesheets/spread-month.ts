import type { Day } from '#shared/kernel/day'
import { distribute } from '#shared/kernel/distribute'
import { minutes, sumMinutes, type Minutes } from '#shared/kernel/minutes'
import { failure, success, type Result } from '#shared/kernel/result'
import type { WorkingDay } from './working-days'

/** What one day receives of a month's total. */
export interface DayShare {
  readonly day: Day
  readonly minutes: Minutes
}

/** Why a total can't be spread: no day left to receive it, or less than is there already (`done`). */
export type SpreadFailure =
  | { readonly code: 'noWorkingDay' }
  | { readonly code: 'lessThanDone'; readonly done: Minutes }

const QUARTER = 15

/**
 * Spreads a month's total for a body over an agent's working days, in proportion to their length, in quarters of an hour
 * by the largest remainder; minutes short of a quarter go to the first day served. Days that hold something for the body
 * already keep it and count: what is there and what is added always make the total.
 *
 * @param total the month's total for the body, what is there already included
 * @param days days on which the agent can serve the body
 * @param done what the month holds for the body already
 */
export function spreadMonth(
  total: Minutes,
  days: readonly WorkingDay[],
  done: readonly DayShare[],
): Result<readonly DayShare[], SpreadFailure> {
  const already = sumMinutes(done.map((share) => share.minutes))
  if (total < already) return failure({ code: 'lessThanDone', done: already })
  const left = total - already
  const taken = new Set(done.map(({ day }) => day))
  const free = days.filter(({ day, length }) => !taken.has(day) && length > 0)
  if (left === 0) return success([])
  const odd = left % QUARTER
  const parts = distribute(
    (left - odd) / QUARTER,
    free.map(({ length }) => length),
  )
  if (!parts.ok) return failure({ code: 'noWorkingDay' })
  const first = Math.max(
    0,
    parts.value.findIndex(({ share }) => share > 0),
  )
  return success(
    free.flatMap(({ day }, at) => {
      const share = (parts.value[at]?.share ?? 0) * QUARTER + (at === first ? odd : 0)
      return share === 0 ? [] : [{ day, minutes: minutes(share) }]
    }),
  )
}
