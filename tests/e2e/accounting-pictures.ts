import { expect } from '@playwright/test'
import { goTo } from './accessibility'
import type { Launched } from './launch'

/** Issues every statement of the sample's year, unless that was done. */
export async function issueAll(launched: Launched): Promise<void> {
  const { window } = launched
  const issued = await window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    return registry.ok && registry.value.statements.length > 0
  })
  if (issued) return
  await goTo(launched, '/etats')
  await expect(window.getByRole('checkbox')).toHaveCount(27)
  await window.getByRole('checkbox').first().check()
  await window.getByRole('button', { name: /^(Émettre|Issue) 2026-001/ }).click()
  await window
    .getByRole('textbox', { name: /^(Motif de l’émission|Reason to issue)/ })
    .fill('Pièces attendues en mars')
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^(Émettre|Issue)$/ })
    .click()
  await expect(window.getByRole('dialog')).toBeHidden()
}

/** Opens the journal of what was issued. */
async function showJournal(launched: Launched): Promise<void> {
  await issueAll(launched)
  await goTo(launched, '/ecritures')
  await expect(launched.window.getByRole('grid')).toBeVisible()
}

/** Fills the codes of one debtor in, with a pair that the plan does not know. */
async function fillIn(launched: Launched): Promise<void> {
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
  readonly first?: (launched: Launched) => Promise<void>
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
      await goTo(launched, '/etats')
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
