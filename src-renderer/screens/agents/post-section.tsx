import { useTranslation } from 'react-i18next'
import { AGENT_CATEGORIES, AGENT_STATUSES } from '#shared/domain/agents/agent'
import { useRegistry } from '../../client/use-registry'
import { ChoiceField } from '../../forms/choice-field'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import classes from './agents.module.css'
import type { AgentForm } from './use-agent-form'

/** Employer, status, category and grade. */
export function PostSection({ form }: { readonly form: AgentForm }) {
  const { t } = useTranslation()
  const { collectivities } = useRegistry()
  const { draft, change, field } = form
  const employers = collectivities.filter(
    ({ id, archived }) => !archived || id === draft.employerId,
  )
  return (
    <FormSection title={t('agents.section.post')}>
      <ChoiceField
        at={field('employerId')}
        value={draft.employerId}
        onChange={(employerId) => change({ employerId })}
        choices={employers.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <div className={classes.pair}>
        <ChoiceField
          at={field('status')}
          value={draft.status}
          onChange={(status) => change({ status })}
          choices={AGENT_STATUSES.map((value) => ({ value, label: t(`common.status.${value}`) }))}
          required
        />
        <ChoiceField
          at={field('category')}
          value={draft.category}
          onChange={(category) => change({ category })}
          choices={AGENT_CATEGORIES.map((value) => ({ value, label: value }))}
          required
        />
      </div>
      <TextField
        at={field('grade')}
        value={draft.grade}
        onChange={(grade) => change({ grade })}
        help={t('agents.help.grade')}
        maxLength={120}
      />
    </FormSection>
  )
}
