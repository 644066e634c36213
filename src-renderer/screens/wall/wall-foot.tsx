import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { useTopic } from '../../grid/topics'
import { account } from './ledger'
import { SumCells } from './sum-cells'
import type { WallColumn } from './wall-model'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface WallFootProps {
  readonly columns: readonly WallColumn[]
  readonly agents: number
  readonly at: number
}

/** The sums of all agents, in sight wherever one scrolls. */
export function WallFoot({ columns, agents, at }: WallFootProps) {
  const { t } = useTranslation()
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.line} aria-rowindex={at + 2}>
        <div role="rowheader" className={classes.corner} aria-colindex={1}>
          {t('wall.totals', { count: agents })}
        </div>
        {columns.map(({ name }, index) => (
          <DaySum key={name} index={index} />
        ))}
        <SumCells name={account.all()} />
      </div>
    </div>
  )
}

function DaySum({ index }: { readonly index: number }) {
  const { store } = useWallTools()
  const format = useFormat()
  const name = account.column(index)
  useTopic(store.topics, name)
  const { total, waiting } = store.cells.sums(name)
  return (
    <div
      role="gridcell"
      className={classes.sum}
      data-waiting={waiting > 0 || undefined}
      aria-colindex={index + 2}
    >
      {total === 0 ? '' : format.minutes(minutes(total))}
    </div>
  )
}
