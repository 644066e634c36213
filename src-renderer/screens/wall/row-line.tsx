import { memo } from 'react'
import { useWording } from '../../ui/use-wording'
import { account } from './ledger'
import { Refusals } from './refusals'
import { RowSums } from './sum-cells'
import { WallCell } from './wall-cell'
import type { ModelRow, WallColumn } from './wall-model'
import classes from './wall.module.css'

interface RowLineProps {
  readonly row: ModelRow
  readonly columns: readonly WallColumn[]
  readonly at: number
  /** Distance from the top of the grid, in pixels. */
  readonly top: number
}

/** An agent at a body: the days, the sums, and under them why some of its cells were refused. */
export const RowLine = memo(function RowLine({ row, columns, at, top }: RowLineProps) {
  const { t } = useWording()
  // Cells are known by their place: another week changes what they say, and makes none anew.
  return (
    <tbody className={classes.place} style={{ top }} role="presentation">
      <tr role="row" className={classes.line} aria-rowindex={at + 2}>
        <th
          role="rowheader"
          className={classes.body}
          data-common={row.collectivityId === null || undefined}
          aria-colindex={1}
          title={row.name}
        >
          <span>{row.name}</span>
          {row.shared && <small>{t('wall.group.shared')}</small>}
        </th>
        {columns.map((column, index) => (
          <WallCell key={index} row={row} column={column} at={at} index={index} />
        ))}
        <RowSums name={account.row(row.key)} collectivityId={row.collectivityId} />
      </tr>
      <Refusals row={row} columns={columns} />
    </tbody>
  )
})
