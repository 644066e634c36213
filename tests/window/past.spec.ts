import { expect, test } from '@playwright/test'
import { registryOf } from '../hands/registry'
import { box, goToSection, press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

const now = '2027-01-15T09:12:00.000Z'

test.describe('the past', () => {
  let launched: OpenWindow

  test.afterEach(() => launched.close())

  const band = () => launched.window.getByText(saying('Vous regardez le passé : l’espace'))
  const agents = async () => (await registryOf(launched)).agents
  const goTo = (address: string): Promise<void> =>
    launched.window.evaluate((to) => {
      self.location.hash = `#${to}`
    }, address)

  test('is told with its values, looked at without leaving the present, and left with Escape', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    await desk.ask('renameWorkspace', { name: 'Autre nom' })
    await desk.ask('renameWorkspace', { name: 'Encore un nom' })
    await window.getByRole('link', { name: 'Historique' }).click()
    const told = window.getByRole('listitem').filter({ hasText: 'Autre nom' })
    await expect(told.first()).toContainText(saying('Autre nom → Encore un nom'))
    await window.getByRole('textbox', { name: 'Chercher un changement' }).fill('ouverture')
    await expect(window.getByRole('button', { name: 'Voir l’espace alors' })).toHaveCount(1)
    await window.getByRole('button', { name: 'Voir l’espace alors' }).click()
    await expect(window.getByText(/Vous regardez le passé/)).toBeVisible()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    const refused = { ok: false, failures: [{ code: 'pastReadOnly' }] }
    expect(await desk.ask('renameWorkspace', { name: 'Rien' })).toMatchObject(refused)
    expect(await desk.ask('undo', {})).toMatchObject(refused)
    await window.keyboard.press('Escape')
    await expect(window.getByText(/Vous regardez le passé/)).toHaveCount(0)
    await expect(window.getByRole('navigation')).toContainText('Encore un nom')
    expect(await desk.ask('renameWorkspace', { name: 'De nouveau' })).toMatchObject({ ok: true })
  })

  test('is chosen by its day and time, is refused before the first change and for a day to come, and of today goes as far as now', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/historique' })
    const { window } = launched
    const filter = box(window, 'Jour')
    await filter.fill('15/1')
    await expect(filter).not.toHaveAttribute('aria-invalid', 'true')
    await press(window, 'Tab')
    await expect(filter).toHaveValue('15/01/2027')
    await filter.fill('')
    await window.getByRole('button', { name: 'Voir un autre jour…' }).click()
    const dialog = window.getByRole('dialog')
    // Typed without its year, it is shown whole before anything is read.
    await dialog.getByRole('textbox', { name: 'Jour' }).fill('3 mars')
    await press(window, 'Enter')
    await expect(dialog.getByRole('textbox', { name: 'Jour' })).toHaveValue('03/03/2026')
    await dialog.getByRole('textbox', { name: 'Heure' }).fill('12 h')
    await dialog.getByRole('button', { name: 'Voir', exact: true }).click()
    await expect(window.getByText(/Rien n’était encore enregistré/)).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Jour' }).fill('16 janvier 2027')
    await dialog.getByRole('button', { name: 'Voir', exact: true }).click()
    await expect(window.getByText(/Ce jour n’est pas encore venu/)).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Jour' }).fill('15 janvier 2027')
    await dialog.getByRole('textbox', { name: 'Heure' }).fill('')
    await dialog.getByRole('button', { name: 'Voir', exact: true }).click()
    await expect(window.getByText(saying('l’espace du 15 janvier 2027 à 1?[0-9]:12'))).toBeVisible()
    await window.getByRole('button', { name: /Revenir au présent/ }).click()
    await expect(window.getByText(/Vous regardez le passé/)).toHaveCount(0)
  })

  test('of a backup is looked at beside the present, and nothing changes', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/reglages' })
    const { window, desk } = launched
    await window.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await expect(window.getByText(/Restaurée à part/)).toBeVisible()
    await desk.ask('renameWorkspace', { name: 'Autre nom' })
    await window.getByRole('button', { name: 'Restaurer…' }).click()
    await window.getByRole('button', { name: 'Ouvrir à l’essai' }).click()
    await window.getByRole('button', { name: 'Regarder sans restaurer' }).click()
    await expect(window.getByText(/Vous regardez une sauvegarde/)).toBeVisible()
    await expect(window.getByRole('navigation')).not.toContainText('Autre nom')
    expect(await desk.ask('renameWorkspace', { name: 'Rien' })).toMatchObject({ ok: false })
    await window.keyboard.press('Escape')
    await expect(window.getByRole('navigation')).toContainText('Autre nom')
  })

  test('keeps a form that is filled in it from being saved over the present', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    await desk.ask('renameWorkspace', { name: 'Autre nom' })
    const [agent] = await agents()
    if (agent === undefined) throw new Error('The sample employs nobody')
    const present = { ...agent, lastName: 'NOM D’AUJOURD’HUI' }
    expect(await desk.ask('saveAgent', present)).toMatchObject({ ok: true })
    await desk.ask('lookAtPast', { sequence: 1 })
    await goTo(`/agents/${agent.id}`)
    await expect(band()).toBeVisible()
    await box(window, 'Prénom').fill('Tapé dans le passé')
    await press(window, 'Control+s')
    await window.getByRole('button', { name: /Revenir au présent/ }).click()
    await expect(band()).toHaveCount(0)
    await expect(box(window, 'Prénom')).toHaveValue(agent.firstName)
    await expect(box(window, 'Nom').first()).toHaveValue('NOM D’AUJOURD’HUI')
    await press(window, 'Control+s')
    expect((await agents()).find(({ id }) => id === agent.id)).toEqual(present)
  })

  test('has its own counts of units: what is counted in the present is not in it, and what is typed in it stays in it', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    const { sequence: opened } = await registryOf(launched)
    await goToSection(window, 'Unités')
    await window.getByRole('link', { name: 'Choisir ce qui se compte' }).click()
    await window.getByRole('button', { name: 'Ajouter un type' }).click()
    await box(window, 'Nom').fill('Permis de construire')
    await window.getByRole('combobox', { name: /^Se compte en/ }).selectOption('dossiers')
    await press(window, 'Control+s')
    await expect.poll(async () => (await registryOf(launched)).sequence).toBeGreaterThan(opened)
    const { sequence } = await registryOf(launched)
    await window.getByRole('link', { name: 'Compter les unités' }).click()
    const cell = (row: number) => window.locator(`[data-row="${row}"][data-column="0"]`)
    await cell(0).click()
    await window.keyboard.type('12')
    await press(window, 'Enter')
    await expect.poll(async () => (await registryOf(launched)).unitCounts.length).toBe(1)
    const address = await window.evaluate(() => self.location.hash.slice(1))
    await desk.ask('lookAtPast', { sequence })
    await expect(band()).toBeVisible()
    await goTo(address)
    await expect(cell(0)).toHaveText('')
    await expect(window.locator('tfoot [data-total="0"]')).not.toContainText('12')
    await cell(1).click()
    await window.keyboard.type('7')
    await press(window, 'Enter')
    await expect(window.getByText(/rien ne peut y être modifié/).first()).toBeVisible()
    await window.getByRole('button', { name: /Revenir au présent/ }).click()
    await expect(band()).toHaveCount(0)
    await expect(cell(0)).toHaveText('12')
    await expect(cell(1)).toHaveText('')
    await expect(cell(1)).not.toHaveAttribute('aria-invalid', 'true')
  })

  test('has its own hours: a refused text of the present waits for the way back, and the timer is not started in it', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    const { sequence } = await registryOf(launched)
    await goToSection(window, 'Semaine')
    const cell = (when: string) =>
      window.getByRole('gridcell', { name: saying(`^Lucie Bonnard, Champagny, ${when}`) })
    const type = async (when: string, text: string): Promise<void> => {
      await cell(when).click()
      await window.keyboard.type(text)
      await press(window, 'Enter')
    }
    await type('mardi 12', '2h30')
    await expect(cell('mardi 12')).toHaveAccessibleName(/confirmé$/)
    await type('lundi 11', 'abc')
    await expect(cell('lundi 11')).toHaveAttribute('aria-invalid', 'true')
    await desk.ask('lookAtPast', { sequence })
    await expect(band()).toBeVisible()
    await expect(cell('mardi 12')).toHaveAccessibleName(/à confirmer$/)
    await expect(cell('lundi 11')).not.toHaveAttribute('aria-invalid', 'true')
    await type('mercredi 13', 'xyz')
    await expect(cell('mercredi 13')).toHaveAttribute('aria-invalid', 'true')
    await window.getByRole('button', { name: 'Chronomètre' }).click()
    await expect(window.getByText(/rien ne peut y être modifié/).first()).toBeVisible()
    await window.getByRole('button', { name: /Revenir au présent/ }).click()
    await expect(band()).toHaveCount(0)
    await expect(cell('mardi 12')).toHaveAccessibleName(/confirmé$/)
    await expect(cell('lundi 11')).toHaveAttribute('aria-invalid', 'true')
    await expect(cell('mercredi 13')).not.toHaveAttribute('aria-invalid', 'true')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  })

  test('has its own count of weeks to fill in beside the name of their screen', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', now, address: '/' })
    const { window, desk } = launched
    const { sequence } = await registryOf(launched)
    const week = window.getByRole('navigation').getByRole('link', { name: /^Semaine/ })
    await expect(week).toContainText('18')
    await goToSection(window, 'Semaine')
    await window
      .getByRole('gridcell', { name: saying('^Lucie Bonnard, Champagny, mardi 12') })
      .click()
    await press(window, 'Control+Enter')
    await expect(week).not.toContainText('18')
    await desk.ask('lookAtPast', { sequence })
    await expect(band()).toBeVisible()
    await expect(week).toContainText('18')
    await window.getByRole('button', { name: /Revenir au présent/ }).click()
    await expect(week).not.toContainText('18')
  })
})
