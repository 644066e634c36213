import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { mountReadOnly, mountSmallDisk, unmount } from '../crash/mounts'
import { issueAll } from '../hands/issue-statements'
import { faults, goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import type { Launched } from './launch'
import { forget, launch } from './launch'

// Finance hands the 26 statements of the year over as files.
test.describe.configure({ mode: 'serial' })

let running: Launched
const folder = mkdtempSync(join(tmpdir(), 'quotite-handed-'))

test.beforeAll(async () => {
  running = await launch({ args: ['--sample'], size: { width: 1280, height: 800 } })
  await issueAll(running)
})

test.afterAll(async () => {
  await running.close()
  forget(running.data)
  rmSync(folder, { recursive: true, force: true })
})

/** An empty folder, which the next dialogue chooses. */
async function chosen(name: string): Promise<string> {
  mkdirSync(join(folder, name))
  await running.choose(join(folder, name))
  return join(folder, name)
}

/** Chooses all statements and opens the dialogue of their files. */
async function askForFiles() {
  const { window } = running
  await goToAddress(running, '/etats')
  const all = window.getByRole('checkbox', { name: 'Tout choisir' })
  await all.uncheck()
  await all.check()
  await window.getByRole('button', { name: 'Fichiers…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText('Écrire les fichiers de 26 états')
  return dialog
}

const confirm = 'Choisir le dossier…'

test('at least one file is asked for, and everyone can read the question', async () => {
  const dialog = await askForFiles()
  expect(await faults(running)).toEqual([])
  for (const name of ['États en PDF', 'Classeur', 'Récapitulatif'])
    await dialog.getByRole('checkbox', { name }).uncheck()
  await dialog.getByRole('button', { name: confirm }).click()
  await expect(dialog).toContainText('Choisissez au moins un fichier.')
  await running.window.keyboard.press('Escape')
})

test('a workbook and a summary stand in one archive', async () => {
  const dialog = await askForFiles()
  await dialog.getByRole('checkbox', { name: 'États en PDF' }).uncheck()
  await dialog.getByRole('radio', { name: 'Une seule archive zip' }).check()
  const into = await chosen('archive')
  await dialog.getByRole('button', { name: confirm }).click()
  await expect(running.window.getByText(into)).toBeVisible()
  const [name = '', ...others] = readdirSync(into)
  expect(others).toEqual([])
  const inside = Object.keys(unzipSync(new Uint8Array(readFileSync(join(into, name)))))
  expect(inside.map((file) => file.replace(/^.*\./, '')).sort()).toEqual(['csv', 'xlsx'])
})

test('work under way is counted, and leaves nothing once it is stopped', async () => {
  const { window } = running
  const dialog = await askForFiles()
  const into = await chosen('stopped')
  await dialog.getByRole('button', { name: confirm }).click()
  const bar = window.getByRole('progressbar')
  await expect(bar).toBeVisible()
  await expect(window.getByText(saying('\\d+ sur 26'))).toBeVisible()
  await window.getByRole('button', { name: 'Annuler' }).click()
  await expect(window.getByText('Rien n’a été laissé à moitié')).toBeVisible()
  await expect(bar).toBeHidden()
  expect(readdirSync(into)).toEqual([])
})

test('a disk that is full in the middle is told, and leaves nothing half written', async () => {
  const into = await chosen('full')
  test.skip(!mountSmallDisk(into, 1), 'This machine lets no small disk be mounted.')
  try {
    const dialog = await askForFiles()
    await dialog.getByRole('button', { name: confirm }).click()
    await expect(running.window.getByText(saying('Le disque est plein .*full'))).toBeVisible()
    expect(readdirSync(into)).toEqual([])
  } finally {
    unmount(into)
  }
})

test('a folder that takes nothing is told by its path', async () => {
  const into = await chosen('read-only')
  test.skip(!mountReadOnly(into), 'This machine lets no folder be made read-only.')
  try {
    const dialog = await askForFiles()
    await dialog.getByRole('checkbox', { name: 'États en PDF' }).uncheck()
    await dialog.getByRole('button', { name: confirm }).click()
    await expect(
      running.window.getByText(saying(`Le dossier .*read-only n’accepte pas l’écriture`)),
    ).toBeVisible()
    expect(readdirSync(into)).toEqual([])
  } finally {
    unmount(into)
  }
})
