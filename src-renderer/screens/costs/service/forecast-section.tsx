import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AmountField } from '../../../forms/amount-field'
import { FormSection } from '../../../forms/form-section'
import { TextField } from '../../../forms/text-field'
import type { AdjustmentDraft } from './charge-draft'
import classes from './service.module.css'
import type { ChargeForm } from './use-charge-form'

/** What the budget foresees: the last accounts, and each adjustment with its reason. */
export function ForecastSection({ form }: { readonly form: ChargeForm }) {
  const { t } = useTranslation()
  const { draft, change, field } = form
  const edit = (make: (list: readonly AdjustmentDraft[]) => readonly AdjustmentDraft[]): void =>
    change(({ adjustments }) => ({ adjustments: make(adjustments) }))
  const set = (place: number, part: Partial<AdjustmentDraft>): void =>
    edit((list) => list.map((each, at) => (at === place ? { ...each, ...part } : each)))
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
            onClick={() => edit((list) => list.filter((_, at) => at !== place))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        className={classes.add ?? ''}
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => edit((list) => [...list, { reason: '', amount: '' }])}
      >
        {t('serviceCost.addAdjustment')}
      </Button>
    </FormSection>
  )
}
