import { oncePer } from '#shared/kernel/once-per'
import type { TemplateSlot } from './week-template'

const byWeekday = oncePer((slots: readonly TemplateSlot[]) => {
  const sorted = new Map<number, TemplateSlot[]>()
  for (const slot of slots) {
    const same = sorted.get(slot.weekday)
    if (same === undefined) sorted.set(slot.weekday, [slot])
    else same.push(slot)
  }
  return sorted
})

/** The pieces of a usual week on one weekday, sorted out once for each usual week, which is immutable. */
export function slotsOn(slots: readonly TemplateSlot[], weekday: number): readonly TemplateSlot[] {
  return byWeekday(slots).get(weekday) ?? []
}
