import type { Running } from './running'
import './window-desk'

/** Has a question be answered, and its answer wait for `letAnswer`. */
export const holdAnswersOf = ({ window }: Running, question: string): Promise<void> =>
  window.evaluate((held) => {
    if (location.href === 'about:blank')
      throw new Error('The page that is to ask is not there yet.')
    const { ask } = self.desk
    Object.assign(self.desk, {
      ask: async (...asked: Parameters<typeof ask>) => {
        if (asked[0] !== held) return ask(...asked)
        const allowed = new Promise((go) => {
          self.addEventListener('answered', go, { once: true })
        })
        const answer = await ask(...asked)
        await allowed
        return answer
      },
    })
  }, question)

/** Gives the answers that wait. */
export const letAnswer = ({ window }: Running): Promise<boolean> =>
  window.evaluate(() => self.dispatchEvent(new Event('answered')))
