import { expect } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { closeEarlier } from '../hands/close-earlier'
import { issueAll } from '../hands/issue-statements'
import type { Running } from '../hands/running'
import '../hands/window-desk'

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

/** Gives the lender its codes at the accountant, or takes them; runs in the window. */
async function giveCodes(post: string): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  const lender = registry.ok
    ? registry.value.collectivities.find(({ id }) => id === 'cc-pays-de-saint-seine')
    : undefined
  if (lender === undefined) throw new Error('No lender')
  const codes = { collectivity: '200', budget: '00', product: 'MADS' }
  const none = { collectivity: '', budget: '', product: '' }
  await self.desk.ask('saveCollectivity', {
    ...lender,
    treasury: { post, budgetSiret: null, ...(post === '' ? none : codes) },
  })
}

/** Asks for a file for Hélios, where the lender has codes or not. */
async function showPes(launched: Running, post: string): Promise<void> {
  await showJournal(launched)
  const { window } = launched
  await window.evaluate(giveCodes, post)
  await window.getByRole('button', { name: /^(Fichier PES|PES file)$/ }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
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
    name: 'entries-pes-missing',
    address: '/ecritures',
    first: async (launched) => {
      await showPes(launched, '')
      await expect(launched.window.getByRole('dialog').getByRole('link')).toHaveCount(3)
    },
  },
  {
    name: 'entries-pes',
    address: '/ecritures',
    first: async (launched) => {
      await showPes(launched, '021036')
      await launched.window.getByRole('textbox', { name: /titres|batch of titles/ }).fill('57')
    },
  },
  {
    name: 'entries-pes-years',
    address: '/ecritures',
    first: async (launched) => {
      await showJournal(launched)
      const { window } = launched
      await window.evaluate(closeEarlier)
      await showPes(launched, '021036')
      await window
        .getByRole('textbox', { name: /^(Date d’émission|Day of issue)/ })
        .fill('20/01/2027')
      await expect(
        window.getByRole('combobox', { name: /^(Exercice des titres|Fiscal year of the titles)/ }),
      ).toBeVisible()
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
