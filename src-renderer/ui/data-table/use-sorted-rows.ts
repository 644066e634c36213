import {
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type SortingState,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import type { Column, Sort } from './column'
import { compareValues } from './compare-values'

interface SortedRows<Row> {
  readonly rows: readonly Row[]
  readonly sort: Sort | null
  /** Ascending, then descending, then the order the rows came in. */
  readonly toggle: (id: string) => void
}

/** The rows in the order a reader asked for. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  initial: Sort | null,
  language: string,
): SortedRows<Row> {
  const [sorting, setSorting] = useState<SortingState>(initial === null ? [] : [initial])
  const definitions = useMemo(
    () =>
      columns.map(({ id, sortBy }): ColumnDef<Row, string | number | null> => ({
        id,
        accessorFn: (row) => sortBy?.(row) ?? null,
        enableSorting: sortBy !== undefined,
        sortingFn: (a, b) =>
          compareValues(sortBy?.(a.original) ?? null, sortBy?.(b.original) ?? null, language),
      })),
    [columns, language],
  )
  const data = useMemo(() => [...rows], [rows])
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    enableSortingRemoval: true,
    sortDescFirst: false,
  })
  return {
    rows: table.getRowModel().rows.map((row) => row.original),
    sort: sorting[0] ?? null,
    toggle: (id) => table.getColumn(id)?.toggleSorting(),
  }
}
