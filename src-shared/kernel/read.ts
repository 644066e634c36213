import type { z } from 'zod'
import { failedBy, success, type Result } from './result'

/** What can be wrong with one field of an input, whatever the record. */
export type FieldCode =
  | 'fieldMissing'
  | 'fieldTwice'
  | 'fieldUnknown'
  | 'fieldWrongType'
  | 'fieldTooLong'
  | 'fieldTooShort'
  | 'fieldOutOfRange'
  | 'fieldNotInList'
  | 'dayImpossible'
  | 'monthImpossible'
  | 'amountNegative'
  | 'amountBelowZero'
  | 'amountNotPositive'
  | 'listEmpty'
  | 'over24Hours'
  | 'overAWeek'
  | 'shareOver100'
  | 'periodReversed'
  | 'rangeReversed'
  | 'sirenWrong'
  | 'siretWrong'
  | 'siretNotOfSiren'
  | 'inseeCodeWrong'
  | 'ibanWrong'
  | 'logoNotImage'
  | 'duplicateEntry'
  | 'quotasOver100'
  | 'periodsOverlap'
  | 'tariffMissing'
  | 'partyTwice'
  | 'amendmentBeforeStart'
  | 'amendmentAfterEnd'
  | 'justificationMissing'
  | 'priceNotPositive'
  | 'tierOutOfOrder'
  | 'limitNotPositive'
  | 'limitTwice'
  | 'floorAboveCap'
  | 'exemptionWithoutReason'
  | 'bodyNotInAgreement'
  | 'referenceUnknown'
  | 'accountWrong'
  | 'codeWrong'
  | 'valueTaken'
  | 'figureUnsourced'

/** A field that can't be accepted: which (dotted path from the root of the input), and why. */
export interface FieldFailure {
  readonly code: FieldCode
  readonly field: string
  /** The faulty value as text, cut at 60 characters, for the sentence. */
  readonly found: string
}

type Issue = z.core.$ZodIssue

const CODES: Readonly<Record<string, FieldCode>> = {
  unrecognized_keys: 'fieldUnknown',
  invalid_type: 'fieldWrongType',
  invalid_value: 'fieldNotInList',
  invalid_union: 'fieldNotInList',
}

const size = (issue: Issue, text: FieldCode, list: FieldCode = 'fieldOutOfRange'): FieldCode => {
  const origin = 'origin' in issue ? issue.origin : ''
  return origin === 'string' ? text : origin === 'array' ? list : 'fieldOutOfRange'
}

function codeOf(issue: Issue, found: unknown): FieldCode {
  if (issue.message.startsWith('code:')) return issue.message.slice(5) as FieldCode
  if (found === undefined && issue.code.startsWith('invalid_')) return 'fieldMissing'
  if (issue.code === 'too_big') return size(issue, 'fieldTooLong')
  if (issue.code === 'too_small') return size(issue, 'fieldTooShort', 'listEmpty')
  return CODES[issue.code] ?? 'fieldWrongType'
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  )

/** A faulty value for a sentence; a list or an object is only indicated, since it may be very deep. */
function asText(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'object') return Array.isArray(value) ? '[…]' : '{…}'
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint'
    ? String(value).slice(0, 60)
    : ''
}

function failuresOf(issue: Issue, input: unknown): readonly FieldFailure[] {
  const path = issue.path
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: 'fieldUnknown',
      field: [...path, key].map(String).join('.'),
      found: key,
    }))
  }
  const value = at(input, path)
  const found = asText(value)
  return [{ code: codeOf(issue, value), field: path.map(String).join('.'), found }]
}

/**
 * Reads an input of unknown shape with a schema: the value, or each faulty field with its path. Everything from files,
 * windows and forms enters the domain through this function.
 */
export function read<S extends z.ZodType>(
  schema: S,
  input: unknown,
): Result<z.output<S>, FieldFailure> {
  const parsed = schema.safeParse(input)
  return parsed.success
    ? success(parsed.data)
    : failedBy(parsed.error.issues.flatMap((issue) => failuresOf(issue, input)))
}
