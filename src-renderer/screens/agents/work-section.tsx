import { useTranslation } from 'react-i18next'
import { AddButton } from '../../forms/add-button'
import { FormSection } from '../../forms/form-section'
import { blankPeriod } from './agent-draft'
import classes from './agents.module.css'
import type { AgentForm } from './use-agent-form'
import { WorkPeriodFields } from './work-period-fields'

/** How long the agent works a week, over dated periods. */
export function WorkSection({ form }: { readonly form: AgentForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const periods = draft.workPeriods
  return (
    <FormSection title={t('agents.section.work')} error={field('workPeriods').error}>
      {periods.length === 0 && <p className={classes.quiet}>{t('agents.noPeriod')}</p>}
      {periods.map((period, place) => (
        // Periods have no identity of their own: their place is what they are.
        <WorkPeriodFields key={place} form={form} place={place} period={period} />
      ))}
      <div className={classes.addLine}>
        <AddButton
          onAdd={() => change((before) => ({ workPeriods: [...before.workPeriods, blankPeriod] }))}
        >
          {t('agents.addPeriod')}
        </AddButton>
        {periods.length > 0 && <span className={classes.quiet}>{t('agents.addPeriodHelp')}</span>}
      </div>
    </FormSection>
  )
}
