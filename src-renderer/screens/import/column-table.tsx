import type { ChosenImport } from '#shared/contract/import-views'
import { IMPORT_FIELDS, type ImportMapping } from '#shared/domain/imports/import-mapping'
import { useWording } from '../../ui/use-wording'
import { fieldOfColumn, withField } from './column-fields'
import { TableHead } from '../../ui/table-head'
import classes from './columns.module.css'
import table from '../../ui/table.module.css'
import { Select } from '../../ui/select'

interface ColumnTableProps {
  readonly file: ChosenImport
  readonly columns: ImportMapping['columns']
  /** The column to correct, from 1. */
  readonly wrong: number | null
  /** The column whose meaning is asked first, from 1. */
  readonly focused: number | null
  readonly onChange: (columns: ImportMapping['columns']) => void
}

/** In the list, in place of a field: nothing is read from the column. */
const IGNORED = 'ignored'

/** So many rows show what a column holds. */
const EXAMPLES = 3

/** The columns of the file, one below the other, with what they hold and what they mean. */
export function ColumnTable({ file, columns, wrong, focused, onChange }: ColumnTableProps) {
  const { t } = useWording()
  const rows = file.firstRows.slice(0, EXAMPLES)
  const choices = [
    { value: IGNORED, label: t('import.columns.ignored') },
    ...IMPORT_FIELDS.map((field) => ({ value: field, label: t(`import.field.${field}`) })),
  ]
  return (
    <table className={`${table.plain} ${classes.table}`}>
      <TableHead
        titles={[
          t('import.columns.column'),
          ...rows.map(({ line }) => t('import.columns.line', { number: line })),
          t('words.content'),
        ]}
      />
      <tbody>
        {file.headers.map((header, at) => {
          const number = at + 1
          const field = fieldOfColumn(columns, file.headers, at)
          const title =
            header.trim() === '' ? t('import.columns.untitled', { number }) : header.trim()
          return (
            <tr
              key={number}
              data-wrong={wrong === number || undefined}
              data-ignored={field === null || undefined}
            >
              <th scope="row" title={title}>
                {title}
              </th>
              {rows.map(({ line, cells }) => (
                <td key={line} title={cells[at]} data-amounts-within={field === null || undefined}>
                  {cells[at]}
                </td>
              ))}
              <td>
                <Select
                  size="xs"
                  aria-label={t('import.columns.meaning', { title })}
                  value={field ?? IGNORED}
                  data={choices}
                  allowDeselect={false}
                  autoFocus={focused === number}
                  onChange={(value) =>
                    onChange(
                      withField(
                        columns,
                        file.headers,
                        at,
                        IMPORT_FIELDS.find((each) => each === value) ?? null,
                      ),
                    )
                  }
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
