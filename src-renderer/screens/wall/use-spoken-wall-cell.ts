import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import type { WallCellView } from './wall-cell-view'
import type { ModelRow, WallColumn } from './wall-model'

/** What else there is to say of a cell. */
export interface SpokenFacts {
  readonly row: ModelRow
  readonly column: WallColumn
  readonly view: WallCellView
  readonly away: string | undefined
  readonly locked: string | null
  readonly open: boolean
  /** What deserves a look there, in words; empty where nothing does. */
  readonly alert: string
}

const STATUS = { foreseen: 'toConfirm', part: 'partly', confirmed: 'confirmed' } as const

/** What a cell says to those who do not see it: "Marie Dupont, Saint-Martin, mardi 12 janvier, 2 h 30, prévu 3 h, confirmé". */
export function useSpokenWallCell() {
  const { t } = useTranslation()
  const format = useFormat()
  return useCallback(
    ({ row, column, view, away, locked, open, alert }: SpokenFacts): string => {
      const { minutes, foreseen, status, refusal } = view
      const parts: string[] = [
        t('wall.spoken.cell', {
          agent: row.agentName,
          body: row.name,
          day: column.spoken,
          value: minutes === 0 ? t('wall.spoken.nothing') : format.minutesShort(minutes),
        }),
      ]
      if (foreseen !== null) parts.push(t('wall.spoken.foreseen', { duration: foreseen }))
      if (refusal !== null) parts.push(t('wall.spoken.refused', { found: refusal.text }))
      else if (view.state === 'pending') parts.push(t('wall.spoken.pending'))
      else if (status !== 'empty') parts.push(t(`wall.spoken.${STATUS[status]}`))
      if (view.task !== '') parts.push(t('wall.spoken.task', { task: view.task }))
      if (away !== undefined) parts.push(t('wall.spoken.away', { kind: away }))
      if (column.holiday !== null) parts.push(t('wall.spoken.holiday', { name: column.holiday }))
      if (locked !== null) parts.push(t('wall.spoken.locked', { statement: locked }))
      else if (!open) parts.push(t('wall.spoken.outside'))
      if (alert !== '') parts.push(alert)
      return parts.join(', ')
    },
    [t, format],
  )
}
