import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { inEither } from '../hands/hands'
import type { Running } from '../hands/running'
import { openDocument } from '../unit/imports/open-document'
import '../hands/window-desk'

const PASTED =
  'Nom\tSIREN\tPopulation 2027\tHab.\nNeuville\t\t1 204\t1\nFrancheville\t\t250\t2\nAin\t123456789\t\t\nTotal\t\t1454\t3\n'

/** Pastes a list into its dialogue. */
export async function pasteText({ window }: Running, text: string): Promise<void> {
  await window.getByRole('button', { name: /^(Reprendre une liste|Take in a list)$/ }).click()
  await window.getByRole('textbox', { name: /^(Coller ici|Paste here)$/ }).fill(text)
  await window
    .getByRole('button', { name: /^(Lire ce qui est collé|Read what is pasted)$/ })
    .click()
  await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
}

/** Pastes a list of bodies, one of whose lines is refused. */
const pasteList = (launched: Running): Promise<void> => pasteText(launched, PASTED)

/** Pastes a list whose columns were chosen for an earlier one with the same titles. */
async function pasteAgain(launched: Running): Promise<void> {
  await launched.window.evaluate(() =>
    self.desk.ask('saveImportMapping', {
      id: 'liste-de-l-an-dernier',
      name: 'communes-2026.xlsx',
      source: 'list collectivities',
      columns: {},
      dates: 'dmy',
      durations: 'hours',
      names: [],
      list: {
        titles: ['Nom', 'SIREN', 'Population 2027', 'Hab.'],
        columns: [
          { column: 'Nom', field: 'name' },
          { column: 'SIREN', field: 'siren' },
        ],
      },
    }),
  )
  await pasteList(launched)
}

/** Pastes a list of quotas into the form of a key, two of whose lines are refused. */
async function pasteQuotas(launched: Running): Promise<void> {
  const { window } = launched
  await window.getByRole('radio', { name: inEither((t) => t('keys.choice.fixedQuotas')) }).check()
  await window.getByRole('button', { name: inEither((t) => t('agreements.equalParts')) }).click()
  await pasteText(
    launched,
    'Commune\tQuotité\nFrancheville\t2 %\nTrouhaut\t1/30\nDijon\t10 %\nLéry\tbeaucoup\nTotal\t14,5 %\n',
  )
}

/** Pastes a list of contracted hours into the form of the beneficiaries, one of whose lines is refused. */
const pasteContracted = (launched: Running): Promise<void> =>
  pasteText(
    launched,
    'Commune\tHeures par semaine\nFrancheville\t10,5\nTrouhaut\t6\nDijon\t4\nTotal\t20,5\n',
  )

/** Pastes a list of tariffs into the form of a key, one of whose lines is refused. */
async function pastePrices(launched: Running): Promise<void> {
  const { window } = launched
  await window.getByRole('radio', { name: inEither((t) => t('keys.choice.prices')) }).check()
  await pasteText(
    launched,
    'Libellé\tTarif\tUnité\tCommune\nSecrétariat\t24,50\theure\t\nForfait\t12\tmois\tTrouhaut\nAccueil\t10\t\t\n',
  )
}

/** Pastes a table of pay with a column a month. */
async function pastePay(
  { window }: Running,
  text = 'Matricule\tfévrier 2027\tmars 2027\tTotal\nM0104\t1900,10\t1900,20\t3800,30\n',
): Promise<void> {
  await window.getByRole('button', { name: inEither((t) => t('payroll.paste')) }).click()
  await window.getByRole('textbox', { name: inEither((t) => t('lists.pasted')) }).fill(text)
}

/** Opens the dialogue of lists. */
async function openList({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: /^(Reprendre une liste|Take in a list)$/ }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
}

/** Pastes the tariffs of agreements, one of whose lines is refused. */
async function pasteTariffs({ window }: Running): Promise<void> {
  await window.getByRole('button', { name: inEither((t) => t('lists.openTariffs')) }).click()
  await window
    .getByRole('textbox', { name: inEither((t) => t('lists.pasted')) })
    .fill(
      'Convention\tTarif horaire\tÀ compter du\n2024-07\t31,20\t01/07/2027\n2024-07\t30\t\n1999-01\t20\t\n',
    )
  await window.getByRole('button', { name: inEither((t) => t('lists.read')) }).click()
  await expect(window.getByRole('dialog').getByRole('table')).toBeVisible()
}

/** Chooses a workbook, two sheets of which may be meant. */
async function chooseSheets(
  { window, choose }: Running,
  sheets: Readonly<Record<string, readonly string[][]>>,
): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'quotite-sheets-')), 'classeur.ods')
  writeFileSync(file, openDocument(sheets))
  await choose(file)
  await window.getByRole('button', { name: /^(Choisir un fichier|Choose a file)/ }).click()
  await expect(
    window.getByRole('combobox', { name: inEither((t) => t('import.sheet.label')) }),
  ).toBeVisible()
}

const agents = (number: string, name: string): string[][] => [
  ['Matricule', 'Prénom', 'Nom'],
  [number, 'Anne', name],
]

const pay = (month: string): string[][] => [
  ['Matricule', 'Mois', 'Traitement brut', 'Charges patronales'],
  ['M0104', month, '2 000,00', '900,00'],
]

/** Chooses a file of hours, some of whose lines are refused, up to what it would change. */
async function rehearseHours({ window, choose }: Running): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'quotite-hours-')), 'heures.csv')
  const lines = [
    'Agent;Date;Collectivité;Durée',
    ...Array.from({ length: 9 }, (_, at) => `Marie Dupont;${String(11 + at)}/01/2027;Léry;1:30`),
    'Marie Dupont;20/01/2024;Léry;1:00',
    'Marie Dupont;21/01/2027;Léry;beaucoup',
    'Total;;;14:30',
  ]
  writeFileSync(file, lines.join('\n'))
  await choose(file)
  await window.getByRole('button', { name: /^(Choisir un fichier|Choose a file)/ }).click()
  const next = window.getByRole('button', { name: /^(Continuer|Continue)/ })
  const seen = window.getByText(/^(à ajouter|to add)$/)
  await expect(next.or(seen).first()).toBeVisible()
  const step = window.locator('[aria-current="step"]')
  while (!(await seen.isVisible())) {
    const before = await step.innerText()
    await next.click()
    // A busy machine draws the next step late: clicked again, its button may be gone.
    await expect(step).not.toHaveText(before)
  }
}

/** The dialogue in which a list is taken in, for the pictures. */
export const LIST_SCREENS: readonly {
  readonly name: string
  readonly address: string
  readonly first: (launched: Running) => Promise<void>
}[] = [
  { name: 'list-of-bodies', address: '/collectivites', first: pasteList },
  { name: 'list-remembered', address: '/collectivites', first: pasteAgain },
  { name: 'import-overview', address: '/import', first: rehearseHours },
  { name: 'list-of-agents', address: '/agents', first: openList },
  {
    name: 'list-of-agents-read',
    address: '/agents',
    first: (launched) =>
      pasteText(
        launched,
        'Matricule\tNom et prénom\tCat.\nM9\tDUPONT Marie\tB\nM10\tMARTIN Jean Paul\tC\nM11\tLe Goff Anne\tC\n',
      ),
  },
  {
    name: 'list-of-quotas',
    address: '/conventions/convention-2024-07?modifier=terms',
    first: pasteQuotas,
  },
  {
    name: 'list-of-contracted-hours',
    address: '/conventions/convention-2024-07?modifier=beneficiaries',
    first: pasteContracted,
  },
  {
    name: 'list-of-prices',
    address: '/conventions/convention-2024-07?modifier=terms',
    first: pastePrices,
  },
  { name: 'list-of-tariffs', address: '/conventions', first: pasteTariffs },
  {
    name: 'list-sheets',
    address: '/agents',
    first: async (launched) => {
      await openList(launched)
      await chooseSheets(launched, {
        'Agents partis': agents('M1', 'Ancienne'),
        'Agents présents': agents('M2', 'Nouvelle'),
      })
    },
  },
  {
    name: 'payroll-sheets',
    address: '/couts/paie',
    first: (launched) => chooseSheets(launched, { Prévu: pay('2027-02'), Réel: pay('2027-03') }),
  },
  {
    name: 'payroll-year',
    address: '/couts/paie',
    first: async (launched) => {
      await pastePay(launched, 'Matricule\tJanvier\tFévrier\nM0104\t2 000,00\t2 100,00\n')
      await launched.window.getByRole('button', { name: inEither((t) => t('lists.read')) }).click()
      await expect(
        launched.window.getByRole('combobox', { name: inEither((t) => t('payroll.year')) }),
      ).toBeVisible()
    },
  },
  {
    name: 'payroll-month',
    address: '/couts/paie',
    first: async (launched) => {
      const { window } = launched
      await pastePay(
        launched,
        'Paie de janvier 2027\nMatricule\tTraitement\tCharges patronales\nM0104\t2 000,00\t900,00\n',
      )
      await window.getByRole('button', { name: inEither((t) => t('lists.read')) }).click()
      await window
        .getByRole('textbox', { name: inEither((t) => t('payroll.wholeMonth')) })
        .fill('02/2027')
    },
  },
  { name: 'payroll-pasted', address: '/couts/paie', first: (launched) => pastePay(launched) },
]
