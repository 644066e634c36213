import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { notice } from './notice'

/** More failures than this would make a notice hide the screen. */
const MOST = 3

/** Shows why something was refused. The only place where a failure becomes a notice. */
export function failureNotice(failures: readonly Failure[], language: Language): void {
  for (const failure of failures.slice(0, MOST)) {
    notice({
      id: JSON.stringify(failure),
      message: failureSentence(failure, language),
      tone: 'bad',
    })
  }
}
