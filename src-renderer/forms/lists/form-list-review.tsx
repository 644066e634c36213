import { Button, Group, Stack } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import type { FormList } from '#shared/contract/list-methods'
import { chosenAmongSeveral, type ChosenSheet } from '#shared/domain/imports/choose-sheet'
import { hiddenParts } from '#shared/domain/imports/hidden-parts'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import type { ListKind } from '#shared/domain/lists/list-kind'
import type { FormListName } from '#shared/domain/lists/list-kinds'
import { planList, type ListPlan } from '#shared/domain/lists/plan-list'
import {
  columnsToRemember,
  earlierList,
  proposeColumns,
} from '#shared/domain/lists/remembered-columns'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { newId } from '../new-id'
import { ListColumns } from './list-columns'
import { ListColumnsSource } from './list-columns-source'
import { ListCounts } from './list-counts'
import { ListLines } from './list-lines'
import looks from '../../ui/looks.module.css'

/** A list for a form, and the sheet of it that is read. */
export type FormTable = FormList & ChosenSheet

export interface FormListReviewProps<R extends { readonly id: string }, F> {
  readonly kind: ListKind<R, F>
  readonly named: FormListName
  readonly list: FormTable
  /** As they are guessed. */
  readonly guessed: readonly ListColumn[]
  readonly facts: F
  readonly kept: readonly R[]
  readonly labels: Readonly<Record<string, string>>
  /** A value as people write it, where the list knows better. */
  readonly wordsOf?: (path: string, value: string) => string
  /** What is said of all lines together. */
  readonly summary?: (plan: ListPlan<R>) => ReactNode
  readonly onTake: (records: readonly R[]) => void
  /** Leaves without taking any, after a question where lines were pasted. */
  readonly leave: () => void
  readonly onClose: () => void
}

/** Rows whose first values are shown with the columns. */
const FIRST_ROWS = 5

/** The columns of a list and what becomes of each line in the form; nothing enters it before it is asked. */
export function FormListReview<R extends { readonly id: string }, F>(
  props: FormListReviewProps<R, F>,
) {
  const { kind, named, facts, kept, labels, wordsOf, summary, onTake, leave, onClose } = props
  const { table, fileName } = props.list
  const { headers } = table
  const { t } = useWording()
  const remembering = useCommand('saveImportMapping', { notice: false })
  const [earlier, setEarlier] = useState(
    () => earlierList(props.list.earlier, named, headers) ?? null,
  )
  const [guessed] = useState(props.guessed)
  const mappings = earlier === null ? [] : [earlier]
  const [proposed] = useState(() =>
    proposeColumns(
      mappings,
      { kind: named, headers, fields: kind.fields },
      guessed,
      (of) =>
        planList(kind, table, { columns: of, dates: null }, facts, kept).lines.filter(
          ({ status }) => status === 'refused',
        ).length,
    ),
  )
  const [columns, setColumns] = useState(proposed.columns)
  const plan = useMemo(
    () => planList(kind, table, { columns, dates: null }, facts, kept),
    [kind, table, columns, facts, kept],
  )
  const { lines, records } = plan
  const isRefused = lines.some(({ status }) => status === 'refused')
  const list = {
    headers,
    ...hiddenParts(table),
    firstRows: table.rows.slice(0, FIRST_ROWS).map(({ cells }) => cells),
    fields: kind.fields.map(({ path }) => path),
  }
  const take = (): void => {
    const sheet = chosenAmongSeveral(props.list)
    const of = { kind: named, name: fileName, headers, sheet }
    const change = columnsToRemember(mappings, of, { columns, dates: null }, guessed, newId)
    if (change !== null) void remembering.run(change.after)
    onTake(records.map(({ after }) => after))
    onClose()
  }
  return (
    <Stack gap="sm">
      {earlier !== null && (
        <ListColumnsSource
          proposed={proposed}
          onForget={() => {
            setEarlier(null)
            setColumns(guessed)
          }}
        />
      )}
      <ListColumns list={list} labels={labels} columns={columns} onColumns={setColumns} />
      <ListCounts lines={lines} />
      {summary?.(plan)}
      <ListLines lines={lines} labels={labels} {...(wordsOf === undefined ? {} : { wordsOf })} />
      <Group justify="flex-end" gap="sm" className={looks.foot ?? ''}>
        <Button onClick={leave}>{t('common.cancel')}</Button>
        <Button
          variant="filled"
          aria-keyshortcuts="Control+S"
          disabled={records.length === 0}
          onClick={take}
        >
          {t(isRefused ? 'lists.fillWithout' : 'lists.fill', { count: records.length })}
        </Button>
      </Group>
    </Stack>
  )
}
