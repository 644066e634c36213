import { useWording } from '../../ui/use-wording'
import { answerKey, moveAfterClosing, type ClosingKey } from '../../grid/grid-keys'
import { isSeveral, rangeHolds, type GridPlace } from '../../grid/grid-place'
import { GridCell } from '../../grid/grid-cell'
import { useGridClipboard } from '../../grid/use-grid-clipboard'
import { useGridPointer } from '../../grid/use-grid-pointer'
import { UnitRefusals } from './unit-refusals'
import type { UnitView } from './unit-view'
import { UnitsHead } from './units-head'
import { UnitsFoot } from './units-foot'
import type { UnitColumn, UnitRow, UnitsModel } from './units-model'
import type { UnitActions } from './use-unit-actions'
import type { UnitsGridState } from './use-units-grid'
import classes from './units.module.css'
import table from '../../ui/table.module.css'

interface UnitsGridProps {
  readonly model: UnitsModel
  /** One kind over the months of a year: a sum of the row makes sense. */
  readonly overYear: boolean
  readonly grid: UnitsGridState
  readonly actions: UnitActions
  readonly viewOf: (row: UnitRow, column: UnitColumn) => UnitView
  /** The current value of a cell in the sums. */
  readonly live: (row: UnitRow, column: UnitColumn) => number
  readonly label: string
  readonly shift: (steps: number) => void
}

/** Units as a grid: a body by row, a kind or a month by column, with keyboard navigation. */
export function UnitsGrid(props: UnitsGridProps) {
  const { model, overYear, grid, actions, viewOf, live, label, shift } = props
  const { t, format } = useWording()
  const { rows, columns } = model
  const { range } = grid
  const { copy, paste } = actions
  useGridClipboard(grid.tableId, {
    copy: () => copy(range),
    paste: (pasted) => paste(range, pasted),
  })
  const [row, column] = [rows[grid.active.row], columns[grid.active.column]]
  const shown = (view: UnitView): string =>
    view.refusal?.text ?? (view.hundredths === 0 ? '' : format.units(view.hundredths))
  const text = (): string => {
    if (row === undefined || column === undefined) return ''
    return shown(viewOf(row, column))
  }
  const typed = {
    ...grid,
    open: (struck: string | null) => grid.setDraft(struck ?? text()),
    clear: () => actions.clear(range),
    giveUp: () => {
      if (row !== undefined && column !== undefined) actions.giveUp(row, column)
    },
  }
  const pointer = useGridPointer(() => typed)
  const commit = (place: GridPlace, written: string, closed: ClosingKey | null): void => {
    grid.setDraft(null)
    actions.enter(place, written)
    if (closed !== null) moveAfterClosing(grid, closed)
  }
  const fill = (written: string): void => {
    grid.setDraft(null)
    actions.fill(range, written)
    grid.step(grid.active)
  }
  const cancel = (): void => {
    grid.setDraft(null)
    grid.step(grid.active)
  }
  const labelOf = (of: UnitRow, at: UnitColumn, view: UnitView): string => {
    const value =
      view.hundredths === 0
        ? t('words.nothing')
        : `${format.units(view.hundredths)} ${t(`agreements.units.unit.${at.type.unit}`)}`
    return [
      `${of.name}, ${at.type.name}, ${format.month(at.month, 'long')}, ${value}`,
      ...(view.refusal === null ? [] : [t('common.refused', { found: view.refusal.text })]),
      ...(view.state === 'pending' ? [t('common.pending')] : []),
      ...(at.open && of.party ? [] : [t('units.spoken.closed')]),
    ].join(', ')
  }

  return (
    <div className={classes.scroller}>
      <table
        role="grid"
        id={grid.tableId}
        className={`${table.sticky} ${classes.grid}`}
        aria-multiselectable="true"
        aria-label={label}
        onKeyDown={(event) =>
          answerKey(event, typed, { PageUp: () => shift(-1), PageDown: () => shift(1) })
        }
        {...pointer}
      >
        <UnitsHead columns={columns} overYear={overYear} />
        <tbody>
          {rows.map((of, at) => {
            const cells = columns.map((each) => ({ column: each, view: viewOf(of, each) }))
            const refusalId = `${grid.tableId}-${of.collectivityId}`
            const sum = columns.reduce((total, each) => total + live(of, each), 0)
            return [
              <tr key={of.collectivityId} data-left={!of.party || undefined}>
                <th scope="row" title={of.name}>
                  {of.party ? of.name : t('units.left', { name: of.name })}
                </th>
                {cells.map(({ column: each, view }, place) => {
                  const here = { row: at, column: place }
                  const active = grid.active.row === at && grid.active.column === place
                  return (
                    <GridCell
                      key={each.key}
                      place={here}
                      state={view.state}
                      figure={shown(view)}
                      label={labelOf(of, each, view)}
                      describedBy={view.refusal === null ? undefined : refusalId}
                      reachable={active}
                      selected={rangeHolds(grid.range, here)}
                      open={each.open && of.party}
                      editor={
                        active && grid.draft !== null
                          ? {
                              text: grid.draft,
                              onText: grid.setDraft,
                              onCommit: (written, closed) => commit(here, written, closed),
                              onFill: isSeveral(range) ? fill : undefined,
                              onCancel: cancel,
                            }
                          : null
                      }
                    />
                  )
                })}
                {overYear && (
                  <td className={classes.total}>{sum === 0 ? '' : format.units(sum)}</td>
                )}
                <td aria-hidden="true" />
              </tr>,
              <UnitRefusals
                key={`${of.collectivityId} refusals`}
                id={refusalId}
                row={of}
                cells={cells}
                width={columns.length + (overYear ? 3 : 2)}
                overYear={overYear}
                onGiveUp={actions.giveUp}
              />,
            ]
          })}
        </tbody>
        <UnitsFoot model={model} overYear={overYear} live={live} />
      </table>
    </div>
  )
}
