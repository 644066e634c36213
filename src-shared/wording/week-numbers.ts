import type { TFunction } from 'i18next'
import { isoWeek, type Day } from '#shared/kernel/day'
import { weekRuns } from '#shared/kernel/week-runs'
import { wordList } from './word-list'

/** Weeks in words, those that follow each other together: "9, 32 à 34 et 53". */
export function weekNumbers(mondays: readonly Day[], t: TFunction): string {
  const number = (monday: Day): string => String(isoWeek(monday).week)
  return wordList(
    weekRuns(mondays).map(({ from, to }) =>
      from === to
        ? number(from)
        : t('allocation.objections.weekRun', { from: number(from), to: number(to) }),
    ),
    t,
  )
}
