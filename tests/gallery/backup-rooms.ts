import { inEither } from '../hands/hands'
import type { Room } from './rooms'

const sample = 'pays-de-saint-seine'
const now = '2027-01-15T09:12:00.000Z'
const here = {
  place: 'here',
  folder: '/home/claire/.config/quotite/backups',
  verifiedAt: '2027-01-15T09:04:00.000Z',
  lostPapers: 0,
  inconsistencies: 0,
  standing: 'well',
  refusal: null,
  failingSince: null,
} as const
const elsewhere = {
  place: 'elsewhere',
  folder: '/media/claire/SAUVEGARDES-PAYS-DE-SAINT-SEINE/quotite',
  verifiedAt: '2027-01-06T16:40:00.000Z',
  lostPapers: 0,
  inconsistencies: 0,
  standing: 'alarming',
  refusal: 'absent',
  failingSince: '2027-01-07T08:02:00.000Z',
} as const
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p'

/** Backups as they should be, late, and refused for a week; a new key; a backup opened as a trial. */
export const BACKUP_ROOMS: readonly Room[] = [
  {
    name: 'a second place that is not there',
    opens: {
      sample,
      now,
      backups: {
        places: [here, elsewhere],
        recoveryKeys: [{ recipient, madeAt: '2026-03-02T10:00:00.000Z' }],
      },
    },
    screens: [
      { name: 'backups-alarming', address: '/reglages' },
      { name: 'backups-alarming-home', address: '/' },
    ],
  },
  {
    name: 'a backup without the contents of papers',
    opens: { sample, now, backups: { places: [{ ...here, lostPapers: 2 }] } },
    screens: [
      { name: 'backups-lacking', address: '/reglages' },
      { name: 'backups-lacking-home', address: '/' },
    ],
  },
  {
    name: 'a backup of a workspace that contradicts itself',
    opens: { sample, now, backups: { places: [{ ...here, inconsistencies: 3 }] } },
    screens: [{ name: 'backups-inconsistent', address: '/reglages' }],
  },
  {
    name: 'backups that are verified',
    opens: { sample, now },
    screens: [
      {
        name: 'backups-verified',
        address: '/reglages',
        first: async ({ window }) => {
          await window.getByRole('button', { name: inEither((t) => t('backups.now')) }).click()
          await window.getByText(/vérifiée le|verified on/i).waitFor()
        },
      },
      { name: 'backups-verified-home', address: '/' },
      {
        name: 'backups-restore',
        address: '/reglages',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('backups.restore.open')) }).click(),
      },
      {
        name: 'backups-restore-summary',
        address: '/reglages',
        first: async ({ window }) => {
          await window.evaluate(() => self.desk.ask('renameWorkspace', { name: 'Pays d’Essai' }))
          await window
            .getByRole('button', { name: inEither((t) => t('backups.restore.open')) })
            .click()
          await window
            .getByRole('button', { name: inEither((t) => t('backups.restore.rehearse')) })
            .click()
          await window.getByRole('dialog').getByRole('table').waitFor()
        },
      },
      {
        name: 'backups-key',
        address: '/reglages',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('backups.key.create')) }).click(),
      },
    ],
  },
]
