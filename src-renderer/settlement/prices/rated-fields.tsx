import { useId } from 'react'
import { FigureField } from '../../forms/figure-field'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { useRegistry } from '../../client/use-registry'
import { ChoiceField } from '../../forms/choice-field'
import { FieldError } from '../../forms/field-error'
import { TextField } from '../../forms/text-field'
import { PLACES, type PriceDraft } from './price-draft'
import type { lineFieldOf } from './prices-field-name'
import { hasPrice } from '#shared/domain/keys/prices/rated-name'
import { useWording } from '../../ui/use-wording'
import { Columns } from '../../ui/columns'
import { TYPED } from '../../forms/typed-lengths'

/** The props of a part of a line's fields. */
export interface LinePartProps {
  readonly draft: PriceDraft
  readonly at: ReturnType<typeof lineFieldOf>
  readonly agreement: Agreement
  readonly onChange: (part: Partial<PriceDraft>) => void
}

/** The unit, threshold or length, and amount: the fields of a kind of line. */
export function RatedFields({ draft, at, agreement, onChange }: LinePartProps) {
  const { t } = useWording()
  const { criteria } = useRegistry()
  const [lengthId, amountId] = [useId(), useId()]
  const { rated } = draft
  const length =
    rated === 'halfDay'
      ? at('key.lines.rated.minutes', 'rated.minutes')
      : at('key.lines.rated.beyond', 'rated.beyond')
  const timed = rated === 'halfDay' || rated === 'hourBeyond'
  const amount =
    rated === 'payTimes'
      ? at('key.lines.rated.thousandths', 'rated.thousandths')
      : rated === 'percentOf'
        ? at('key.lines.rated.rate', 'rated.rate')
        : at('key.lines.rated.price', 'rated.price')
  const { unitTypes = [] } = agreement
  const inEuros = criteria.filter(
    ({ id, unit, archived }) => id === draft.criterionId || (!archived && unit.includes('€')),
  )
  return (
    <>
      {rated === 'unit' && (
        <ChoiceField
          at={at('key.lines.rated.unitTypeId', 'rated.unitTypeId')}
          value={draft.unitTypeId}
          onChange={(unitTypeId) => onChange({ unitTypeId })}
          choices={unitTypes.map(({ id, name }) => ({ value: id, label: name }))}
          help={unitTypes.length === 0 ? t('prices.help.noUnits') : undefined}
          required
        />
      )}
      {rated === 'percentOf' && (
        <ChoiceField
          at={at('key.lines.rated.criterionId', 'rated.criterionId')}
          value={draft.criterionId}
          onChange={(criterionId) => onChange({ criterionId })}
          choices={inEuros.map(({ id, name }) => ({ value: id, label: name }))}
          help={inEuros.length === 0 ? t('prices.help.noCriteria') : undefined}
          required
        />
      )}
      <Columns of="1fr 1fr" gap="sm">
        {timed && (
          <FigureField
            kind="duration"
            at={length}
            errorId={lengthId}
            value={draft.length}
            onChange={(next) => onChange({ length: next })}
            required
          />
        )}
        {hasPrice(rated) && (
          <FigureField
            kind="amount"
            at={amount}
            errorId={amountId}
            value={draft.price}
            onChange={(price) => onChange({ price })}
            required
          />
        )}
        {rated === 'payTimes' && (
          <TextField
            at={amount}
            errorId={amountId}
            value={draft.coefficient}
            onChange={(coefficient) => onChange({ coefficient })}
            maxLength={TYPED.number}
            figures
            required
          />
        )}
        {rated === 'percentOf' && (
          <FigureField
            kind="percent"
            at={amount}
            errorId={amountId}
            value={draft.rate}
            onChange={(rate) => onChange({ rate })}
            places={PLACES.rate}
            required
          />
        )}
        {timed && <FieldError id={lengthId} error={length.error} />}
        <FieldError id={amountId} error={amount.error} />
      </Columns>
    </>
  )
}
