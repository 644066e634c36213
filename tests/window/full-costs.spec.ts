import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { monthPeriod } from '#shared/kernel/period'
import { goToAddress } from '../hands/accessibility'
import { box, pick, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const AGREEMENT = 'convention-2024-07'

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

test.describe.configure({ mode: 'serial' })

test('a charge is foreseen from the last accounts, blocks the settlement by name, and is shared once it is known', async () => {
  const { window } = launched
  await goToAddress(launched, `/couts/services/${AGREEMENT}`)
  await window.getByRole('button', { name: 'Ajouter une charge' }).click()
  await box(window, 'Libellé').fill('Logiciel de gestion')
  await box(window, 'Montant des comptes').fill('2400')
  await window.getByRole('button', { name: 'Ajouter un ajustement' }).click()
  await box(window, 'Motif').fill('Hausse du contrat')
  await box(window, 'Montant').last().fill('100')
  await press(window, 'Control+s')
  const row = window.getByRole('row', { name: /Logiciel de gestion/ })
  await expect(row).toContainText('2 400,00 (2025)')
  await expect(row).toContainText('2 500,00')
  await expect(row).toContainText('à saisir')
  await goToAddress(launched, `/repartition/${AGREEMENT}/2026-01-01/2026-12-31`)
  await expect(window.getByText(/Logiciel de gestion.*montant réel non saisi/)).toBeVisible()
  await window.getByRole('link', { name: 'Compléter le coût du service' }).click()
  await box(window, 'Montant réel').fill('2450,50')
  await press(window, 'Control+s')
  await expect(row).toContainText('2 450,50')
  await expect(row).toContainText('−49,50')
  await goToAddress(launched, `/repartition/${AGREEMENT}/2026-01-01/2026-12-31`)
  await expect(window.getByText(/montant réel non saisi/)).toHaveCount(0)
})

test('the hours that divide the cost are compared, with what each does to every bill', async () => {
  const { window } = launched
  await goToAddress(launched, `/couts/services/${AGREEMENT}`)
  const table = window.getByRole('table', { name: 'Par quelles heures diviser le coût' })
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await box(window, 'Heures choisies').fill('8000')
  await expect(table.getByRole('columnheader', { name: 'Heures choisies' })).toBeVisible()
  await expect(table.getByRole('row', { name: /Reste à l’employeur/ })).toContainText(
    saying('0,00 €'),
  )
  await box(window, 'Heures choisies').fill('8 000 h')
  await expect(window.getByRole('alert')).toContainText('un nombre entier')
  await box(window, 'Heures choisies').fill('')
  await expect(window.getByRole('alert')).toHaveCount(0)
})

test('a figure of the law is corrected by its date, with its source; the one before stays', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/baremes')
  await window.getByRole('button', { name: 'Ajouter une valeur' }).click()
  await box(window, 'À partir du').fill('1/7/2023')
  await box(window, 'Valeur').fill('5,00')
  await press(window, 'Control+s')
  await expect(window.getByText(/déjà une valeur à partir du/).first()).toBeVisible()
  await box(window, 'À partir du').fill('1/1/2027')
  await box(window, 'Source').fill('Décret à venir')
  await press(window, 'Control+s')
  await expect(window.getByRole('row', { name: /Valeur du point.*01\/01\/2027/ })).toContainText(
    '5,00000 €',
  )
  await window.getByRole('checkbox', { name: 'Valeurs passées' }).check()
  await expect(window.getByRole('row', { name: /Valeur du point.*01\/07\/2023/ })).toContainText(
    '4,92278 €',
  )
})

test('a month is worked out from the figures of its date, line by line, then corrected by hand', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/agent-m0104/2026-11')
  await window.getByText('Calculer d’après les barèmes').click()
  await box(window, 'Indice majoré').fill('400')
  await box(window, 'IFSE du mois').fill('150')
  const lines = window.getByRole('table', { name: 'Calcul du mois, ligne à ligne' })
  await expect(lines).toContainText('CNRACL : 34 h par semaine, tous employeurs.')
  await expect(lines.getByRole('row', { name: /CNRACL, retraite/ })).toContainText(
    '37,65 % de 1 912,85 €, dès le 01/01/2026',
  )
  await window.getByRole('button', { name: 'Reprendre ce calcul' }).click()
  await expect(box(window, 'Traitement indiciaire')).toHaveValue(saying('1 912,85'))
  await box(window, 'CIA').fill('20')
  await press(window, 'Control+s')
  await expect(window.getByText('Enregistré').first()).toBeVisible()
  await goToAddress(launched, '/couts/agent-m0104/2026-12')
  await expect(box(window, 'Indice majoré')).toHaveValue('400')
})

test('a file of pay enters as one change: its columns are told, an unknown number is asked, one undo takes it back', async () => {
  const { window } = launched
  const folder = mkdtempSync(join(tmpdir(), 'quotite-pay-'))
  const file = join(folder, 'paie.csv')
  writeFileSync(
    file,
    'Matricule;Mois;Traitement;Prime annuelle\nM0104;01/2027;1900,00;80,00\nX-9;01/2027;1700,00;\n',
  )
  await goToAddress(launched, '/couts/paie')
  await launched.choose(file)
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  await pick(window, 'La colonne Prime annuelle contient', 'Autres frais de personnel')
  await expect(window.getByRole('row', { name: /1 980,00/ })).toContainText('ajouté')
  await expect(window.getByRole('row', { name: /X-9/ })).toBeVisible()
  await window.getByRole('combobox', { name: 'X-9 désigne' }).click()
  await window.getByRole('option').nth(1).click()
  await window.getByRole('button', { name: 'Enregistrer 2 mois' }).click()
  await expect(window.getByText('2 mois enregistrés.', { exact: false })).toBeVisible()
  const priced = (): Promise<number> =>
    window.evaluate(
      async (period) => {
        const read = await self.desk.ask('readPeriod', period)
        return read.ok ? read.value.costs.length : -1
      },
      monthPeriod(month('2027-01')),
    )
  await expect.poll(priced).toBe(2)
  await expect(window.getByText(/import de paie paie\.csv/).first()).toBeVisible()
  await press(window, 'Control+z')
  await expect.poll(priced).toBe(0)
  await expect(window.getByText('2 mois enregistrés.', { exact: false })).toBeHidden()
  rmSync(folder, { recursive: true })
})

test('support services reach the pooled service by three methods, and one is kept as a justified charge', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/supports')
  await window.getByRole('button', { name: 'Ajouter un support' }).click()
  const texts = ['Ressources humaines', '10000', '20', '40', '40', 'Informatique', '20000', '10']
  for (const [at, text] of texts.entries()) await window.locator('tbody input').nth(at).fill(text)
  await expect(
    window.getByText(/Directe.: Informatique ne travaille pour aucun service/),
  ).toBeVisible()
  await window.locator('tbody input').nth(8).fill('30')
  await window.locator('tbody input').nth(9).fill('60')
  const row = window.getByRole('row', { name: /Secrétariat de mairie partagé/ }).last()
  await expect(row).toContainText(/11.666,67.*11.333,33.*11.632,65/)
  await window.getByText('Réciproque', { exact: true }).first().click()
  await window.getByRole('button', { name: /^Enregistrer comme charge, Secrétariat/ }).click()
  const way = window.getByRole('link', { name: 'Voir le coût du service' })
  await expect(way).toBeVisible()
  await press(window, 'Control+z')
  await expect(way).toBeHidden()
  await press(window, 'Control+y')
  await way.click()
  await expect(window.getByRole('row', { name: /Part des services supports 2026/ })).toContainText(
    '11 632,65',
  )
})

test('the table of supports is kept: it is there on return, unfinished as it was, and undone as any change', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/supports')
  const name = window.getByRole('textbox', { name: 'Nom du service support 3' })
  await window.getByRole('button', { name: 'Ajouter un support' }).click()
  await name.fill('Archives')
  await box(window, 'Coût, Archives').fill('beaucoup')
  await press(window, 'Control+s')
  await expect(box(window, 'Coût, Archives')).toHaveAttribute('aria-invalid', 'true')
  await box(window, 'Coût, Archives').fill('')
  await window.getByText('En cascade', { exact: true }).first().click()
  await press(window, 'Control+s')
  await expect(window.getByText(/services supports 2026/).first()).toBeVisible()
  // As a person leaves it: a link waits for what is being kept, an address that is set by hand does not.
  await window.getByRole('link', { name: 'Barèmes', exact: true }).click()
  await expect(window.getByRole('heading', { name: 'Barèmes' })).toBeVisible()
  await window.getByRole('link', { name: 'Supports', exact: true }).click()
  await expect(name).toHaveValue('Archives')
  await expect(window.getByRole('radio', { name: 'En cascade' })).toBeChecked()
  await expect(window.getByText('Donnez un nom et un coût à chaque service')).toBeVisible()
  await press(window, 'Control+z')
  await expect(name).toHaveCount(0)
  await expect(window.getByRole('radio', { name: 'Réciproque' })).toBeChecked()

  await window.getByRole('button', { name: /2027/ }).click()
  await expect(window.getByText(saying('Repris du tableau de 2026'))).toBeVisible()
  await expect(window.getByRole('textbox', { name: 'Nom du service support 1' })).toHaveValue(
    'Ressources humaines',
  )
})

test('a figure that differs from the published one is compared, and takes its value in one undone step', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/baremes')
  await expect(window.getByRole('button', { name: 'Comparer' })).toHaveCount(0)
  const older = {
    id: 'civilPension-2026-01-01',
    code: 'civilPension',
    from: day('2026-01-01'),
    value: 37_500,
    source: 'Liste de 2025',
  } as const
  await window.evaluate((kept) => self.desk.ask('saveParameter', kept), older)
  await expect(window.getByText('1 valeur diffère de celle que le programme publie.')).toBeVisible()
  await window.getByRole('button', { name: 'Comparer' }).click()
  const line = window.getByRole('dialog').getByRole('row', { name: /CNRACL, retraite/ })
  await expect(line).toContainText('37,5 %')
  await expect(line).toContainText('37,65 %')
  await window.getByRole('button', { name: 'Reprendre 1 valeur publiée' }).click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('button', { name: 'Comparer' })).toHaveCount(0)
  await expect(window.locator('body')).not.toBeFocused()
  await press(window, 'Control+z')
  await expect(window.getByRole('button', { name: 'Comparer' })).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByRole('button', { name: 'Comparer' })).toHaveCount(0)
})
