import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { everServed } from '#shared/domain/agreements/term-versions'
import { useLanguage } from '../../../client/use-language'
import { AddButton } from '../../../forms/add-button'
import { FormSection } from '../../../forms/form-section'
import { RecordPane } from '../../../forms/record-pane'
import { useLines } from '../../../forms/use-lines'
import classes from './edit.module.css'
import { InstalmentFields } from './instalment-fields'
import type { InstalmentDraft } from './instalments-draft'
import { instalmentsDraft, instalmentsFields, isOfYear } from './instalments-draft'
import type { SectionFormProps } from './section-form-props'
import { useSectionForm } from './use-section-form'

interface InstalmentsFormProps extends SectionFormProps {
  readonly year: number
}

/** Changes the instalments called in a year. */
export function InstalmentsForm({ agreement, year, onClose }: InstalmentsFormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const form = useSectionForm({
    section: 'instalments',
    agreement,
    toDraft: useMemo(() => instalmentsDraft(language), [language]),
    toFields: instalmentsFields,
    labels: useMemo(
      () => ({
        instalments: t('words.instalments'),
        'instalments.collectivityId': t('words.collectivity'),
        'instalments.reference': t('agreements.field.instalmentReference'),
        'instalments.calledOn': t('words.calledOn'),
        'instalments.amount': t('words.amount'),
      }),
      [t],
    ),
    onSaved: onClose,
  })
  const { draft, change, field } = form
  const served = everServed(agreement)
  const others = draft.instalments.filter((each) => !isOfYear(each, year)).length
  const last = draft.instalments.at(-1)
  const { set, add, remove, addButton } = useLines<InstalmentDraft>((make) =>
    change(({ instalments }) => ({ instalments: make(instalments) })),
  )
  const blank: InstalmentDraft = {
    collectivityId: served[0] ?? '',
    reference: '',
    calledOn: last !== undefined && isOfYear(last, year) ? last.calledOn : '',
    amount: '',
  }
  return (
    <RecordPane
      kicker={agreement.title}
      title={t('agreements.instalments.title', { year })}
      {...(others === 0
        ? {}
        : {
            context: t('agreements.otherYears', { count: others }),
          })}
      form={form}
      onClose={onClose}
    >
      <FormSection title={t('agreements.edit.instalments')} error={field('instalments').error}>
        {draft.instalments.map(
          (each, place) =>
            isOfYear(each, year) && (
              // Lines have no identity of their own: their place is what they are.
              <InstalmentFields
                key={place}
                instalment={each}
                agreement={agreement}
                at={(name) => field(`instalments.${name}`, `instalments.${place}.${name}`)}
                onChange={(part) => set(place, part)}
                onRemove={() => remove(place)}
              />
            ),
        )}
        <div className={classes.add}>
          <AddButton ref={addButton} disabled={served.length === 0} onAdd={() => add(blank)}>
            {t('agreements.addInstalment')}
          </AddButton>
        </div>
      </FormSection>
    </RecordPane>
  )
}
