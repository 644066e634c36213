import { Button, Group, Stack } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportTable } from '#shared/domain/imports/import-table'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import type { ListKind } from '#shared/domain/lists/list-kind'
import { planList, type ListPlan } from '#shared/domain/lists/plan-list'
import { ListColumns } from './list-columns'
import { ListCounts } from './list-counts'
import { ListLines } from './list-lines'

interface FormListReviewProps<R extends { readonly id: string }, F> {
  readonly kind: ListKind<R, F>
  readonly table: ImportTable
  /** As they are guessed. */
  readonly columns: readonly ListColumn[]
  readonly facts: F
  readonly kept: readonly R[]
  readonly labels: Readonly<Record<string, string>>
  /** A value as people write it, where the list knows better. */
  readonly wordsOf?: (path: string, value: string) => string
  /** What is said of all lines together. */
  readonly summary?: (plan: ListPlan<R>) => ReactNode
  readonly onTake: (records: readonly R[]) => void
  readonly onClose: () => void
}

/** Rows whose first values are shown with the columns. */
const FIRST_ROWS = 5

/** The columns of a list and what becomes of each line in the form; nothing enters it before it is asked. */
export function FormListReview<R extends { readonly id: string }, F>(
  props: FormListReviewProps<R, F>,
) {
  const { kind, table, facts, kept, labels, wordsOf, summary, onTake, onClose } = props
  const { t } = useTranslation()
  const [columns, setColumns] = useState(props.columns)
  const plan = useMemo(
    () => planList(kind, table, columns, facts, kept),
    [kind, table, columns, facts, kept],
  )
  const { lines, records } = plan
  const isRefused = lines.some(({ status }) => status === 'refused')
  const list = {
    headers: table.headers,
    firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
    fields: kind.fields.map(({ path }) => path),
  }
  return (
    <Stack gap="sm">
      <ListColumns list={list} labels={labels} columns={columns} onColumns={setColumns} />
      <ListCounts lines={lines} />
      {summary?.(plan)}
      <ListLines lines={lines} labels={labels} {...(wordsOf === undefined ? {} : { wordsOf })} />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          disabled={records.length === 0}
          onClick={() => {
            onTake(records.map(({ after }) => after))
            onClose()
          }}
        >
          {t(isRefused ? 'lists.fillWithout' : 'lists.fill', { count: records.length })}
        </Button>
      </Group>
    </Stack>
  )
}
