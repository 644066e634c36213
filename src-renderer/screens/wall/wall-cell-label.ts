import type { TFunction } from 'i18next'
import type { Formatters } from '#shared/wording/formatters'
import type { DayClosure } from '../../settlement/closed-day'
import type { WallCellView } from './wall-cell-view'
import type { ModelRow, WallColumn } from './wall-model'

/** The facts besides the value of a cell. */
export interface LabelFacts {
  readonly row: ModelRow
  readonly column: WallColumn
  readonly view: WallCellView
  readonly away: string | undefined
  readonly lock: DayClosure | null
  readonly open: boolean
  /** The open checks there, in words; empty where there are none. */
  readonly alert: string
}

const STATUS = { foreseen: 'toConfirm', part: 'partly', confirmed: 'confirmed' } as const

interface LabelWords {
  readonly onWall: boolean
  readonly t: TFunction
  readonly format: Formatters
}

/** The label of a cell for screen readers: "Marie Dupont, Saint-Martin, mardi 12 janvier, 2 h 30, prévu 3 h, confirmé". */
export const wallCellLabel =
  ({ onWall, t, format }: LabelWords) =>
  ({ row, column, view, away, lock, open, alert }: LabelFacts): string => {
    const { minutes, foreseen, status, state, refusal } = view
    const isNothing = minutes === 0 && (onWall || status === 'empty')
    const parts: string[] = [
      t('wall.spoken.cell', {
        agent: row.agentName,
        body: row.name,
        day: column.label,
        value: isNothing ? t('words.nothing') : format.minutesShort(minutes),
      }),
    ]
    if (foreseen !== null) parts.push(t('wall.spoken.foreseen', { duration: foreseen }))
    if (refusal !== null) parts.push(t('common.refused', { found: refusal.text }))
    else if (state === 'pending') parts.push(t('common.pending'))
    else if (onWall && status !== 'empty') parts.push(t(`wall.spoken.${STATUS[status]}`))
    else if (state === 'kept') parts.push(t('wall.spoken.kept'))
    if (view.task !== '') parts.push(t('wall.spoken.task', { task: view.task }))
    if (away !== undefined) parts.push(t('wall.spoken.away', { kind: away }))
    if (column.holiday !== null) parts.push(t('wall.spoken.holiday', { name: column.holiday }))
    if (lock?.code === 'settled')
      parts.push(t('wall.spoken.settled', { statement: lock.statement }))
    else if (lock !== null) parts.push(t(`wall.spoken.${lock.code}`))
    else if (!open) parts.push(t('wall.spoken.outside'))
    if (alert !== '') parts.push(alert)
    return parts.join(', ')
  }
