import type { TFunction } from 'i18next'
import type { ImportTable } from '#shared/domain/imports/import-table'

/** How many lines of totals are named. */
const MOST_NAMED = 5

/** What was done with a file of hours before its lines are read: totals left out, computed cells taken as they were saved. */
export function fileRemarks(
  { totals = [], savedResults = 0 }: Pick<ImportTable, 'totals' | 'savedResults'>,
  t: TFunction,
): readonly string[] {
  const others = totals.length - MOST_NAMED
  const list = [
    ...totals
      .slice(0, MOST_NAMED)
      .map(({ found, line }) => t('import.remarks.total', { found: found.slice(0, 60), line })),
    ...(others > 0 ? [t('common.andMore', { count: others })] : []),
  ].join(', ')
  return [
    ...(totals.length === 0 ? [] : [t('import.remarks.totals', { count: totals.length, list })]),
    ...(savedResults === 0 ? [] : [t('import.remarks.savedResults', { count: savedResults })]),
  ]
}
