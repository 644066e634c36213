import { useTranslation } from 'react-i18next'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import classes from './collectivities.module.css'
import type { CollectivityForm } from './use-collectivity-form'

/** Where statements are sent. */
export function AddressSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('collectivities.section.address')}>
      <TextField
        at={field('address.street')}
        value={draft.street}
        onChange={(street) => change({ street })}
        maxLength={300}
      />
      <div className={classes.town}>
        <TextField
          at={field('address.postalCode')}
          value={draft.postalCode}
          onChange={(postalCode) => change({ postalCode })}
          maxLength={10}
        />
        <TextField
          at={field('address.city')}
          value={draft.city}
          onChange={(city) => change({ city })}
          maxLength={80}
        />
      </div>
    </FormSection>
  )
}
