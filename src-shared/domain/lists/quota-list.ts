import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import type { Collectivity } from '../collectivities/collectivity'
import type { ImportTable } from '../imports/import-table'
import { columnNames } from '../imports/column-names'
import { isTotalLine } from '../imports/total-line'
import { WHOLE } from '../keys/fixed-quotas/fixed-quotas-schema'
import { roundShares, type RoundedShare } from '../keys/fixed-quotas/round-shares'
import { beneficiaryLines, BODY_NAME, BODY_NUMBER } from './beneficiary-line'
import { guessListColumns, type ListColumn } from './guess-list-columns'
import { cellText, type ListCell, type ListKind } from './list-kind'
import { readShare } from './read-share'

const quotaSchema = z.strictObject({
  /** Of the body. */
  id: idField,
  millionths: z.int().min(0).max(WHOLE),
})

/** The fixed quota of a body; none is zero. */
export type ListedQuota = z.output<typeof quotaSchema>

/** What a list of quotas is read with: the bodies that have one, among all. */
export interface QuotaFacts {
  readonly bodies: readonly Collectivity[]
  readonly quotas: readonly ListedQuota[]
  readonly collectivities: readonly Collectivity[]
}

/** The shares of a list, by line: they are rounded together, so that what makes the whole is kept as the whole. */
function sharesByLine(
  cellsOf: (field: string) => readonly ListCell[],
): ReadonlyMap<number, RoundedShare | null> {
  const written = new Map(
    (['share', 'percent'] as const).flatMap((field) =>
      cellsOf(field).map(({ line, text }) => [line, readShare(text, field)] as const),
    ),
  )
  const rounded = roundShares([...written.values()])
  return new Map([...written.keys()].map((line, at) => [line, rounded[at] ?? null]))
}

/** The text in which a line gives its share; empty where it gives none. */
const shareText = (cells: readonly ListCell[]): string =>
  cellText(cells, 'percent') || cellText(cells, 'share')

/** A list of the fixed quotas of a key. A line means the body with its number, else with its name; a body without a line keeps its quota. */
export const QUOTA_LIST: ListKind<ListedQuota, QuotaFacts> = {
  schema: quotaSchema,
  name: ({ id }) => id,
  fields: [
    BODY_NUMBER,
    {
      path: 'percent',
      titles: ['quotite', 'pourcentage', 'taux', 'cle', 'percent', 'quota'],
    },
    { path: 'share', titles: ['fraction', 'part', 'quote part', 'share'] },
    BODY_NAME,
  ],
  open: ({ bodies, quotas, collectivities }, cellsOf) => {
    const shares = sharesByLine(cellsOf)
    const shareOf = (cells: readonly ListCell[]) => shares.get(cells[0]?.line ?? 0) ?? null
    const { find, idOf, name } = beneficiaryLines(bodies, collectivities, quotas)
    return {
      find,
      draft: (cells, before) => {
        const text = shareText(cells)
        return {
          input: {
            id: idOf(cells),
            millionths:
              text === '' ? (before?.millionths ?? 0) : (shareOf(cells)?.millionths ?? text),
          },
          failures: [],
        }
      },
      clash: () => null,
      name,
      notes: ({ millionths }, cells) => {
        const how = shareOf(cells)?.how ?? 'exact'
        const code = how === 'toWhole' ? 'roundedToWhole' : 'rounded'
        return how === 'exact' ? [] : [{ code, found: shareText(cells), kept: millionths }]
      },
    }
  },
}

/** A column whose title has the sign gives percents, whatever else the title says. */
const signed = (
  headers: readonly string[],
  columns: readonly ListColumn[],
): readonly ListColumn[] => {
  const at = headers.findIndex((title) => title.includes('%'))
  const column = columnNames(headers)[at]
  return column === undefined
    ? columns
    : [
        ...columns.filter(
          (one) => one.column !== column && one.field !== 'percent' && one.field !== 'share',
        ),
        { column, field: 'percent' },
      ]
}

/**
 * Guesses the columns of a list of quotas. Plain numbers that come to one or less together are parts of one and not percents: a workbook
 * gives 12.5 % as 0.125.
 */
export function guessQuotaColumns({ headers, rows }: ImportTable): readonly ListColumn[] {
  const columns = signed(headers, guessListColumns(headers, QUOTA_LIST.fields))
  const percent = columns.find(({ field }) => field === 'percent')
  const at = columnNames(headers).indexOf(percent?.column ?? '')
  const texts = rows.flatMap(({ cells }) => (isTotalLine(cells) ? [] : (cells[at]?.trim() ?? '')))
  const sum = texts
    .map((text) => parseDecimal(text, 9) ?? 0)
    .reduce((all, number) => all + number, 0)
  // Decimals are cut at the ninth: many of them may come to a little more than one.
  const areParts = sum > 0 && sum < 1_000_000_500 && texts.every((text) => !text.includes('%'))
  return areParts
    ? columns.map((one) => (one === percent ? { ...one, field: 'share' } : one))
    : columns
}
