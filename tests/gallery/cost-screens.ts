import { day } from '#shared/kernel/day'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Running } from '../hands/running'
import { figuresKey, signedFigures, type PlainFigure } from '../hands/signed-figures'
import type { Room } from './rooms'

async function choosePayFile(launched: Running, text: string): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'quotite-pay-')), 'paie.csv')
  writeFileSync(file, text)
  await launched.choose(file)
  await launched.window.getByRole('button', { name: /^(Choisir un fichier|Choose a file)/ }).click()
  await expect(launched.window.getByRole('table')).toBeVisible()
}

/** Chooses a small file of pay, one of whose lines is refused. */
async function choosePayroll(launched: Running): Promise<void> {
  await choosePayFile(
    launched,
    'Matricule;Mois;Traitement;IFSE;Prime annuelle;Charges patronales;Net\nM0104;01/2027;1912,85;150,00;80,00;1020,40;1600\nX-9;01/2027;1700,00;;;812,3;1400\nTotal;;3612,85;150,00;80,00;1832,70;3000\n',
  )
}

/** Chooses a file of pay whose sums disagree: gross pay of a line, and the line of totals. */
async function chooseOtherSums(launched: Running): Promise<void> {
  await choosePayFile(
    launched,
    'Matricule;Mois;Traitement;Charges salariales;Charges patronales;Brut\nM0104;janvier 2027;1912,85;420,00;1020,40;1912,85\nM0112;janvier 2027;1700,00;310,00;812,30;1850,00\nTotal;;3612,85;730,00;1832,71;3762,85\n',
  )
  await expect(
    launched.window.getByText('Charges salariales', { exact: true }).first(),
  ).toBeVisible()
}

/** Two support services that serve each other. */
async function shareSupports({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Ajouter un support|Add a support)$/ }).click()
  const texts = [
    'Informatique',
    '20000',
    '10',
    '30',
    '60',
    'Ressources humaines',
    '10000',
    '20',
    '40',
    '40',
  ]
  for (const [at, text] of texts.entries()) await window.locator('tbody input').nth(at).fill(text)
  await window.keyboard.press('Control+s')
  await expect(window.getByRole('button', { name: /^(Enregistrer|Save)$/ })).toBeDisabled()
}

/** Opens a signed file with the ceiling of 2027, and a point that moves what was computed in 2026. */
async function openFigures(launched: Running, figures: readonly PlainFigure[]): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'quotite-figures-')), 'taux.quotite-chiffres')
  writeFileSync(file, signedFigures(figures, figuresKey()))
  await launched.choose(file)
  await launched.window
    .getByRole('button', { name: /^(Ouvrir une mise à jour|Open an update)$/ })
    .click()
  await expect(launched.window.getByRole('dialog')).toBeVisible()
}

const CEILING: readonly PlainFigure[] = [
  { code: 'pointValue', from: '2026-01-01', value: 500_000, source: 'Décret de décembre 2025' },
  { code: 'socialSecurityCeiling', from: '2027-01-01', value: 410_000 },
]

/** The screens of costs, for the pictures. */
export const COST_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first?: (launched: Running) => Promise<void>
}[] = [
  { name: 'law-figures', address: '/couts/chiffres-de-la-loi' },
  {
    name: 'law-figures-update',
    address: '/couts/chiffres-de-la-loi',
    first: (launched) => openFigures(launched, CEILING),
  },
  { name: 'cost-parameters', address: '/couts/baremes' },
  { name: 'cost-parameter', address: '/couts/baremes/civilPension-2026-01-01' },
  {
    name: 'cost-parameters-differing',
    address: '/couts/baremes',
    first: async ({ window }) => {
      const older = [
        { code: 'civilPension', value: 31_640, from: day('2024-01-01') },
        { code: 'generalPension', value: 2_020, from: day('2026-01-01') },
      ] as const
      for (const one of older) {
        const figure = { ...one, id: `${one.code}-${one.from}`, source: 'Liste de 2023' }
        await window.evaluate((kept) => self.desk.ask('saveParameter', kept), figure)
      }
      await window.getByRole('button', { name: /^(Comparer|Compare)$/ }).click()
      await expect(window.getByRole('dialog').getByRole('checkbox')).toHaveCount(2)
    },
  },
  {
    name: 'cost-payroll',
    address: '/couts/paie',
    first: choosePayroll,
  },
  { name: 'cost-payroll-sums', address: '/couts/paie', first: chooseOtherSums },
  { name: 'cost-supports', address: '/couts/supports', first: shareSupports },
  {
    name: 'cost-supports-carried',
    address: '/couts/supports',
    first: ({ window }) => window.getByRole('button', { name: /2027/ }).click(),
  },
  { name: 'cost-service', address: '/couts/services/convention-2024-07' },
  { name: 'cost-service-new', address: '/couts/services/convention-2024-07/nouvelle' },
]

/** A cost that was typed with a point in the wrong place. */
export const COST_ROOM: Room = {
  name: 'a cost that is far from the others',
  opens: { sample: 'pays-de-saint-seine', now: '2027-01-15T09:12:00.000Z' },
  screens: [
    {
      name: 'cost-doubtful',
      address: '/couts/agent-m0104/2026-04',
      first: async ({ window }) => {
        await window.getByRole('textbox').first().fill('19128,50')
        await window.keyboard.press('Control+s')
        await window.locator('[data-doubtful]').waitFor()
      },
    },
    { name: 'cost-doubtful-allocation', address: '/repartition' },
  ],
}
