import type { z } from 'zod'
import { agreementSchema, type Agreement } from '#shared/domain/agreements/agreement'
import { failure, type Result } from '#shared/kernel/result'
import { useWording } from '../../../ui/use-wording'
import type { DraftTexts } from '../../../forms/draft-texts'
import type { Fields } from '../../../forms/fields/define-fields'
import type { Known } from '../../../forms/fields/draft-of'
import { defined, inputOf } from '../../../forms/fields/input-of'
import type { DraftOf, Table } from '../../../forms/fields/kinds'
import { useMadeForm } from '../../../forms/fields/use-made-form'
import type { FormNames } from '../../../forms/form-errors'
import type { Section } from '../detail/use-section'
import type { SectionFormProps } from './section-form-props'
import type { Stage } from '../stage'
import type { Failure } from '#shared/contract/failures'
import { useCommand } from '../../../client/use-command'

/** Keeps an agreement, or the one of its amendments that was changed: the undo is named after it. */
function useSaveAgreement(
  amendmentId: string | null,
): (agreement: Agreement) => Promise<Result<unknown, Failure>> {
  const saveAgreement = useCommand('saveAgreement', { notice: false })
  const saveAmendment = useCommand('saveAmendment', { notice: false })
  return (agreement) => {
    const amendment = agreement.amendments?.find(({ id }) => id === amendmentId)
    return amendment === undefined
      ? saveAgreement.run(agreement)
      : saveAmendment.run({ agreementId: agreement.id, amendment })
  }
}

interface SectionSpec<S extends z.ZodObject, T extends Table> extends SectionFormProps {
  /** A part that the agreement itself holds. */
  readonly section: Exclude<Section, 'channel'>
  /** The terms that are changed; without, the agreement's own. */
  readonly stage?: Stage
  readonly of: Fields<S, T>
  /** What the form starts from. */
  readonly known: z.output<S> | Known<z.output<S>>
  /** The fields of the agreement that the draft gives, before they are checked; without, those that are typed. */
  readonly toFields?: (draft: DraftOf<T>, texts: DraftTexts) => Readonly<Record<string, unknown>>
  readonly fieldOf?: FormNames['fieldOf']
}

/** Where the terms of an amendment lie in its agreement: fields of a form are named without it. */
const pathOf = ({ amendments = [] }: Agreement, id: string): string =>
  `amendments.${String(amendments.findIndex((each) => each.id === id))}.terms.`

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

/** The form of one part of an agreement, and the pane around it: the rest is kept as it is, and the whole is checked together. */
export function useSectionForm<S extends z.ZodObject, T extends Table>(spec: SectionSpec<S, T>) {
  const { t } = useWording()
  const { section, agreement, stage, of, known, onClose } = spec
  const { toFields = (draft, texts) => inputOf(of, draft, texts) } = spec
  const title = t(`agreements.edit.${section}`)
  const amendmentId = stage?.amendment?.id ?? null
  const save = useSaveAgreement(amendmentId)
  const path = amendmentId === null ? '' : pathOf(agreement, amendmentId)
  const form = useMadeForm<S, T, Agreement>({
    of,
    what: title,
    known,
    isKept: true,
    recordId: amendmentId ?? agreement.id,
    ...(spec.fieldOf === undefined ? {} : { fieldOf: spec.fieldOf }),
    make: (draft, texts) => {
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
    onSaved: onClose,
  })
  const kicker = stage?.amendment?.reference ?? agreement.title
  return { form, pane: { kicker, title, form, onClose } }
}
