import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { FailureCode } from '#shared/contract/failures'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { failure, type Result } from '#shared/kernel/result'
import { useLanguage } from '../../../client/use-language'
import { DraftTexts } from '../../../forms/draft-texts'
import { useRecordForm, type RecordForm } from '../../../forms/use-record-form'
import type { Section } from '../detail/use-section'
import type { Stage } from '../stage'
import { useSaveAgreement } from './use-save-agreement'

interface SectionSpec<Draft, Label extends string> {
  readonly section: Section
  readonly agreement: Agreement
  /** The terms that are changed; without, the agreement's own. */
  readonly stage?: Stage
  readonly toDraft: (agreement: Agreement) => Draft
  /** The fields of the agreement that the draft gives, before they are checked. */
  readonly toFields: (draft: Draft, texts: DraftTexts) => Partial<Record<keyof Agreement, unknown>>
  readonly labels: Readonly<Record<Label, string>>
  readonly fieldOf?: Readonly<Partial<Record<FailureCode, string>>>
  readonly onSaved: () => void
}

/** Where the terms of an amendment lie in its agreement: fields of a form are named without it. */
const pathOf = ({ amendments = [] }: Agreement, id: string): string =>
  `amendments.${String(amendments.findIndex((each) => each.id === id))}.terms.`

/** A record without the fields that were emptied. */
const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

/** Failures with the fields of an amendment's terms named as those of the agreement's own. */
function unplaced<Value, Code extends { readonly code: string; readonly field?: unknown }>(
  result: Result<Value, Code>,
  path: string,
): Result<Value, Code> {
  if (result.ok || path === '') return result
  return failure(
    ...result.failures.map((each) =>
      typeof each.field === 'string' && each.field.startsWith(path)
        ? { ...each, field: each.field.slice(path.length) }
        : each,
    ),
  )
}

/** The form of one part of an agreement: the rest is kept as it is, and the whole is checked together. */
export function useSectionForm<Draft extends object, Label extends string>(
  spec: SectionSpec<Draft, Label>,
): RecordForm<Draft, Label> {
  const { t } = useTranslation()
  const language = useLanguage()
  const { agreement, stage, toDraft, toFields, fieldOf } = spec
  const amendmentId = stage?.amendment?.id ?? null
  const save = useSaveAgreement(amendmentId)
  const shown = stage?.agreement ?? agreement
  const path = amendmentId === null ? '' : pathOf(agreement, amendmentId)
  return useRecordForm<Draft, Agreement, Label>({
    what: t(`agreements.edit.${spec.section}`),
    initial: useMemo(() => toDraft(shown), [toDraft, shown]),
    labels: spec.labels,
    ...(fieldOf === undefined ? {} : { fieldOf }),
    read: (draft) => {
      const texts = new DraftTexts(t, language)
      const fields = toFields(draft, texts)
      const changed =
        amendmentId === null
          ? defined({ ...agreement, ...fields })
          : {
              ...agreement,
              amendments: agreement.amendments?.map((each) =>
                each.id === amendmentId
                  ? { ...each, terms: defined({ ...each.terms, ...fields }) }
                  : each,
              ),
            }
      return unplaced(texts.finish(agreementSchema, changed), path)
    },
    save: async (kept) => unplaced(await save(kept), path),
    onSaved: spec.onSaved,
  })
}
