import { Stack } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { ChoiceField } from '../../forms/choice-field'
import { TextField } from '../../forms/text-field'
import { LineClasses } from './line-classes-fields'
import type { PriceDraft } from './price-draft'
import { lineFieldOf, type PricesFieldOf } from './prices-field-name'
import { hasPrice, RATED_NAMES } from '#shared/domain/keys/prices/rated-name'
import { RatedFields } from './rated-fields'
import { TierFields } from './tier-fields'
import { longest } from '../../forms/fields/facts-of'
import { nameField } from '#shared/kernel/fields'
import { useWording } from '../../ui/use-wording'

interface PriceLineFieldsProps {
  readonly draft: PriceDraft
  readonly place: number
  readonly field: PricesFieldOf
  readonly agreement: Agreement
  readonly onChange: (part: Partial<PriceDraft>) => void
}

/** The fields of a line of a price list: what it is called, what it counts, at what price, for whom, from which quantity. */
export function PriceLineFields(props: PriceLineFieldsProps) {
  const { draft, place, field, agreement, onChange } = props
  const { t } = useWording()
  const at = lineFieldOf(field, place)
  return (
    <Stack gap="sm" pr="half" pt="sm" pb="half">
      <TextField
        at={at('key.lines.label', 'label')}
        value={draft.label}
        onChange={(label) => onChange({ label })}
        help={t('prices.help.label')}
        maxLength={longest(nameField)}
        autoFocus={draft.label === ''}
        required
      />
      <ChoiceField
        at={at('key.lines.rated', 'rated')}
        value={draft.rated}
        onChange={(rated) => onChange({ rated })}
        choices={RATED_NAMES.map((value) => ({ value, label: t(`prices.choice.${value}`) }))}
      />
      <RatedFields draft={draft} at={at} agreement={agreement} onChange={onChange} />
      <LineClasses draft={draft} at={at} agreement={agreement} onChange={onChange} />
      {hasPrice(draft.rated) && <TierFields draft={draft} at={at} onChange={onChange} />}
    </Stack>
  )
}
