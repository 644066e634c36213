import { cents } from '#shared/kernel/cents'
import type { CostMonth } from '#shared/domain/costs/cost-year'
import { useWording } from '../../ui/use-wording'
import { useDoubtSentence } from './use-doubt-sentence'
import type { GridPlace } from '../../grid/grid-place'
import classes from './cost-grid.module.css'

interface CostCellProps {
  readonly cell: CostMonth
  readonly agent: string
  readonly place: GridPlace
  readonly chosen: boolean
  /** Whether the Tab key reaches it. */
  readonly reachable: boolean
  readonly onOpen: () => void
}

/** One month of an agent: its cost, or that it is missing. */
export function CostCell({ cell, agent, place, chosen, reachable, onOpen }: CostCellProps) {
  const { t, format } = useWording()
  const doubtSentence = useDoubtSentence()
  const { month, state, total, doubt } = cell
  const amount = total ?? cents(0)
  const label = t(`costs.cell.${state}`, { agent, month, amount })
  const said = doubt === null ? undefined : doubtSentence(doubt)
  return (
    <td
      className={classes.cell}
      data-state={state}
      data-doubtful={doubt !== null || undefined}
      title={said}
      data-row={place.row}
      data-column={place.column}
      data-chosen={chosen || undefined}
      aria-selected={chosen}
      aria-label={said === undefined ? label : `${label}. ${said}`}
      tabIndex={reachable ? 0 : -1}
      onClick={onOpen}
    >
      {total !== null && format.amount(total)}
      {state === 'missing' && t('common.toEnter')}
      {state === 'expected' && t('costs.gap')}
    </td>
  )
}
