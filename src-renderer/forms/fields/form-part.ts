import type { z } from 'zod'
import type { FieldState } from '../use-record-form'
import { isRecord } from './draft-of'
import { schemaAt } from './facts-of'
import type { Beside, DraftOf, FieldKind, GroupKind, ListKind, Table } from './kinds'

/** The names of the fields of a form: those of a record within the record by their path, `period.from`. */
export type NameOf<T> = {
  [Name in keyof T & string]: T[Name] extends GroupKind<infer Fields>
    ? Name | `${Name}.${NameOf<Fields>}`
    : Name
}[keyof T & string]

/** The fields of the lines of a list. */
export type LineOf<T, Name> = Name extends `${infer Group}.${infer Rest}`
  ? Group extends keyof T
    ? T[Group] extends GroupKind<infer Fields>
      ? LineOf<Fields, Rest>
      : never
    : never
  : Name extends keyof T
    ? T[Name] extends ListKind<infer Fields>
      ? Fields
      : never
    : never

/** A form, or one line of a list in it: its fields with their texts. */
export interface FormPart<T> {
  readonly of: { readonly schema: z.core.$ZodType; readonly fields: T }
  readonly draft: DraftOf<T>
  /** Changes some fields; a function gets the current draft. */
  change(part: Partial<DraftOf<T>> | ((draft: DraftOf<T>) => Partial<DraftOf<T>>)): void
  /** Label and error of a field. */
  field(name: NameOf<T>): FieldState
  /** The same of a field with an input elsewhere; `path` identifies a field of a list. */
  readonly named: (label: string, path?: string) => FieldState
}

/** The same without the types of its fields. */
export interface AnyPart {
  readonly of: { readonly schema: z.core.$ZodType; readonly fields: Table }
  readonly draft: object
  change(part: object): void
  field(name: string, path?: string): FieldState
  readonly named: (label: string, path?: string) => FieldState
}

/** A field of a form with its schema, its text, and the texts beside it. */
interface Place {
  readonly field: FieldKind | GroupKind<Table> | ListKind<Table>
  readonly schema: z.core.$ZodType
  readonly value: unknown
  readonly beside: Beside
}

/** Finds a field of a form by its name. */
export function placeOf({ of, draft }: AnyPart, name: string): Place {
  let { schema, fields } = of
  let beside: Beside = isRecord(draft) ? draft : {}
  const path = name.split('.')
  for (const [at, step] of path.entries()) {
    const field = fields[step]
    if (field === undefined) break
    schema = schemaAt(schema, step)
    const value = beside[step]
    if (at === path.length - 1) return { field, schema, value, beside }
    if (field.kind !== 'group') break
    fields = field.fields
    beside = isRecord(value) ? value : {}
  }
  throw new Error(`The form has no field ${name}`)
}

/** The draft with another value of one of its fields, named by its path. */
export function putAt(draft: object, name: string, value: unknown): object {
  const [first = '', ...rest] = name.split('.')
  if (rest.length === 0) return { [first]: value }
  const part = isRecord(draft) ? draft[first] : undefined
  const inner = isRecord(part) ? part : {}
  return { [first]: { ...inner, ...putAt(inner, rest.join('.'), value) } }
}
