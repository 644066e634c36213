import { useTranslation } from 'react-i18next'
import { KEY_NAMES } from '#shared/domain/keys/key-name'
import { Card } from '../../../ui/card'
import { RadioChoices } from '../../../forms/radio-choices'
import classes from './new-agreement.module.css'
import type { NewAgreementForm } from './use-new-agreement-form'

/** The fifth question: how the cost is shared, or what is billed at which prices. */
export function ChooseKey({ form }: { readonly form: NewAgreementForm }) {
  const { t } = useTranslation()
  const { draft, change } = form
  return (
    <Card title={t('agreements.new.key')}>
      <RadioChoices
        label={t('agreements.field.key')}
        value={draft.key}
        onChange={(key) => change({ key })}
        choices={KEY_NAMES.map((value) => ({ value, label: t(`agreements.keys.${value}`) }))}
      />
      {draft.key !== 'actualCost' && <p className={classes.quiet}>{t('agreements.new.keyNext')}</p>}
    </Card>
  )
}
