import { useMemo, useState } from 'react'
import type { Column, Sort } from './column'
import { compareValues } from './compare-values'

interface SortedRows<Row> {
  readonly rows: readonly Row[]
  readonly sort: Sort | null
  /** Ascending, then descending, then the order the rows came in. */
  readonly toggle: (id: string) => void
}

const next = (sort: Sort | null, id: string): Sort | null =>
  sort?.id !== id ? { id, desc: false } : sort.desc ? null : { id, desc: true }

/** The rows in the order a reader asked for. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initial: Sort | null,
): SortedRows<Row> {
  const [sort, setSort] = useState(initial)
  const sorted = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === sort?.id)?.sortBy
    if (sortBy === undefined) return rows
    const sign = sort?.desc === true ? -1 : 1
    return rows.toSorted((a, b) => sign * compareValues(sortBy(a), sortBy(b)))
  }, [rows, columns, sort])
  return { rows: sorted, sort, toggle: (id) => setSort((before) => next(before, id)) }
}
