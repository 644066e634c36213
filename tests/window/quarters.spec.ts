import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { issueShown } from '../hands/issue-statements'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { windowOfAll } from './harness/window-of-tests'
import { readPdf } from '../hands/read-pdf'

const running = windowOfAll({
  sample: 'pays-de-saint-seine',
  size: { width: 1280, height: 800 },
  isLeftBlank: true,
})

const folder = mkdtempSync(join(tmpdir(), 'quotite-quarters-'))

test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Issues the drafts of the quarter, which bear those numbers. */
async function issueQuarter(numbers: string): Promise<void> {
  await issueShown(running, numbers)
  await expect(running.window.getByText(saying(`États ${numbers} émis`))).toBeVisible()
}

test('finance settles quarter after quarter, numbered without gap, and the summary makes them a year', async () => {
  const { window } = running
  await goToAddress(running, '/etats')
  await window.getByText('Trimestre', { exact: true }).click()
  for (let back = 0; back < 3; back += 1)
    await window.getByRole('button', { name: 'Période précédente' }).click()
  await expect(window.getByText('1ᵉʳ trimestre 2026', { exact: true })).toBeVisible()
  await issueQuarter('2026-001 à 2026-026')

  // The year says what is left; the second quarter takes the next numbers.
  await window.getByText('Année', { exact: true }).click()
  const left = window.getByRole('group', { name: 'Reste à régler' })
  await expect(left.getByRole('button')).toHaveText([
    '2ᵉ trimestre 2026',
    '3ᵉ trimestre 2026',
    '4ᵉ trimestre 2026',
  ])
  await left.getByRole('button', { name: '2ᵉ trimestre 2026' }).click()
  await issueQuarter('2026-027 à 2026-052')

  await window.getByText('Année', { exact: true }).click()
  await expect(left.getByRole('button')).toHaveCount(2)
  await expect(window.getByText('Émis 52')).toBeVisible()
  await window.getByRole('checkbox', { name: 'Choisir Saint-Martin-du-Mont' }).first().check()
  await window.getByRole('checkbox', { name: 'Choisir Saint-Martin-du-Mont' }).last().check()
  await running.choose(folder)
  await window.getByRole('button', { name: 'PDF', exact: true }).click()
  await expect(window.getByText(/4 fichiers écrits dans/)).toBeVisible({ timeout: 60_000 })

  const shares: number[] = []
  const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const textOf = async (name: string): Promise<string> =>
    (await readPdf(readFileSync(join(folder, name)))).pages.join(' ')
  for (const name of pdfs.filter((each) => each.startsWith('2026'))) {
    const [, share = ''] = /Part du coût du service ([\d ]+,\d\d) €/.exec(await textOf(name)) ?? []
    shares.push(Number(share.replace(/[ ,]/g, '')))
  }
  expect(shares).toHaveLength(2)
  const summary = await textOf(pdfs.find((name) => name.startsWith('Récapitulatif')) ?? '')
  const [, year = ''] = /Saint-Martin-du-Mont 2 états ([\d ]+,\d\d) €/.exec(summary) ?? []
  expect(Number(year.replace(/[ ,]/g, ''))).toBe(shares.reduce((sum, share) => sum + share, 0))
})
