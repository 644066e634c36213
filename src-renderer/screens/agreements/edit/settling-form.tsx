import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../client/use-language'
import { AddButton } from '../../../forms/add-button'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { TextField } from '../../../forms/text-field'
import { useLines } from '../../../forms/use-lines'
import classes from './edit.module.css'
import { ForeseenPayFields } from './foreseen-pay-fields'
import { RadioChoices } from '../../../forms/radio-choices'
import type { SectionFormProps } from './section-form-props'
import type { ForeseenPayDraft } from './settling-draft'
import { settlingDraft, settlingFields } from './settling-draft'
import { useSectionForm } from './use-section-form'

/** Changes what becomes of balances, the delay to pay, and the changes of pay that provisional statements foresee. */
export function SettlingForm({ agreement, onClose }: SectionFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const form = useSectionForm({
    section: 'settling',
    agreement,
    toDraft: useMemo(() => settlingDraft(language), [language]),
    toFields: settlingFields,
    labels: useMemo(
      () => ({
        balance: t('provisional.settling.balance'),
        paymentDays: t('provisional.settling.paymentDays'),
        foreseenPay: t('provisional.pay.heading'),
        'foreseenPay.reason': t('words.reason'),
        'foreseenPay.from': t('provisional.pay.from'),
        'foreseenPay.tenThousandths': t('provisional.pay.percent'),
      }),
      [t],
    ),
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const { set, add, remove, addButton } = useLines<ForeseenPayDraft>((make) =>
    change(({ foreseenPay }) => ({ foreseenPay: make(foreseenPay) })),
  )
  return (
    <RecordPane
      kicker={agreement.title}
      title={t('agreements.edit.settling')}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('provisional.settling.balance')}>
        <RadioChoices
          label={t('provisional.settling.balance')}
          value={draft.balance}
          onChange={(balance) => change({ balance })}
          choices={(['settled', 'carried'] as const).map((value) => ({
            value,
            label: t(`provisional.settling.${value}`),
          }))}
        />
        <TextField
          at={field('paymentDays')}
          value={draft.paymentDays}
          onChange={(paymentDays) => change({ paymentDays })}
          help={t('provisional.settling.paymentDaysHelp')}
          maxLength={3}
          figures
          required
        />
      </FormSection>
      <FormSection title={t('provisional.pay.heading')} error={field('foreseenPay').error}>
        <p className={classes.help}>{t('provisional.pay.help')}</p>
        {draft.foreseenPay.map((each, place) => (
          // Lines have no identity of their own: their place is what they are.
          <ForeseenPayFields
            key={place}
            value={each}
            at={(name) => field(`foreseenPay.${name}`, `foreseenPay.${String(place)}.${name}`)}
            onChange={(part) => set(place, part)}
            onRemove={() => remove(place)}
          />
        ))}
        <div className={classes.add}>
          <AddButton ref={addButton} onAdd={() => add({ reason: '', from: '', percent: '' })}>
            {t('provisional.pay.add')}
          </AddButton>
        </div>
      </FormSection>
    </RecordPane>
  )
}
