import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'

/** Ends a demonstration with a sentence that says why. */
export class DemoStopped extends Error {}

/** The value, or the end of the demonstration with the sentences of the failures. */
export function orStop<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly failures: readonly Failure[] },
  language: Language,
): T {
  if (result.ok) return result.value
  throw new DemoStopped(
    result.failures.map((failure) => failureSentence(failure, language)).join('\n'),
  )
}
