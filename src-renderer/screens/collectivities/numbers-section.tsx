import { useTranslation } from 'react-i18next'
import { isSiren, isSiret } from '#shared/domain/collectivities/business-number'
import { isInseeCode } from '#shared/domain/collectivities/insee-code'
import { FormSection } from '../../forms/form-section'
import { TextField } from '../../forms/text-field'
import { compact } from './collectivity-draft'
import type { CollectivityForm } from './use-collectivity-form'

const NUMBERS = [
  { name: 'siren', length: 9, isRight: isSiren, right: 'checkDigit' },
  { name: 'siret', length: 14, isRight: isSiret, right: 'checkDigit' },
  { name: 'inseeCode', length: 5, isRight: isInseeCode, right: 'shape' },
] as const

/** SIREN, SIRET and INSEE code: each is checked as soon as it is long enough. */
export function NumbersSection({ form }: { readonly form: CollectivityForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  return (
    <FormSection title={t('collectivities.section.numbers')}>
      {NUMBERS.map(({ name, length, isRight, right }) => {
        const at = field(name)
        return (
          <TextField
            key={name}
            at={at}
            value={draft[name]}
            onChange={(text) => {
              change({ [name]: text })
              if (compact(text).length >= length) at.onBlur()
            }}
            help={t(`collectivities.help.${isRight(compact(draft[name])) ? right : name}`)}
            maxLength={length + 8}
          />
        )
      })}
    </FormSection>
  )
}
