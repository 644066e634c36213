import { goToAddress } from './accessibility'
import type { Running } from './running'
import './window-desk'

/** Has a question be answered, and its answer wait for `letAnswer`; only that about something where it is said what. */
export const holdAnswersOf = ({ window }: Running, question: string, about = ''): Promise<void> =>
  window.evaluate(
    ([held, part]) => {
      if (location.href === 'about:blank')
        throw new Error('The page that is to ask is not there yet.')
      const { ask } = self.desk
      self.addEventListener('unheld', () => Object.assign(self.desk, { ask }), { once: true })
      Object.assign(self.desk, {
        ask: async (...asked: Parameters<typeof ask>) => {
          if (asked[0] !== held || !JSON.stringify(asked[1]).includes(part)) return ask(...asked)
          const allowed = new Promise((go) => {
            self.addEventListener('answered', go, { once: true })
          })
          const answer = await ask(...asked)
          await allowed
          return answer
        },
      })
    },
    [question, about] as const,
  )

/** Opens a screen whose question is answered later. */
export async function openUnread(
  running: Running,
  question: string,
  address: string,
  about?: string,
): Promise<void> {
  await goToAddress(running, '/agents')
  await holdAnswersOf(running, question, about)
  await running.window.evaluate((to) => {
    self.location.hash = `#${to}`
  }, address)
}

/** Gives the answers that wait. */
export const letAnswer = ({ window }: Running): Promise<boolean> =>
  window.evaluate(() => self.dispatchEvent(new Event('answered')))

/** Gives the answers that wait, and holds none from now on. */
export async function letAllAnswer(running: Running): Promise<void> {
  await running.window.evaluate(() => self.dispatchEvent(new Event('unheld')))
  await letAnswer(running)
}

/** Has a question be refused from now on, as where main comes upon a fault of its own. */
export const refuseAnswersOf = ({ window }: Running, question: string): Promise<void> =>
  window.evaluate((refused) => {
    const { ask } = self.desk
    Object.assign(self.desk, {
      ask: async (...asked: Parameters<typeof ask>) => {
        const answer = await ask(...asked)
        if (asked[0] !== refused) return answer
        const { revision } = answer
        return { ok: false, failures: [{ code: 'bug', reference: 'E-1' }], revision }
      },
    })
  }, question)
