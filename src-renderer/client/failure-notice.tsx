import { Anchor } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { failureSentence } from '#shared/wording/failure-sentence'
import { translator } from '#shared/wording/translator'
import { openCorrection } from './correction-start'
import { notice } from './notice'
import { forgetRefusal } from './saving'

/** More failures than this would make a notice hide the screen. */
const MOST = 3

/**
 * Shows why something was refused. The only place where a failure becomes a notice.
 *
 * @param correctable the change that was refused, where a statement rests on it and a correction can make it
 */
export function failureNotice(
  failures: readonly Failure[],
  language: Language,
  correctable?: CorrectableFact,
): void {
  for (const failure of failures.slice(0, MOST)) {
    const id = JSON.stringify(failure)
    const sentence = failureSentence(failure, language)
    const correct = (fact: CorrectableFact): void => {
      notifications.hide(id)
      openCorrection({ facts: [fact] })
    }
    notice({
      id,
      tone: 'bad',
      onClose: forgetRefusal,
      message:
        failure.code === 'settled' && correctable !== undefined ? (
          <>
            {sentence}{' '}
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => correct(correctable)}
            >
              {translator(language)('correction.open')}
            </Anchor>
          </>
        ) : (
          sentence
        ),
    })
  }
}
