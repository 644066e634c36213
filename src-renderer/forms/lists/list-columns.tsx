import { SimpleGrid } from '@mantine/core'
import type { OpenedList } from '#shared/contract/list-methods'
import { columnNames } from '#shared/domain/imports/column-names'
import type { HiddenParts } from '#shared/domain/imports/import-table'
import { FORM_LIST_KINDS, LIST_KINDS } from '#shared/domain/lists/list-kinds'
import type { ListColumn } from '#shared/domain/lists/guess-list-columns'
import { useWording } from '../../ui/use-wording'
import { Select } from '../../ui/select'
import { HiddenPartsNote } from '../hidden-parts-note'

interface ListColumnsProps {
  readonly list: Pick<OpenedList, 'headers' | 'firstRows' | 'fields'> & HiddenParts
  readonly labels: Readonly<Record<string, string>>
  readonly columns: readonly ListColumn[]
  readonly onColumns: (columns: readonly ListColumn[]) => void
}

const ASIDE = '~'

const MONEY: ReadonlySet<string> = new Set(
  [...Object.values(LIST_KINDS), ...Object.values(FORM_LIST_KINDS)].flatMap(({ fields }) =>
    fields.flatMap(({ path, isMoney }) => (isMoney === true ? [path] : [])),
  ),
)

/** Whether figures of a column may be amounts: those of one left aside may be pay. */
const mayBeMoney = (field: string): boolean => field === ASIDE || MONEY.has(field)

/** Each column of the list with its first values, and the field that it gives. */
export function ListColumns({ list, labels, columns, onColumns }: ListColumnsProps) {
  const { t } = useWording()
  const choices = [
    { value: ASIDE, label: t('lists.aside') },
    ...list.fields.map((path) => ({ value: path, label: labels[path] ?? path })),
  ]
  const fieldOf = (column: string): string =>
    columns.find((one) => one.column === column)?.field ?? ASIDE
  const choose = (column: string, field: string | null): void => {
    const others = columns.filter((one) => one.column !== column)
    onColumns(field === null || field === ASIDE ? others : [...others, { column, field }])
  }
  return (
    <>
      <HiddenPartsNote of={list} />
      <SimpleGrid cols={3} spacing="sm" role="group" aria-label={t('lists.columns')}>
        {columnNames(list.headers).map((column, at) => (
          <Select
            key={column}
            size="xs"
            label={list.headers[at]?.trim()}
            aria-label={t('lists.holds', { column })}
            description={list.firstRows
              .flatMap((cells) => cells[at]?.trim() || [])
              .slice(0, 3)
              .join(' · ')
              .slice(0, 60)}
            data={choices}
            descriptionProps={{ 'data-amounts-within': mayBeMoney(fieldOf(column)) || undefined }}
            value={fieldOf(column)}
            onChange={(field) => choose(column, field)}
            allowDeselect={false}
          />
        ))}
      </SimpleGrid>
    </>
  )
}
