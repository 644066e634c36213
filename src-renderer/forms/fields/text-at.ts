import type { TFunction } from 'i18next'
import type { FieldKind, ListKind, Table } from './kinds'

/** The field at a path of names; the last one found, where its own parts are no fields. */
function fieldAt(
  fields: Table,
  [name = '', ...rest]: readonly string[],
): FieldKind | ListKind<Table> | undefined {
  const field = fields[name]
  return field?.kind === 'group' ? fieldAt(field.fields, rest) : field
}

/** What the value of a field reads as, where it is typed or has words of its own. */
export function textAt(
  fields: Table,
  path: readonly string[],
  value: unknown,
  t: TFunction,
): string | null {
  const field = fieldAt(fields, path)
  if (field === undefined || typeof value !== 'string') return null
  switch (field.kind) {
    case 'list':
    case 'held':
    case 'several':
    case 'reference':
    case 'yesNo':
      return null
    case 'choice':
      if (value === '') return field.none === undefined ? '' : t(field.none)
      return field.word === undefined ? value : t(field.word(value))
    case 'amount':
      return value === '' ? '' : `${value}\u00A0€`
    case 'text':
    case 'paragraph':
    case 'code':
    case 'whole':
    case 'clock':
    case 'decimal':
    case 'percent':
    case 'workShare':
    case 'written':
    case 'duration':
    case 'day':
      return value
  }
}
