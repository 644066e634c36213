import { answersBy, type Answers } from './answers-table'
import { openedOnce } from './opened-once'

/** Everything that the window may ask, some of which is loaded when it is first asked. */
export interface AnswersOnDemand {
  readonly answers: Answers
  /** Loads all answers, so that none has to be waited for. */
  readonly load: () => Promise<Answers>
}

/**
 * Answers some questions at once and, until all answers are loaded, loads them for any other. Once they are, they answer the
 * first questions too: only they know of the past that may be looked at.
 *
 * @param loadAll throws where the code can't be loaded: the next question tries again
 */
export function answersOnDemand(
  first: Partial<Answers>,
  loadAll: () => Promise<Answers>,
): AnswersOnDemand {
  let present = first
  const load = openedOnce(async () => {
    const all = await loadAll()
    present = all
    return all
  })
  return {
    answers: answersBy(async (method, input) => {
      const answer = present[method] ?? (await load())[method]
      return answer(input)
    }),
    load,
  }
}
