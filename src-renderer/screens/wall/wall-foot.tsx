import { memo } from 'react'
import { minutes } from '#shared/kernel/minutes'
import { useWording } from '../../ui/use-wording'
import { useTopicLater } from '../../grid/topics'
import { account } from './ledger'
import { SumsOfLines } from './sum-cells'
import type { WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallFootProps {
  readonly name: string
  readonly columns: readonly WallColumn[]
  readonly at: number
}

/** The sums of all lines, always visible. */
export const WallFoot = memo(function WallFoot({ name, columns, at }: WallFootProps) {
  return (
    <tfoot role="rowgroup">
      <tr role="row" className={classes.line} aria-rowindex={at + 2}>
        <th role="rowheader" className={classes.corner} aria-colindex={1}>
          {name}
        </th>
        {columns.map((column, index) => (
          <DaySum key={index} index={index} />
        ))}
        <SumsOfLines of="all" name={account.all()} />
      </tr>
    </tfoot>
  )
})

function DaySum({ index }: { readonly index: number }) {
  const { store } = useWallTools()
  const { format } = useWording()
  const name = account.column(index)
  useTopicLater(store.topics, name)
  const { total, waiting } = store.cells.sums(name)
  return (
    <td
      role="gridcell"
      className={classes.sum}
      data-waiting={waiting > 0 || undefined}
      aria-colindex={index + 2}
    >
      {total === 0 ? '' : format.minutes(minutes(total))}
    </td>
  )
}
