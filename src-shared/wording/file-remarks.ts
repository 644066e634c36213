import type { TFunction } from 'i18next'
import type { Rehearsal } from '#shared/contract/import-views'
import type { HiddenParts, TableRemarks } from '#shared/domain/imports/import-table'

/** How many lines of totals are named. */
const MOST_NAMED = 5

/** The first of some lines or columns, and how many more there are. */
function namesListed(all: readonly (number | string)[], t: TFunction): string {
  const named = all.slice(0, MOST_NAMED).map(String)
  const more = all.length - named.length
  return [...named, ...(more > 0 ? [t('common.andMore', { count: more })] : [])].join(', ')
}

/** What a workbook hides: lines and columns that are read all the same, and cells under merged areas, that are not. */
export const hiddenRemarks = (
  { hiddenLines = [], hiddenColumns = [], coveredCells = [] }: HiddenParts,
  t: TFunction,
): readonly string[] => [
  ...(hiddenLines.length === 0
    ? []
    : [t('fileRemarks.hidden', { count: hiddenLines.length, lines: namesListed(hiddenLines, t) })]),
  ...(hiddenColumns.length === 0
    ? []
    : [
        t('fileRemarks.hiddenColumns', {
          count: hiddenColumns.length,
          columns: namesListed(hiddenColumns, t),
        }),
      ]),
  ...(coveredCells.length === 0
    ? []
    : [
        t('fileRemarks.covered', {
          count: coveredCells.length,
          cells: namesListed(coveredCells, t),
        }),
      ]),
]

/**
 * What was done with a file of hours: columns of times left out, lines and columns read that the workbook hides, cells left out that lie under merged ones, totals left out, totals of a sheet that differ from
 * what is read or can't be compared with it, events left out, computed cells taken as they were saved, sums rounded to
 * minutes, hours counted by the clock over one of its changes, hours of one agent at the same time, hours that are kept
 * and stay.
 */
export function fileRemarks(
  {
    totals = [],
    totalDifferences = [],
    totalsNotCompared = [],
    hiddenLines = [],
    hiddenColumns = [],
    coveredCells = [],
    savedResults = 0,
    eventsLeftOut = [],
  }: TableRemarks,
  {
    rounded: { count, over },
    timesLeft,
    clockChanges,
    overlaps,
    staying,
  }: Pick<Rehearsal, 'rounded' | 'timesLeft' | 'clockChanges' | 'overlaps' | 'staying'>,
  t: TFunction,
): readonly string[] {
  const listed = (lines: readonly { readonly found: string; readonly line: number }[]): string => {
    const others = lines.length - MOST_NAMED
    return [
      ...lines
        .slice(0, MOST_NAMED)
        .map(({ found, line }) => t('fileRemarks.total', { found: found.slice(0, 60), line })),
      ...(others > 0 ? [t('common.andMore', { count: others })] : []),
    ].join(', ')
  }
  const before = eventsLeftOut.flatMap((event) => (event.why === 'before' ? [event] : []))
  const after = eventsLeftOut.flatMap((event) => (event.why === 'after' ? [event] : []))
  const notCompared = totalsNotCompared.map(({ column, line }) => ({ found: column, line }))
  return [
    ...(timesLeft.length === 0
      ? []
      : [
          t('fileRemarks.timesLeft', {
            count: timesLeft.length,
            list: timesLeft.map((title) => t('cli.import.title', { title })).join(', '),
          }),
        ]),
    ...hiddenRemarks({ hiddenLines, hiddenColumns, coveredCells }, t),
    ...(totals.length === 0
      ? []
      : [t('fileRemarks.totals', { count: totals.length, list: listed(totals) })]),
    ...totalDifferences
      .slice(0, MOST_NAMED)
      .map((difference) => t('fileRemarks.totalDiffers', { ...difference })),
    ...(totalDifferences.length > MOST_NAMED
      ? [t('fileRemarks.moreDiffer', { count: totalDifferences.length - MOST_NAMED })]
      : []),
    ...(notCompared.length === 0
      ? []
      : [
          t('fileRemarks.notCompared', {
            count: notCompared.length,
            list: listed(notCompared),
          }),
        ]),
    ...(['noLength', 'twice', 'copy'] as const).flatMap((why) => {
      const events = eventsLeftOut.filter((event) => event.why === why)
      return events.length === 0
        ? []
        : t(`fileRemarks.${why}`, { count: events.length, list: listed(events) })
    }),
    ...before
      .slice(0, 1)
      .map(({ from }) =>
        t('fileRemarks.before', { count: before.length, list: listed(before), from }),
      ),
    ...after
      .slice(0, 1)
      .map(({ to }) => t('fileRemarks.after', { count: after.length, list: listed(after), to })),
    ...(count === 0
      ? []
      : [
          t('fileRemarks.rounded', {
            count,
            difference: t(`fileRemarks.${over === 0 ? 'even' : over > 0 ? 'more' : 'less'}`, {
              seconds: Math.abs(over),
            }),
          }),
        ]),
    ...[true, false].flatMap((isLonger) => {
      const lines = clockChanges.filter((row) => row.over > 0 === isLonger)
      return lines.length === 0
        ? []
        : t(`fileRemarks.${isLonger ? 'summer' : 'winter'}`, {
            count: lines.length,
            lines: namesListed(
              lines.map(({ line }) => line),
              t,
            ),
          })
    }),
    ...overlaps
      .slice(0, 1)
      .map((first) => t('fileRemarks.overlaps', { ...first, count: overlaps.length })),
    ...(staying === null ? [] : [t('fileRemarks.staying', { ...staying })]),
    ...(savedResults === 0 ? [] : [t('fileRemarks.savedResults', { count: savedResults })]),
  ]
}
