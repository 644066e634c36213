import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../forms/day-field'
import { Tag } from '../../ui/tag'
import { SuggestButton } from './suggest-button'
import classes from './usual-week.module.css'
import type { UsualWeekForm } from './use-usual-week-form'
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

/** When the week is in force, what it adds up to, and where it could be taken from. */
export function PeriodBar({ agentId, form, figures, weekend }: PeriodBarProps) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const { sum, quota } = figures
  const to = field('period.to')
  return (
    <div className={classes.bar}>
      <div className={classes.date}>
        <DayField
          at={field('period.from')}
          value={draft.from}
          onChange={(from) => change({ from })}
          required
        />
      </div>
      <div className={classes.date}>
        <DayField
          at={{ ...to, error: to.error ?? field('period').error }}
          value={draft.to}
          onChange={(next) => change({ to: next })}
        />
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
