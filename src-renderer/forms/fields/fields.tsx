import type { ReactNode } from 'react'
import { Field } from './field'
import type { FormPart, NameOf } from './form-part'
import type { Table } from './kinds'
import { Columns } from '../../ui/columns'

interface FieldsProps<T extends Table> {
  readonly form: FormPart<T>
  /** In order; those of a pair are side by side. */
  readonly names: readonly (NameOf<T> | readonly NameOf<T>[])[]
  /** In lists the column headers are the labels. */
  readonly bare?: boolean
}

/** Several fields of a form, one under the other. */
export function Fields<T extends Table>({ form, names, bare = false }: FieldsProps<T>): ReactNode {
  return names.map((name) =>
    typeof name === 'string' ? (
      <Field key={name} form={form} name={name} bare={bare} />
    ) : (
      <Columns key={name.join(' ')} of="1fr 1fr" align="start">
        <Fields form={form} names={name} bare={bare} />
      </Columns>
    ),
  )
}
