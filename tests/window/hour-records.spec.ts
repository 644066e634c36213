import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { issueShown } from '../hands/issue-statements'
import { goToAddress } from '../hands/accessibility'
import { box, pane, pick, press, saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import { readPdf } from '../hands/read-pdf'
import { readSquare } from '../hands/read-square'
import '../hands/window-desk'

// Claire, in January 2027, sends each mayor the record of December and types the replies back.
test.describe.configure({ mode: 'serial' })

const BODY = 'Saint-Martin-du-Mont'
const folder = mkdtempSync(join(tmpdir(), 'quotite-records-'))

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

let page = ''
let square = ''

/** A code after some words of the printed page. */
const codeAfter = (words: string): string => {
  const [, code = ''] = new RegExp(`${words} ([0-9A-Z]{5}-[0-9A-Z]{5})`).exec(page) ?? []
  return code
}

const row = () => running.window.getByRole('row', { name: new RegExp(BODY) })

/** Adds an hour to a day of December as the week would, and gives the refusals. */
const addHour = (on: string, minutes: number): Promise<readonly string[]> =>
  running.window.evaluate(
    async ([day, duration]) => {
      const registry = await self.desk.ask('readRegistry', {})
      const body = registry.ok
        ? registry.value.collectivities.find(({ name }) => name === 'Saint-Martin-du-Mont')
        : undefined
      const answer = await self.desk.ask('recordTime', {
        sheets: [
          {
            agentId: 'agent-m0104',
            lines: [
              {
                day: day as never,
                collectivityId: body?.id ?? '',
                minutes: duration as never,
                task: 'Budget',
              },
            ],
          },
        ],
      })
      return answer.ok ? [] : answer.failures.map(({ code }) => code)
    },
    [on, minutes] as const,
  )

test.beforeAll(() => goToAddress(running, '/releves'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('December opens with the hours of every body, and a record is a draft until it is made', async () => {
  const { window } = running
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Relevés d’heures')
  await expect(window.getByText('décembre 2026').first()).toBeVisible()
  await expect(row()).toContainText('À établir')
  await row().click()
  const sheet = window.frameLocator('iframe')
  await expect(sheet.getByText('Relevé d’heures de décembre 2026')).toBeVisible()
  await expect(sheet.getByText('Projet, sans valeur')).toBeVisible()
  await expect(sheet.getByText('Répondre par un code')).toHaveCount(0)
})

test('the record is printed as PDF with its total, its codes and its square', async () => {
  const { window } = running
  await running.choose(folder)
  await window.getByRole('checkbox', { name: `Choisir ${BODY}` }).check()
  await window.getByRole('button', { name: 'Imprimer le relevé…' }).click()
  await expect(window.getByText(saying('1 relevé écrit dans'))).toBeVisible({ timeout: 60_000 })
  const [name = ''] = readdirSync(folder)
  expect(name).toBe(`Relevé 2026-12 2024-07 ${BODY}.pdf`)
  const bytes = readFileSync(join(folder, name))
  const pdf = await readPdf(bytes)
  page = pdf.pages.join(' ')
  square = await readSquare(bytes)
  const hours = ((await row().getByRole('gridcell').nth(2).textContent()) ?? '').trim()
  expect(hours).toMatch(/\d+\sh\s\d\d/)
  expect(page).toContain(
    `je certifie que ces recours au service ont eu lieu et font ${hours.replace(/\s/g, ' ')}`,
  )
  expect(page).toContain('Le maire, pour la commune')
  expect(page).toContain('article D. 5211-16')
  expect(
    [codeAfter('D’accord'), codeAfter('Je conteste')].every((code) => code.length === 11),
  ).toBe(true)
  expect(page).toContain(codeAfter('Relevé n°'))
  expect(square).toMatch(
    new RegExp(`^QUOTITE \\S+ ${codeAfter('Relevé n°')} ${codeAfter('D’accord')}$`),
  )
  expect(pdf.pages).toHaveLength(1)
  expect([pdf.tagged, pdf.language?.slice(0, 2)]).toEqual([true, 'fr'])
  expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']))
  await expect(row()).toContainText('En attente de réponse')
  await expect(row()).toContainText(codeAfter('Relevé n°'))
})

test('a mistyped code is told as such; the right one says what it answers, and is kept', async () => {
  const { window } = running
  const code = codeAfter('D’accord')
  await window.getByRole('button', { name: 'Saisir une réponse' }).click()
  const dialog = window.getByRole('dialog')
  const field = box(dialog, 'Code de réponse')
  const wrong = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`
  await field.fill(wrong)
  await field.press('Enter')
  await expect(dialog).toContainText('Une lettre de')
  await field.fill(square)
  await field.press('Enter')
  await expect(dialog.getByRole('status')).toContainText(saying(`${BODY} accepte`))
  await field.fill(code.replace('-', ' ').replaceAll('0', 'o').toLowerCase())
  await field.press('Enter')
  await expect(dialog.getByRole('status')).toContainText(
    saying(`${BODY} accepte son relevé de décembre 2026 :`),
  )
  await box(dialog, 'Remarque (facultative)').fill('Hors conseil du 14')
  const day = box(dialog, 'Date de la réponse')
  await expect(day).toHaveValue('15/01/2027')
  await day.fill('14/01/2027')
  await dialog.getByRole('button', { name: 'Enregistrer l’accord' }).click()
  await expect(dialog).toContainText(saying('Le 14 janvier 2027 n’est pas entre'))
  await day.fill('15/01/2027')
  await dialog.getByRole('button', { name: 'Enregistrer l’accord' }).click()
  await expect(dialog.getByRole('status')).toContainText(`Accord de ${BODY} enregistré.`)
  await expect(field).toBeFocused()
  await dialog.getByRole('button', { name: 'Fermer', exact: true }).last().click()
  await expect(row()).toContainText('Accepté')
  await expect(pane(window)).toContainText('Hors conseil du 14')
})

test('an hour that changes makes the record outdated, and its code answers another version', async () => {
  const { window } = running
  expect(await addHour('2026-12-14', 45)).toEqual([])
  await expect(row()).toContainText('Heures changées depuis')
  await window.getByRole('button', { name: 'Saisir une réponse' }).click()
  const dialog = window.getByRole('dialog')
  await box(dialog, 'Code de réponse').fill(codeAfter('D’accord'))
  await dialog.getByRole('button', { name: 'Lire le code' }).click()
  await expect(dialog).toContainText(
    saying(`Ce relevé de ${BODY} est d’une autre version, du 15 janvier 2027`),
  )
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Abandonner' }).click()
  await window.getByRole('button', { name: 'Établir le nouveau relevé' }).click()
  await expect(row()).toContainText('En attente de réponse')
})

test('a late hour on a settled month is offered beside its cell, and waits for the next statement', async () => {
  const { window } = running
  await goToAddress(running, '/etats')
  await issueShown(running, '2026-001')
  await expect(window.getByText('Émis 26')).toBeVisible()
  expect(await addHour('2026-12-14', 60)).toEqual(['settled'])
  await goToAddress(running, '/semaine/agent/agent-m0104/2026-12-14')
  await window.locator('[data-row="0"][data-column="0"]').click()
  await window.getByRole('button', { name: 'Enregistrer en régularisation…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(box(dialog, 'Jour du travail')).toHaveValue('14/12/2026')
  await expect(dialog).toContainText(saying('Comptera dans l’état de janvier 2027'))
  await box(dialog, 'Durée').fill('1h30')
  await box(dialog, 'Nature du travail').fill('Élections')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toContainText('Motif du retard')
  await box(dialog, 'Motif du retard').fill('Feuille retrouvée')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(window.getByText(saying('elle compte en janvier 2027'))).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await goToAddress(running, '/releves/regularisations')
  const line = window.getByRole('row', { name: /14\/12\/2026/ })
  await expect(line).toContainText('Feuille retrouvée')
  await expect(line).toContainText('janvier 2027')
  await goToAddress(running, '/etats')
  await window.getByRole('button', { name: 'Vérifier les états émis' }).click()
  await expect(window.getByText('Les 26 états émis, recalculés, sont identiques.')).toBeVisible()
})

test('what a pasted cell says beyond what is kept is offered, not the whole of it again', async () => {
  const { window } = running
  await goToAddress(running, '/semaine/agent/agent-m0104/2026-12-14')
  const francheville = window.locator('[data-row="1"][data-column="0"]')
  await expect(francheville).toHaveText(saying('2 h 45'))
  await francheville.click()
  const offered = async (text: string): Promise<readonly [string, string]> => {
    await window.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await press(window, 'Control+v')
    const refused = window.getByRole('alert').filter({ hasText: 'Lundi 14' })
    await refused.getByRole('button', { name: 'Enregistrer en régularisation…' }).click()
    const dialog = window.getByRole('dialog')
    const length = await box(dialog, 'Durée').inputValue()
    const sign = await dialog.getByRole('radio', { checked: true }).inputValue()
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await refused.getByRole('button', { name: 'Revenir à la valeur enregistrée' }).click()
    return [sign, length.replaceAll('\u00A0', ' ')]
  }
  expect(await offered('4')).toEqual(['add', '1 h 15'])
  expect(await offered('2')).toEqual(['takeOff', '0 h 45'])
})

test('it can be taken away again while no statement counts it', async () => {
  const { window } = running
  await goToAddress(running, '/releves/regularisations')
  await window.getByRole('button', { name: /^Retirer la régularisation/ }).click()
  await expect(window.getByText('Régularisation retirée.')).toBeVisible()
  await expect(window.getByText(saying('Aucune régularisation en attente'))).toBeVisible()
})

test('a first click on its button is heard, although the field left by it complains', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Ajouter une régularisation…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByRole('combobox', { name: 'Agent' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog.getByText('5 champs sont à corriger', { exact: false })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('one can be entered from its own list, the agreement and the month told before it is kept', async () => {
  const { window } = running
  await window.getByRole('button', { name: 'Ajouter une régularisation…' }).click()
  const dialog = window.getByRole('dialog')
  await pick(window, 'Agent', 'Marie Dupont')
  await pick(window, 'Collectivité', BODY)
  await box(dialog, 'Jour du travail').fill('14/12/2026')
  await dialog.getByText('Retirer', { exact: true }).click()
  await box(dialog, 'Durée').fill('23h')
  await box(dialog, 'Motif du retard').fill('Compté deux fois')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toContainText('retirerait plus que les heures')
  await box(dialog, 'Durée').fill('15 min')
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(window.getByRole('row', { name: /Compté deux fois/ })).toContainText(
    saying('−0 h 15'),
  )
})

test('a month without hours is not said to have no record of the name that was searched in another one', async () => {
  const { window } = running
  await goToAddress(running, '/releves')
  await box(window, 'Chercher un relevé').fill('Saint')
  await window.getByRole('button', { name: 'Période suivante' }).click()
  await window.getByRole('button', { name: 'Période suivante' }).click()
  await expect(window.getByText(saying('Aucune heure sur cette période'))).toBeVisible()
})
