import { useMemo } from 'react'
import type { z } from 'zod'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { useWording } from '../../ui/use-wording'
import { DraftTexts } from '../draft-texts'
import type { FormNames } from '../form-errors'
import type { FormFailure } from '../form-failure'
import { useDatePeriod } from '../use-date-period'
import { useRecordForm, type RecordForm } from '../use-record-form'
import type { Fields } from './define-fields'
import { draftOf, type Known } from './draft-of'
import type { FormPart } from './form-part'
import type { DraftOf, Table } from './kinds'
import { labelsOf, ownSentencesOf } from './labels-of'
import { textAt } from './text-at'

/** A form of which each field is declared once. */
export interface FieldsForm<T extends Table, Kept = unknown>
  extends Omit<RecordForm<DraftOf<T>, string, Kept>, 'draft' | 'change' | 'field'>, FormPart<T> {}

/** The description of any form of declared fields. */
export interface FormSpec<S extends z.ZodObject, T extends Table, Kept> {
  readonly of: Fields<S, T>
  /** What the form is about, for the question asked before leaving it. Without it, none is asked. */
  readonly what?: string
  /** Errors are shown only once saving was tried. */
  readonly whenTried?: boolean
  readonly fieldOf?: FormNames['fieldOf']
  /** What is already typed at first. */
  readonly typed?: Partial<DraftOf<T>>
  /** What fields become once it is saved; a text that was typed meanwhile stays. */
  readonly thenBlank?: Partial<DraftOf<T>>
  readonly save: (kept: Kept) => Promise<Result<unknown, Failure>>
  readonly onSaved?: (kept: Kept) => void
  readonly onCreated?: (kept: Kept) => void
  readonly onSavedForAnother?: (kept: Kept) => void
}

interface MadeFormSpec<S extends z.ZodObject, T extends Table, Kept> extends FormSpec<S, T, Kept> {
  /** What is known of what is typed. */
  readonly known: z.output<S> | Known<z.output<S>> | null | undefined
  /** Whether that is kept, and not proposed; a `FormNotice` is then above the form. */
  readonly isKept?: boolean
  /** The record that it changes. */
  readonly recordId?: string | undefined
  /** What fields are called that are in no table, by their path. */
  readonly labels?: Readonly<Record<string, string>>
  /** Makes what is kept of what is typed. */
  readonly make: (draft: DraftOf<T>, texts: DraftTexts) => Result<Kept, FormFailure>
}

/** The form of which what is kept is not the record that is typed, but made of it. */
export function useMadeForm<S extends z.ZodObject, T extends Table, Kept>(
  spec: MadeFormSpec<S, T, Kept>,
): FieldsForm<T, Kept> {
  const { of, known, typed, labels, make, ...rest } = spec
  const { t, language } = useWording()
  const near = useDatePeriod()
  const form = useRecordForm<DraftOf<T>, Kept, string>({
    ...rest,
    wrong: useMemo(() => ownSentencesOf(of.fields, t), [of, t]),
    initial: useMemo(
      () => ({ ...draftOf(of, known, language), ...typed }),
      [of, known, typed, language],
    ),
    labels: useMemo(() => ({ ...labelsOf(of.fields, t), ...labels }), [of, labels, t]),
    textOf: (path, value) => textAt(of.fields, path, value, t),
    read: (draft) => make(draft, new DraftTexts(t, language, near)),
  })
  return { ...form, of, named: form.field }
}
