import { addDays, mondayOf, type Day } from '#shared/kernel/day'

const OFFSETS = [0, 1, 2, 3, 4, 5, 6] as const

/** The seven days of the week of a day, Monday first. */
export const weekDays = (value: Day): readonly Day[] => {
  const monday = mondayOf(value)
  return OFFSETS.map((offset) => addDays(monday, offset))
}
