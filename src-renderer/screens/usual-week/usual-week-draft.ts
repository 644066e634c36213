import type { Language } from '#shared/contract/preferences'
import type { TemplateSlot, WeekTemplate } from '#shared/domain/timesheets/week-template'
import { weekTemplateSchema } from '#shared/domain/timesheets/week-template'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import { formatClock, formatDay, formatMinutes } from '#shared/wording/format'
import type { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** In the choice of bodies: common time. No identifier looks like it. */
export const COMMON = '~common'

/** A piece of the week as typed. */
export interface SlotDraft {
  /** Tells the pieces apart while they are edited. */
  readonly key: string
  readonly weekday: number
  readonly start: string
  readonly duration: string
  /** Empty until somebody chooses. */
  readonly body: string
  readonly activity: string
}

/** A usual week as typed. */
export interface UsualWeekDraft {
  readonly from: string
  readonly to: string
  readonly slots: readonly SlotDraft[]
}

/** Pieces as typed, in the order of the week; those without an hour come last in their day. */
export const slotDrafts = (
  slots: readonly TemplateSlot[],
  language: Language,
  prefix: string,
): readonly SlotDraft[] =>
  [...slots]
    .sort((a, b) => a.weekday - b.weekday || (a.start ?? 1440) - (b.start ?? 1440))
    .map((slot, at) => ({
      key: `${prefix}${String(at)}`,
      weekday: slot.weekday,
      start: slot.start === null ? '' : formatClock(slot.start, language),
      duration: formatMinutes(slot.minutes, language),
      body: slot.collectivityId ?? COMMON,
      activity: slot.activity,
    }))

/** The draft of a kept usual week, or of one made after another (`from` is then still to be typed). */
export const usualWeekDraft = (
  {
    period,
    slots,
  }: Pick<WeekTemplate, 'slots'> & { readonly period: WeekTemplate['period'] | null },
  language: Language,
): UsualWeekDraft => ({
  from: period === null ? '' : formatDay(period.from, 'numeric', language),
  to: period?.to == null ? '' : formatDay(period.to, 'numeric', language),
  slots: slotDrafts(slots, language, 'kept-'),
})

/** Reads a draft into the usual week it describes, or says field by field what is wrong. */
export function readUsualWeek(
  draft: UsualWeekDraft,
  of: Pick<WeekTemplate, 'id' | 'agentId'>,
  texts: DraftTexts,
): Result<WeekTemplate, FormFailure> {
  const slots = draft.slots.map(({ weekday, start, duration, body, activity }, place) => ({
    weekday,
    start: texts.clockOrNone(`slots.${String(place)}.start`, start),
    minutes: texts.duration(`slots.${String(place)}.minutes`, duration, minutes(MINUTES_PER_DAY)),
    collectivityId: body === '' ? undefined : body === COMMON ? null : body,
    activity,
  }))
  const period = {
    from: texts.day('period.from', draft.from),
    to: texts.dayOrNone('period.to', draft.to),
  }
  return texts.finish(weekTemplateSchema, { ...of, period, slots })
}
