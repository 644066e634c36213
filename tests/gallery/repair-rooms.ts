import { month } from '#shared/kernel/month'
import { inEither } from '../hands/hands'
import { noRecovery } from '../../src-main/keeper/no-recovery'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { changedYears } from '../hands/changed-years'
import type { Room } from './rooms'

const folder = '/home/claire/.config/quotite/journal'
const path = 'journal-1250.jsonl'

/** A file of before statements that were issued on this computer. */
function olderFile(): WorkspaceFile {
  const file = changedYears()
  const lenderId = file.agreements[0]?.lenderId ?? ''
  const numbersGiven = [{ lenderId, fiscalYear: 2030, last: 42 }]
  return { ...file, workspace: { ...file.workspace, numbersGiven } }
}

/** What comes before everything else where a journal is broken or gone. */
export const REPAIR_ROOMS: readonly Room[] = [
  {
    name: 'a journal that takes nothing more',
    opens: {
      sample: 'pays-de-saint-seine',
      readOnly: { code: 'journalBroken', path: `${folder}/${path}`, line: 20 },
    },
    screens: [{ name: 'damaged-journal', address: '/couts' }],
  },
  {
    name: 'a journal with a break',
    opens: {
      now: '2027-01-15T09:14:00.000Z',
      backups: { ahead: 18 },
      sample: 'pays-de-saint-seine',
      readOnly: {
        code: 'journalCut',
        folder,
        path,
        line: 20,
        missing: 21,
        until: '2027-01-15T09:12:00.000Z',
      },
    },
    screens: [
      { name: 'repair-cut', address: '/' },
      {
        name: 'repair-cut-readable',
        address: '/',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('repair.readable')) }).click(),
      },
      {
        name: 'repair-cut-elsewhere',
        address: '/',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('repair.elsewhere')) }).click(),
      },
    ],
  },
  {
    name: 'a journal that can’t be read',
    opens: { readOnly: { code: 'journalUnreadable', folder, path, line: 1, missing: 1_340 } },
    screens: [{ name: 'repair-unreadable', address: '/' }],
  },
  {
    name: 'a journal that is gone',
    opens: { readOnly: { code: 'journalGone', folder, known: 1_340 } },
    screens: [{ name: 'repair-gone', address: '/' }],
  },
  {
    name: 'a journal of a newer program',
    opens: { readOnly: { code: 'journalNewer', path, line: 42, altered: [] } },
    screens: [{ name: 'repair-newer', address: '/' }],
  },
  {
    name: 'a journal with a break beside rows that were altered',
    opens: {
      sample: 'pays-de-saint-seine',
      readOnly: {
        code: 'journalAltered',
        folder,
        path,
        line: 20,
        tables: ['collectivities', 'costs'],
        records: {
          named: [
            { table: 'collectivities', id: 'etalante', name: 'Étalante', month: null },
            {
              table: 'costs',
              id: 'agent-m0104/2026-03',
              name: 'Marie Dubois',
              month: month('2026-03'),
            },
            { table: 'costs', id: 'agent-m0207/2026-03', name: null, month: month('2026-03') },
          ],
          more: 3,
        },
      },
    },
    screens: [
      { name: 'repair-altered', address: '/' },
      {
        name: 'repair-altered-readable',
        address: '/',
        first: ({ window }) =>
          window.getByRole('button', { name: inEither((t) => t('repair.readable')) }).click(),
      },
    ],
  },
  {
    name: 'a database that does not open',
    opens: {
      unopened: { code: 'vaultUnopened', folder: '/home/claire/.config/quotite', changes: 1_340 },
    },
    screens: [{ name: 'vault-unopened', address: '/' }],
  },
  {
    name: 'a folder with a long path',
    opens: {
      unopened: {
        code: 'folderPathLong',
        start: '/media/claire/SAUVEGARDES/commun/services-mutualises/2027/01',
        length: 1_653,
        most: 250,
      },
    },
    screens: [{ name: 'path-too-long', address: '/' }],
  },
  {
    name: 'a disk without room at the start',
    opens: {
      unopened: { code: 'roomLacking', path: '/home/claire/.config/quotite', wanted: 20, free: 3 },
    },
    screens: [{ name: 'room-lacking', address: '/' }],
  },
  {
    name: 'a journal whose past is damaged',
    opens: {
      sample: 'pays-de-saint-seine',
      faults: [
        { kind: 'altered', file: 'journal-812.jsonl', line: 840 },
        { kind: 'gap', from: 1, to: 311 },
      ],
    },
    screens: [
      { name: 'history-damaged', address: '/' },
      { name: 'history-damaged-settings', address: '/reglages' },
    ],
  },
  {
    name: 'a journal that lacks what a backup has',
    opens: {
      sample: 'pays-de-saint-seine',
      recovery: {
        ...noRecovery('2027-01-12T16:40:00.000Z'),
        journal: 'short',
        missing: 12,
        backup: '2027-01-14T16:30:00.000Z',
      },
    },
    screens: [{ name: 'backup-has-more', address: '/reglages' }],
  },
  {
    name: 'an older file',
    opens: { workspace: olderFile },
    screens: [{ name: 'settings-numbers-given', address: '/reglages' }],
  },
]
