import { expect, test, type Page } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { month } from '#shared/kernel/month'
import { paths } from '../../src-renderer/client/paths'
import { goToAddress } from '../hands/accessibility'
import { press, saying, tabTo } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

const MARIE = 'agent-m0104'
const WEEK = paths.approvals(day('2026-12-14'), day('2026-12-20'))
const WEEK_OF_MARIE = paths.week(MARIE, day('2026-12-14'))

/** Who is named as the one who approves. */
const CLAIRE = {
  name: 'Claire Morel',
  role: 'humanResources',
  language: 'fr',
  theme: 'light',
} as const

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** The line of someone in the list. */
const periodRow = (window: Page, name: string) =>
  window.getByRole('grid').getByRole('row', { name: new RegExp(name) })

const buttonSaying = (window: Page, name: string) =>
  window.getByRole('button', { name: saying(`^${name}$`) })

/** Types a duration into the cell of Marie's week that has the focus: its first body on Monday. */
async function typeDuration({ window }: OpenWindow, duration: string): Promise<void> {
  await expect(window.locator('[data-row="0"][data-column="0"]')).toBeFocused()
  await window.keyboard.type(duration)
  await press(window, 'Enter')
}

/** Durations, in minutes, that are kept for Marie on that Monday. */
const keptOnMonday = async ({ window }: OpenWindow): Promise<readonly number[]> => {
  const answer = await window.evaluate((asked) => self.desk.ask('readTimesheets', asked), {
    agentIds: [MARIE],
    from: month('2026-12'),
    to: month('2026-12'),
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures))
  return answer.value
    .flatMap(({ lines }) => lines)
    .filter(({ day: on }) => on === '2026-12-14')
    .map(({ minutes }) => minutes)
}

/** Sees the padlock there, and hears on the first key why nothing can change and how to go on. */
async function isClosed(on: OpenWindow, why: string): Promise<void> {
  await goToAddress(on, WEEK_OF_MARIE)
  const before = await keptOnMonday(on)
  const cell = on.window.locator('[data-row="0"][data-column="0"]')
  await expect(cell).toHaveAttribute('aria-readonly', 'true')
  await expect(cell).toHaveAttribute('data-locked', 'true')
  await expect(cell).toBeFocused()
  await on.window.keyboard.type('1')
  await expect(on.window.getByRole('status').filter({ hasText: saying(why) })).toBeVisible()
  await expect(on.window.getByRole('link', { name: 'Ouvrir Validation' })).toBeVisible()
  expect(await keptOnMonday(on)).toEqual(before)
}

/** Types what is new there and finds it kept. */
async function isKept(on: OpenWindow): Promise<void> {
  await goToAddress(on, WEEK_OF_MARIE)
  expect(await keptOnMonday(on)).not.toContain(17)
  await typeDuration(on, '17m')
  await expect.poll(() => keptOnMonday(on)).toContain(17)
}

test('a week is submitted, approved for a reason, opened again and corrected, by keyboard', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { window } = launched
  await launched.desk.ask('savePreferences', CLAIRE)
  await goToAddress(launched, WEEK)
  await expect(window.getByText('Tous les agents ont rempli leurs heures.')).toBeVisible()

  await tabTo(window, window.getByRole('grid').getByRole('row').nth(1))
  for (let agents = 0; agents < 6; agents += 1) await press(window, ' ', 'ArrowDown')
  await tabTo(window, buttonSaying(window, 'Soumettre 6'))
  await press(window, 'Enter')
  await expect(window.getByText(saying('6 périodes soumises'))).toBeVisible()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')
  await expect(
    window.getByRole('navigation').getByRole('link', { name: /Validation/ }),
  ).toContainText(saying('6 périodes à approuver'))

  await isClosed(
    launched,
    'Les heures de Marie Dupont du 14 décembre 2026 au 20 décembre 2026 sont soumises',
  )

  await goToAddress(launched, WEEK)
  await window.getByRole('checkbox', { name: 'Choisir tous les agents' }).press(' ')
  await tabTo(window, buttonSaying(window, 'Approuver 6'))
  await press(window, 'Enter')
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('malgré les alertes'))
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Conseils municipaux du soir')
  await press(window, 'Enter')
  await expect(window.getByText(saying('6 périodes approuvées'))).toBeVisible()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Approuvé')

  await expect(window.getByRole('contentinfo')).toContainText(
    saying('Ne s’annule pas : approbation'),
  )
  await press(window, 'Control+z')
  await expect(
    window.getByText(saying('Une approbation, une réouverture ou un verrou')),
  ).toBeVisible()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Approuvé')

  await periodRow(window, 'Marie Dupont').focus()
  await press(window, 'Enter')
  const pane = window.getByRole('complementary', { name: 'Marie Dupont' })
  await pane.getByRole('button', { name: 'Rouvrir…' }).press('Enter')
  await expect(dialog).toContainText('14 – 20 décembre 2026')
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Lundi saisi à Francheville')
  await press(window, 'Enter')
  await expect(pane.getByRole('listitem').filter({ hasText: 'Rouvert' })).toContainText(
    'Lundi saisi à Francheville',
  )
  await expect(pane.getByRole('listitem').filter({ hasText: 'Rouvert' })).toContainText(
    'Claire Morel',
  )

  await isKept(launched)
})

test('hours under the lock stay as they are, and the reason for moving it back is kept', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { window } = launched
  await goToAddress(launched, WEEK)
  await window.getByRole('button', { name: 'Verrouiller…' }).click()
  const pane = window.getByRole('complementary', { name: 'Verrou par date' })
  await pane.getByRole('button', { name: saying('Fin décembre 2026') }).click()
  await pane.getByRole('button', { name: 'Verrouiller', exact: true }).click()
  await expect(buttonSaying(window, 'Verrou au 31/12/2026')).toBeVisible()

  await isClosed(launched, 'Les heures sont verrouillées jusqu’au 31 décembre 2026')

  // Sent back under the lock, hours are not said to change.
  await goToAddress(launched, WEEK)
  await periodRow(window, 'Marie Dupont').getByRole('checkbox').check()
  await buttonSaying(window, 'Soumettre').click()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')
  await periodRow(window, 'Marie Dupont').press('Enter')
  await window.getByRole('complementary').getByRole('button', { name: 'Refuser…' }).click()
  const dialog = window.getByRole('dialog')
  await expect(dialog).toContainText(saying('ne changeront pas avant qu’il recule'))
  await expect(dialog).not.toContainText('modifiable')
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Mardi oublié')
  await press(window, 'Enter')
  await expect(window.getByText(saying('^Période de Marie Dupont renvoyée\\.$'))).toBeVisible()

  await buttonSaying(window, 'Verrou au 31/12/2026').click()
  await pane.getByRole('textbox', { name: 'Verrouiller jusqu’au' }).fill('30/11/2026')
  await pane.getByRole('textbox', { name: 'Motif' }).fill('Feuille de décembre retrouvée')
  await pane.getByRole('button', { name: 'Reculer le verrou' }).click()
  await expect(buttonSaying(window, 'Verrou au 30/11/2026')).toBeVisible()

  const decisions = pane.getByRole('listitem')
  await expect(decisions).toHaveCount(2)
  await expect(decisions.first()).toContainText('Feuille de décembre retrouvée')
  await isKept(launched)
})

test('who has not filled in their hours comes first, with the way to the empty day', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { window } = launched
  await goToAddress(launched, paths.approvals(day('2026-12-21'), day('2026-12-27')))
  await expect(window.getByText(saying('pas encore rempli'))).toBeVisible()
  await window.getByRole('link', { name: saying('Hélène Roussel : 4 jours vides') }).click()
  await expect(window).toHaveURL(new RegExp(paths.week('agent-m0119', day('2026-12-21'))))

  // Of days to come, nobody is said to have filled in what is not due yet, and nothing is offered that would be refused.
  await goToAddress(launched, paths.approvals(day('2027-01-18'), day('2027-01-24')))
  await expect(window.getByText(saying('Ces jours sont à venir'))).toBeVisible()
  await expect(window.getByText('À venir', { exact: true })).toHaveCount(6)
  await expect(window.getByText('À soumettre 0')).toBeVisible()
  await expect(window.getByText(saying('ont rempli leurs heures'))).toHaveCount(0)
  await window.getByRole('checkbox', { name: 'Choisir tous les agents' }).check()
  await expect(window.getByText('Rien à soumettre ni à approuver.')).toBeVisible()
})

test('the home says what is to approve and what was sent back, each with the way there', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', today: '2026-12-21', isLeftBlank: true })
  const { window } = launched
  await launched.desk.ask('savePreferences', CLAIRE)
  await goToAddress(launched, WEEK)
  await periodRow(window, 'Marie Dupont').getByRole('checkbox').check()
  await periodRow(window, 'Pascal Thévenot').getByRole('checkbox').check()
  await buttonSaying(window, 'Soumettre 2').click()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')

  await goToAddress(launched, '/')
  const todo = (what: string) =>
    window
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: saying(what) })
  await expect(todo('2 périodes à approuver')).toContainText('Marie Dupont')
  await todo('2 périodes à approuver').getByRole('link', { name: 'Valider' }).click()
  await expect(window).toHaveURL(new RegExp(`${WEEK}$`))

  await periodRow(window, 'Marie Dupont').press('Enter')
  const pane = window.getByRole('complementary', { name: 'Marie Dupont' })
  await pane.getByRole('button', { name: 'Refuser…' }).click()
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Refuser', exact: true }).click()
  await expect(dialog).toContainText('Donnez un motif')
  await expect(dialog.getByRole('textbox', { name: 'Motif' })).toBeFocused()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Mardi oublié')
  await press(window, 'Enter')
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Refusé')
  await expect(pane.getByRole('listitem').filter({ hasText: 'Refusé' })).toContainText(
    'Mardi oublié',
  )

  await goToAddress(launched, '/')
  await expect(todo('1 période à approuver')).toContainText('Pascal Thévenot')
  await expect(todo('1 période à corriger')).toContainText(saying('Marie Dupont : Mardi oublié'))
  await todo('1 période à corriger').getByRole('link', { name: 'Ouvrir la semaine' }).click()
  await expect(window).toHaveURL(new RegExp(`${WEEK_OF_MARIE}$`))
  await isKept(launched)
})

test('a month or any days are handed in as a week is, and a week of them can’t be again', async () => {
  launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  const { window } = launched
  await goToAddress(launched, paths.approvals(day('2026-11-09'), day('2026-11-15')))
  await window.getByText('Mois', { exact: true }).click()
  await expect(window).toHaveURL(/2026-11-01\/2026-11-30$/)
  await periodRow(window, 'Marie Dupont').getByRole('checkbox').check()
  await buttonSaying(window, 'Soumettre').click()
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')
  await goToAddress(launched, paths.approvals(day('2026-11-09'), day('2026-11-15')))
  await expect(periodRow(window, 'Marie Dupont')).toContainText('Soumis')
  await expect(periodRow(window, 'Pascal Thévenot')).toContainText('À soumettre')

  await window.getByText('Libre', { exact: true }).click()
  await window.getByRole('textbox', { name: 'Premier jour' }).fill('3/12/2026')
  await window.getByRole('textbox', { name: 'Dernier jour' }).fill('17/12/2026')
  await press(window, 'Enter')
  await expect(window).toHaveURL(/2026-12-03\/2026-12-17$/)
  await periodRow(window, 'Pascal Thévenot').getByRole('checkbox').check()
  await buttonSaying(window, 'Soumettre').click()
  await expect(periodRow(window, 'Pascal Thévenot')).toContainText('Soumis')
  await goToAddress(launched, paths.approvals(day('2026-12-14'), day('2026-12-20')))
  await expect(periodRow(window, 'Pascal Thévenot')).toContainText('En partie')
})
