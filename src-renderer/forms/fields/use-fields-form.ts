import { useState } from 'react'
import type { z } from 'zod'
import { newId } from '../new-id'
import type { Known } from './draft-of'
import type { Table } from './kinds'
import { readFields } from './read-fields'
import { useMadeForm, type FieldsForm, type FormSpec } from './use-made-form'

interface FieldsFormSpec<S extends z.ZodObject, T extends Table> extends FormSpec<
  S,
  T,
  z.output<S>
> {
  /** The identifier of a new record, where what shows its form knows it; else it gets one. */
  readonly id?: string
  /** `null`: a new record. */
  readonly kept: z.output<S> | null
  /** The initial values of a new record. */
  readonly start?: Known<z.output<S>>
  /** What is shown at first, where it is more than what is kept. */
  readonly shown?: Known<z.output<S>>
  /** The values of a new record besides its identifier and what is typed. */
  readonly also?: Partial<z.output<S>>
}

/** The form that makes a new record, or changes one. */
export function useFieldsForm<S extends z.ZodObject, T extends Table>(
  spec: FieldsFormSpec<S, T>,
): FieldsForm<T, z.output<S>> {
  const { id: given, kept, start, shown, also, ...rest } = spec
  const [own] = useState(newId)
  return useMadeForm<S, T, z.output<S>>({
    ...rest,
    known: shown ?? kept ?? start,
    isKept: kept !== null,
    recordId: kept !== null && 'id' in kept && typeof kept.id === 'string' ? kept.id : undefined,
    make: (draft, texts) => {
      const identity = 'id' in rest.of.schema.shape ? { id: given ?? own } : {}
      return readFields(rest.of, draft, { ...identity, ...also, ...kept }, texts)
    },
  })
}
