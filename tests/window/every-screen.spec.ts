import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { layoutFaults } from '../gallery/geometry'
import type { Look } from '../gallery/looks'
import { dress, showIn } from '../gallery/looks'
import { ARE_NAMED, ROOMS, show } from '../gallery/rooms'
import type { Screen } from '../gallery/screen'
import { faults } from '../hands/accessibility'
import { readableWhileHidden } from '../hands/readable-amounts'
import { IS_THOROUGH } from '../scaled'
import { launch } from './harness/launch'

/** The smallest window. */
const SMALLEST: Look = {
  size: { width: 960, height: 600 },
  language: 'fr',
  theme: 'light',
}

/**
 * A usual window at 150 %, which leaves fewer points in the height: looked at where screens are full, where they are
 * named, and everywhere where more than usual is asked for.
 */
const USUAL = { width: 1280, height: 800 }

/** What is shorter in most of its words, in the other theme: looked at where more than usual is asked for. */
const ENGLISH: Look = { size: USUAL, language: 'en', theme: 'dark' }

/** Screens of another one's pieces with other words, as many of them or fewer: read where more than usual is asked for, or where they are named. */
const ALSO_READ = new Set(
  [
    // The same page, scrolled less far or with less of it open: `dashboard-charts`, `prices-form-tiers`, `simulation-criteria`,
    // `prices-explained-gap`.
    'dashboard grants-dashboard merged-dashboard corrected-dashboard to-come-dashboard hole-dashboard alone-dashboard',
    'prices-agreement-list prices-form prices-form-open prices-explained simulation-outside correction-reason absence-new',
    // Figures of another year, in the tables of the sample.
    'grants-savings grants-council-sheet grants-comparison-room grants-spare-cents',
    'merged-dashboard-charts merged-indicators merged-annual-report',
    'merged-home-direction merged-savings merged-comparison-room merged-spare-cents',
    'corrected-indicators corrected-annual-report corrected-savings corrected-council-sheet',
    'corrected-comparison-room corrected-spare-cents',
    'hole-home-direction hole-indicators hole-savings hole-council-sheet hole-comparison-room hole-spare-cents',
    'alone-indicators alone-annual-report alone-savings alone-council-sheet alone-spare-cents',
    // One line of another screen, 700 times.
    'large-costs large-indicators large-annual-report large-savings large-council-sheet',
    'large-comparison-room large-spare-cents',
    // The dialogue of a list, the palette or a dashboard, with other lines.
    'list-of-contracted-hours list-of-tariffs payroll-sheets palette-many dashboard-group',
  ].flatMap((names) => names.split(' ')),
)

/** A busy machine needs a while until a screen has its final layout: charts, for one, find their size after it shows. */
const LAYOUT_PATIENCE = { timeout: 15_000, intervals: [0, 500] }

/** Faults that stay once the layout is final. */
async function settledFaults(window: Page): Promise<readonly string[]> {
  let found = await layoutFaults(window)
  if (found.length === 0) return found
  await expect
    .poll(async () => (found = await layoutFaults(window)).length, LAYOUT_PATIENCE)
    .toBe(0)
    .catch(() => undefined)
  return found
}

/**
 * What axe says of open lists and menus of the library: they lie above the page, outside its landmarks, while the focus stays in
 * their field, or waits in a menu, on an element without a role, for the first arrow.
 */
const isOfOpenList = (fault: string): boolean =>
  /^region: .*(_dropdown_|data-portal)/.test(fault) ||
  /^(aria-required-children|scrollable-region-focusable): .*role="(menu|listbox)"/.test(fault)

test.describe.configure({ mode: 'parallel' })

for (const { name: room, opens, screens: all, isLarge = false, isFull = false } of ROOMS)
  test(`everything can be read, by eye and by ear: ${room}`, async () => {
    test.setTimeout(600_000)
    const { workspace, ...rest } = opens
    const opened = await launch({
      ...rest,
      ...(workspace === undefined ? {} : { workspace: workspace() }),
      size: SMALLEST.size,
      isLongLived: true,
    })
    const found: string[] = []
    let role: Screen['role'] | null = null
    let size: Look['size'] = SMALLEST.size
    const sizes = isFull || ARE_NAMED || IS_THOROUGH ? [SMALLEST.size, USUAL] : [SMALLEST.size]
    const screens = all.filter(({ name }) => IS_THOROUGH || ARE_NAMED || !ALSO_READ.has(name))
    for (const screen of screens) {
      const note = (faultsOfScreen: readonly string[]): void =>
        void found.push(...faultsOfScreen.map((fault) => `${screen.name}: ${fault}`))
      if (role !== screen.role) await dress(opened, { ...SMALLEST, size }, screen.role)
      role = screen.role
      await show(opened, screen)
      note(
        (await readableWhileHidden(opened.window)).map((text) => `readable while hidden: ${text}`),
      )
      // Each screen is shown in the size in which the one before was left.
      for (const next of size === USUAL ? sizes.toReversed() : sizes) {
        if (next !== size) await opened.window.setViewportSize(next)
        size = next
        if (size === SMALLEST.size && !isLarge)
          note((await faults(opened)).filter((fault) => !isOfOpenList(fault)))
        note(await settledFaults(opened.window))
      }
      if (!IS_THOROUGH) continue
      await showIn(opened, ENGLISH, screen.role)
      note(await settledFaults(opened.window))
      size = USUAL
      role = null
    }
    await opened.close()
    expect(found).toEqual([])
  })
