import { Text, TextInput } from '@mantine/core'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import { yearIn } from '#shared/domain/imports/month-in-text'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { placeAfterKey, type GridPlace } from '../../grid/grid-place'
import { placedByName } from '../../grid/placed-by-name'
import { pastedText } from '../../grid/pasted-text'
import { TableHead } from '../../ui/table-head'
import looks from '../../ui/looks.module.css'
import classes from './criteria.module.css'
import { cellKey, type CriterionForm } from './criterion-fields'
import { TYPED } from '../../forms/typed-lengths'

interface ValueSheetProps {
  readonly form: CriterionForm
  readonly bodies: readonly Collectivity[]
  readonly years: readonly number[]
}

type Values = CriterionForm['draft']['values']

/** The values before and after a block was pasted, which no field takes back by itself. */
interface PastedBlock {
  readonly before: Values
  readonly after: Values
}

const areSame = (one: Values, other: Values): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Moves to another cell and selects its text, as in a spreadsheet. */
function goTo(from: HTMLElement, { row, column }: GridPlace): void {
  const cell = from
    .closest('table')
    ?.querySelector<HTMLInputElement>(`input[data-cell="${row} ${column}"]`)
  cell?.focus()
  cell?.select()
}

/** The values of a criterion, a row a body, a column a year; a block copied from a spreadsheet is pasted from a cell on. */
export function ValueSheet({ form, bodies, years }: ValueSheetProps) {
  const { t } = useWording()
  const names = useNames()
  const { draft } = form
  const [outside, setOutside] = useState(0)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const [blocks, setBlocks] = useState<readonly PastedBlock[]>([])
  const set = (values: Values): void =>
    form.change((before) => ({ values: { ...before.values, ...values } }))
  const paste = (event: ClipboardEvent, from: GridPlace): void => {
    const called = bodies.map((body) => ({ ...body, name: names.collectivity(body.id) }))
    const columnOf = (head: string): number | null => {
      const year = yearIn(head)
      return year === null ? null : years.indexOf(year)
    }
    const text = pastedText(event.clipboardData)
    const placed = placedByName({ from, to: from }, text, called, columnOf)
    const { cells } = placed
    if (cells.length < 2 && placed.leftOut.length === 0) return
    event.preventDefault()
    setLeftOut(placed.leftOut)
    let beyond = 0
    const pasted = Object.fromEntries(
      cells.flatMap(({ place, text }) => {
        const [body, year] = [bodies[place.row], years[place.column]]
        if (body !== undefined && year !== undefined) return [[cellKey(body.id, year), text]]
        if (text !== '') beyond += 1
        return []
      }),
    )
    set(pasted)
    const block = { before: draft.values, after: { ...draft.values, ...pasted } }
    setBlocks((earlier) => [...earlier, block])
    setOutside(beyond)
  }
  /** Ctrl+Z and Ctrl+Y, block by block, while nothing else was changed since. */
  const takeBack = (event: KeyboardEvent<HTMLInputElement>): void => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey)
    if (!isRedo && key !== 'z') return
    const to = isRedo
      ? blocks.find(({ before }) => areSame(draft.values, before))?.after
      : blocks.findLast(({ after }) => areSame(draft.values, after))?.before
    if (to === undefined) return
    event.preventDefault()
    form.change({ values: to })
    setOutside(0)
    setLeftOut([])
  }
  // Tab moves from field to field without this.
  const move = (event: KeyboardEvent<HTMLInputElement>, from: GridPlace): void => {
    takeBack(event)
    const { key, shiftKey, ctrlKey } = event
    const size = { rows: bodies.length, columns: years.length }
    const way = key === 'Enter' ? (shiftKey ? 'ArrowUp' : 'ArrowDown') : key
    if (ctrlKey || (way !== 'ArrowUp' && way !== 'ArrowDown')) return
    event.preventDefault()
    goTo(event.currentTarget, placeAfterKey(way, false, from, size) ?? from)
  }
  return (
    <>
      <div role="status">
        {outside > 0 && (
          <Text px="lg" pb="sm" className={looks.warnNote ?? ''}>
            {t('week.pasteOutside', { count: outside })}
          </Text>
        )}
        {leftOut.length > 0 && (
          <Text px="lg" pb="sm" className={looks.warnNote ?? ''}>
            {t('week.pasteLeftOut', { list: leftOut.join(', ') })}
          </Text>
        )}
      </div>
      <table className={classes.sheet} aria-label={t('criteria.sheet')}>
        <TableHead titles={[t('words.body')]} figures={years.map(String)} />
        <tbody>
          {bodies.map((body, row) => (
            <tr key={body.id}>
              <th scope="row">{names.collectivity(body.id)}</th>
              {years.map((year, column) => {
                const key = cellKey(body.id, year)
                const text = draft.values[key] ?? ''
                const at = form.named(`cell ${key}`)
                return (
                  <td key={year} data-missing={text.trim() === '' || undefined}>
                    <TextInput
                      aria-label={t('criteria.cell', { body: names.collectivity(body.id), year })}
                      size="xs"
                      value={text}
                      error={at.error}
                      maxLength={TYPED.number}
                      autoComplete="off"
                      data-figures
                      data-cell={`${row} ${column}`}
                      onChange={(event) => set({ [key]: event.currentTarget.value })}
                      onKeyDown={(event) => move(event, { row, column })}
                      onPaste={(event) => paste(event, { row, column })}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
