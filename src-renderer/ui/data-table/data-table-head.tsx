import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Column, Sort } from './column'
import classes from './data-table.module.css'

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | null
  readonly onSort: (id: string) => void
}

const direction = (sort: Sort | null, id: string): 'ascending' | 'descending' | 'none' =>
  sort?.id !== id ? 'none' : sort.desc ? 'descending' : 'ascending'

/** Column headers that stay visible; a sortable one is a button. */
export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, header, sortBy, align = 'left', ruled }) => {
          const order = direction(sort, id)
          const Arrow = order === 'descending' ? IconArrowDown : IconArrowUp
          return (
            <th
              key={id}
              scope="col"
              style={{ textAlign: align }}
              data-ruled={ruled ?? undefined}
              {...(sortBy === undefined ? {} : { 'aria-sort': order })}
            >
              {sortBy === undefined ? (
                header
              ) : (
                <UnstyledButton className={classes.sort} onClick={() => onSort(id)}>
                  {header}
                  {order !== 'none' && <Arrow size={13} aria-hidden="true" />}
                </UnstyledButton>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
