import { bodyNames } from '#shared/domain/collectivities/body-names'
import type { Registry } from '#shared/contract/views'
import type { Agreement, UnitType } from '#shared/domain/agreements/agreement'
import { termsWithin } from '#shared/domain/agreements/term-versions'
import { countKey } from '#shared/domain/units/set-counts'
import { month, monthOf, type Month } from '#shared/kernel/month'
import { intersectPeriods, monthPeriod, monthsOf, yearPeriod } from '#shared/kernel/period'
import { compareNames } from '#shared/kernel/compare-names'

/** A column: a kind of unit in a month. */
export interface UnitColumn {
  readonly key: string
  readonly type: UnitType
  readonly month: Month
  /** Whether the agreement is in force in the month. */
  readonly open: boolean
}

/** A row: a body. */
export interface UnitRow {
  readonly collectivityId: string
  readonly name: string
  /** A body that left the agreement keeps its row while something is counted there. */
  readonly party: boolean
}

/** The grid of an agreement: all kinds in a month, or one kind over the months of a year. */
export interface UnitsModel {
  readonly agreement: Agreement
  readonly rows: readonly UnitRow[]
  readonly columns: readonly UnitColumn[]
  /** What is kept, in hundredths, by the key of the cell. */
  readonly stored: ReadonlyMap<string, number>
}

/** Identifies a cell of any agreement. */
export const unitCellKey = (
  agreement: Agreement,
  { collectivityId }: Pick<UnitRow, 'collectivityId'>,
  { month: at, type }: Pick<UnitColumn, 'month' | 'type'>,
): string => `${agreement.id} ${at} ${countKey({ collectivityId, unitTypeId: type.id })}`

function columnsOf(agreement: Agreement, at: Month, only: UnitType | null): readonly UnitColumn[] {
  const column = (type: UnitType, of: Month): UnitColumn => ({
    key: `${of} ${type.id}`,
    type,
    month: of,
    open: intersectPeriods(monthPeriod(of), agreement.period) !== null,
  })
  if (only === null) return (agreement.unitTypes ?? []).map((type) => column(type, at))
  return monthsOf(yearPeriod(Number(at.slice(0, 4)))).map((of) => column(only, of))
}

/**
 * Builds the grid: beneficiaries under the terms of the months shown, by name, then bodies that left the agreement and still have something counted here.
 *
 * @param only the kind that is shown over its year; `null` shows all kinds in the month
 */
export function unitsModel(
  { collectivities, unitCounts }: Pick<Registry, 'collectivities' | 'unitCounts'>,
  agreement: Agreement,
  at: Month,
  only: UnitType | null,
): UnitsModel {
  const columns = columnsOf(agreement, at, only)
  const shown = new Set(columns.map(({ key }) => key))
  const counts = unitCounts
    .filter(({ agreementId }) => agreementId === agreement.id)
    .flatMap((record) => record.counts.map((count) => ({ ...count, month: record.month })))
    .filter((count) => shown.has(`${count.month} ${count.unitTypeId}`))
  const names = bodyNames(collectivities)
  const period = only === null ? monthPeriod(at) : yearPeriod(Number(at.slice(0, 4)))
  const parties = new Set(
    termsWithin(agreement, period).flatMap(({ beneficiaries }) =>
      beneficiaries.map(({ collectivityId }) => collectivityId),
    ),
  )
  const left = counts.map(({ collectivityId }) => collectivityId).filter((id) => !parties.has(id))
  const rowsOf = (ids: Iterable<string>, party: boolean): readonly UnitRow[] =>
    [...new Set(ids)]
      .map((id) => ({ collectivityId: id, name: names.get(id) ?? id, party }))
      .sort((a, b) => compareNames(a.name, b.name))
  return {
    agreement,
    columns,
    rows: [...rowsOf(parties, true), ...rowsOf(left, false)],
    stored: new Map(
      counts.map(({ collectivityId, unitTypeId, month: of, hundredths }) => [
        `${agreement.id} ${of} ${countKey({ collectivityId, unitTypeId })}`,
        hundredths,
      ]),
    ),
  }
}

/** The initial month: the present one, or the nearest in the agreement's period. */
export function nearestMonth({ period }: Agreement, today: Month): Month {
  const first = monthOf(period.from)
  if (today < first) return first
  return period.to !== null && today > monthOf(period.to) ? monthOf(period.to) : today
}

/** The same month of another year. */
export const monthOfYear = (at: Month, years: number): Month =>
  month(`${String(Number(at.slice(0, 4)) + years).padStart(4, '0')}${at.slice(4)}`)
