import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../client/use-format'
import { useLanguage } from '../../client/use-language'
import { capital } from './capital'
import { refusalSentences } from './refusal-sentences'
import type { ViewOf } from './use-cell-views'
import type { ModelRow, WeekModel } from './week-model'
import classes from './week.module.css'

interface RefusalRowProps {
  readonly id: string
  readonly model: WeekModel
  readonly row: ModelRow
  readonly weekdays: readonly number[]
  readonly columns: number
  readonly viewOf: ViewOf
  readonly onGiveUp: (row: ModelRow, weekday: number) => void
}

/** Under a row: why some of its cells were refused, and how to take the kept value back. */
export function RefusalRow(props: RefusalRowProps) {
  const { id, model, row, weekdays, columns, viewOf, onGiveUp } = props
  const { t } = useTranslation()
  const format = useFormat()
  const language = useLanguage()
  const refusals = weekdays.flatMap((weekday) => {
    const { refusal } = viewOf(row, weekday)
    const day = model.days[weekday]
    return refusal === null || day === undefined ? [] : [{ weekday, day, refusal }]
  })
  if (refusals.length === 0) return null
  return (
    <tr className={classes.refusals}>
      <td colSpan={columns} id={id}>
        {refusals.map(({ weekday, day, refusal }) => (
          <p key={day} role="alert">
            <strong>{t('week.refusalAt', { day: capital(format.day(day, 'weekday')) })}</strong>{' '}
            {refusalSentences(refusal.reason, t, language).join(' ')}{' '}
            <UnstyledButton className={classes.textButton} onClick={() => onGiveUp(row, weekday)}>
              {t('week.giveUp')}
            </UnstyledButton>
          </p>
        ))}
      </td>
    </tr>
  )
}
