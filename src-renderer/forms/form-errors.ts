import type { FailureCode } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { hasField, type FormFailure } from './form-failure'

/** The errors: beside fields by path, and above the form where they belong to no field. */
export interface FormErrors {
  readonly fields: ReadonlyMap<string, string>
  readonly general: readonly string[]
}

/** The sentence of a field for whatever is wrong with it, or for some of it, by code. */
export type OwnSentence<Sentence = string> =
  | Sentence
  | Readonly<Partial<Record<FormFailure['code'], Sentence>>>

/** How a form names its fields, and where it shows refusals that name none. */
export interface FormNames {
  /** Labels by path without list places: `populations.year`. */
  readonly labels: Readonly<Record<string, string>>
  /** Sentences of some fields in place of the usual ones, by path: for all that may be wrong, or by code. */
  readonly wrong?: Readonly<Record<string, OwnSentence>> | undefined
  /** The field that shows a refusal by main: `{ codeTaken: 'code' }`. */
  readonly fieldOf?: Readonly<Partial<Record<FailureCode, string>>> | undefined
}

/** A path without its places in lists: `populations.0.year` becomes `populations.year`. */
const nameOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '')

/** Sorts failures into sentences beside the fields they are about; the first one of a field is kept. */
export function formErrors(
  failures: readonly FormFailure[],
  { labels, wrong = {}, fieldOf = {} }: FormNames,
  language: Language,
): FormErrors {
  const fields = new Map<string, string>()
  const general: string[] = []
  const put = (path: string | undefined, say: (label: string | undefined) => string): void => {
    const label = path === undefined ? undefined : labels[nameOf(path)]
    if (path === undefined || label === undefined) general.push(say(label))
    else if (!fields.has(path)) fields.set(path, say(label))
  }
  for (const failure of failures) {
    const own = hasField(failure) ? wrong[nameOf(failure.field)] : undefined
    const sentence = typeof own === 'string' ? own : own?.[failure.code]
    if (hasField(failure) && sentence !== undefined) put(failure.field, () => sentence)
    else if (failure.code === 'unreadable') put(failure.field, () => failure.sentence)
    else if (hasField(failure))
      put(failure.field, (field = failure.field) =>
        failureSentence({ ...failure, field }, language),
      )
    else put(fieldOf[failure.code], () => failureSentence(failure, language))
  }
  return { fields, general }
}
