import { IconAlertTriangle } from '@tabler/icons-react'
import { useTopic, useTopicLater } from '../../grid/topics'
import type { SumLine } from './sum-column'
import { topic } from './wall-topic'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface SumsProps extends Pick<SumLine, 'of'> {
  /** The account of the ledger that they show. */
  readonly name: string
  readonly collectivityId?: string | null
  /** The label of the total, where there is one. */
  readonly alert?: string | undefined
}

/** At the end of a row: a key shows in them at once. */
export function RowSums(props: Omit<SumsProps, 'of' | 'alert'>) {
  useTopic(useWallTools().store.topics, props.name)
  return <SumCells of="row" {...props} />
}

/**
 * At the end of a line that sums others. What a key changes far from its cell has most of the window drawn again: it is drawn
 * after a run of keys.
 */
export function SumsOfLines(props: SumsProps) {
  useTopicLater(useWallTools().store.topics, props.name)
  return <SumCells {...props} />
}

/** The total of a line, and what it is compared with. */
function SumCells({ of, name, collectivityId = null, alert }: SumsProps) {
  const { store, sums } = useWallTools()
  useTopic(store.topics, topic.year(collectivityId ?? ''))
  useTopic(store.topics, topic.week)
  const line = { of, collectivityId, ...store.cells.sums(name) }
  return sums.map(({ key, title, totalTitle = title, look, figure, isOver }, index) => {
    const said = look === 'total' ? alert : undefined
    return (
      <td
        key={key}
        role="gridcell"
        className={classes.sum}
        data-sum={key}
        data-total={look === 'total' || undefined}
        data-quiet={look === 'quiet' || undefined}
        data-waiting={(look === 'total' && line.waiting > 0) || undefined}
        data-alert={said !== undefined || isOver?.(line, store) || undefined}
        aria-colindex={store.columns + 2 + index}
        title={said ?? (of === 'all' ? totalTitle : title)}
      >
        {said !== undefined && <IconAlertTriangle size={14} aria-hidden="true" />}
        {figure(line, store)}
      </td>
    )
  })
}
