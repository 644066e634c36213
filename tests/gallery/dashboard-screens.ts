import { press } from '../hands/hands'
import type { Running } from '../hands/running'
import type { Screen } from './screen'

/** Scrolls through the page, so that every chart is drawn, and back to its beginning. */
async function drawAll({ window }: Running): Promise<void> {
  await window.locator('[data-place]').first().waitFor()
  for (const place of await window.locator('[data-place]').all()) {
    await place.scrollIntoViewIfNeeded()
    await place.locator('[data-chart]').waitFor()
  }
}

/** The dashboard of a year with all its charts drawn, of all bodies or of one. */
export const drawnDashboard = (name: string, body?: string): Screen => ({
  name,
  address: `/tableau-de-bord?du=2026-01-01&au=2026-12-31${body === undefined ? '' : `&collectivite=${body}`}`,
  first: drawAll,
})

/** The dashboard in its other states. */
export const DASHBOARD_SCREENS: readonly Screen[] = [
  drawnDashboard('dashboard-charts'),
  drawnDashboard('dashboard-body', 'commune-21284'),
  {
    name: 'dashboard-group',
    address: '/tableau-de-bord?du=2026-01-01&au=2026-12-31&groupe=C',
  },
  {
    name: 'dashboard-month',
    address: '/tableau-de-bord?du=2026-08-01&au=2026-08-31',
    first: drawAll,
  },
  {
    name: 'dashboard-views',
    address: '/tableau-de-bord?du=2026-01-01&au=2026-12-31',
    first: async ({ window }) => {
      await window.getByRole('button', { name: /^(Vues|Views)$/ }).click()
      await window.getByRole('textbox', { name: /Nom de la vue|Name of the view/ }).fill('2026')
      await press(window, 'Enter')
      await window.getByRole('link', { name: '2026' }).waitFor()
    },
  },
]
