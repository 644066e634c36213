import { inEither } from '../hands/hands'
import type { Room } from './rooms'

/** The story of the changes, the choice of a past moment, and the home screen as it was then. */
export const PAST_ROOMS: readonly Room[] = [
  {
    name: 'changes that were made',
    opens: { sample: 'pays-de-saint-seine', now: '2027-01-15T09:12:00.000Z' },
    screens: [
      {
        name: 'history',
        address: '/historique',
        first: async ({ window }) => {
          await window.evaluate(() => self.desk.ask('renameWorkspace', { name: 'Pays d’Essai' }))
          await window.getByText(/→ Pays d’Essai/).waitFor()
        },
      },
      {
        name: 'history-take-again',
        address: '/historique',
        first: async ({ window }) => {
          await window.evaluate(() => self.desk.ask('renameWorkspace', { name: 'Pays d’Essai' }))
          await window
            .getByRole('button', { name: inEither((t) => t('past.take.open')) })
            .first()
            .click()
          await window.getByText(inEither((t) => t('past.take.rest'))).waitFor()
        },
      },
      { name: 'history-direction', address: '/historique', role: 'direction' },
      {
        name: 'history-past-dialog',
        address: '/historique',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('past.choose')) }).click(),
      },
      {
        name: 'history-past-reading',
        address: '/historique',
        first: async ({ window }) => {
          await window.getByRole('button', { name: inEither((t) => t('past.choose')) }).click()
          await window.evaluate(() =>
            self.notifyWindow?.({ kind: 'progress', job: 'lookAtPast', done: 4500, total: 12_000 }),
          )
        },
      },
      {
        name: 'history-past-home',
        address: '/historique',
        first: async ({ window }) => {
          await window
            .getByRole('button', { name: inEither((t) => t('past.look')) })
            .last()
            .click()
          await window.getByText(/Vous regardez le passé|looking at the past/).waitFor()
        },
      },
    ],
  },
]
