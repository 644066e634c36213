import { useTranslation } from 'react-i18next'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import classes from './agents.module.css'
import type { AgentForm } from './use-agent-form'

/** Who it is. */
export function IdentitySection({ form }: { readonly form: AgentForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('agents.section.identity')}>
      <div className={classes.pair}>
        <TextField
          at={field('firstName')}
          value={draft.firstName}
          onChange={(firstName) => change({ firstName })}
          maxLength={160}
          required
        />
        <TextField
          at={field('lastName')}
          value={draft.lastName}
          onChange={(lastName) => change({ lastName })}
          maxLength={160}
          required
        />
      </div>
      <TextField
        at={field('registrationNumber')}
        value={draft.registrationNumber}
        onChange={(registrationNumber) => change({ registrationNumber })}
        maxLength={30}
        required
      />
    </FormSection>
  )
}
