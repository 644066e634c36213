import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { LIMIT_KINDS } from '#shared/domain/agreements/limit'
import { AmountField } from '../../../forms/amount-field'
import { ChoiceField } from '../../../forms/choice-field'
import { FieldError } from '../../../forms/field-error'
import { TextField } from '../../../forms/text-field'
import type { FieldState } from '../../../forms/use-record-form'
import { useBodyWords } from '../use-body-words'
import classes from './edit.module.css'
import type { LimitDraft } from './limits-draft'

/** In a list of choices, where a limit holds for each beneficiary. */
const EACH = 'each'

interface LimitFieldsProps {
  readonly limit: LimitDraft
  readonly number: number
  readonly agreement: Agreement
  readonly at: (name: 'kind' | 'collectivityId' | 'amount' | 'reason') => FieldState
  readonly onChange: (part: Partial<LimitDraft>) => void
  readonly onRemove: () => void
}

/** What bounds an amount, for whom, how much, and why. */
export function LimitFields(props: LimitFieldsProps) {
  const { limit, number, agreement, at, onChange, onRemove } = props
  const { t } = useTranslation()
  const bodies = useBodyWords()
  const parties = agreement.beneficiaries.map(({ collectivityId }) => collectivityId)
  const known = [...new Set([...parties, limit.collectivityId])].filter((id) => id !== '')
  const exempt = limit.kind === 'exempt'
  const [kindId, amountId] = [useId(), useId()]
  return (
    <div role="group" aria-label={t('prices.limit.group', { number })} className={classes.limit}>
      <ChoiceField
        at={at('kind')}
        errorId={kindId}
        value={limit.kind}
        onChange={(kind) => onChange({ kind })}
        choices={LIMIT_KINDS.map((value) => ({ value, label: t(`prices.limit.choice.${value}`) }))}
      />
      {exempt ? (
        <span />
      ) : (
        <AmountField
          at={at('amount')}
          errorId={amountId}
          value={limit.amount}
          onChange={(amount) => onChange({ amount })}
          required
        />
      )}
      <FieldError id={kindId} error={at('kind').error} />
      {!exempt && <FieldError id={amountId} error={at('amount').error} />}
      <div className={classes.wide}>
        <ChoiceField
          at={at('collectivityId')}
          value={limit.collectivityId === '' ? EACH : limit.collectivityId}
          onChange={(id) => onChange({ collectivityId: id === EACH ? '' : id })}
          choices={[
            { value: EACH, label: t('prices.limit.eachChoice') },
            ...known.map((value) => ({ value, label: bodies.name(value) })),
          ]}
        />
      </div>
      <div className={classes.wide}>
        <TextField
          at={at('reason')}
          value={limit.reason}
          onChange={(reason) => onChange({ reason })}
          help={t(exempt ? 'prices.limit.exemptHelp' : 'prices.limit.reasonHelp')}
          maxLength={300}
          required={exempt}
        />
      </div>
      <ActionIcon
        className={classes.removeLimit ?? ''}
        aria-label={t('prices.limit.remove', { number })}
        onClick={onRemove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}
