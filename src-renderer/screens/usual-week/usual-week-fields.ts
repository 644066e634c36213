import { z } from 'zod'
import type { Language } from '#shared/contract/preferences'
import {
  weekTemplateSchema,
  type TemplateSlot,
  type WeekTemplate,
} from '#shared/domain/timesheets/week-template'
import { idField } from '#shared/kernel/fields'
import type { Result } from '#shared/kernel/result'
import type { DraftTexts } from '../../forms/draft-texts'
import * as kind from '../../forms/fields/build'
import { defineFields } from '../../forms/fields/define-fields'
import { draftOf, isRecord } from '../../forms/fields/draft-of'
import { inputOf } from '../../forms/fields/input-of'
import type { DraftOf } from '../../forms/fields/kinds'
import type { FieldsForm } from '../../forms/fields/use-made-form'
import type { FormFailure } from '../../forms/form-failure'

/** In the choice of bodies: common time. No identifier looks like it. */
export const COMMON = '~common'

const slotSchema = weekTemplateSchema.shape.slots.element

/** A week as typed: a piece has no body until one is chosen, and has an identifier while it is edited. */
const typedWeek = z.object({
  ...weekTemplateSchema.shape,
  slots: z.array(slotSchema.extend({ id: z.string(), collectivityId: idField })),
})

/** What is asked of a usual week. */
export const usualWeekFields = defineFields(typedWeek, {
  period: kind.period(
    'agreements.stage.inForce',
    kind.day('usualWeek.from'),
    kind.day('usualWeek.to'),
  ),
  slots: kind.list('usualWeek.section', {
    id: kind.held(''),
    weekday: kind.held(1),
    start: kind.clock('usualWeek.start', { placeholder: 'usualWeek.startHint' }),
    minutes: kind.duration('words.duration', { placeholder: 'usualWeek.durationHint' }),
    collectivityId: kind.reference('words.body'),
    activity: kind.text('usualWeek.activity', { placeholder: 'usualWeek.activityHint' }),
  }),
})

/** A usual week as typed. */
export type UsualWeekDraft = DraftOf<typeof usualWeekFields.fields>

/** A piece of the week as typed. */
export type SlotDraft = UsualWeekDraft['slots'][number]

/** The form of a usual week. */
export type UsualWeekForm = FieldsForm<typeof usualWeekFields.fields>

/** Pieces as they are shown, in the order of the week; those without an hour come last in their day. */
export const shownSlots = (slots: readonly TemplateSlot[], idAt: (place: number) => string) =>
  slots
    .map((slot, at) => ({ ...slot, id: idAt(at), collectivityId: slot.collectivityId ?? COMMON }))
    .toSorted((a, b) => a.weekday - b.weekday || (a.start ?? 1440) - (b.start ?? 1440))

/** The same as one would type them. */
export const slotDrafts = (
  slots: readonly TemplateSlot[],
  language: Language,
  prefix: string,
): readonly SlotDraft[] =>
  draftOf(usualWeekFields, { slots: shownSlots(slots, (at) => `${prefix}${String(at)}`) }, language)
    .slots

/** Reads a draft into the usual week it describes, or says field by field what is wrong. */
export function readUsualWeek(
  draft: UsualWeekDraft,
  of: Pick<WeekTemplate, 'id' | 'agentId'>,
  texts: DraftTexts,
): Result<WeekTemplate, FormFailure> {
  const { period, slots } = inputOf(usualWeekFields, draft, texts)
  const lines: readonly unknown[] = Array.isArray(slots) ? slots : []
  return texts.finish(weekTemplateSchema, {
    ...of,
    period,
    slots: lines.filter(isRecord).map(({ id: _, collectivityId, ...slot }) => ({
      ...slot,
      collectivityId:
        collectivityId === '' ? undefined : collectivityId === COMMON ? null : collectivityId,
    })),
  })
}
