import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { registryOf } from '../hands/registry'
import { box, goToSection, saying } from '../hands/hands'
import { readPdf } from '../hands/read-pdf'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

const now = '2027-01-15T09:12:00.000Z'
const PAST = 'Vous regardez le passé : l’espace du 15 janvier 2027'

test.describe('the past, apart from the present', () => {
  let launched: OpenWindow

  test.afterEach(() => launched.close())

  const sequence = async (): Promise<number> => (await registryOf(launched)).sequence
  const band = () => launched.window.getByText(saying(PAST))
  const back = () => launched.window.getByRole('button', { name: /Revenir au présent/ })

  test('has no row that was added by hand in the present, and its own rows go with it', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    const opened = await sequence()
    await goToSection(window, 'Semaine')
    await window.getByRole('link', { name: 'Marie Dupont' }).click()
    const add = window.getByRole('combobox', { name: 'Ajouter une collectivité' })
    const row = (body: string) => window.getByRole('rowheader', { name: saying(`^${body}`) })
    const addBody = async (body: string): Promise<void> => {
      await add.fill(body)
      await window.getByRole('option', { name: body }).click()
      await expect(row(body)).toBeVisible()
    }
    await addBody('Frénois')
    await desk.ask('lookAtPast', { sequence: opened })
    await expect(band()).toBeVisible()
    await expect(add).toBeVisible()
    await expect(row('Frénois')).toHaveCount(0)
    await add.click()
    const other = await window
      .getByRole('option')
      .filter({ hasNotText: 'Frénois' })
      .first()
      .innerText()
    await addBody(other)
    await back().click()
    await expect(band()).toHaveCount(0)
    await expect(row('Frénois')).toBeVisible()
    await expect(row(other)).toHaveCount(0)
  })

  test('is named on each sheet of paper that is printed in it, and the present on none', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    const opened = await sequence()
    const print = async () => readPdf(await window.pdf({ preferCSSPageSize: true }))
    await goToSection(window, 'Répartition')
    await window.getByText('Par mois').click()
    await expect(window.getByRole('columnheader', { name: 'janvier 2026' })).toBeVisible()
    expect((await print()).pages.join(' ')).not.toContain('Vous regardez')
    await desk.ask('lookAtPast', { sequence: opened })
    await expect(band()).toBeVisible()
    await window.getByText('Par mois').click()
    await expect(window.getByRole('columnheader', { name: 'janvier 2026' })).toBeVisible()
    const { pages } = await print()
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page.split(PAST), page).toHaveLength(2)
    await back().click()
    await expect(band()).toHaveCount(0)
    expect((await print()).pages.join(' ')).not.toContain('Vous regardez')
  })

  test('hands out copies: a paper that is no longer in the file is opened, and files that are written have its day in their names', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk, data } = launched
    const bytes = new TextEncoder().encode('une pièce')
    await window.evaluate(async (content) => {
      const taken = await self.desk.ask('takePaperFile', {
        fileName: 'methode.pdf',
        bytes: content,
      })
      if (!taken.ok || !taken.value.asked) throw new Error('The file was not taken.')
      await self.desk.ask('savePaper', {
        id: 'piece-1',
        agreementId: 'convention-2024-07',
        agentId: null,
        amendmentId: null,
        kind: 'annex',
        title: 'Méthode de 2026',
        collectivityId: null,
        number: '',
        date: null,
        token: taken.value.token,
      })
    }, bytes)
    const then = await sequence()
    await desk.ask('removePaper', { id: 'piece-1' })
    await desk.ask('renameWorkspace', { name: 'Nom d’aujourd’hui' })
    await desk.ask('lookAtPast', { sequence: then })
    await expect(band()).toBeVisible()

    await goToSection(window, 'Conventions')
    await window.getByRole('row', { name: /Secrétariat de mairie/ }).click()
    await window.getByRole('button', { name: saying('Annexe : méthode') }).click()
    await window.getByRole('button', { name: 'Ouvrir Méthode de 2026' }).click()
    await expect.poll(() => desk.shown.at(-1)).toMatch(/methode\.pdf$/)
    expect(readFileSync(desk.shown.at(-1) ?? '', 'utf8')).toBe('une pièce')

    await launched.choose(`${data}/`)
    await goToAddress(launched, '/reglages')
    await window.getByRole('button', { name: 'Exporter dans un fichier…' }).click()
    const exported = 'Pays de Saint-Seine (exemple) 2027-01-15.quotite.json'
    await expect.poll(() => readdirSync(data)).toContain(exported)
    expect(readFileSync(join(data, exported), 'utf8')).not.toContain('Nom d’aujourd’hui')
    expect(await desk.ask('removePaper', { id: 'piece-1' })).toMatchObject({ ok: false })
  })

  test('is not entered over a form that is not kept, until the user agrees to lose it', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/agents' })
    const { window } = launched
    const first = box(window, 'Prénom')
    const home = window.getByRole('navigation').getByRole('link', { name: 'Accueil' })
    await window.getByRole('row', { name: /Lucie/ }).click()
    await first.fill('Tapé, pas enregistré')
    await home.click()
    const asked = window.getByRole('dialog', { name: saying('Abandonner les modifications ?') })
    await asked.getByRole('button', { name: 'Continuer la saisie' }).click()
    await expect(first).toHaveValue('Tapé, pas enregistré')
    await home.click()
    await asked.getByRole('button', { name: 'Abandonner' }).click()
    await window.getByRole('link', { name: 'Historique' }).click()
    await window.getByRole('button', { name: 'Voir l’espace alors' }).first().click()
    await expect(band()).toBeVisible()
    await back().click()
    await expect(band()).toHaveCount(0)
    await goToSection(window, 'Agents')
    await window.getByRole('row', { name: /Lucie/ }).click()
    await expect(first).toHaveValue('Lucie')
  })
})
