import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { ratio, roundRatio } from '#shared/kernel/ratio'
import { useLanguage } from '../../client/use-language'
import { DayField } from '../../forms/day-field'
import { DurationField } from '../../forms/duration-field'
import { LONGEST_WEEK } from '../../forms/longest-week'
import { PercentField } from '../../forms/percent-field'
import { percentText } from '../../forms/percent-text'
import { closedBefore, type WorkPeriodDraft } from './agent-draft'
import classes from './agents.module.css'
import type { AgentForm } from './use-agent-form'

/** Minutes of a full-time week, 35 h: what a quotité is a part of. */
const FULL_WEEK = 2100

/** The part of a full-time week that a typed duration makes, or nothing that can be proposed. */
function shareOf(week: string): number | null {
  const duration = parseDuration(week, LONGEST_WEEK)
  if (!duration.ok) return null
  return Math.min(roundRatio(ratio(duration.value.minutes * 10_000, FULL_WEEK)), 10_000)
}

interface WorkPeriodFieldsProps {
  readonly form: AgentForm
  readonly place: number
  readonly period: WorkPeriodDraft
}

/** One dated weekly duration. */
export function WorkPeriodFields({ form, place, period }: WorkPeriodFieldsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { change, field } = form
  const path = `workPeriods.${place}`
  const edit = (
    make: (periods: AgentForm['draft']['workPeriods']) => AgentForm['draft']['workPeriods'],
  ): void => change(({ workPeriods }) => ({ workPeriods: make(workPeriods) }))
  const set = (part: Partial<WorkPeriodDraft>): void =>
    edit((periods) => periods.map((each, at) => (at === place ? { ...each, ...part } : each)))
  const from = field('workPeriods.period.from', `${path}.period.from`)
  const to = field('workPeriods.period.to', `${path}.period.to`)
  const week = field('workPeriods.weeklyMinutes', `${path}.weeklyMinutes`)
  const reversed = field('workPeriods.period', `${path}.period`).error
  const proposeShare = (): void => {
    const share = shareOf(period.week)
    if (share !== null && period.share.trim() === '')
      set({ share: percentText(share, 2, language) })
    week.onBlur()
  }
  const closeBefore = (): void => {
    edit((periods) => closedBefore(periods, place, language))
    from.onBlur()
  }
  return (
    <div
      className={classes.period}
      role="group"
      aria-label={t('agents.period', { number: place + 1 })}
    >
      <DayField
        at={{ ...from, onBlur: closeBefore }}
        value={period.from}
        onChange={(next) => set({ from: next })}
        required
      />
      <DayField
        at={{ ...to, error: to.error ?? reversed }}
        value={period.to}
        onChange={(next) => set({ to: next })}
        help={t('agents.help.to')}
      />
      <ActionIcon
        className={classes.remove ?? ''}
        aria-label={t('agents.removePeriod', { from: period.from })}
        onClick={() => edit((periods) => periods.filter((_, at) => at !== place))}
      >
        <IconTrash size={16} />
      </ActionIcon>
      <DurationField
        at={{ ...week, onBlur: proposeShare }}
        value={period.week}
        onChange={(next) => set({ week: next })}
        help={t('agents.help.week')}
        required
      />
      <PercentField
        at={field('workPeriods.workShare', `${path}.workShare`)}
        value={period.share}
        onChange={(next) => set({ share: next })}
        places={2}
        help={t('agents.help.share')}
        required
      />
    </div>
  )
}
