import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DayField } from '../../../forms/day-field'
import { PercentField } from '../../../forms/percent-field'
import { TextField } from '../../../forms/text-field'
import type { FieldState } from '../../../forms/use-record-form'
import classes from './edit.module.css'
import type { ForeseenPayDraft } from './settling-draft'

interface ForeseenPayFieldsProps {
  readonly value: ForeseenPayDraft
  readonly at: (name: 'reason' | 'from' | 'tenThousandths') => FieldState
  readonly onChange: (part: Partial<ForeseenPayDraft>) => void
  readonly onRemove: () => void
}

/** One change of pay that the budget foresees: why, from when, by how much. */
export function ForeseenPayFields({ value, at, onChange, onRemove }: ForeseenPayFieldsProps) {
  const { t } = useTranslation()
  return (
    <div className={classes.foreseen} role="group" aria-label={value.reason || t('words.reason')}>
      <TextField
        at={at('reason')}
        value={value.reason}
        onChange={(reason) => onChange({ reason })}
        placeholder={t('provisional.pay.reasonExample')}
        maxLength={160}
        autoFocus={value.reason === ''}
      />
      <PercentField
        at={at('tenThousandths')}
        value={value.percent}
        onChange={(percent) => onChange({ percent })}
        places={2}
      />
      <DayField at={at('from')} value={value.from} onChange={(from) => onChange({ from })} />
      <ActionIcon
        className={classes.removeForeseen ?? ''}
        aria-label={t('provisional.pay.remove')}
        onClick={onRemove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
