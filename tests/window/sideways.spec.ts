import type { Locator, Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { goToAddress } from '../hands/accessibility'
import { box } from '../hands/hands'
import { keepTwoScenarios } from '../hands/scenarios-of-sample'
import '../hands/window-desk'
import { layoutFaults } from '../gallery/geometry'
import { longNames } from '../gallery/long-names'
import { launch } from './harness/launch'

/** One place that fails does not hide the next. */
const softly = expect.configure({ soft: true })

/** A second place that took no backup for a week. */
const ALARMING = {
  places: [
    {
      place: 'elsewhere',
      folder: '/media/claire/sauvegardes',
      verifiedAt: '2027-01-06T16:40:00.000Z',
      lostPapers: 0,
      inconsistencies: 0,
      standing: 'alarming',
      refusal: null,
      failingSince: '2027-01-07T08:02:00.000Z',
    },
  ],
  recoveryKeys: [],
} as const

/** What scrolls sideways. */
const sideways = (window: Page): Promise<readonly string[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (each) =>
          each.scrollWidth > each.clientWidth + 1 &&
          ['auto', 'scroll'].includes(getComputedStyle(each).overflowX),
      )
      .map((each) => each.outerHTML.slice(0, 120)),
  )

test('lists and forms of records never scroll sideways in a usual window', async () => {
  const launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
  for (const address of [
    '/collectivites',
    '/collectivites/commune-21573',
    '/collectivites/nouvelle',
    '/collectivites/territoire',
    '/agents',
    '/agents/agent-m0104',
    '/agents/nouveau',
    '/conventions',
    '/conventions/nouvelle',
    '/conventions/convention-2024-07',
    ...['identity', 'terms', 'beneficiaries', 'agents', 'instalments'].map(
      (part) => `/conventions/convention-2024-07?modifier=${part}`,
    ),
    '/couts',
    '/couts/agent-m0104/2027-01',
    '/couts/chiffres-de-la-loi',
    '/simulation/comite',
    '/tableau-de-bord/rapport/2026',
    '/tableau-de-bord/economies',
  ]) {
    await goToAddress(launched, address)
    await softly.poll(() => sideways(launched.window), address).toEqual([])
  }
  await launched.close()
})

test('lists, costs and the start of an import never scroll sideways in the smallest window: the columns that matter least yield, and come back with the room', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  for (const address of [
    '/collectivites',
    '/agents',
    '/conventions',
    '/couts',
    '/couts/chiffres-de-la-loi',
    '/import',
  ]) {
    await goToAddress(launched, address)
    await softly.poll(() => sideways(window), address).toEqual([])
  }
  await goToAddress(launched, '/collectivites')
  const list = window.getByRole('button', { name: 'Reprendre une liste' })
  const search = box(window, 'Nom, code, INSEE, SIRET')
  const tops = [await list.boundingBox(), await search.boundingBox()]
  expect(Math.abs((tops[0]?.y ?? 0) - (tops[1]?.y ?? 0))).toBeLessThan(20)
  const siret = window.getByRole('columnheader', { name: 'SIRET' })
  await expect(siret).toHaveCount(0)
  await window.setViewportSize({ width: 1600, height: 900 })
  await expect(siret).toBeVisible()
  await launched.close()
})

test('the search, the context and the buttons of a screen never lie over each other, however long the title of an agreement is', async () => {
  const launched = await launch({ workspace: longNames(), isLeftBlank: true })
  const { window } = launched
  for (const address of ['/repartition', '/etats', '/releves', '/conventions/convention-2024-07']) {
    await goToAddress(launched, address)
    const header = window.getByRole('main').locator('header').first()
    await expect(header).toBeVisible()
    const [left, right] = await header.evaluate((line) => {
      const [context, actions] = [...line.children].slice(-2)
      return [context?.getBoundingClientRect().right, actions?.getBoundingClientRect().left]
    })
    expect.soft(left, address).toBeLessThanOrEqual(right ?? 0)
    const shown = await header.evaluate((line) =>
      [...line.querySelectorAll('div span')].every(
        (each) =>
          each.scrollWidth <= each.clientWidth ||
          getComputedStyle(each).textOverflow === 'ellipsis',
      ),
    )
    expect.soft(shown, address).toBe(true)
  }
  // A choice that has no room for its name shows it whole to the pointer, as any text does.
  await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-11')
  const agent = window.getByRole('combobox', { name: 'Agent' })
  await agent.hover()
  await expect(agent).toHaveAttribute('title', /La Rochefoucauld-Montbazon/)
  await launched.close()
})

test('the buttons of a long dialog stay in sight in the smallest window', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await window.getByRole('button', { name: 'Remplir' }).click()
  await window.getByRole('menuitem', { name: 'Répartir un bloc…' }).click()
  const keep = window.getByRole('dialog').getByRole('button', { name: 'Enregistrer' })
  await expect(keep).toBeInViewport({ ratio: 1 })
  await launched.close()
})

test('above a week of which hours were refused, the choices stay in one line in the smallest window', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    isLeftBlank: true,
  })
  const { window } = launched
  await goToAddress(launched, '/semaine/agent/agent-m0104/2027-01-11')
  await window.locator('[data-row="0"][data-column="4"]').click()
  await window.keyboard.type('25h')
  await window.keyboard.press('Enter')
  await expect(window.getByText('1 saisie refusée')).toBeVisible()
  const tops = [
    await window.getByRole('radiogroup', { name: 'Période affichée' }).boundingBox(),
    await window.getByRole('radiogroup', { name: 'Collectivités affichées' }).boundingBox(),
  ].map((box) => box?.y ?? 0)
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeLessThan(8)
  await launched.close()
})

test('the status line says whole that all is kept, and its day, beside an alarm of backups in the smallest window', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 960, height: 600 },
    backups: ALARMING,
    now: '2027-01-15T09:12:00.000Z',
  })
  const line = launched.window.getByRole('contentinfo')
  await expect(line.getByRole('alert')).toContainText('Aucune sauvegarde')
  const cut = await line.evaluate((foot) => ({
    overflows: foot.scrollWidth > foot.clientWidth,
    shortened: [...foot.querySelectorAll('[data-state] span')].some(
      (each) => each.scrollWidth > each.clientWidth,
    ),
  }))
  expect(cut).toEqual({ overflows: false, shortened: false })
  await launched.close()
})

test('on a laptop at 150 %, every figure of a simulation is reached, the day is whole beside a running timer, and the columns of the wall are in sight', async () => {
  const launched = await launch({
    sample: 'pays-de-saint-seine',
    size: { width: 911, height: 512 },
    isLeftBlank: true,
  })
  const { window } = launched
  await window.evaluate(keepTwoScenarios)
  await window.evaluate(() =>
    self.desk.ask('startTimer', {
      agentId: 'agent-m0104',
      collectivityId: 'commune-21573',
    }),
  )
  await goToAddress(launched, '/simulation')
  await expect(window.getByTestId('timer-running')).toBeVisible()
  await expect(window.getByRole('row')).toHaveCount(28)
  expect(await layoutFaults(window)).toEqual([])
  // Narrower by the bar of the lines, which a browser without a screen does not draw.
  await window.setViewportSize({ width: 901, height: 512 })
  await goToAddress(launched, '/semaine/2027-01-11/semaine')
  await expect(window.getByRole('columnheader', { name: 'Écart' })).toBeInViewport({ ratio: 1 })
  const cut = (within: Locator): Promise<string[]> =>
    within.evaluateAll((all) =>
      all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent),
    )
  const agents = window.getByRole('rowheader').getByRole('link')
  expect(await cut(agents)).toEqual([])
  await window.setViewportSize({ width: 960, height: 600 })
  expect(await cut(agents)).toEqual([])
  await window.setViewportSize({ width: 901, height: 512 })
  await goToAddress(launched, '/semaine/2026-12-14/mois')
  const alert = window.getByRole('gridcell').filter({ has: window.locator('svg') })
  await expect(alert.first()).toBeVisible()
  expect(await cut(agents)).toEqual([])
  expect(await cut(alert)).toEqual([])
  await launched.close()
})
