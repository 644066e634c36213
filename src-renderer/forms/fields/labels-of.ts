import type { TFunction } from 'i18next'
import type { OwnSentence } from '../form-errors'
import type { FieldKind, Table } from './kinds'

/** The fields below another one. */
const below = (field: Table[string]): Table => {
  if ('fields' in field) return field.fields
  return 'parts' in field ? (field.parts ?? {}) : {}
}

/** Something of each field of a form that has it, by path without places in lists: `workPeriods.period.from`. */
function byPath<Value>(
  fields: Table,
  valueOf: (field: Table[string]) => Value | undefined,
  at = '',
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueOf(field)
      return [
        ...(value === undefined ? [] : [[`${at}${name}`, value] as const]),
        ...Object.entries(byPath(below(field), valueOf, `${at}${name}.`)),
      ]
    }),
  )
}

/** Labels of the fields of a form, by path. */
export const labelsOf = (fields: Table, t: TFunction): Readonly<Record<string, string>> =>
  byPath(fields, ({ label }) => (label === undefined ? undefined : t(label)))

/** The kinds of which a value is chosen and not typed: nothing is too short there, and no value is not admitted. */
const CHOSEN: ReadonlySet<string> = new Set<FieldKind['kind']>(['choice', 'reference', 'several'])

/** What is said of some fields in place of the usual sentences, by path. */
export const ownSentencesOf = (
  fields: Table,
  t: TFunction,
): Readonly<Record<string, OwnSentence>> =>
  byPath(fields, (field) => {
    const words = 'wrong' in field ? field.wrong : undefined
    if (typeof words === 'string') return t(words)
    const own = Object.entries(words ?? {}).map(([code, word]) => [code, t(word)] as const)
    if (!('kind' in field) || !CHOSEN.has(field.kind) || field.label === undefined)
      return words && Object.fromEntries(own)
    const toChoose = t('forms.toChoose', { field: t(field.label) })
    return {
      fieldMissing: toChoose,
      fieldTooShort: toChoose,
      fieldNotInList: toChoose,
      listEmpty: toChoose,
      ...Object.fromEntries(own),
    }
  })
