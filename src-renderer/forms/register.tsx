import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLeftRecord } from '../client/left-record'
import type { Column } from '../ui/data-table/column'
import { DataTable } from '../ui/data-table/data-table'
import { Screen } from '../ui/screen'
import { Sheet } from '../ui/sheet'
import { useListSearch, type ListWords } from './use-list-search'
import type { Chosen } from './use-chosen'

interface RegisterProps<Row extends { readonly id: string }> {
  readonly title: string
  readonly context: ReactNode
  /** What the list holds, for those who do not see it. */
  readonly list: string
  /** What the button says that adds a record. */
  readonly add: string
  readonly chosen: Omit<Chosen<Row>, 'key' | 'again'>
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** The column by which the list is sorted at first. */
  readonly sort?: string
  readonly rowHeight?: number
  /** Has a long list searched by words of its lines. */
  readonly search?: ListWords<Row>
  readonly secondary?: ReactNode
  readonly toolbar?: ReactNode
  /** The record that is chosen, or the new one, where it is shown beside the list. */
  readonly pane?: ReactNode
  /** Shown where nothing was found. */
  readonly empty?: ReactNode
  /** Shown in place of all while there is no record; gets the button that adds one. */
  readonly none?: ((add: ReactNode) => ReactNode) | false
}

/** A list of records, and one of them on the right or on a page of its own. */
export function Register<Row extends { readonly id: string }>(props: RegisterProps<Row>) {
  const { chosen, sort, rowHeight, none = false } = props
  const { holds, field, notFound } = useListSearch(props.search, props.rows.length)
  const left = useLeftRecord()
  const add = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={17} aria-hidden="true" />}
      onClick={chosen.create}
      autoFocus={left !== null && !props.rows.some(({ id }) => id === left)}
    >
      {props.add}
    </Button>
  )
  const isEmpty = none !== false
  return (
    <Screen
      scroll="inside"
      title={props.title}
      context={isEmpty ? undefined : props.context}
      secondary={props.secondary}
      primary={isEmpty ? undefined : add}
      toolbar={
        !isEmpty && (
          <>
            {field}
            {props.toolbar}
          </>
        )
      }
      pane={chosen.editing ? props.pane : undefined}
    >
      {isEmpty ? (
        none(add)
      ) : (
        <Sheet>
          <DataTable
            label={props.list}
            columns={props.columns}
            rows={props.rows.filter(holds)}
            rowKey={(row) => row.id}
            onOpen={(row) => chosen.open(row.id)}
            selectedKey={chosen.row?.id ?? null}
            leftKey={left}
            {...(sort === undefined ? {} : { initialSort: { id: sort, desc: false } })}
            {...(rowHeight === undefined ? {} : { rowHeight })}
            empty={notFound ?? props.empty}
          />
        </Sheet>
      )}
    </Screen>
  )
}
