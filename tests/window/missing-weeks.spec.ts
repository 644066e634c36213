import type { Locator } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { saying } from '../hands/hands'
import { sampleWorkspace } from '../hands/sample-workspace'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'

// A year with 16 missing weeks, brought to a settlement of which nothing is said to be missing.

let launched: OpenWindow

test.afterEach(async () => {
  await launched.close()
})

/** The sample, in which each of six agents lacks a week, without ten more weeks of Marie Dupont. */
function sixteenMissing(): WorkspaceFile {
  const file = sampleWorkspace()
  const [from, to] = [day('2026-03-09'), day('2026-05-17')]
  return {
    ...file,
    timesheets: file.timesheets.map((sheet) => ({
      ...sheet,
      lines: sheet.lines.filter(
        (line) => !(sheet.agentId === 'agent-m0104' && line.day >= from && line.day <= to),
      ),
    })),
  }
}

test('a year with 16 missing weeks is filled in and settled, and its statements miss no week', async () => {
  launched = await launch({
    workspace: sixteenMissing(),
    address: '/',
    size: { width: 1366, height: 768 },
  })
  const { window } = launched
  let [keystrokes, clicks] = [0, 0]
  const type = async (text: string): Promise<void> => {
    keystrokes += text.length
    await window.keyboard.type(text)
  }
  const strike = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      keystrokes += 1
      await window.keyboard.press(key)
    }
  }
  const click = async (where: Locator): Promise<void> => {
    clicks += 1
    await where.click()
  }
  const title = window.getByRole('heading', { level: 1 })
  const progress = window.getByText(saying('confirmées sur'))
  /** Confirms what is foreseen in the weeks that follow each other on the wall. */
  const confirmWeeks = async (weeks: readonly number[]): Promise<void> => {
    for (const week of weeks) {
      await expect(title).toContainText(saying(`[Ss]emaine ${String(week)}`))
      await expect(progress.first()).toBeVisible()
      await strike('Control+Enter')
      await expect(progress.first()).toHaveText(saying('^(.+) confirmées sur \\1$'))
      if (week !== weeks.at(-1)) await strike('PageDown')
    }
  }
  const goToDay = async (text: string): Promise<void> => {
    await click(window.getByRole('button', { name: 'Aller à la date' }))
    await type(text)
    await strike('Enter')
  }
  await expect(window.getByText(saying('Semaines? à remplir : Marie Dupont'))).toBeVisible()
  const start = performance.now()

  await strike('Control+Digit2')
  await goToDay('9/3/2026')
  await confirmWeeks([11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  await goToDay('21/12/2026')
  await confirmWeeks([52, 53])

  await strike('Control+Digit7')
  await expect(window.getByRole('grid')).toBeVisible()
  await expect(window.getByText(/sans heures ni absence/)).toHaveCount(0)
  await click(window.getByRole('link', { name: 'Dresser les 26 états' }))
  await expect(window.getByRole('button', { name: 'Émettre 2026-001 à 2026-026' })).toBeFocused()
  await strike('Enter')
  await expect(window.getByRole('dialog')).not.toContainText('Semaines sans heures ni absence')
  await click(window.getByRole('textbox', { name: /Motif/ }))
  await type('Relevés en cours de signature')
  await strike('Enter')
  await expect(window.getByText('États 2026-001 à 2026-026 émis.')).toBeVisible()

  const seconds = (performance.now() - start) / 1000
  console.log(
    `a year with 16 missing weeks: ${String(keystrokes)} keystrokes, ${String(clicks)} clicks, ${seconds.toFixed(1)} s`,
  )
  expect(keystrokes).toBeLessThan(150)
  expect(clicks).toBeLessThan(15)
})
