import type { z } from 'zod'
import type { Language } from '#shared/contract/preferences'
import { cents } from '#shared/kernel/cents'
import { readDay } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import {
  formatAmount,
  formatClock,
  formatDay,
  formatMinutes,
  formatTrimmed,
} from '#shared/wording/format'
import { workShareText } from '../work-share-text'
import type { Fields } from './define-fields'
import type { Beside, DraftOf, FieldKind, GroupKind, ListKind, NumberKind, Table } from './kinds'

/** A record of which some values are known. */
export type Known<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Line)[]
    ? readonly Known<Line>[]
    : { readonly [Name in keyof Value]?: Known<Value[Name]> | null | undefined }

/** Whether a value is a record. */
export const isRecord = (value: unknown): value is Beside =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A code in groups of as many signs, which no line break separates. */
const grouped = (text: string, size: number | undefined): string =>
  size === undefined ? text : text.replace(new RegExp(`(.{${String(size)}})(?=.)`, 'g'), '$1\u00A0')

function numberText({ kind, places }: NumberKind, value: number, language: Language): string {
  if (kind === 'clock') return formatClock(value, language)
  if (kind === 'workShare') return workShareText(value, language)
  return kind === 'whole' ? String(value) : formatTrimmed(value, places, language)
}

function dayText(value: string, language: Language): string {
  const known = readDay(value)
  return known === null ? value : formatDay(known, 'numeric', language)
}

function typed(field: FieldKind, value: unknown, beside: Beside, language: Language): unknown {
  if (value === undefined || value === null || (value === 0 && field.zero === true))
    return field.blank
  switch (field.kind) {
    case 'whole':
    case 'clock':
    case 'decimal':
    case 'percent':
    case 'workShare':
      return typeof value === 'number' ? numberText(field, value, language) : field.blank
    case 'written':
      return typeof value === 'number' ? field.write(value, language, beside) : field.blank
    case 'amount':
      return typeof value === 'number' ? formatAmount(cents(value), language) : field.blank
    case 'duration':
      return typeof value === 'number' ? formatMinutes(minutes(value), language) : field.blank
    case 'day':
      if (field.emptyIs !== undefined && beside[field.emptyIs] === value) return ''
      return typeof value === 'string' ? dayText(value, language) : field.blank
    case 'code':
      return typeof value === 'string' ? grouped(value, field.group) : field.blank
    case 'text':
    case 'paragraph':
    case 'choice':
    case 'reference':
    case 'yesNo':
    case 'several':
    case 'held':
      return value
  }
}

function part(
  field: FieldKind | GroupKind<Table> | ListKind<Table>,
  value: unknown,
  beside: Beside,
  language: Language,
): unknown {
  if (field.kind === 'group') return recordDraft(field.fields, value, language)
  if (field.kind !== 'list') return typed(field, value, beside, language)
  const lines: readonly unknown[] = Array.isArray(value) ? value : []
  return lines.map((line) => recordDraft(field.fields, line, language))
}

/** A record, or a line of a list, as it would be typed. */
export function recordDraft(fields: Table, kept: unknown, language: Language): Beside {
  const known = isRecord(kept) ? kept : {}
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      part(field, known[name], known, language),
    ]),
  )
}

/** The initial values of a form: what is known of a record as it would be typed, and blanks. */
export function draftOf<S extends z.ZodObject, T extends Table>(
  { fields }: Fields<S, T>,
  known: z.output<S> | Known<z.output<S>> | null | undefined,
  language: Language,
): DraftOf<T>
export function draftOf(
  { fields }: Fields<z.ZodObject, Table>,
  known: unknown,
  language: Language,
) {
  return recordDraft(fields, known, language)
}
