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

/** What the sentence of a cell is asked for with, once; replaced for each cell. */
const GAPS = { agent: '\uE000', body: '\uE001', day: '\uE002', value: '\uE003' } as const
const GAP = /[\uE000-\uE003]/g

const STATUS = { foreseen: 'toConfirm', part: 'partly', confirmed: 'confirmed' } as const

interface LabelWords {
  readonly onWall: boolean
  readonly t: TFunction
  readonly format: Formatters
}

/** The label of a cell for screen readers: "Marie Dupont, Saint-Martin, mardi 12 janvier, 2 h 30, prévu 3 h, confirmé". */
export function wallCellLabel({ onWall, t, format }: LabelWords) {
  /** Words that many cells have: found once, since a wall in sight has hundreds. */
  const found = new Map<string, string>()
  const once = (name: string, say: () => string): string => {
    const said = found.get(name) ?? say()
    found.set(name, said)
    return said
  }
  return ({ row, column, view, away, lock, open, alert }: LabelFacts): string => {
    const { minutes, foreseen, status, state, refusal } = view
    const isNothing = minutes === 0 && (onWall || status === 'empty')
    const place: Readonly<Record<string, string>> = {
      [GAPS.agent]: row.agentName,
      [GAPS.body]: row.name,
      [GAPS.day]: column.label,
      [GAPS.value]: isNothing
        ? once('nothing', () => t('words.nothing'))
        : format.minutesShort(minutes),
    }
    const parts: string[] = [
      once('cell', () => t('wall.spoken.cell', GAPS)).replace(GAP, (gap) => place[gap] ?? ''),
    ]
    if (foreseen !== null)
      parts.push(once(`${foreseen}`, () => t('wall.spoken.foreseen', { duration: foreseen })))
    if (refusal !== null) parts.push(t('common.refused', { found: refusal.text }))
    else if (state === 'pending') parts.push(once('pending', () => t('common.pending')))
    else if (onWall && status !== 'empty')
      parts.push(once(status, () => t(`wall.spoken.${STATUS[status]}`)))
    else if (state === 'kept') parts.push(once('kept', () => t('wall.spoken.kept')))
    if (view.task !== '') parts.push(t('wall.spoken.task', { task: view.task }))
    if (away !== undefined) parts.push(t('wall.spoken.away', { kind: away }))
    if (column.holiday !== null) parts.push(t('wall.spoken.holiday', { name: column.holiday }))
    if (lock?.code === 'settled')
      parts.push(t('wall.spoken.settled', { statement: lock.statement }))
    else if (lock !== null) parts.push(t(`wall.spoken.${lock.code}`))
    else if (!open) parts.push(once('outside', () => t('wall.spoken.outside')))
    if (alert !== '') parts.push(alert)
    return parts.join(', ')
  }
}
