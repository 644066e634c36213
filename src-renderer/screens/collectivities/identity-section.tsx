import { useTranslation } from 'react-i18next'
import { COLLECTIVITY_KINDS } from '#shared/domain/collectivities/collectivity'
import { ChoiceField } from '../../forms/choice-field'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import type { CollectivityForm } from './use-collectivity-form'

/** Name, code and kind. */
export function IdentitySection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('collectivities.section.identity')}>
      <TextField
        at={field('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={160}
        required
      />
      <TextField
        at={field('code')}
        value={draft.code}
        onChange={(code) => change({ code })}
        help={t('collectivities.help.code')}
        maxLength={20}
        required
      />
      <ChoiceField
        at={field('kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={COLLECTIVITY_KINDS.map((value) => ({ value, label: t(`common.kind.${value}`) }))}
        required
      />
    </FormSection>
  )
}
