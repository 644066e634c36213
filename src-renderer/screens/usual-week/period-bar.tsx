import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Field } from '../../forms/fields/field'
import { Tag } from '../../ui/tag'
import { SuggestButton } from './suggest-button'
import classes from './usual-week.module.css'
import type { UsualWeekForm } from './usual-week-fields'
import type { WeekFigures } from './use-week-figures'

interface PeriodBarProps {
  readonly agentId: string
  readonly form: UsualWeekForm
  readonly figures: WeekFigures
  readonly weekend: {
    readonly shown: boolean
    /** Something is foreseen then: it can't be hidden. */
    readonly disabled: boolean
    readonly toggle: () => void
  }
}

/** When the week is in force, its sum, and where it could be copied from. */
export function PeriodBar({ agentId, form, figures, weekend }: PeriodBarProps) {
  const { t } = useTranslation()
  const { sum, quota } = figures
  return (
    <div className={classes.bar}>
      <div className={classes.date}>
        <Field form={form} name="period.from" />
      </div>
      <div className={classes.date}>
        <Field form={form} name="period.to" />
      </div>
      <p className={classes.sum} role="status">
        <Tag tone={quota === undefined || sum === quota ? 'accent' : 'warn'}>
          {quota === undefined
            ? t('usualWeek.sumAlone', { sum })
            : t('usualWeek.sum', { sum, week: quota })}
        </Tag>
      </p>
      <span className={classes.tools}>
        <Checkbox
          label={t('words.weekend')}
          checked={weekend.shown}
          disabled={weekend.disabled}
          onChange={weekend.toggle}
        />
        <SuggestButton agentId={agentId} form={form} />
      </span>
    </div>
  )
}
