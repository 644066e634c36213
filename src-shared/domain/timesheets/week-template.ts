import { z } from 'zod'
import { clockField, dayMinutesField, idField, openPeriodField } from '#shared/kernel/fields'
import { MINUTES_PER_DAY } from '#shared/kernel/minutes'
import { LONGEST_ACTIVITY } from './timesheet'

const slotField = z.strictObject({
  /** 1 is Monday, 7 is Sunday. */
  weekday: z.int().min(1).max(7),
  /** Minutes since midnight; `null` where the hour does not matter. */
  start: clockField.nullable(),
  minutes: dayMinutesField,
  /** `null`: common time. */
  collectivityId: idField.nullable(),
  /** Empty where the body alone says it. */
  activity: z.string().trim().max(LONGEST_ACTIVITY),
})

const daysWithin24Hours = (slots: readonly z.output<typeof slotField>[]): boolean =>
  [1, 2, 3, 4, 5, 6, 7].every(
    (weekday) =>
      slots.reduce((sum, slot) => sum + (slot.weekday === weekday ? slot.minutes : 0), 0) <=
      MINUTES_PER_DAY,
  )

/** The usual week of an agent over a period: "lundi matin Francheville". What the wall foresees comes from it first. */
export const weekTemplateSchema = z.strictObject({
  id: idField,
  agentId: idField,
  period: openPeriodField,
  slots: z.array(slotField).max(200).refine(daysWithin24Hours, { error: 'code:over24Hours' }),
})

/** The usual week of an agent over a period. */
export type WeekTemplate = z.output<typeof weekTemplateSchema>

/** A piece of a usual week. */
export type TemplateSlot = WeekTemplate['slots'][number]
