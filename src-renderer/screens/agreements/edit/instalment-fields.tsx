import { ActionIcon, NativeSelect } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { everServed } from '#shared/domain/agreements/term-versions'
import { AmountField } from '../../../forms/amount-field'
import { DayField } from '../../../forms/day-field'
import { TextField } from '../../../forms/text-field'
import type { FieldState } from '../../../forms/use-record-form'
import { useBodyWords } from '../use-body-words'
import classes from './edit.module.css'
import type { InstalmentDraft } from './instalments-draft'

interface InstalmentFieldsProps {
  readonly instalment: InstalmentDraft
  readonly agreement: Agreement
  readonly at: (name: keyof InstalmentDraft) => FieldState
  readonly onChange: (part: Partial<InstalmentDraft>) => void
  readonly onRemove: () => void
}

/** One instalment: body, amount, day and reference. */
export function InstalmentFields(props: InstalmentFieldsProps) {
  const { instalment, agreement, at, onChange, onRemove } = props
  const { t } = useTranslation()
  const bodies = useBodyWords()
  const ids = everServed(agreement)
  const known = ids.includes(instalment.collectivityId) ? ids : [instalment.collectivityId, ...ids]
  const body = at('collectivityId')
  return (
    <div
      className={classes.instalment}
      role="group"
      aria-label={instalment.reference || t('words.instalments')}
    >
      <NativeSelect
        aria-label={body.label}
        size="xs"
        error={body.error}
        value={instalment.collectivityId}
        onChange={(event) => onChange({ collectivityId: event.currentTarget.value })}
        data={known.map((id) => ({ value: id, label: bodies.name(id) }))}
      />
      <AmountField
        at={at('amount')}
        value={instalment.amount}
        onChange={(amount) => onChange({ amount })}
        bare
      />
      <TextField
        at={at('reference')}
        value={instalment.reference}
        onChange={(reference) => onChange({ reference })}
        placeholder={t('agreements.field.instalmentReference')}
        maxLength={300}
        bare
      />
      <DayField
        at={at('calledOn')}
        value={instalment.calledOn}
        onChange={(calledOn) => onChange({ calledOn })}
        bare
      />
      <ActionIcon
        className={classes.removeInstalment ?? ''}
        aria-label={t('agreements.removeInstalment', { reference: instalment.reference })}
        onClick={onRemove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
