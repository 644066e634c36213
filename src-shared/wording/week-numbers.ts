import type { TFunction } from 'i18next'
import type { Day } from '#shared/kernel/day'
import { weekList } from '#shared/kernel/week-list'
import { wordList } from './word-list'

/** Weeks in words, those that follow each other together: "9, 32 à 34 et 53"; with their year where it is not the one that is given. */
export const weekNumbers = (mondays: readonly Day[], t: TFunction, year?: number): string =>
  weekList(
    mondays,
    (runs) =>
      wordList(
        runs.map(({ from, to }) =>
          from === to
            ? String(from)
            : t('allocation.objections.weekRun', { from: String(from), to: String(to) }),
        ),
        t,
      ),
    year,
  )
