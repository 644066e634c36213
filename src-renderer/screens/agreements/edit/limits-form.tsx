import { traitsOf } from '#shared/domain/keys/key-kinds'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../../client/use-language'
import { AddButton } from '../../../forms/add-button'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { useLines } from '../../../forms/use-lines'
import classes from './edit.module.css'
import { LimitFields } from './limit-fields'
import { BLANK_LIMIT, limitsDraft, limitsFields, type LimitDraft } from './limits-draft'
import type { TermsFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

/** Changes what bounds the amounts: fixed amounts, floors, caps, exemptions, for one body or for each. */
export function LimitsForm({ agreement, stage, onClose }: TermsFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const form = useSectionForm({
    section: 'limits',
    agreement,
    stage,
    toDraft: useMemo(() => limitsDraft(language), [language]),
    toFields: limitsFields,
    labels: useMemo(
      () => ({
        limits: t('prices.limit.title'),
        'limits.kind': t('words.kind'),
        'limits.collectivityId': t('prices.limit.field.body'),
        'limits.amount': t('prices.limit.field.amount'),
        'limits.reason': t('prices.limit.field.reason'),
      }),
      [t],
    ),
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const { set, add, remove, addButton } = useLines<LimitDraft>((make) =>
    change(({ limits }) => ({ limits: make(limits) })),
  )
  return (
    <RecordPane
      kicker={stage.amendment?.reference ?? agreement.title}
      title={t('prices.limit.title')}
      context={t(
        traitsOf(stage.agreement.key).sharesCost ? 'prices.limit.shared' : 'prices.limit.priced',
      )}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('prices.limit.title')} error={field('limits').error}>
        {draft.limits.length === 0 && <p className={classes.help}>{t('prices.limit.none')}</p>}
        {draft.limits.map((limit, place) => (
          // Limits have no identity of their own: their place is what they are.
          <LimitFields
            key={place}
            limit={limit}
            number={place + 1}
            agreement={stage.agreement}
            at={(name) => field(`limits.${name}`, `limits.${String(place)}.${name}`)}
            onChange={(part) => set(place, part)}
            onRemove={() => remove(place)}
          />
        ))}
        <div className={classes.add}>
          <AddButton ref={addButton} onAdd={() => add(BLANK_LIMIT)}>
            {t('prices.limit.add')}
          </AddButton>
        </div>
      </FormSection>
    </RecordPane>
  )
}
