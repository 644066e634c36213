import { distribute } from '#shared/kernel/distribute'
import { minutes } from '#shared/kernel/minutes'
import type { Agreement } from '../agreements/agreement'
import type { TemplateSlot } from './week-template'

const QUARTER = 15
const WEEKDAYS = [1, 2, 3, 4, 5] as const

/**
 * The contracted week of an agreement as a usual week: each body's hours over Monday to Friday in quarters of an hour
 * by the largest remainder, minutes short of a quarter on the first day without a spare quarter. Each body starts to
 * receive its spare quarters where the one before stopped, so that days stay even. Sums are exact to the minute.
 */
export function agreementWeek({
  beneficiaries,
}: Pick<Agreement, 'beneficiaries'>): readonly TemplateSlot[] {
  let turn = 0
  const slots = beneficiaries.flatMap(({ collectivityId, weeklyMinutes }) => {
    const odd = weeklyMinutes % QUARTER
    const parts = distribute((weeklyMinutes - odd) / QUARTER, [1, 1, 1, 1, 1])
    if (!parts.ok) throw new RangeError('Five equal weights always share out')
    const spares = parts.value.reduce((sum, { spare }) => sum + spare, 0)
    const begin = turn
    turn = (turn + spares) % WEEKDAYS.length
    return WEEKDAYS.map((weekday, at) => {
      const place = (at - begin + WEEKDAYS.length) % WEEKDAYS.length
      const quarters = parts.value[place]?.share ?? 0
      return {
        weekday,
        start: null,
        minutes: minutes(quarters * QUARTER + (place === spares ? odd : 0)),
        collectivityId,
        activity: '',
      }
    })
  })
  return slots.filter((slot) => slot.minutes > 0)
}
