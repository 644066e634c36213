import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { minutes } from '#shared/kernel/minutes'
import { useFormat } from '../../client/use-format'
import { Gap } from '../../grid/gap'
import { useTopic } from '../../grid/topics'
import { topic } from './wall-cells'
import { useWallTools } from './wall-tools'
import classes from './wall.module.css'

interface SumCellsProps {
  /** The account of the ledger that they show. */
  readonly name: string
  /** The body whose year is told, where there is one. */
  readonly collectivityId?: string | null
  /** What is said of the total, where something is. */
  readonly alert?: string | undefined
}

/** At the end of a line: total, foreseen, the gap between them, and where there is room what is left of the year. */
export function SumCells({ name, collectivityId = null, alert }: SumCellsProps) {
  const { store, wide } = useWallTools()
  const { t } = useTranslation()
  const format = useFormat()
  useTopic(store.topics, name)
  useTopic(store.topics, topic.year(collectivityId ?? ''))
  const { total, planned, waiting } = store.cells.sums(name)
  const year = collectivityId === null ? undefined : store.years.get(collectivityId)
  const left = year === undefined ? null : year.contracted - year.done
  const first = store.columns + 2
  const nothing = total === 0 && planned === 0
  return (
    <>
      <div
        role="gridcell"
        className={classes.sum}
        data-total=""
        data-waiting={waiting > 0 || undefined}
        data-alert={alert !== undefined || undefined}
        aria-colindex={first}
        title={alert}
      >
        {alert !== undefined && <IconAlertTriangle size={14} aria-hidden="true" />}
        {total === 0 ? '' : format.minutes(minutes(total))}
      </div>
      <div role="gridcell" className={classes.sum} data-quiet="" aria-colindex={first + 1}>
        {planned === 0 ? '' : format.minutes(minutes(planned))}
      </div>
      <div
        role="gridcell"
        className={classes.sum}
        aria-colindex={first + 2}
        title={t('wall.columns.gapWhole')}
      >
        {!nothing && <Gap done={minutes(total)} planned={minutes(planned)} />}
      </div>
      {wide && (
        <div
          role="gridcell"
          className={classes.sum}
          data-quiet=""
          data-alert={(left !== null && left < 0) || undefined}
          aria-colindex={first + 3}
        >
          {left === null ? '' : format.minutes(minutes(left))}
        </div>
      )}
    </>
  )
}
