import { useTranslation } from 'react-i18next'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './use-collectivity-form'

const CODES = [
  ['treasury.post', 'post', 7],
  ['treasury.collectivity', 'treasuryCode', 3],
  ['treasury.budget', 'budget', 2],
  ['treasury.product', 'product', 4],
  ['treasury.budgetSiret', 'budgetSiret', 18],
] as const

/** The codes under which the public accountant knows a body that lends: files for Hélios need them. */
export function TreasurySection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('collectivities.treasury.title')}>
      <p className={classes.quiet}>{t('collectivities.treasury.help')}</p>
      {CODES.map(([path, name, maxLength]) => (
        <TextField
          key={path}
          at={field(path)}
          value={draft[name]}
          onChange={(value) => change({ [name]: value })}
          maxLength={maxLength}
          {...(name === 'budgetSiret' ? { help: t('collectivities.treasury.siretHelp') } : {})}
        />
      ))}
    </FormSection>
  )
}
