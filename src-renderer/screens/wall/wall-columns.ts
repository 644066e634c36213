import type { TFunction } from 'i18next'
import { holidayOn, type HolidayRegion } from '#shared/domain/timesheets/holidays'
import { isoWeek, weekday, type Day } from '#shared/kernel/day'
import { upperFirst } from '#shared/wording/upper-first'
import type { Formatters } from '#shared/wording/formatters'
import type { WallColumn } from './wall-model'
import { weeksOf, type WallViewName } from './wall-period'

/** The words for the names of columns. */
export interface ColumnWords {
  /** In an agent's own hours the labels of days include the year. */
  readonly onWall: boolean
  readonly view: WallViewName
  readonly days: readonly Day[]
  readonly withWeekend: boolean
  readonly today: Day
  readonly region: HolidayRegion
  /** In an agent's own hours, the days on which the agent is away; empty on the wall. */
  readonly away: ReadonlyMap<Day, string>
  readonly format: Pick<Formatters, 'day'>
  readonly dayRange: (from: Day, to: Day) => string
  readonly t: TFunction
}

const isWeekend = (day: Day): boolean => weekday(day) > 5

function dayColumn(day: Day, { onWall, today, region, away, format, t }: ColumnWords): WallColumn {
  const on = holidayOn(day, region)
  const holiday = on === null ? null : t(`planning.holidays.${on}`)
  const name = upperFirst(format.day(day, 'weekday'))
  return {
    days: [day],
    name: day === today ? t('week.today', { day: name }) : name,
    label: format.day(day, onWall ? 'weekdayMonth' : 'full'),
    today: day === today,
    weekend: isWeekend(day),
    holiday,
    holidayUnderDay:
      on === 'easterMonday' || on === 'whitMonday'
        ? t(`planning.holidaysUnderMonday.${on}`)
        : holiday,
    away: away.get(day) ?? null,
  }
}

/** A day of an agent's own month: its name is short, since there are many. */
const monthColumn = (day: Day, words: ColumnWords): WallColumn => ({
  ...dayColumn(day, words),
  name: upperFirst(words.format.day(day, 'weekday')),
})

/** The columns of a grid of hours: the days of a week or of an agent's own month, or the weeks of everyone's month. */
export function wallColumns(words: ColumnWords): readonly WallColumn[] {
  const { onWall, view, days, withWeekend, today, dayRange, t } = words
  if (view === 'week' || !onWall)
    return days
      .filter((day) => withWeekend || !isWeekend(day))
      .map((day) => (view === 'week' ? dayColumn : monthColumn)(day, words))
  return weeksOf(days).flatMap((week) => {
    const [first, last] = [week[0], week.at(-1)]
    if (first === undefined || last === undefined) return []
    return [
      {
        days: week,
        name: t('wall.columns.week', { week: isoWeek(first).week }),
        label: t('wall.columns.weekSpoken', {
          week: isoWeek(first).week,
          range: dayRange(first, last),
        }),
        today: week.includes(today),
        weekend: false,
        holiday: null,
        holidayUnderDay: null,
        away: null,
      },
    ]
  })
}
