import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { useLanguage } from '../../client/use-language'
import { DraftTexts } from '../draft-texts'
import type { FormNames } from '../form-errors'
import { newId } from '../new-id'
import { useRecordForm, type RecordForm } from '../use-record-form'
import type { Fields } from './define-fields'
import { draftOf, type Known } from './draft-of'
import type { FormPart } from './form-part'
import type { DraftOf, Table } from './kinds'
import { labelsOf } from './labels-of'
import { readFields } from './read-fields'

/** A form of which each field is declared once. */
export interface FieldsForm<T extends Table>
  extends Omit<RecordForm<DraftOf<T>, string>, 'draft' | 'change' | 'field'>, FormPart<T> {}

interface FieldsFormSpec<S extends z.ZodObject, T extends Table> {
  readonly of: Fields<S, T>
  /** What the form is about, for the question asked before leaving it. */
  readonly what: string
  /** `null`: a new record. */
  readonly kept: z.output<S> | null
  /** What a new record starts from. */
  readonly start?: Known<z.output<S>>
  /** What a new record holds besides its identifier and what is typed. */
  readonly also?: Partial<z.output<S>>
  readonly fieldOf?: FormNames['fieldOf']
  readonly save: (record: z.output<S>) => Promise<Result<unknown, Failure>>
  readonly onSaved?: (record: z.output<S>) => void
}

/** The form that makes a new record, or changes one. */
export function useFieldsForm<S extends z.ZodObject, T extends Table>(
  spec: FieldsFormSpec<S, T>,
): FieldsForm<T> {
  const { of, kept, start, also, ...rest } = spec
  const { t } = useTranslation()
  const language = useLanguage()
  const [id] = useState(newId)
  const known = kept ?? start
  const form = useRecordForm<DraftOf<T>, z.output<S>, string>({
    ...rest,
    initial: useMemo(() => draftOf(of, known, language), [of, known, language]),
    labels: useMemo(() => labelsOf(of.fields, t), [of, t]),
    read: (draft) => {
      const texts = new DraftTexts(t, language)
      const own = 'id' in of.schema.shape ? { id } : {}
      return readFields(of, draft, { ...own, ...also, ...kept }, texts)
    },
  })
  return { ...form, of }
}
