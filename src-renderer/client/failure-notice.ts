import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { notice } from './notice'

/** Past this many, a notice would hide the screen: the first ones already say what to do. */
const MOST = 3

/** Says why something was refused. The one place where a failure becomes a notice. */
export function failureNotice(failures: readonly Failure[], language: Language): void {
  for (const failure of failures.slice(0, MOST)) {
    notice({
      id: JSON.stringify(failure),
      message: failureSentence(failure, language),
      tone: 'bad',
    })
  }
}
