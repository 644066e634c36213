import { memo, useId, type KeyboardEvent } from 'react'
import { sumCents } from '#shared/kernel/cents'
import { useNames } from '../../client/use-names'
import { useWording } from '../../ui/use-wording'
import { focusCell, placeOfElement } from '../../grid/cell-element'
import { answerKey, openingKeys } from '../../grid/grid-keys'
import type { GridPlace } from '../../grid/grid-place'
import { CostCell } from './cost-cell'
import { TableHead } from '../../ui/table-head'
import classes from './cost-grid.module.css'
import type { Cell } from './use-chosen-cell'
import type { CostYear } from './use-cost-year'
import looks from '../../ui/looks.module.css'
import table from '../../ui/table.module.css'

interface CostGridProps {
  readonly year: number
  readonly rows: CostYear['rows']
  readonly chosen: Cell | null
  readonly onOpen: (cell: Cell) => void
}

function Grid({ year, rows, chosen, onOpen }: CostGridProps) {
  const { t, format } = useWording()
  const names = useNames()
  const id = useId()
  const months = rows[0]?.months.map(({ month }) => month) ?? []
  const row = rows.findIndex(({ agent }) => agent.id === chosen?.agentId)
  const column = months.findIndex((month) => month === chosen?.month)
  const open = (at: number, place: number): void => {
    const [agent, month] = [rows[at]?.agent, months[place]]
    if (agent !== undefined && month !== undefined) onOpen({ agentId: agent.id, month })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const active = placeOfElement(event.target)
    if (active === null) return
    const size = { rows: rows.length, columns: months.length }
    const goTo = (place: GridPlace): void => focusCell(id, place)
    const keys = openingKeys(() => open(active.row, active.column))
    answerKey(event, { active, size, goTo }, keys)
  }
  return (
    <div className={`${looks.surface} ${classes.scroller}`}>
      <table
        id={id}
        role="grid"
        className={`${table.plain} ${table.sticky} ${classes.grid}`}
        aria-label={t('costs.grid', { year })}
        onKeyDown={onKeyDown}
      >
        <TableHead
          titles={[
            t('words.agent'),
            ...months.map((month) => format.month(month, 'short')),
            t('costs.inEuros'),
          ]}
        />
        <tbody>
          {rows.map(({ agent, months: cells, total }, at) => (
            <tr key={agent.id}>
              <th scope="row">{names.agent(agent.id)}</th>
              {cells.map((cell, place) => (
                <CostCell
                  key={cell.month}
                  cell={cell}
                  agent={names.agent(agent.id)}
                  place={{ row: at, column: place }}
                  chosen={at === row && place === column}
                  reachable={at === Math.max(row, 0) && place === Math.max(column, 0)}
                  onOpen={() => open(at, place)}
                />
              ))}
              <td className={looks.strong}>{format.amount(total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('common.total')}</th>
            {months.map((month, place) => {
              const sum = sumCents(
                rows.flatMap(({ months: cells }) => {
                  const total = cells[place]?.total
                  return total === null || total === undefined ? [] : [total]
                }),
              )
              return <td key={month}>{sum === 0 ? '' : format.amount(sum)}</td>
            })}
            <td>{format.amount(sumCents(rows.map(({ total }) => total)))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** Agents by months of a year; a cell that is opened shows its form. */
export const CostGrid = memo(Grid)
