import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { takesIn } from '../hands/exchange-hands'
import { press } from '../hands/hands'
import '../hands/window-desk'
import { lendingOffice, sendsJanuary } from '../scenarios/exchange-office'
import { windowOfEach } from './harness/window-of-tests'

// A signed file came before the program.
const launched = windowOfEach()

const folder = mkdtempSync(join(tmpdir(), 'quotite-received-'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an office that received a signed file begins with it: a territory of its name, and nothing else', async () => {
  await sendsJanuary(lendingOffice(join(folder, 'lender')), join(folder, 'état.quotite'))
  const { window } = launched
  await launched.choose(join(folder, 'état.quotite'))
  await expect(window.getByRole('button', { name: /Ouvrir l’exemple/ })).toBeFocused()
  await press(window, '4')
  const name = window.getByLabel('Nom du territoire')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('Commune A')
  await press(window, 'Enter')
  await expect(window.getByRole('dialog')).toContainText('Fichier signé état.quotite')
  await expect(window.getByRole('navigation')).toContainText('Commune A')
  await takesIn(launched)
  const kept = await window.evaluate(async () => {
    const answer = await self.desk.ask('readRegistry', {})
    if (!answer.ok) return null
    const { agents, agreements, collectivities, statements, exchanges } = answer.value
    return [agents, agreements, collectivities, statements, exchanges].map(({ length }) => length)
  })
  expect(kept).toEqual([0, 0, 0, 0, 1])
})

test('a file that is not a signed one is refused in words, and one that was put back is not opened later', async () => {
  writeFileSync(join(folder, 'liste.quotite'), 'Commune;Heures')
  await sendsJanuary(lendingOffice(join(folder, 'other lender')), join(folder, 'autre.quotite'))
  const { window } = launched
  await launched.choose(join(folder, 'liste.quotite'))
  await window.getByRole('button', { name: /J’ai reçu un fichier signé/ }).click()
  await expect(window.getByText(/n’est pas un fichier signé de Quotité/)).toBeVisible()
  await expect(window.getByRole('button', { name: /Ouvrir l’exemple/ })).toBeVisible()
  await launched.choose(join(folder, 'autre.quotite'))
  await press(window, '4')
  await expect(window.getByLabel('Nom du territoire')).toHaveValue('Commune A')
  await window.getByRole('button', { name: 'Revenir' }).click()
  await press(window, '2')
  await expect(window.getByLabel('Nom du territoire')).toHaveValue('')
  await window.keyboard.type('Mairie')
  await press(window, 'Enter')
  await expect(window.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeVisible()
  await goToAddress(launched, '/echanges')
  await expect(window.getByText(/Aucun fichier signé/)).toBeVisible()
  await expect(window.getByRole('dialog')).toHaveCount(0)
})
