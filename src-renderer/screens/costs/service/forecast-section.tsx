import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AddButton } from '../../../forms/add-button'
import { AmountField } from '../../../forms/amount-field'
import { FormSection } from '../../../forms/form-section'
import { TextField } from '../../../forms/text-field'
import { useLines } from '../../../forms/use-lines'
import type { AdjustmentDraft } from './charge-draft'
import classes from './service.module.css'
import type { ChargeForm } from './use-charge-form'

/** What the budget foresees: the last accounts, and each adjustment with its reason. */
export function ForecastSection({ form }: { readonly form: ChargeForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const { set, add, remove, addButton } = useLines<AdjustmentDraft>((make) =>
    change(({ adjustments }) => ({ adjustments: make(adjustments) })),
  )
  return (
    <FormSection
      title={t('serviceCost.section.forecast')}
      error={field('forecast.adjustments').error}
    >
      <div className={classes.pair}>
        <TextField
          at={field('forecast.baseYear')}
          value={draft.baseYear}
          onChange={(baseYear) => change({ baseYear })}
          maxLength={4}
          figures
        />
        <AmountField
          at={field('forecast.base')}
          value={draft.base}
          onChange={(base) => change({ base })}
        />
      </div>
      {draft.adjustments.map(({ reason, amount }, place) => (
        // Adjustments have no identity of their own: their place is what they are.
        <div
          key={place}
          className={classes.adjustment}
          role="group"
          aria-label={t('serviceCost.adjustment', { number: place + 1 })}
        >
          <TextField
            at={field(
              'forecast.adjustments.reason',
              `forecast.adjustments.${String(place)}.reason`,
            )}
            value={reason}
            onChange={(next) => set(place, { reason: next })}
            maxLength={160}
          />
          <AmountField
            at={field(
              'forecast.adjustments.amount',
              `forecast.adjustments.${String(place)}.amount`,
            )}
            value={amount}
            onChange={(next) => set(place, { amount: next })}
          />
          <ActionIcon
            className={classes.remove ?? ''}
            aria-label={t('serviceCost.removeAdjustment', { number: place + 1 })}
            onClick={() => remove(place)}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <AddButton ref={addButton} onAdd={() => add({ reason: '', amount: '' })}>
        {t('serviceCost.addAdjustment')}
      </AddButton>
    </FormSection>
  )
}
