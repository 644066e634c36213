import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

test.describe('a machine that holds nothing yet', () => {
  let launched: OpenWindow

  test.beforeEach(async () => {
    launched = await launch()
  })

  test.afterEach(async () => {
    await launched.close()
  })

  test('opens the sample at the press of Enter', async () => {
    const { window } = launched
    await expect(window.getByRole('heading', { name: 'Par où commencer ?' })).toBeVisible()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine (exemple)')
    await expect(window.getByText('Qui n’a pas encore rempli')).toBeVisible()
  })

  test('shows the sample on its own day whatever the calendar says, and a new territory on today’s', async () => {
    await launched.close()
    launched = await launch({ today: '' })
    const { window } = launched
    await expect(window.getByRole('heading', { name: 'Par où commencer ?' })).toBeVisible()
    await window.keyboard.press('Enter')
    const status = window.getByRole('contentinfo')
    await expect(status).toContainText('exemple au 15/01/2027')
    await expect(window.getByText(saying('semaines d’agent restent à remplir'))).toBeVisible()
  })

  test('creates a territory by keyboard alone, and says what to begin with', async () => {
    const { window } = launched
    await expect(window.getByRole('button', { name: /Ouvrir l’exemple/ })).toBeFocused()
    await window.keyboard.press('2')
    await expect(window.getByLabel('Nom du territoire')).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(window.getByText('Donnez un nom au territoire.')).toBeVisible()
    await window.keyboard.type('CC du Val d’Essai')
    await window.keyboard.press('Enter')
    await expect(
      window.getByText(saying('Encore 3 étapes avant les premières heures.')),
    ).toBeVisible()
    await expect(window.getByRole('navigation')).toContainText('CC du Val d’Essai')
  })

  test('takes the key that was pressed before it could be seen', async () => {
    const { window } = launched
    await window.keyboard.press('2')
    await expect(window.getByLabel('Nom du territoire')).toBeFocused()
  })

  test('speaks English as soon as it is asked to', async () => {
    const { window } = launched
    await window.getByRole('button', { name: 'English' }).click()
    await expect(window.getByRole('heading', { name: 'Where shall we begin?' })).toBeVisible()
    await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  })

  test('goes on in French, and opens in it, where its English cannot be read', async () => {
    const { window } = launched
    await window.route(/\/en-[^/]*\.js$/, (route) => route.abort())
    const french = window.getByRole('heading', { name: 'Par où commencer ?' })
    await expect(french).toBeVisible()
    const missing = window.waitForEvent('requestfailed')
    await window.getByRole('button', { name: 'English' }).click()
    await missing
    await expect(french).toBeVisible()
    await window.reload()
    await expect(french).toBeVisible()
  })
})

test.describe('the frame around every screen', () => {
  let launched: OpenWindow

  test.beforeEach(async () => {
    launched = await launch({ sample: 'pays-de-saint-seine' })
    await expect(launched.window.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test.afterEach(async () => {
    await launched.close()
  })

  test('finds a body without its accents and opens it', async () => {
    const { window } = launched
    await window.keyboard.press('Control+k')
    await window.keyboard.type('lery')
    await expect(window.getByRole('option', { selected: true })).toContainText('Léry')
    await window.keyboard.press('Enter')
    await expect(window).toHaveURL(/#\/collectivites\//)
    await expect(window.getByRole('complementary')).toContainText('Léry')
  })

  test('says in the palette when nothing matches, and closes on Escape', async () => {
    const { window } = launched
    await window.getByRole('button', { name: /Chercher/ }).click()
    await window.keyboard.type('zzzz')
    await expect(window.getByText('Rien ne correspond à « zzzz ».')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('combobox', { name: 'Chercher' })).toBeHidden()
  })

  test('opens the screens by Ctrl and a digit', async () => {
    const { window } = launched
    await window.keyboard.press('Control+Digit4')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Collectivités')
    await window.keyboard.press('Control+Digit1')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
  })

  test('shows each role its own home', async () => {
    const { window } = launched
    const choose = async (role: string): Promise<void> => {
      await window.getByRole('button', { name: /^Réglages de/ }).click()
      await window.getByRole('menuitemradio', { name: role }).click()
      await expect(window.getByRole('menu')).toBeHidden()
    }
    await choose('Finances')
    await expect(window.getByText('26 états sont prêts à être dressés.')).toBeVisible()
    await expect(window.getByRole('link', { name: 'Dresser 26 états' })).toBeVisible()
    await window.getByRole('link', { name: 'Dresser 26 états' }).click()
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('États de remboursement')
    await expect(window.getByRole('checkbox', { checked: true })).toHaveCount(27)
    await expect(window.getByRole('button', { name: /^Émettre 2026-001/ })).toBeFocused()
    await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
    await window.goBack()
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
    await choose('Direction')
    await expect(window.getByText(/en 2026\.$/)).toBeVisible()
    await choose('Ressources humaines')
    await expect(window.getByText(/semaines d’agent restent à remplir\.$/)).toBeVisible()
  })

  test('calls the workspace otherwise from the settings, takes it back, and does it again from another screen, where it is named', async () => {
    const { window } = launched
    await window.evaluate(() => {
      location.hash = '/reglages'
    })
    await window.getByRole('textbox', { name: 'Nom de l’espace' }).fill('Pays des Trois Rivières')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('navigation')).toContainText('Pays des Trois Rivières')
    await window
      .getByRole('contentinfo')
      .getByRole('button', { name: /^Annuler/ })
      .click()
    await expect(window.getByRole('navigation')).toContainText('Pays de Saint-Seine')
    await expect(window.getByRole('textbox', { name: 'Nom de l’espace' })).toHaveValue(
      'Pays de Saint-Seine (exemple)',
    )
    await window.keyboard.press('Control+Digit4')
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Collectivités')
    const again = window
      .getByRole('contentinfo')
      .getByRole('button', { name: saying('^Rétablir : .*Pays des Trois Rivières') })
    await again.click()
    await expect(window.getByRole('navigation')).toContainText('Pays des Trois Rivières')
    await expect(again).toBeHidden()
  })

  test('asks before another workspace takes the place of this one', async () => {
    const { window } = launched
    await window.evaluate(() => {
      location.hash = '/reglages'
    })
    await window.getByRole('button', { name: 'Ouvrir l’exemple…' }).click()
    const dialog = window.getByRole('dialog')
    await expect(dialog).toContainText('Remplacer « Pays de Saint-Seine (exemple) » ?')
    await dialog.getByRole('button', { name: 'Annuler' }).click()
    await expect(dialog).toBeHidden()
  })

  test('shows another workspace for its own year, not for the month looked at in the one before', async () => {
    const { window } = launched
    await goToAddress(launched, '/repartition')
    await window.getByText('Mois', { exact: true }).click()
    const title = window.getByRole('main').getByRole('heading', { level: 1 }).locator('..')
    await expect(title).toContainText(/décembre.2026/)
    await goToAddress(launched, '/semaine/agent/agent-m0104/2026-03-02')
    await window
      .getByRole('main')
      .getByRole('button', { name: /précédente/ })
      .click()
    await expect(title).toContainText('Semaine 9')
    await goToAddress(launched, '/reglages')
    await window.getByRole('button', { name: 'Ouvrir l’exemple…' }).click()
    await window.getByRole('dialog').getByRole('button', { name: 'Ouvrir l’exemple' }).click()
    await expect(window.getByRole('dialog')).toBeHidden()
    await goToAddress(launched, '/repartition')
    await expect(title).toContainText(saying('partagé, 2026'))
    await goToAddress(launched, '/semaine/agent/agent-m0104')
    await expect(title).toContainText('Semaine 2')
  })

  test('keeps every section in sight in the smallest window', async () => {
    const { window } = launched
    await window.setViewportSize({ width: 960, height: 600 })
    const sections = window.getByRole('navigation').getByRole('link')
    await expect(sections).not.toHaveCount(0)
    for (const section of await sections.all()) await expect(section).toBeInViewport({ ratio: 1 })
  })

  test('names a screen whose icon alone is shown, and leaves the focus there as the window grows', async () => {
    const { window } = launched
    await window.setViewportSize({ width: 960, height: 600 })
    const link = window.getByRole('navigation').getByRole('link', { name: /^Agents/ })
    await link.focus()
    await link.hover()
    await expect(window.getByRole('tooltip')).toHaveText('Agents')
    await window.setViewportSize({ width: 1280, height: 800 })
    await expect(link).toContainText('Agents')
    await expect(window.getByRole('tooltip')).toBeHidden()
    await expect(link).toBeFocused()
  })

  test('says that an address leads nowhere, and leads back', async () => {
    const { window } = launched
    await window.evaluate(() => {
      location.hash = '/nulle-part'
    })
    await window.getByRole('link', { name: 'Revenir à l’accueil' }).click()
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Bonjour')
  })

  test('Escape closes the topmost of several dialogues, and the help lies over them all', async () => {
    const { window } = launched
    await goToAddress(launched, '/agents')
    await window.getByRole('button', { name: 'Reprendre une liste' }).press('Enter')
    const list = window.getByRole('dialog', { name: 'Reprendre une liste d’agents' })
    const help = window.getByRole('dialog', { name: 'Touches du clavier' })
    const search = window.getByRole('dialog', { name: 'Chercher' })
    for (const text of ['', 'Dupont']) {
      await list.getByRole('textbox').fill(text)
      await press(window, 'Control+k')
      await expect(search).toBeVisible()
      await press(window, 'F1')
      await expect(search).toHaveCount(0)
      // Playwright refuses to press what something else lies over.
      await help.getByRole('heading', { name: 'Touches du clavier' }).click()
      await press(window, 'Control+k')
      await expect(search).toBeVisible()
      await expect(help).toHaveCount(0)
      for (const over of [search, help]) {
        await expect(over).toBeVisible()
        await press(window, 'Escape')
        await expect(over).toHaveCount(0)
      }
      await expect(list.getByRole('textbox')).toHaveValue(text)
      await expect(list.locator(':focus')).toHaveCount(1)
    }
    // A question over it is left in the same way.
    const question = window.getByRole('dialog', { name: 'Abandonner les modifications ?' })
    await press(window, 'Escape')
    await expect(question).toBeVisible()
    await press(window, 'Escape')
    await expect(question).toHaveCount(0)
    await expect(list.getByRole('textbox')).toHaveValue('Dupont')
  })
})
