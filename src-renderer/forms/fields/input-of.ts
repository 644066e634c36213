import type { z } from 'zod'
import { minutes } from '#shared/kernel/minutes'
import { visibleLine } from '#shared/kernel/visible-line'
import { visibleText } from '#shared/kernel/visible-text'
import type { DraftTexts } from '../draft-texts'
import { isRecord } from './draft-of'
import { factsOf, greatest, schemaAt } from './facts-of'
import type { Fields } from './define-fields'
import type { Beside, FieldKind, GroupKind, Table } from './kinds'

/** What a letterhead calls a code, before it. */
const CALLED = /^N?(?:IBAN|SIREN|SIRET|INSEE)/

/** A code in capitals, without the spaces, points and hyphens with which it is often copied, nor what it is called. */
export const compact = (text: string): string =>
  visibleText(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
    .replace(CALLED, '')

/** The value of a record for an empty optional field without a value of its own. */
const unless = (usual: boolean, schema: z.core.$ZodType, value: unknown): unknown => {
  const { none } = factsOf(schema)
  return usual && none !== undefined ? none.is : value
}

/** The kinds for which the schema itself refuses an empty value. */
const SAYS_ITSELF: ReadonlySet<FieldKind['kind']> = new Set([
  'text',
  'paragraph',
  'code',
  'choice',
  'reference',
])

function emptyText(
  field: FieldKind,
  schema: z.core.$ZodType,
  path: string,
  texts: DraftTexts,
  isAsked: boolean,
): unknown {
  const { none } = factsOf(schema)
  if (field.zero === true) return 0
  const isOptional = field.when === undefined || !isAsked || field.optional === true
  if (none !== undefined && isOptional) return none.is
  if (SAYS_ITSELF.has(field.kind)) return ''
  if (field.kind === 'whole' && field.empty !== undefined && isOptional) return field.empty
  texts.lack(path)
  return null
}

function readText(
  field: FieldKind,
  schema: z.core.$ZodType,
  text: string,
  path: string,
  texts: DraftTexts,
  beside: Beside,
): unknown {
  switch (field.kind) {
    case 'code':
      return compact(text)
    case 'whole': {
      const value = texts.number(path, text)
      return unless(String(value) === field.blank, schema, value)
    }
    case 'clock':
      return texts.clockOrNone(path, text)
    case 'decimal':
      return texts.decimal(path, text, field.places)
    case 'percent':
      return texts.percent(path, text, field.places)
    case 'workShare':
      return texts.workShare(path, text)
    case 'written':
      return texts.figure(path, text, (typed) => field.read(typed, beside), field.named)
    case 'amount':
      return texts.amount(path, text)
    case 'duration':
      return texts.duration(path, text, minutes(greatest(schema)))
    case 'day':
      return texts.day(path, text)
    case 'choice':
      return unless(text === field.blank, schema, text)
    case 'text':
      return visibleLine(text)
    case 'paragraph':
    case 'reference':
    case 'yesNo':
    case 'several':
    case 'held':
      return text
  }
}

function valueOf(
  field: FieldKind,
  schema: z.core.$ZodType,
  draft: unknown,
  path: string,
  texts: DraftTexts,
  beside: Beside,
): unknown {
  if (field.kind === 'held') return unless(draft === field.blank, schema, draft)
  if (typeof draft === 'string') {
    const seen = visibleText(draft)
    const isAsked = field.when?.(beside) ?? true
    // An empty duration has a sentence of its own.
    const isEmpty =
      seen.trim() === '' &&
      (field.kind !== 'duration' || field.zero === true || field.optional === true)
    return isEmpty || !isAsked
      ? emptyText(field, schema, path, texts, isAsked)
      : readText(field, schema, seen, path, texts, beside)
  }
  return unless(draft === false || (Array.isArray(draft) && draft.length === 0), schema, draft)
}

const isTyped = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isRecord(value)
      ? Object.values(value).some(isTyped)
      : typeof value === 'string'
        ? value.trim() !== ''
        : value !== undefined && value !== false

function isGiven(
  { given = isTyped }: GroupKind<Table>,
  schema: z.core.$ZodType,
  draft: Beside,
): boolean {
  return factsOf(schema).none === undefined || given(draft)
}

function record(
  schema: z.core.$ZodType,
  fields: Table,
  draft: Beside,
  at: string,
  texts: DraftTexts,
): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const [own, value, path] = [schemaAt(schema, name), draft[name], `${at}${name}`]
    if (field.kind === 'group') {
      const part = isRecord(value) ? value : {}
      input[name] = isGiven(field, own, part)
        ? defined(record(own, field.fields, part, `${path}.`, texts))
        : factsOf(own).none?.is
    } else if (field.kind === 'list') {
      const lines = (Array.isArray(value) ? value : []).map((line: unknown, place) =>
        defined(
          record(own, field.fields, isRecord(line) ? line : {}, `${path}.${String(place)}.`, texts),
        ),
      )
      input[name] = unless(lines.length === 0, own, lines)
    } else if (field.kind === 'day' && field.emptyIs !== undefined && value === '') {
      input[name] = input[field.emptyIs]
      texts.repeat(path)
    } else input[name] = valueOf(field, own, value, path, texts, draft)
  }
  return input
}

/** A record without its empty fields. */
export const defined = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

/**
 * The values of a draft's fields, to be read with the schema: `undefined` where optional and empty. Unreadable texts are
 * recorded in `texts`.
 */
export const inputOf = (
  { schema, fields }: Fields<z.ZodObject, Table>,
  draft: object,
  texts: DraftTexts,
): Readonly<Record<string, unknown>> =>
  record(schema, fields, isRecord(draft) ? draft : {}, '', texts)
