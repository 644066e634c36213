import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Day } from '#shared/kernel/day'
import { upperFirst } from '#shared/wording/upper-first'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import type { CellView } from '../../grid/cell-view'
import type { RefusalReason } from '../../grid/cell-edits'
import { refusalSentences } from '../../grid/refusal-sentences'
import { LateTimeButton } from '../../settlement/late-time/late-time-button'
import type { ModelRow } from './week-model'
import cellClasses from '../../grid/table-cell.module.css'
import sheetClasses from '../../grid/grid-sheet.module.css'

/** Whether a standing statement is what stands against a cell. */
const isSettled = (reason: RefusalReason): boolean =>
  reason.kind === 'main' && reason.failures.some(({ code }) => code === 'settled')

interface RefusalRowProps {
  readonly id: string
  readonly agentId: string
  readonly days: readonly Day[]
  readonly row: ModelRow
  readonly weekdays: readonly number[]
  readonly columns: number
  /** Monday to Sunday. */
  readonly views: readonly CellView[]
  readonly onGiveUp: (row: ModelRow, weekday: number) => void
}

/** Under a row: why some of its cells were refused, and how to take the kept value back. */
export function RefusalRow(props: RefusalRowProps) {
  const { id, agentId, days, row, weekdays, columns, views, onGiveUp } = props
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const refusals = weekdays.flatMap((weekday) => {
    const refusal = views[weekday]?.refusal ?? null
    const day = days[weekday]
    return refusal === null || day === undefined ? [] : [{ weekday, day, refusal }]
  })
  if (refusals.length === 0) return null
  return (
    <tr className={cellClasses.refusals}>
      <td colSpan={columns} id={id}>
        {refusals.map(({ weekday, day, refusal }) => (
          <p key={day} role="alert">
            <strong>{t('week.refusalAt', { day: upperFirst(format.day(day, 'weekday')) })}</strong>{' '}
            {refusalSentences(refusal.reason, t, language).join(' ')}{' '}
            <UnstyledButton
              className={sheetClasses.textButton}
              onClick={() => onGiveUp(row, weekday)}
            >
              {t('week.giveUp')}
            </UnstyledButton>{' '}
            {isSettled(refusal.reason) && row.collectivityId !== null && (
              <LateTimeButton
                agentId={agentId}
                collectivityId={row.collectivityId}
                day={day}
                duration={refusal.text}
                task={views[weekday]?.task ?? ''}
                onSaved={() => onGiveUp(row, weekday)}
              />
            )}
          </p>
        ))}
      </td>
    </tr>
  )
}
