import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import type { Collectivity } from '../collectivities/collectivity'
import type { ImportTable } from '../imports/import-table'
import { columnNames } from '../imports/column-names'
import { isSummaryLine } from '../imports/total-line'
import { WHOLE } from '../keys/fixed-quotas/fixed-quotas-schema'
import { roundShares, type RoundedShare } from '../keys/fixed-quotas/round-shares'
import { beneficiaryLines, BODY_NAME, BODY_NUMBER } from './beneficiary-line'
import { guessListColumns, type ListColumn } from './guess-list-columns'
import { cellText, type ListCell, type ListKind } from './list-kind'
import { oneOfSeveral } from '../imports/one-of-several'
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
      titles: 'quotite, pourcentage, taux, cle, percent, quota',
    },
    { path: 'share', titles: 'fraction, part, quote part, share' },
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
        const millionths =
          text === '' ? (before?.millionths ?? 0) : (shareOf(cells)?.millionths ?? text)
        // Quoted as it is written, and not in millionths.
        return Number(millionths) > WHOLE
          ? {
              input: { id: idOf(cells), millionths: 0 },
              failures: [{ code: 'fieldOutOfRange', field: 'millionths', found: text }],
            }
          : { input: { id: idOf(cells), millionths }, failures: [] }
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

const isQuota = ({ field }: ListColumn): boolean => field === 'percent' || field === 'share'

/** The names of the columns whose titles have the sign, and nothing more, or anything. */
function signed(headers: readonly string[], alone: boolean): readonly string[] {
  const several = oneOfSeveral(headers)
  return columnNames(headers).filter((_, at) => {
    const title = headers[at] ?? ''
    if (several.has(title)) return false
    return title.includes('%') && (!alone || !/\p{Letter}{3}/u.test(title))
  })
}

/**
 * A column of quotas whose title has the sign gives percents, whatever else the title says. Where no title says quotas, or only
 * parts, it is that of the sign: beside « Quotité », « % des habitants » is something else.
 */
function withSign(
  headers: readonly string[],
  columns: readonly ListColumn[],
): readonly ListColumn[] {
  const guessed = columns.find(isQuota)
  const [first] = signed(headers, false)
  const [alone] = signed(headers, true)
  const has = guessed !== undefined && signed(headers, false).includes(guessed.column)
  const column = has
    ? guessed.column
    : guessed === undefined
      ? first
      : guessed.field === 'share'
        ? alone
        : undefined
  return column === undefined
    ? columns
    : [
        ...columns.filter((one) => one.column !== column && !isQuota(one)),
        { column, field: 'percent' },
      ]
}

/** Parts of one that were rounded may come to a little more than one; the percents of a key come to far more. */
const WHOLE_AT_MOST = 1.05
/** How far from a hundred percents that were rounded may come. */
const ROUNDED = 0.5

/**
 * Guesses the columns of a list of quotas. Plain numbers of bodies that come to about one or less together are parts of one and not
 * percents, also beside percents that say so: a workbook gives 12.5 % as 0.125. Those under a title of parts that come to a hundred
 * are percents.
 */
export function guessQuotaColumns(table: ImportTable): readonly ListColumn[] {
  const { headers, rows } = table
  const columns = withSign(headers, guessListColumns(table, QUOTA_LIST.fields))
  const quota = columns.find(isQuota)
  const names = columnNames(headers)
  const at = names.indexOf(quota?.column ?? '')
  const bodies = columns.flatMap((one) => (isQuota(one) ? [] : names.indexOf(one.column)))
  const isOfBody = (cells: readonly string[]): boolean =>
    !isSummaryLine(cells) &&
    (bodies.length === 0 || bodies.some((place) => (cells[place] ?? '').trim() !== ''))
  const texts = rows.flatMap(({ cells }) => (isOfBody(cells) ? (cells[at]?.trim() ?? '') : []))
  const shares = texts.map((text) => {
    const share = readShare(text, 'share')
    return share === null ? 0 : Number(share.numerator) / Number(share.denominator)
  })
  const sum = shares.reduce((all, share) => all + share, 0)
  const plain = shares.filter((share, at) => share > 0 && !/[%/]/.test(texts[at] ?? ''))
  // Beside percents that say so, 1 alone is one of them.
  const areBelow = plain.every((share) => share < 1) || !texts.some((text) => text.includes('%'))
  const areParts = plain.length > 0 && areBelow && sum < WHOLE_AT_MOST
  const arePercents = plain.length === texts.length && Math.abs(sum - 100) <= ROUNDED
  const field = areParts ? 'share' : arePercents ? 'percent' : quota?.field
  return field === undefined
    ? columns
    : columns.map((one) => (one === quota ? { ...one, field } : one))
}
