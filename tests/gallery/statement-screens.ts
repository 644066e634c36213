import { expect } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { takeAct } from '../hands/hands'
import { issueAll, issueShown } from '../hands/issue-statements'
import type { Running } from '../hands/running'
import { pasteText } from './list-screens'
import type { Screen } from './screen'

/** Looks at the year to come, provisionally. */
async function provisional(launched: Running, address: string): Promise<void> {
  const { window } = launched
  await goToAddress(launched, address)
  await window.getByText(/^(Provisoire|Provisional)$/).click()
  await expect(window.getByRole('note')).toBeVisible()
}

const nextYear = '/repartition/convention-2024-07/2027-01-01/2027-12-31'

/** Sends, pays and contests some of what is issued; runs in the window. */
async function live(): Promise<void> {
  const registry = await self.desk.ask('readRegistry', {})
  if (!registry.ok) throw new Error('No registry')
  const claims = registry.value.statements.filter(({ balance }) => balance.kind === 'claim')
  const ids = claims.slice(0, 12).map(({ id }) => id)
  const on = (claims[0]?.issuedOn ?? '') as never
  if (registry.value.payments.length > 0) return
  await self.desk.ask('noteStatements', { ids, step: 'sent', on, note: '' })
  await self.desk.ask('noteStatements', {
    ids: [ids[0] ?? '', ids[2] ?? ''],
    step: 'contested',
    on,
    note: 'Heures du 12 mars non reconnues',
  })
  for (const [at, { id, balance }] of claims.slice(0, 2).entries())
    await self.desk.ask('recordPayment', {
      id: `paiement-${String(at)}`,
      statementId: id,
      on,
      reference: 'Mandat 412',
      amount: (at === 0 ? balance.amount : Math.floor(balance.amount / 3)) as never,
    })
}

async function follow(launched: Running, address: string): Promise<void> {
  await issueAll(launched)
  await launched.window.evaluate(live)
  await goToAddress(launched, address)
  const final = launched.window.getByText(/^(Définitif|Final)$/)
  const grid = launched.window.getByRole('grid').first()
  // The switch is above the grid, where the screen has one: it is there before.
  await expect(grid).toBeVisible()
  if (await final.isVisible()) await final.click()
  await expect(grid).toBeVisible()
}

const EXTRACT =
  'N° état\tRéglé le\tMontant\tLibellé\tTiers\n005\t15 janvier 2027\t10,00\tM1\tTrésorerie\n2026-099\t15/01/2027\t5,00\tM2\t\n2026-006\t15/01/2027\t99 000,00\tM3\t\nTotal\t\t99 015,00\t\t\n'

/** Pastes the extract of a treasurer: a number without its year, an unknown one, an excess, a total. */
async function pasteExtract(launched: Running): Promise<void> {
  await follow(launched, '/etats/paiements')
  const { window } = launched
  await window.getByRole('button', { name: /^(Importer des paiements…|Import payments…)$/ }).click()
  await window.getByRole('textbox', { name: /^(Coller ici|Paste here)$/ }).fill(EXTRACT)
  await window
    .getByRole('button', { name: /^(Lire ce qui est collé|Read what is pasted)$/ })
    .click()
  await expect(window.getByRole('dialog').getByRole('row')).toHaveCount(5)
}

/** A week of the year that statements settle, where a correction begins. */
const SETTLED_WEEK = '/semaine/agent/agent-m0104/2026-03-12'

/** Opens the correction of a day that statements rest on. */
async function beginCorrection({ window }: Running): Promise<void> {
  await window.getByRole('gridcell', { name: /^Marie Dupont, Bligny-le-Sec, .*12/ }).click()
  await window.getByRole('button', { name: /^(Corriger cette année|Correct this year)/ }).click()
}

/** Corrects an hour that statements rest on, with both ways. */
async function correcting(launched: Running): Promise<void> {
  const { window } = launched
  await follow(launched, SETTLED_WEEK)
  await beginCorrection(launched)
  await window.getByRole('textbox', { name: /^(Durée juste|Right duration)/ }).fill('5')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog').locator('tfoot')).toBeVisible()
}

/** Opens the correction, and the form of another fact than hours. */
async function correctingOther(launched: Running, kind: RegExp): Promise<void> {
  const { window } = launched
  await follow(launched, SETTLED_WEEK)
  await beginCorrection(launched)
  await window.getByRole('dialog').getByText(kind).click()
  await window
    .getByRole('button', { name: /^(Ajouter à la correction|Add to the correction)$/ })
    .click()
}

/** Final statements of a quarter, which the provisional ones of the year exclude. */
export const LONGER_PROVISIONALS: Screen = {
  name: 'statements-longer',
  address: nextYear,
  first: async (launched) => {
    const { window } = launched
    await provisional(launched, nextYear)
    await goToAddress(launched, '/etats')
    await issueShown(launched, '2027-001')
    await window.getByText(/^(Définitif|Final)$/).click()
    await window.getByText(/^(Trimestre|Quarter)$/).click()
    await expect(window.getByRole('button', { name: '2027', exact: true })).toBeVisible()
  },
}

/** The screens of provisional settlements and of the life of statements, for the pictures. */
export const STATEMENT_SCREENS: readonly Screen[] = [
  {
    name: 'life-settling-form',
    address: '/conventions/convention-2024-07?modifier=settling',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Ajouter une évolution|Add a change)/ }).click()
    },
  },
  {
    name: 'life-channel-form',
    address: '/conventions/convention-2024-07?modifier=channel',
  },
  {
    name: 'correction-both-ways',
    address: SETTLED_WEEK,
    first: correcting,
  },
  {
    name: 'correction-moved',
    address: SETTLED_WEEK,
    first: (launched) =>
      correctingOther(launched, /^(La collectivité d’un jour|The body of a day)$/),
  },
  {
    name: 'correction-cost',
    address: SETTLED_WEEK,
    first: (launched) => correctingOther(launched, /^(Le coût d’un mois|The cost of a month)$/),
  },
  {
    name: 'correction-reason',
    address: SETTLED_WEEK,
    first: async (launched) => {
      await correcting(launched)
      await launched.window.getByRole('textbox', { name: /^(Motif|Reason)/ }).click()
    },
  },
  {
    name: 'life-provisional-allocation',
    address: '/repartition',
    first: (launched) => provisional(launched, nextYear),
  },
  {
    name: 'life-provisional-statements',
    address: '/etats',
    first: async (launched) => {
      await provisional(launched, nextYear)
      await goToAddress(launched, '/etats')
      await launched.window.getByRole('row').nth(3).click()
      await expect(launched.window.locator('iframe')).toBeVisible()
    },
  },
  {
    name: 'life-statements',
    address: '/repartition/convention-2024-07/2026-01-01/2026-12-31',
    first: async (launched) => {
      await launched.window.getByText(/^(Définitif|Final)$/).click()
      await follow(launched, '/etats')
      await launched.window
        .getByRole('row', { name: /Contest/ })
        .first()
        .click()
      await expect(launched.window.locator('iframe')).toBeVisible()
    },
  },
  {
    name: 'life-other-acts',
    address: '/etats',
    first: async (launched) => {
      const { window } = launched
      await follow(launched, '/etats')
      await window.getByRole('row', { name: /2026-015/ }).click()
      await window.getByRole('button', { name: /^(Autres actes|Other acts)$/ }).click()
      await expect(window.getByRole('menu')).toBeVisible()
    },
  },
  {
    name: 'life-cancel-dialog',
    address: '/etats',
    first: async (launched) => {
      const { window } = launched
      await follow(launched, '/etats')
      await window.getByRole('row', { name: /2026-015/ }).click()
      await takeAct(window, /^(Annuler l’état|Cancel the)/)
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'life-sending',
    address: '/etats',
    first: async (launched) => {
      const { window } = launched
      await follow(launched, '/etats')
      await window.getByRole('row', { name: /2026-015/ }).click()
      await window.getByRole('button', { name: /^(Marquer envoyé|Mark as sent)$/ }).click()
      await expect(window.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'life-payments',
    address: '/etats/paiements',
    first: (l) => follow(l, '/etats/paiements'),
  },
  { name: 'life-payments-list', address: '/etats/paiements', first: pasteExtract },
  {
    name: 'life-payments-contested',
    address: '/etats/paiements/contestes',
    first: (l) => follow(l, '/etats/paiements/contestes'),
  },
  {
    name: 'life-payments-excesses',
    address: '/etats/paiements/trop-percus',
    first: (l) => goToAddress(l, '/etats/paiements/trop-percus'),
  },
  {
    name: 'life-list-locked',
    address: '/agents',
    first: async (launched) => {
      await follow(launched, '/agents')
      await pasteText(
        launched,
        'Matricule\tDépart\tGrade\nM0104\t31/12/2025\t\nM0112\t\tAttachée principale\n',
      )
    },
  },
  {
    name: 'life-list-rest',
    address: '/agents',
    first: async (launched) => {
      await pasteText(
        launched,
        'Matricule\tDépart\tGrade\nM0104\t31/12/2025\t\nM0119\t\tAttachée principale\n',
      )
      const dialog = launched.window.getByRole('dialog')
      await dialog.getByRole('button', { name: /^(Enregistrer 1 fiche|Keep 1 record)/ }).click()
      await expect(dialog.getByText(/^(Le reste est enregistré|The rest is kept)/)).toBeVisible()
    },
  },
  {
    name: 'life-home-finance',
    address: '/',
    role: 'finance',
    first: (l) => follow(l, '/'),
  },
  {
    name: 'life-payment-dialog',
    address: '/etats/paiements',
    first: async (launched) => {
      await follow(launched, '/etats/paiements')
      await launched.window.getByRole('row').nth(2).click()
      await expect(launched.window.getByRole('dialog')).toBeVisible()
    },
  },
]
