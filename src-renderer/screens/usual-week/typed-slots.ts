import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import type { TemplateSlot } from '#shared/domain/timesheets/week-template'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { parseClock } from '#shared/kernel/parse-clock'
import { visibleLine } from '#shared/kernel/visible-line'
import { COMMON, type SlotDraft } from './usual-week-fields'

/** The pieces that can be read already, so that sums and checks follow the typing. */
export const typedSlots = (drafts: readonly SlotDraft[]): readonly TemplateSlot[] =>
  drafts.flatMap(({ weekday, start, minutes: duration, collectivityId: body, activity }) => {
    const read = parseDuration(duration, minutes(MINUTES_PER_DAY))
    if (!read.ok || body === '') return []
    return [
      {
        weekday,
        start: parseClock(start),
        minutes: read.value.minutes,
        collectivityId: body === COMMON ? null : body,
        activity: visibleLine(activity),
      },
    ]
  })
