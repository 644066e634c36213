import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { box, saying } from '../hands/hands'
import { issuedSample } from '../scenarios/sample-office'
import { launch } from './harness/launch'

const OLD = 'Saint-Martin-du-Mont'
const NEW = 'Val-de-Seine'

/** The statements of the year are issued; since then a commune was merged, and its archived sheet names its successor. */
async function merged(): Promise<WorkspaceFile> {
  const file = await issuedSample('pays-de-saint-seine')
  return {
    ...file,
    collectivities: file.collectivities.map((body) =>
      body.id === 'commune-21561'
        ? { ...body, archived: true, name: NEW, siren: '212107593', siret: '21210759300015' }
        : body,
    ),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'quotite-merged-'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('an entry names its third party as its statement prints it, name and SIRET together', async () => {
  const launched = await launch({ workspace: await merged(), address: '/ecritures' })
  const { window } = launched
  const path = join(folder, 'ecritures.csv')
  await launched.choose(path)
  await box(window, 'Chercher une écriture').fill(NEW)
  await expect(window.getByRole('grid').getByRole('row')).toHaveCount(3)
  await window.getByRole('button', { name: 'CSV' }).click()
  await expect(window.getByText(/1.écriture enregistrée/)).toBeVisible()
  const [, receipt] = readFileSync(path, 'utf8').split('\r\n')
  expect(receipt).toContain(`;${OLD};212 156 194 00012;`)
  expect(receipt).not.toContain(NEW)
  await launched.close()
})

test('a file for Hélios says whose debtor has another SIRET now than its statement prints', async () => {
  const launched = await launch({ workspace: await merged(), address: '/ecritures' })
  const { window } = launched
  await window.getByRole('button', { name: 'Fichier PES' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('1 titre nomme un débiteur dont la fiche porte depuis'))
  const title = dialog.getByRole('checkbox', { name: new RegExp(OLD) })
  await title.uncheck()
  await expect(dialog).not.toContainText(saying('nomme un débiteur dont la fiche'))
  await launched.close()
})

test('what an archived body owes is marked, for it may not exist any more', async () => {
  const launched = await launch({ workspace: await merged(), address: '/etats/paiements' })
  const { window } = launched
  await expect(window.getByRole('row', { name: new RegExp(NEW) })).toContainText('archivé')
  await expect(window.getByRole('row', { name: /Francheville/ })).not.toContainText('archivé')
  await launched.close()
})
