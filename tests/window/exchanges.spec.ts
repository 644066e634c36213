import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faults, goToAddress } from '../hands/accessibility'
import { button, pane, takeAct } from '../hands/hands'
import { holdAnswersOf, letAllAnswer, letAnswer } from '../hands/hold-answers'
import { issueAll } from '../hands/issue-statements'
import {
  answers,
  contestsFirstLine,
  foundsOffice,
  hoursRow,
  opensFile,
  sendsHours,
  sendsStatement,
  statementRow,
  takesIn,
} from '../hands/exchange-hands'
import '../hands/window-desk'
import { launch, type OpenWindow } from './harness/launch'

// Two offices on two machines, with nothing between them but files.
test.describe.configure({ mode: 'serial' })

const folder = mkdtempSync(join(tmpdir(), 'quotite-exchanges-'))
const size = { width: 1280, height: 800 }

let lender: OpenWindow
let body: OpenWindow

test.beforeAll(async () => {
  lender = await launch({ sample: 'pays-de-saint-seine', size, isLeftBlank: true })
  body = await launch({ size })
  await foundsOffice(body)
})

test.afterAll(async () => {
  for (const office of [lender, body]) await office.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What a regional chamber of accounts would say of the hours of the body in December. */
const objections = (): Promise<readonly string[]> =>
  lender.window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    if (!registry.ok) return ['registry']
    const { collectivities, hourRecords } = registry.value
    const [record] = hourRecords
    const found = collectivities.find(({ name }) => name === 'Saint-Martin-du-Mont')
    if (record === undefined || found === undefined) return ['record']
    const { agreementId, period } = record
    const audit = await self.desk.ask('auditSettlement', {
      agreementId,
      period,
      nature: 'actual',
      bodies: [found.id],
    })
    return audit.ok
      ? audit.value.map(({ code }) => code).filter((code) => code.startsWith('hours'))
      : ['audit']
  })

test('hours leave to be countersigned, are contested on a line elsewhere, sent again and accepted, and the audit objects no more', async () => {
  await sendsHours(lender, join(folder, 'heures.quotite'))
  expect(await objections()).toEqual(['hoursNotCountersigned'])

  const dialog = body.window.getByRole('dialog')
  await opensFile(body, join(folder, 'heures.quotite'))
  await expect(dialog.getByText(/a signé ce fichier le 15 janvier 2027/)).toBeVisible()
  await expect(dialog.getByText(/pour la première fois/)).toBeVisible()
  await takesIn(body)
  await expect(body.window.getByRole('complementary')).toContainText(
    'Pour Saint-Martin-du-Mont, au nom de qui la réponse est signée',
  )
  await contestsFirstLine(body, 'Absente ce jour', '0h30')
  await body.window.getByRole('button', { name: 'Contester l’ensemble…' }).click()
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Le mois est à revoir')
  await dialog.getByRole('button', { name: 'Contester l’ensemble' }).click()
  await expect(dialog).toBeHidden()
  expect(await faults(body), 'deciding').toEqual([])
  await answers(body, join(folder, 'conteste.quotite'))

  const { window } = lender
  const deciding = window.getByRole('dialog')
  await holdAnswersOf(lender, 'readExchange')
  await opensFile(lender, join(folder, 'conteste.quotite'))
  await expect(deciding.getByText(/^Contesté par .*, 1 ligne, le 15 janvier 2027\.$/)).toBeVisible()
  await expect(deciding.getByText('Motif d’ensemble : Le mois est à revoir')).toBeVisible()
  // What is contested is not read yet.
  const takes = deciding.getByRole('button', { name: 'Reprendre' })
  await expect(takes).toBeDisabled()
  await letAllAnswer(lender)
  await expect(deciding.getByText('Contesté : Absente ce jour. Proposé : 0 h 30')).toBeVisible()
  expect(await faults(lender), 'taking an answer in').toEqual([])
  await takesIn(lender)
  await goToAddress(lender, '/releves')
  const row = hoursRow(lender)
  await expect(row).toContainText('Contesté')
  expect(await objections()).toEqual(['hoursContested'])
  await row.click()
  await expect(
    window.getByText(/Contesté le 15 janvier 2027\s: Le mois est à revoir/),
  ).toBeVisible()
  await window.getByRole('link', { name: 'Voir la ligne contestée' }).click()
  await expect(window.getByText('Contesté : Absente ce jour', { exact: false })).toBeVisible()

  await sendsHours(lender, join(folder, 'encore.quotite'))
  await opensFile(body, join(folder, 'encore.quotite'))
  await expect(dialog.getByText(/^C’est la clé de/)).toBeVisible()
  await takesIn(body)
  await body.window.getByRole('button', { name: 'Tout accepter' }).click()
  await answers(body, join(folder, 'accepte.quotite'))
  await opensFile(lender, join(folder, 'accepte.quotite'))
  await expect(deciding.getByText(/^Tout est accepté par/)).toBeVisible()
  await takesIn(lender)
  await goToAddress(lender, '/releves')
  await expect(row).toContainText('Accepté')
  expect(await objections()).toEqual([])
})

test('a statement leaves as a signed file, is contested line by line elsewhere, and the answer contests it here', async () => {
  await issueAll(lender)
  await sendsStatement(lender, join(folder, 'etat.quotite'))

  const { window } = body
  const dialog = window.getByRole('dialog')
  await opensFile(body, join(folder, 'etat.quotite'))
  await expect(dialog.getByText(/^Sommes\s: sans écart$/)).toBeVisible()
  expect(await faults(body), 'opening').toEqual([])
  await takesIn(body)
  // Nothing is decided of a file before its lines and what was computed again of them are in sight.
  await goToAddress(body, '/echanges')
  await window.reload()
  await holdAnswersOf(body, 'readExchange')
  await window.getByRole('row', { name: /^État/ }).click()
  await expect(pane(window)).toContainText('Lecture en cours')
  await expect(button(window, 'Tout accepter')).toHaveCount(0)
  await letAnswer(body)
  await expect(button(window, 'Tout accepter')).toBeVisible()
  // The page that is loaded anew holds no answer.
  await window.reload()
  await contestsFirstLine(body, 'Absente ce jour', '0h30')
  await expect(window.getByText('Contesté : Absente ce jour. Proposé : 0 h 30')).toBeVisible()
  await answers(body, join(folder, 'reponse.quotite'))

  const altered = readFileSync(join(folder, 'reponse.quotite'), 'utf8').replace(
    'Absente',
    'Présente',
  )
  writeFileSync(join(folder, 'alteree.quotite'), altered)
  await goToAddress(lender, '/echanges')
  await expect(lender.window.getByText('Réponse attendue')).toBeVisible()
  await lender.choose(join(folder, 'alteree.quotite'))
  await lender.window.getByRole('button', { name: 'Ouvrir un fichier signé…' }).click()
  await expect(lender.window.getByText(/a été modifié après sa signature/)).toBeVisible()
  await opensFile(lender, join(folder, 'reponse.quotite'))
  await takesIn(lender)
  await goToAddress(lender, '/etats')
  await statementRow(lender).click()
  await expect(lender.window.getByText('Contesté : Absente ce jour')).toBeVisible()
  await expect(lender.window.getByRole('link', { name: 'Voir la ligne contestée' })).toBeVisible()
})

test('a key that is gone is told where one signs, and the new one is taken in elsewhere only after a call', async () => {
  const { window } = lender
  rmSync(join(lender.data, 'keys'), { recursive: true })
  await lender.choose(join(folder, 'perdu.quotite'))
  await takeAct(window, /^Envoyer en fichier signé/)
  await expect(
    window.getByText(/^La clé dont vous signez .* n’est plus sur ce poste/),
  ).toBeVisible()
  await goToAddress(lender, '/echanges')
  await window.getByRole('button', { name: 'Nouvelle clé…' }).click()
  expect(await faults(lender), 'a new key').toEqual([])
  await window.getByRole('button', { name: 'Créer la nouvelle clé' }).click()
  await expect(
    window.getByText(/^Vos derniers fichiers étaient signés d’une autre clé/),
  ).toBeVisible()
  await sendsStatement(lender, join(folder, 'nouveau.quotite'))

  const dialog = body.window.getByRole('dialog')
  await opensFile(body, join(folder, 'nouveau.quotite'))
  await expect(dialog.getByText(/^Ce n’est pas la clé que vous connaissez/)).toBeVisible()
  expect(await faults(body), 'another key').toEqual([])
  await dialog.getByRole('button', { name: 'Ne rien reprendre' }).click()
  await expect(dialog).toBeHidden()
  await opensFile(body, join(folder, 'nouveau.quotite'))
  await dialog.getByRole('button', { name: 'Accepter la nouvelle clé et reprendre' }).click()
  await expect(dialog.getByText(/^Téléphonez d’abord/)).toBeVisible()
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Accepter la nouvelle clé et reprendre' }).click()
  await expect(dialog).toBeHidden()
  await expect(body.window.getByRole('complementary')).toContainText('De CC du Pays de Saint-Seine')
})

test('a statement that another one replaces is said to be replaced, and is decided no more', async () => {
  const number = await lender.window.evaluate(async () => {
    const registry = await self.desk.ask('readRegistry', {})
    if (!registry.ok) return ''
    const { collectivities, statements } = registry.value
    const body = collectivities.find(({ name }) => name === 'Saint-Martin-du-Mont')
    const found = statements.find(({ beneficiaryId }) => beneficiaryId === body?.id)
    if (found === undefined) return ''
    const { id, agreementId, period, beneficiaryId: collectivityId, share: amount } = found
    await self.desk.ask('cancelStatement', { id, reason: 'Une heure de trop' })
    await self.desk.ask('issueStatements', {
      agreementId,
      period,
      nature: 'actual',
      reason: 'Une heure de trop',
      shares: [{ collectivityId, amount }],
    })
    return found.number
  })
  expect(number).not.toBe('')
  // Both were asked beside the list, which shows the one before until it has read them.
  await goToAddress(lender, '/etats')
  const rows = lender.window.getByRole('row', { name: 'Saint-Martin-du-Mont' })
  for (const stage of ['Annulé', 'Émis'])
    await expect(rows.filter({ hasText: stage })).toHaveCount(1)
  await sendsStatement(lender, join(folder, 'remplacant.quotite'))
  const { window } = body
  const dialog = window.getByRole('dialog')
  await opensFile(body, join(folder, 'remplacant.quotite'))
  await expect(dialog.getByText(`Annule et remplace l’état ${number}.`)).toBeVisible()
  await takesIn(body)
  await goToAddress(body, '/echanges')
  const row = window.getByRole('row', { name: `État ${number}` }).first()
  await expect(row).toContainText('Remplacé')
  await row.click()
  const pane = window.getByRole('complementary')
  await expect(pane).toContainText(/annule et remplace celui-ci. Ne le payez pas/)
  await expect(pane.getByRole('button', { name: 'Tout accepter' })).toHaveCount(0)
  expect(await faults(body), 'replaced').toEqual([])
})
