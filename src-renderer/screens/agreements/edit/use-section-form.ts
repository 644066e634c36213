import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FailureCode } from '#shared/contract/failures'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { useCommand } from '../../../client/use-command'
import { useLanguage } from '../../../client/use-language'
import { DraftTexts } from '../../../forms/draft-texts'
import { useRecordForm, type RecordForm } from '../../../forms/use-record-form'
import type { Section } from '../detail/use-section'

interface SectionSpec<Draft, Label extends string> {
  readonly section: Section
  readonly agreement: Agreement
  readonly toDraft: (agreement: Agreement) => Draft
  /** The fields of the agreement that the draft gives, before they are checked. */
  readonly toFields: (draft: Draft, texts: DraftTexts) => Partial<Record<keyof Agreement, unknown>>
  readonly labels: Readonly<Record<Label, string>>
  readonly fieldOf?: Readonly<Partial<Record<FailureCode, string>>>
  readonly onSaved: () => void
}

/** The form of one part of an agreement: the rest is kept as it is, and the whole is checked together. */
export function useSectionForm<Draft extends object, Label extends string>(
  spec: SectionSpec<Draft, Label>,
): RecordForm<Draft, Label> {
  const { t } = useTranslation()
  const language = useLanguage()
  const save = useCommand('saveAgreement', { notice: false })
  const { agreement, toDraft, toFields, fieldOf } = spec
  return useRecordForm<Draft, Agreement, Label>({
    what: t(`agreements.edit.${spec.section}`),
    initial: useMemo(() => toDraft(agreement), [toDraft, agreement]),
    labels: spec.labels,
    ...(fieldOf === undefined ? {} : { fieldOf }),
    read: (draft) => {
      const texts = new DraftTexts(t, language)
      return texts.finish(agreementSchema, { ...agreement, ...toFields(draft, texts) })
    },
    save: save.run,
    onSaved: spec.onSaved,
  })
}
