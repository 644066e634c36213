import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box, button, pick, press, saying, tabTo } from '../hands/hands'
import { withoutPapers } from '../hands/without-papers'
import { windowOfAll } from './harness/window-of-tests'
import '../hands/window-desk'

const AGREEMENT = '/conventions/convention-2024-07'

const launched = windowOfAll(() => ({
  workspace: withoutPapers(),
  today: '2027-01-15',
  isLeftBlank: true,
}))

test.describe.configure({ mode: 'serial' })

const card = (name: string) => launched.window.getByRole('region', { name })
const formality = (name: string) =>
  card('Pièces du dossier').getByRole('button', { name: saying(name) })
const papersFolder = () => join(launched.data, 'papers')

const opened = () => launched.desk.shown.at(-1) ?? ''

test('what the form asks is told with its article, and what is late', async () => {
  await goToAddress(launched, AGREEMENT)
  await expect(formality('Annexe : méthode')).toContainText('CGCT D. 5211-16')
  await expect(formality('Annexe : méthode')).toContainText('manque')
  await expect(formality('Convention signée')).toContainText(saying('fichier à joindre'))
  await expect(formality('Délibérations')).toContainText('usage')
  await expect(formality('Arrêté')).toContainText('non exigé par cette forme')
  await expect(formality('Parties admises')).toContainText('ne peuvent pas être bénéficiaires')
})

test('a paper is attached by the keyboard, kept under its fingerprint, opened read-only', async () => {
  const { window, data } = launched
  const chosen = join(data, 'annexe-2027.pdf')
  writeFileSync(chosen, 'méthode du coût unitaire')
  await launched.choose(chosen)
  await tabTo(window, formality('Annexe : méthode'))
  await press(window, 'Enter')
  await tabTo(window, button(launched.window, 'Choisir un fichier…'))
  await press(window, 'Enter')
  await expect(window.getByText('annexe-2027.pdf')).toBeVisible()
  await press(window, 'Control+s')
  await expect(formality('Annexe : méthode')).not.toContainText('manque')
  const [kept] = readdirSync(papersFolder())
  expect(kept).toMatch(/^[0-9a-f]{64}$/)

  await formality('Annexe : méthode').click()
  await button(launched.window, 'Ouvrir Annexe').click()
  await expect.poll(opened).toMatch(/annexe-2027\.pdf$/)
  const copy = opened()
  expect(readFileSync(copy, 'utf8')).toBe('méthode du coût unitaire')
  expect(statSync(copy).mode & 0o222).toBe(0)
})

test('a file that was altered outside is told, and not opened', async () => {
  const { window } = launched
  const [kept = ''] = readdirSync(papersFolder())
  writeFileSync(join(papersFolder(), kept), 'falsifié')
  await button(launched.window, 'Modifier Annexe').click()
  await box(window, 'Numéro').fill('1')
  await press(window, 'Control+s')
  await expect(formality('Annexe : méthode')).toContainText('fichier modifié hors de Quotité')
  await formality('Annexe : méthode').click()
  await button(launched.window, 'Ouvrir Annexe').click()
  await expect(window.getByText(saying('son empreinte diffère'))).toBeVisible()
})

test('a file dropped on the form is a new version; a program is refused', async () => {
  const { window } = launched
  await button(launched.window, 'Modifier Annexe').click()
  const dropped = async (name: string) => {
    const files = await window.evaluateHandle((fileName) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['méthode du coût unitaire, corrigée'], fileName))
      return transfer
    }, name)
    await window.getByText('ou déposez-le ici').dispatchEvent('drop', { dataTransfer: files })
  }
  await dropped('outil.exe')
  await expect(window.getByText(saying('n’est pas une pièce'))).toBeVisible()
  await dropped('annexe-corrigee.pdf')
  await expect(window.getByText('annexe-corrigee.pdf')).toBeVisible()
  await press(window, 'Control+s')
  await expect(formality('Annexe : méthode')).not.toContainText('fichier modifié')
  expect(readdirSync(papersFolder())).toHaveLength(2)
  await formality('Annexe : méthode').click()
  await expect(window.getByText(saying('version 2'))).toBeVisible()
})

test('the unit cost is noted as told: the deadline is then that of the next year', async () => {
  const { window } = launched
  await goToAddress(launched, AGREEMENT)
  const deadlines = card('Échéances surveillées')
  await expect(deadlines).toContainText('Notifier le coût unitaire 2027')
  await expect(deadlines).toContainText('15/04/2027')
  await tabTo(window, button(launched.window, 'Noter la notification'))
  await press(window, 'Enter')
  await box(window, 'Notifié le').fill('10/01/2027')
  await box(window, 'Coût unitaire').fill('21,34')
  await press(window, 'Control+s')
  await expect(formality('Coût unitaire 2027 notifié')).toContainText('21,34')
  await expect(deadlines).toContainText('Notifier le coût unitaire 2028')
  await expect(box(window, 'Notifié le')).toBeHidden()
  await press(window, 'Control+z')
  await expect(deadlines).toContainText('Notifier le coût unitaire 2027')
})

test('a second notice of a year is kept beside the first, which can be corrected', async () => {
  const { window } = launched
  const known = () => window.getByRole('group', { name: 'Déjà notifié' }).getByRole('paragraph')
  await goToAddress(launched, `${AGREEMENT}?trace=notification/2026`)
  await expect(known()).toHaveText([saying('202620,91 € par heure, le 12 février 2026 Corriger…')])
  await box(window, 'Notifié le').fill('20/03/2026')
  await box(window, 'Coût unitaire').fill('21,00')
  await press(window, 'Control+s')
  await expect(box(window, 'Notifié le')).toBeHidden()
  await goToAddress(launched, `${AGREEMENT}?trace=notification/2026`)
  await expect(known()).toHaveText([
    saying('21,00.*20 mars 2026'),
    saying('20,91.*12 février 2026'),
  ])
  await button(launched.window, 'Corriger la notification du 12/02/2026').click()
  await expect(box(window, 'Notifié le')).toHaveValue('12/02/2026')
  await expect(box(window, 'Coût unitaire')).toHaveValue('20,91')
  await expect(known()).toHaveText([saying('21,00.*20 mars 2026')])
  await press(window, 'Escape')
  await expect(box(window, 'Notifié le')).toBeHidden()
})

test('resolutions that are dropped together go to the bodies that their names mean, and the others are asked for', async () => {
  const { window } = launched
  await goToAddress(launched, AGREEMENT)
  await formality('Délibérations').click()
  await button(launched.window, 'Joindre plusieurs fichiers').click()
  const files = await window.evaluateHandle(() => {
    const transfer = new DataTransfer()
    const names = [
      'DELIB_FRANCHEVILLE.pdf',
      'délib st-martin du mont.pdf',
      'scan0001.pdf',
      'outil.exe',
    ]
    for (const name of names) transfer.items.add(new File([name], name))
    return transfer
  })
  await window.getByText('ou déposez-les ici').dispatchEvent('drop', { dataTransfer: files })
  const giver = (file: string) => window.getByRole('combobox', { name: `Organisme de ${file}` })
  await expect(giver('DELIB_FRANCHEVILLE.pdf')).toHaveValue('Francheville')
  await expect(giver('délib st-martin du mont.pdf')).toHaveValue('Saint-Martin-du-Mont')
  await expect(giver('scan0001.pdf')).toHaveValue('')
  await expect(window.getByText('Son nom ne désigne aucune partie.')).toBeVisible()
  await expect(
    window.getByRole('alert').getByText(saying('outil.exe.*n’est pas une pièce')).first(),
  ).toBeVisible()
  await expect(button(launched.window, saying('Joindre 2 pièces, sans 1 à choisir'))).toBeVisible()
  await pick(window, 'Organisme de scan0001.pdf', 'Champagny')
  await button(launched.window, saying('Joindre 3 pièces')).click()
  await formality('Délibérations').click()
  await expect(button(launched.window, 'Ouvrir Délibération')).toHaveCount(3)
  await press(window, 'Control+z')
  await expect(button(launched.window, 'Ouvrir Délibération')).toHaveCount(0)
})

test('each deadline has its letters, written where the person says', async () => {
  const { window } = launched
  const folder = mkdtempSync(join(tmpdir(), 'quotite-letters-'))
  await launched.choose(folder)
  await button(launched.window, saying('Lettres : Notifier le coût unitaire 2027')).focus()
  await press(window, 'Enter')
  await expect(window.getByText('26 documents écrits dans')).toBeVisible()
  expect(readdirSync(folder)).toContain('Coût unitaire 2027 2024-07 Saint-Martin-du-Mont.docx')
  rmSync(folder, { recursive: true, force: true })
})

test('a meeting of the follow-up committee keeps its arbitrations', async () => {
  const { window } = launched
  await button(launched.window, 'Noter une réunion').click()
  await box(window, 'Date').fill('12/11/2026')
  await box(window, 'Lieu').fill('Saint-Seine-l’Abbaye')
  await button(launched.window, 'Ajouter une décision').click()
  await pick(window, 'Nature', 'Arbitrage')
  await box(window, 'Texte').fill('Seuil d’alerte à 110 %.')
  await press(window, 'Control+s')
  await expect(card('Comité de suivi')).toContainText(saying('Arbitrage : Seuil d’alerte à 110 %.'))
})

test('the homes and the list of agreements sum it up', async () => {
  const { window } = launched
  await goToAddress(launched, '/conventions')
  await expect(window.getByRole('row').filter({ hasText: '2024-07' })).toContainText('à compléter')
  await goToAddress(launched, '/')
  await expect(card('Échéances')).toContainText('Notifier le coût unitaire 2027')
})
