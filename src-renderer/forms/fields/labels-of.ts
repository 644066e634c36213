import type { TFunction } from 'i18next'
import type { Table } from './kinds'

/** The fields below another one. */
const below = (field: Table[string]): Table => {
  if ('fields' in field) return field.fields
  return 'parts' in field ? (field.parts ?? {}) : {}
}

/** Labels of the fields of a form, by their path without places in lists: `workPeriods.period.from`. */
export const labelsOf = (fields: Table, t: TFunction, at = ''): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => [
      ...(field.label === undefined ? [] : [[`${at}${name}`, t(field.label)] as const]),
      ...Object.entries(labelsOf(below(field), t, `${at}${name}.`)),
    ]),
  )
