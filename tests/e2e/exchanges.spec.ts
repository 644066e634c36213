import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { faults, goTo } from './accessibility'
import { issueAll } from './accounting-pictures'
import { opensFile, sendsStatement } from './exchange-hands'
import { chooseInDialogues } from './hands'
import type { Launched } from './launch'
import { forget, launch } from './launch'
import './window-desk'

// Two offices on two machines, with nothing between them but files.
const folder = mkdtempSync(join(tmpdir(), 'quotite-exchanges-'))
const at = (name: string): string => join(folder, name)
const size = { width: 1280, height: 800 }
const running: Launched[] = []

const starts = async (args: readonly string[]): Promise<Launched> => {
  const launched = await launch({ args, size })
  running.push(launched)
  return launched
}

test.afterAll(async () => {
  for (const launched of running) {
    await launched.close()
    forget(launched.data)
  }
  rmSync(folder, { recursive: true, force: true })
})

test('a statement leaves as a signed file, is contested line by line elsewhere, and the answer contests it here', async () => {
  test.setTimeout(240_000)
  const lender = await starts(['--sample'])
  await issueAll(lender)
  await sendsStatement(lender, at('etat.quotite'))

  const body = await starts([])
  await opensFile(body, at('etat.quotite'))
  const { window } = body
  const dialog = window.getByRole('dialog')
  await expect(dialog.getByText(/a signé ce fichier/)).toBeVisible()
  await expect(dialog.getByText(/pour la première fois/)).toBeVisible()
  await expect(dialog.getByText(/^Sommes\s: sans écart$/)).toBeVisible()
  expect(await faults(body), 'opening').toEqual([])
  await dialog.getByRole('button', { name: 'Reprendre le fichier' }).click()
  await expect(dialog).toBeHidden()

  await window
    .getByRole('button', { name: /^Contester la ligne/ })
    .first()
    .click()
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Absente ce jour')
  await dialog.getByRole('textbox', { name: /Durée proposée/ }).fill('0h30')
  await dialog.getByRole('button', { name: 'Contester la ligne' }).click()
  await expect(dialog).toBeHidden()
  await expect(window.getByText('Contesté : Absente ce jour. Proposé : 0 h 30')).toBeVisible()
  expect(await faults(body), 'deciding').toEqual([])
  await chooseInDialogues(body, at('reponse.quotite'))
  await window.getByRole('button', { name: /^Envoyer la réponse signée/ }).click()
  await expect(window.getByText(/^Fichier signé écrit/)).toBeVisible()
  await expect(window.getByRole('button', { name: /^Contester la ligne/ })).toHaveCount(0)

  const altered = readFileSync(at('reponse.quotite'), 'utf8').replace('Absente', 'Présente')
  writeFileSync(at('alteree.quotite'), altered)
  await goTo(lender, '/echanges')
  await expect(lender.window.getByText('Réponse attendue')).toBeVisible()
  await chooseInDialogues(lender, at('alteree.quotite'))
  await lender.window.getByRole('button', { name: 'Ouvrir un fichier signé…' }).click()
  await expect(lender.window.getByText(/a été modifié après sa signature/)).toBeVisible()
  await chooseInDialogues(lender, at('reponse.quotite'))
  await lender.window.getByRole('button', { name: 'Ouvrir un fichier signé…' }).click()
  await expect(lender.window.getByText(/Contesté par .*, 1 ligne/)).toBeVisible()
  await lender.window.getByRole('button', { name: 'Reprendre le fichier' }).click()
  await expect(
    lender.window.getByText('Contesté : Absente ce jour', { exact: false }),
  ).toBeVisible()
  await goTo(lender, '/etats')
  await lender.window.getByRole('row', { name: /Saint-Martin-du-Mont/ }).click()
  await expect(lender.window.getByText('Contesté : Absente ce jour')).toBeVisible()
})
