import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { sampleWorkspace } from '../hands/sample-workspace'
import '../hands/window-desk'
import type { OpenWindow, WindowOptions } from './harness/launch'
import { launch } from './harness/launch'

// What a screen says where there is nothing to compare, to count or to wait for: no more than that.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

const opensScreen = async (options: WindowOptions): Promise<OpenWindow> => {
  launched = await launch({ size: { width: 960, height: 600 }, isLeftBlank: true, ...options })
  return launched
}

const isForBody = ({ collectivityId }: TimeLine): boolean => collectivityId !== null

/** The sample with ten hours of Marie Dupont for one body in each month of 2026. */
function evenYear(): WorkspaceFile {
  const file = sampleWorkspace()
  return {
    ...file,
    timesheets: file.timesheets.map((sheet) => ({
      ...sheet,
      lines: sheet.lines
        .filter(isForBody)
        .slice(0, 1)
        .map((line) => ({
          ...line,
          minutes: minutes(sheet.agentId === 'agent-m0104' ? 600 : 0),
        })),
    })),
  }
}

test('the home of directors marks no month where all have the same hours', async () => {
  const { window, desk } = await opensScreen({ workspace: evenYear() })
  const preferences = { name: 'Claire Morel', role: 'direction', language: 'fr', theme: 'light' }
  await desk.ask('savePreferences', preferences)
  await goToAddress(launched, '/')
  const bars = window.getByRole('img', { name: saying('^[a-zéû]+ 2026 : 10 h 00$') })
  await expect(bars).toHaveCount(12)
  await expect(bars.locator('[data-tone="accent"]')).toHaveCount(0)
})

test('the dashboard counts no bodies and no agents beside hours that are none', async () => {
  const file = sampleWorkspace()
  const { window } = await opensScreen({ workspace: { ...file, timesheets: [] } })
  await goToAddress(launched, '/tableau-de-bord?du=2026-01-01&au=2026-12-31')
  const figures = window.getByRole('main').locator('dl')
  await expect(figures).toContainText('aucune heure comptée')
  await expect(figures).not.toContainText('pour 0 collectivité')
  await expect(figures).not.toContainText(saying('par 6 agents'))
})

test('the list of statements counts none while they are computed', async () => {
  const { window } = await opensScreen({ sample: 'pays-de-saint-seine' })
  const whole = window.getByRole('radio', { name: saying('^Tous') })
  await goToAddress(launched, '/etats')
  await expect(whole).toHaveAccessibleName('Tous 26')
  // A month, which nothing reads ahead.
  await holdAnswersOf(launched, 'readPeriod')
  await window.getByText('Mois', { exact: true }).click()
  await window.getByRole('button', { name: saying('précédent') }).click()
  await expect(window.getByText('Calcul en cours…')).toBeVisible()
  await expect(whole).toHaveAccessibleName('Tous')
  await letAnswer(launched)
  await expect(whole).toHaveAccessibleName('Tous 26')
})

test('a month to come that nobody filled in has no gap to the hours that it foresees', async () => {
  const { window } = await opensScreen({ sample: 'pays-de-saint-seine' })
  await goToAddress(launched, '/validation/2027-02-01/2027-02-28')
  const row = window.getByRole('grid').getByRole('row', { name: /Marie Dupont/ })
  await expect(row).toContainText('À venir')
  await expect(row).not.toContainText('−')
})

test('a line of late hours keeps clear of its borders where its words take three lines', async () => {
  const { window } = await opensScreen({
    workspace: {
      ...sampleWorkspace(),
      adjustments: [
        {
          id: 'late-1',
          agentId: 'agent-m0104',
          collectivityId: 'commune-21573',
          day: day('2026-03-02'),
          minutes: minutes(60),
          task: 'Préparation du conseil municipal extraordinaire',
          reason: 'Feuille retrouvée dans le dossier du conseil municipal du mois de mars',
          countedIn: month('2027-01'),
        },
      ],
    },
  })
  await goToAddress(launched, '/releves/regularisations')
  const words = window.getByText('Préparation du conseil', { exact: false })
  await expect(words).toBeVisible()
  const room = await words.evaluate((each) => {
    const cell = each.closest('td')?.getBoundingClientRect()
    const range = document.createRange()
    range.selectNodeContents(each)
    const text = range.getBoundingClientRect()
    return cell === undefined ? 0 : Math.min(text.top - cell.top, cell.bottom - text.bottom)
  })
  expect(room).toBeGreaterThan(1)
})
