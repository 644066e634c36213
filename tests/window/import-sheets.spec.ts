import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { openDocument } from '../unit/imports/open-document'
import { launch } from './harness/launch'

test('a workbook with hours on several sheets is asked about; another sheet is chosen and read', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  const path = join(launched.data, 'heures.ods')
  const titles = ['Agent', 'Date', 'Collectivité', 'Durée']
  const line = (day: string) => ['Marie Dupont', day, 'Léry', '1:00']
  const sheets = {
    Janvier: [titles, line('13/01/2027')],
    Décembre: [titles, line('14/12/2026'), line('15/12/2026')],
  }
  writeFileSync(path, openDocument(sheets))
  await launched.choose(path)
  await goToAddress(launched, '/import')
  await window.getByRole('button', { name: 'Choisir un fichier…' }).click()
  await expect(window.getByText(saying('Plusieurs feuilles contiennent des heures'))).toBeVisible()
  const sheet = window.getByRole('combobox', { name: 'Feuille du classeur' })
  await expect(sheet).toHaveValue(saying('Janvier .1 ligne.'))
  await expect(window.getByText(saying('feuille « Janvier »'))).toBeVisible()
  await sheet.click()
  await window.getByRole('option', { name: saying('Décembre .2 lignes.') }).click()
  await expect(window.getByText(saying('feuille « Décembre »'))).toBeVisible()
  await expect(window.getByText(saying('Plusieurs feuilles contiennent des heures'))).toHaveCount(0)
  await window.getByRole('button', { name: 'Continuer' }).click()
  await expect(window.getByText(saying('Importer 2 lignes|2 lignes'))).not.toHaveCount(0)
  await launched.close()
})

test('a workbook with pay on several sheets is read only once a sheet is chosen, which is proposed for the next one; months without a year are asked for it', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  const choosePay = async (name: string, months: Readonly<Record<string, string>>) => {
    const path = join(launched.data, name)
    const titles = ['Matricule', 'Mois', 'Traitement brut', 'Charges patronales']
    const sheets: Record<string, string[][]> = { Lisez: [['Bonjour']] }
    for (const [title, month] of Object.entries(months))
      sheets[title] = [titles, ['M0104', month, '2 000,00', '900,00']]
    writeFileSync(path, openDocument(sheets))
    await launched.choose(path)
    await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  }
  await goToAddress(launched, '/couts/paie')
  await choosePay('paie.ods', { Prévu: '2027-02', Réel: '2027-03' })
  const sheet = window.getByRole('combobox', { name: 'Feuille du classeur' })
  await expect(
    window.getByText(saying('Plusieurs feuilles contiennent des éléments de paie')),
  ).toBeVisible()
  await expect(sheet).toHaveValue('')
  await expect(sheet).toBeFocused()
  await expect(window.getByRole('combobox', { name: /La colonne/ })).toHaveCount(0)
  await sheet.click()
  await window.getByRole('option', { name: saying('Réel .1 ligne.') }).click()
  await expect(window.getByRole('cell', { name: saying('mars 2027') })).toBeVisible()
  await window.getByRole('button', { name: saying('Enregistrer 1 mois') }).click()
  await expect(window.getByText(saying('1 mois'))).not.toHaveCount(0)
  await choosePay('paie-avril.ods', { Prévu: '2027-04', Réel: '2027-05' })
  await expect(sheet).toHaveValue(saying('Réel .1 ligne.'))
  await expect(window.getByText(saying('Choisie pour « paie.ods »'))).toBeVisible()
  const titles = ['Matricule', 'Janvier', 'Février']
  const months = join(launched.data, 'mois.ods')
  writeFileSync(months, openDocument({ Paie: [titles, ['M0104', '2 000,00', '2 100,00']] }))
  await launched.choose(months)
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  const year = window.getByRole('combobox', { name: 'Année des mois' })
  await expect(year).toBeFocused()
  await expect(window.getByRole('combobox', { name: /La colonne/ })).toHaveCount(0)
  await year.click()
  await window.getByRole('option', { name: '2026' }).click()
  await expect(window.getByRole('cell', { name: saying('février 2026') })).toBeVisible()
  const dated = join(launched.data, 'paie du 2027-01-05.ods')
  writeFileSync(dated, openDocument({ Paie: [titles, ['M0104', '2 000,00', '2 100,00']] }))
  await launched.choose(dated)
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  await expect(
    window.getByText(saying('Lue autour des mois ou dans le nom du fichier')),
  ).toBeVisible()
  await expect(year).toHaveValue('2027')
  await year.click()
  await window.getByRole('option', { name: '2026' }).click()
  await expect(window.getByRole('cell', { name: saying('février 2026') })).toBeVisible()
  await launched.close()
})

test('the month that a file of pay names above its table is proposed; another one is taken, with a word of it', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { window } = launched
  const path = join(launched.data, 'paie.csv')
  writeFileSync(
    path,
    'Paie de janvier 2027;;\nMatricule;Traitement brut;Charges patronales\nM0104;2000;900\n',
  )
  await launched.choose(path)
  await goToAddress(launched, '/couts/paie')
  await window.getByRole('button', { name: 'Choisir un fichier' }).click()
  const month = window.getByRole('textbox', { name: 'Mois du fichier' })
  await expect(month).toHaveValue('janvier 2027')
  await expect(window.getByText(saying('Lu au-dessus du tableau'))).toBeVisible()
  await expect(window.getByRole('cell', { name: 'janvier 2027' })).toBeVisible()
  await month.fill('02/2027')
  await expect(window.getByText(saying('Le fichier parle de janvier 2027'))).toBeVisible()
  await expect(window.getByRole('cell', { name: 'février 2027' })).toBeVisible()
  await month.fill('fevr')
  await month.press('Tab')
  await expect(month).toHaveAccessibleDescription(/Écrivez le mois et l’année/)
  await launched.close()
})

test('a list on several sheets is read only once a sheet is chosen; a form takes it as a list does', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  const dialog = window.getByRole('dialog')
  const choose = async (name: string, sheets: Readonly<Record<string, readonly string[][]>>) => {
    const path = join(launched.data, name)
    writeFileSync(path, openDocument(sheets))
    await launched.choose(path)
    await dialog.getByRole('button', { name: 'Choisir un fichier' }).click()
    await expect(dialog.getByText('Plusieurs feuilles peuvent contenir cette liste')).toBeVisible()
    await expect(dialog.getByRole('table')).toHaveCount(0)
    await expect(dialog.getByRole('combobox', { name: 'Feuille du classeur' })).toBeFocused()
    await dialog.getByRole('combobox', { name: 'Feuille du classeur' }).click()
  }
  const agent = (number: string, name: string) => [
    ['Matricule', 'Prénom', 'Nom'],
    [number, 'Anne', name],
  ]
  await goToAddress(launched, '/agents')
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await choose('agents.ods', { Partis: agent('M1', 'Ancienne'), Présents: agent('M2', 'Nouvelle') })
  await window.getByRole('option', { name: saying('Présents .1 ligne.') }).click()
  await expect(dialog.getByRole('row', { name: saying('Anne Nouvelle créée') })).toBeVisible()
  await dialog.getByRole('button', { name: saying('Enregistrer 1 fiche') }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('row', { name: /Nouvelle/ })).toBeVisible()
  await expect(window.getByRole('row', { name: /Ancienne/ })).toHaveCount(0)
  await goToAddress(launched, '/conventions/convention-2024-07?modifier=beneficiaries')
  const hours = (week: string) => [
    ['Commune', 'Heures par semaine'],
    ['Francheville', week],
  ]
  await window.getByRole('button', { name: 'Reprendre une liste' }).click()
  await choose('heures.ods', { 2026: hours('10'), 2027: hours('12,5') })
  await window.getByRole('option', { name: saying('2027 .1 ligne.') }).click()
  await expect(dialog.getByRole('row', { name: saying('Francheville.*12 h 30') })).toBeVisible()
  await launched.close()
})
