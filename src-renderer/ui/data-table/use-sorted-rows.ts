import { useMemo, useState } from 'react'
import type { Column, Sort } from './column'
import { compareValues } from './compare-values'

const next = (sort: Sort | null, id: string): Sort | null =>
  sort?.id !== id ? { id, desc: false } : sort.desc ? null : { id, desc: true }

/** The rows in the order a reader asked for: ascending, then descending, then the order they came in. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initial: Sort | null,
) {
  const [sort, setSort] = useState(initial)
  const sorted = useMemo(() => {
    const sortBy = columns.find(({ id }) => id === sort?.id)?.sortBy
    if (sortBy === undefined) return rows
    const sign = sort?.desc === true ? -1 : 1
    return rows.toSorted((a, b) => sign * compareValues(sortBy(a), sortBy(b)))
  }, [rows, columns, sort])
  return { rows: sorted, sort, toggle: (id: string) => setSort((before) => next(before, id)) }
}
