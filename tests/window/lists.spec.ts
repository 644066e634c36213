import { expect, test } from '@playwright/test'
import { strFromU8, strToU8, zipSync } from 'fflate'
import { offerFile } from '../hands/offered-file'
import { goToAddress } from '../hands/accessibility'
import { box, pick, press, saying } from '../hands/hands'
import { workbookParts } from '../unit/imports/workbook'
import { windowOfAll } from './harness/window-of-tests'

// Lists that come from elsewhere: files and blocks of a spreadsheet.
test.describe.configure({ mode: 'serial' })

const launched = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1366, height: 768 },
  isLeftBlank: true,
})

test('a file of pay says where each of its euros goes before it is kept', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await offerFile(
    launched,
    'paie.csv',
    'Matricule;Mois;Traitement;Prime annuelle;Net\nM0104;01/2027;1900,00;150,00;1600\nM0112;01/2027;1000,00;100,00;900\nTOTAL;;2900,00;250,00;2500\n',
  )
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  const effect = window.getByRole('table')
  await expect(
    effect.getByRole('row', { name: saying('M?.*Prime annuelle : 150,00') }),
  ).toBeVisible()
  await expect(effect.getByRole('row', { name: /total, non compté/ })).toBeVisible()
  await expect(window.getByText('La ligne de total donne la même somme.')).toBeVisible()
  await expect(
    window.getByRole('button', { name: saying('Enregistrer 2 mois, sans 250,00 €') }),
  ).toBeVisible()
  await pick(window, 'La colonne Prime annuelle contient', 'CIA')
  await window.getByRole('button', { name: saying('^Enregistrer 2 mois$') }).click()
  await expect(window.getByText(saying('2 mois enregistrés'))).toBeVisible()
})

test('what a workbook hides is named before a file of pay or a list is taken', async () => {
  const { window } = launched
  const hiding = (rows: readonly (readonly string[])[]): Uint8Array => {
    const path = 'xl/worksheets/sheet1.xml'
    const parts = workbookParts(rows)
    const xml = strFromU8(parts[path] ?? new Uint8Array())
      .replace('<sheetData>', '<cols><col min="3" max="3" hidden="1"/></cols><sheetData>')
      .replace('<row r="2"', '<row r="2" hidden="1"')
    return zipSync({ ...parts, [path]: strToU8(xml) })
  }
  const line = 'La ligne 2 est masquée dans le classeur, et lue comme les autres. Vérifiez-la.'
  const column = 'La colonne C est masquée dans le classeur, et lue comme les autres. Vérifiez-la.'
  await goToAddress(launched, '/couts/paie')
  const pay = hiding([
    ['Matricule', 'Mois', 'Traitement'],
    ['M0104', '01/2027', '1900'],
    ['M0112', '01/2027', '1000'],
  ])
  await offerFile(launched, 'paie.xlsx', pay)
  await window.getByRole('button', { name: 'Choisir un fichier' }).first().click()
  for (const said of [line, column]) await expect(window.getByText(said)).toBeVisible()
  await goToAddress(launched, '/agents')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const agents = hiding([
    ['Matricule', 'Nom', 'Prénom'],
    ['M0901', 'Petit', 'Anne'],
    ['M0902', 'Grand', 'Luc'],
  ])
  await offerFile(launched, 'agents.xlsx', agents)
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
  for (const said of [line, column]) await expect(dialog.getByText(said)).toBeVisible()
  await press(window, 'Escape')
})

test('the sheet of an agent, communes by months, is imported by names and shown day by day', async () => {
  const { window } = launched
  await goToAddress(launched, '/import')
  await offerFile(
    launched,
    'feuille.csv',
    'Feuille de Lucie Bonnard;2026;\nCommune;novembre;décembre\nVaux-Saules;8;\nTrouhaut;;6\nTotal;8;6\n',
  )
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  await window.getByRole('button', { name: 'Continuer' }).click()
  await expect(
    window.getByText(saying('Une ligne de total n’est pas comptée : « Total »')).first(),
  ).toBeVisible()
  await window.getByRole('button', { name: /^Importer .* lignes/ }).click()
  await expect(window.getByText('feuille.csv').first()).toBeVisible()
})

test('a list of bodies is pasted, its columns and lines are reviewed, and it enters as one change', async () => {
  const { window } = launched
  await goToAddress(launched, '/collectivites')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const dialog = window.getByRole('dialog')
  await dialog
    .getByRole('textbox', { name: 'Coller ici' })
    .fill(
      'Nom\tSIREN\tHab. 2027\nNeuville\t\t1 204\nFrancheville\t\t250\nAin\t123456789\t\nTotal\t\t1454\n',
    )
  await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(dialog.getByRole('row', { name: /Ain refusée.*SIREN/ })).toBeVisible()
  await pick(window, 'La colonne Hab. 2027 contient', 'Population municipale')
  await expect(
    dialog.getByRole('row', { name: saying('Francheville modifiée.*Population municipale 2027') }),
  ).toBeVisible()
  await dialog
    .getByRole('button', { name: saying('Enregistrer 2 fiches, sans les lignes refusées') })
    .click()
  await expect(window.getByRole('row', { name: /Neuville/ })).toBeVisible()
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await box(dialog, 'Coller ici').fill('Nom\tSIREN\tHab. 2027\nNeuville\t\t1 300\n')
  await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(
    dialog.getByText(saying('Colonnes choisies comme pour « Nom, SIREN, Hab. 2027 »')),
  ).toBeVisible()
  await expect(
    dialog.getByRole('row', { name: saying('Neuville modifiée.*1 204 devient 1 300') }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await window.getByRole('button', { name: 'Abandonner' }).click()
  await press(window, 'Control+z')
  await expect(window.getByRole('row', { name: /Neuville/ })).toHaveCount(0)
})

test('quotas of a key are taken from a list into its form, with their sum and the bodies that have no line', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/convention-2024-07?modifier=terms')
  await window.getByRole('radio', { name: 'Le coût réel, par quotités fixes' }).check()
  await window.getByRole('button', { name: 'Parts égales' }).click()
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const dialog = window.getByRole('dialog')
  await box(dialog, 'Coller ici').fill(
    'Commune\tQuotité\nFrancheville\t2 %\nTrouhaut\t1/40\nDijon\t10 %\nTotal\t14,5 %\n',
  )
  await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(
    dialog.getByRole('row', { name: saying('Francheville.*Quotité : 3,84.* % devient 2 %') }),
  ).toBeVisible()
  await expect(dialog.getByRole('row', { name: saying('Dijon refusée') })).toBeVisible()
  await expect(dialog.getByText(saying('Somme 96,8.* %, reste .* 3,1'))).toBeVisible()
  await expect(
    dialog.getByText(saying('Sans ligne, gardent leur quotité : .*Champagny')),
  ).toBeVisible()
  await dialog
    .getByRole('button', { name: saying('Reprendre 2 lignes, sans les lignes refusées') })
    .click()
  await expect(box(window, 'Quotité, Trouhaut')).toHaveValue('2,5')
  await box(window, 'Quotité, Francheville').fill('1/50')
  await expect(
    window.getByText(saying('Les fractions sont gardées ainsi : Francheville .2 %.')),
  ).toBeVisible()
  await press(window, 'Control+s')
  await expect(window.getByText(saying('96,8.* % aux bénéficiaires'))).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByText(saying('% aux bénéficiaires'))).toHaveCount(0)
})

test('contracted hours of an agreement are taken from a list into its form, with their sum and the bodies that have no line', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/convention-2024-07?modifier=beneficiaries')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  const dialog = window.getByRole('dialog')
  await box(dialog, 'Coller ici').fill(
    'Commune\tHeures par semaine\nFrancheville\t10,5\nTrouhaut\t6\nDijon\t4\nTotal\t20,5\n',
  )
  await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(
    dialog.getByRole('row', {
      name: saying('Francheville modifiée.*Heures par semaine : 9 h 00 devient 10 h 30'),
    }),
  ).toBeVisible()
  await expect(dialog.getByRole('row', { name: saying('Dijon refusée') })).toBeVisible()
  await expect(dialog.getByText(saying('194 h 30 par semaine au total'))).toBeVisible()
  await expect(
    dialog.getByText(saying('Sans ligne, gardent leurs heures : .*Champagny .6 h.,')),
  ).toBeVisible()
  await dialog
    .getByRole('button', { name: saying('Reprendre 1 ligne, sans les lignes refusées') })
    .click()
  await expect(box(window, 'Heures par semaine, Francheville')).toHaveValue(saying('10 h 30'))
  await press(window, 'Control+s')
  await expect(window.getByText(saying('6 agents, 194 h 30 par semaine'))).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByText(saying('6 agents, 193 h par semaine'))).toBeVisible()
})

test('tariffs of a key are taken from a list: known lines change their price, others are added', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions/convention-2024-07?modifier=terms')
  await window.getByRole('radio', { name: 'Des quantités, aux prix d’une liste' }).check()
  const paste = async (text: string): Promise<void> => {
    await window.getByRole('button', { name: 'Reprendre une liste' }).click()
    await box(dialog, 'Coller ici').fill(text)
    await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  }
  const dialog = window.getByRole('dialog')
  await paste(
    'Libellé\tTarif\tUnité\tCommune\nSecrétariat\t24,50\theure\t\nForfait\t12\tmois\tTrouhaut\n',
  )
  await expect(
    dialog.getByRole('row', { name: saying('Forfait créée.*Mois, par bénéficiaire.*Trouhaut') }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: saying('Reprendre 2 lignes') }).click()
  await paste('Libellé\tTarif\nsecrétariat\t25\nAccueil\t10\n')
  await expect(
    dialog.getByRole('row', { name: saying('Secrétariat modifiée.*24,50 € devient 25,00 €') }),
  ).toBeVisible()
  await expect(
    dialog.getByRole('row', { name: saying('Accueil refusée.*Ce qui est compté') }),
  ).toBeVisible()
  await dialog.getByRole('button', { name: saying('Reprendre 1 ligne, sans') }).click()
  await press(window, 'Control+s')
  await expect(window.getByText(saying('25,00 €')).first()).toBeVisible()
  await press(window, 'Control+z')
})

test('a table of pay with a column a month is pasted, and says where each of its euros goes', async () => {
  const { window } = launched
  await goToAddress(launched, '/couts/paie')
  await window.getByRole('button', { name: 'Coller un tableau' }).click()
  await box(window, 'Coller ici').fill(
    'Matricule\tfévrier 2027\tmars 2027\tTotal\nM0104\t1900,10\t1900,20\t3800,30\nM0000\t5,00\t\t5,00\nTOTAL\t1905,10\t1900,20\t3805,30\n',
  )
  await window.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await pick(window, 'La colonne Montant contient', 'Traitement indiciaire')
  const totals = window.locator('dl')
  await expect(totals).toHaveText(
    saying('Total du fichier3 805,30 €Repris3 800,30 €Laissé de côté5,00 €Lignes refusées5,00 €'),
  )
  await expect(window.getByText('La ligne de total donne la même somme.')).toBeVisible()
  await window.getByRole('button', { name: saying('Enregistrer 2 mois, sans 5,00 €') }).click()
  await expect(window.getByText(saying('2 mois enregistrés'))).toBeVisible()
})

test('the hourly tariffs of several agreements are pasted, and a new day makes an amendment that is shown before', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions')
  await window.getByRole('button', { name: 'Reprendre des tarifs' }).click()
  const dialog = window.getByRole('dialog')
  await box(dialog, 'Coller ici').fill(
    'Convention\tTarif horaire\tÀ compter du\n2024-07\t31,20\t1er juillet 2027\n1999-01\t20\t\n',
  )
  await dialog.getByRole('button', { name: 'Lire ce qui est collé' }).click()
  await expect(
    dialog.getByRole('row', {
      name: saying('2024-07 créée.*avenant à compter du .* juillet 2027'),
    }),
  ).toBeVisible()
  await expect(dialog.getByRole('row', { name: saying('1999-01 refusée') })).toBeVisible()
  await dialog.getByRole('button', { name: saying('Enregistrer 1 fiche, sans') }).click()
  await expect(dialog).toHaveCount(0)
  await goToAddress(launched, '/conventions/convention-2024-07')
  await expect(window.getByText(saying('Avenant n° 1')).first()).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByText(saying('Avenant n° 1'))).toHaveCount(0)
})
