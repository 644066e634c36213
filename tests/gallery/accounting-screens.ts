import { expect } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { issueAll } from '../hands/issue-all'
import type { Running } from '../hands/running'

/** Opens the journal of what was issued. */
async function showJournal(launched: Running): Promise<void> {
  await issueAll(launched)
  await goToAddress(launched, '/ecritures')
  await expect(launched.window.getByRole('grid')).toBeVisible()
}

/** Fills the codes of one debtor in, with a pair that the plan does not know. */
async function fillIn(launched: Running): Promise<void> {
  await showJournal(launched)
  const { window } = launched
  await window.getByRole('row').nth(3).click()
  await window
    .getByRole('textbox', { name: /^(Compte de dépense|Account of the expense)$/ })
    .fill('6218')
  await window
    .getByRole('textbox', { name: /^(Numéro d’engagement|Engagement number)$/ })
    .fill('E-2026-0412')
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('status').filter({ hasText: '6218' })).toBeVisible()
}

/** The screens of accounting, for the pictures. They issue statements: they come late. */
export const ACCOUNTING_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first?: (launched: Running) => Promise<void>
}[] = [
  { name: 'entries', address: '/ecritures', first: showJournal },
  { name: 'entries-filling', address: '/ecritures', first: fillIn },
  {
    name: 'entries-pes',
    address: '/ecritures',
    first: async (launched) => {
      await showJournal(launched)
      const { window } = launched
      await window.getByRole('button', { name: /^(Fichier PES|PES file)$/ }).click()
      await window.getByRole('textbox', { name: /titres|batch of titles/ }).fill('57')
      await window.getByRole('textbox', { name: /premier titre|first title/ }).fill('812')
      await window.getByRole('textbox', { name: /réductions|batch of reductions/ }).fill('9')
      await window.getByRole('textbox', { name: /première réduction|first reduction/ }).fill('31')
      await window.getByRole('button', { name: /^(Écrire le fichier|Write the file)$/ }).click()
      await expect(window.getByRole('dialog').getByText(/codique|accounting office/)).toBeVisible()
    },
  },
  {
    name: 'statements-files',
    address: '/etats',
    first: async (launched) => {
      await issueAll(launched)
      await goToAddress(launched, '/etats')
      const { window } = launched
      await window.getByRole('checkbox').first().check()
      await window.getByRole('button', { name: /^(Fichiers…|Files…)$/ }).click()
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  { name: 'collectivity-treasury', address: '/collectivites/cc-pays-de-saint-seine' },
  { name: 'accounts', address: '/ecritures/plan' },
  { name: 'accounts-rule', address: '/ecritures/plan/staff-member-2024-01-01' },
  { name: 'accounts-new', address: '/ecritures/plan/nouvelle' },
]
