import { TextInput } from '@mantine/core'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { fromClipboard } from '../../grid/clipboard-text'
import classes from './criteria.module.css'
import { cellKey } from './criterion-draft'
import type { CriterionForm } from './use-criterion-form'

interface ValueSheetProps {
  readonly form: CriterionForm
  readonly bodies: readonly Collectivity[]
  readonly years: readonly number[]
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
}

/** Goes to another cell, its text chosen, as in a spreadsheet. */
function goTo(from: HTMLElement, row: number, column: number): void {
  const cell = from
    .closest('table')
    ?.querySelector<HTMLInputElement>(`input[data-cell="${String(row)} ${String(column)}"]`)
  cell?.focus()
  cell?.select()
}

/** The values of a criterion, a row a body, a column a year; a block copied from a spreadsheet is pasted from a cell on. */
export function ValueSheet({ form, bodies, years }: ValueSheetProps) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const set = (values: Readonly<Record<string, string>>): void =>
    change((before) => ({ values: { ...before.values, ...values } }))
  const paste = (event: ClipboardEvent, row: number, column: number): void => {
    const rows = fromClipboard(event.clipboardData.getData('text/plain'))
    if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return
    event.preventDefault()
    set(
      Object.fromEntries(
        rows.flatMap((cells, down) =>
          cells.flatMap((text, across) => {
            const [body, year] = [bodies[row + down], years[column + across]]
            return body === undefined || year === undefined
              ? []
              : [[cellKey(body.id, year), text] as const]
          }),
        ),
      ),
    )
  }
  const move = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number): void => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey) return
    event.preventDefault()
    goTo(event.currentTarget, row + step[0], column + step[1])
  }
  return (
    <table className={classes.sheet} aria-label={t('criteria.sheet')}>
      <thead>
        <tr>
          <th scope="col">{t('criteria.body')}</th>
          {years.map((year) => (
            <th key={year} scope="col" data-figure>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.map((body, row) => (
          <tr key={body.id}>
            <th scope="row">{body.name}</th>
            {years.map((year, column) => {
              const key = cellKey(body.id, year)
              const text = draft.values[key] ?? ''
              const at = field(`cell ${key}`)
              return (
                <td key={year} data-missing={text.trim() === '' || undefined}>
                  <TextInput
                    aria-label={t('criteria.cell', { body: body.name, year })}
                    size="xs"
                    value={text}
                    error={at.error}
                    maxLength={20}
                    autoComplete="off"
                    data-figures
                    data-cell={`${String(row)} ${String(column)}`}
                    onChange={(event) => set({ [key]: event.currentTarget.value })}
                    onKeyDown={(event) => move(event, row, column)}
                    onPaste={(event) => paste(event, row, column)}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
