import { expect, test } from '@playwright/test'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { goToAddress } from '../hands/accessibility'
import { registryOf } from '../hands/registry'
import { issueAll } from '../hands/issue-statements'
import { press, saying } from '../hands/hands'
import type { OpenWindow } from './harness/launch'
import { launch } from './harness/launch'
import '../hands/window-desk'

test.describe('a value of the past', () => {
  let launched: OpenWindow

  test.afterEach(() => launched.close())

  const dialog = () => launched.window.getByRole('dialog', { name: 'Reprendre une valeur' })
  const open = (within: string) =>
    launched.window
      .getByRole('listitem')
      .filter({ hasText: within })
      .getByRole('button', { name: 'Reprendre une valeur…' })
      .first()
      .click()

  test('is taken again from its line, once what changes today was shown, and undone', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', address: '/historique' })
    const { window, desk } = launched
    const [agent] = (await registryOf(launched)).agents
    if (agent === undefined) throw new Error('The sample employs nobody')
    await desk.ask('saveAgent', { ...agent, lastName: 'Nom faux' })
    await desk.ask('saveAgent', { ...agent, lastName: 'Nom faux', firstName: 'Prénom' })
    await open(`${agent.lastName} → Nom faux`)
    await expect(dialog()).toContainText(saying(`Nom faux → ${agent.lastName}`))
    await dialog().getByRole('radio', { name: 'Celle que ce changement a mise' }).click()
    await expect(dialog()).toContainText('C’est déjà la valeur d’aujourd’hui')
    const yes = dialog().getByRole('button', { name: 'Reprendre cette valeur' })
    await expect(yes).toBeDisabled()
    await dialog().getByRole('radio', { name: 'Celle d’avant ce changement' }).click()
    await yes.click()
    await expect(dialog()).toHaveCount(0)
    const names = async () => {
      const found = (await registryOf(launched)).agents.find(({ id }) => id === agent.id)
      return [found?.lastName, found?.firstName]
    }
    expect(await names()).toEqual([agent.lastName, 'Prénom'])
    await press(window, 'Control+z')
    await expect.poll(names).toEqual(['Nom faux', 'Prénom'])
  })

  /** An hour of March is one too many. */
  async function oneHourMore(): Promise<void> {
    const read = await launched.window.evaluate(
      (at) => self.desk.ask('readTimesheets', { agentIds: ['agent-m0104'], from: at, to: at }),
      month('2026-03'),
    )
    const line = read.ok ? read.value[0]?.lines.find((one) => one.minutes < 300) : undefined
    if (line === undefined) throw new Error('Nothing was done in March')
    const kept = await launched.window.evaluate(
      (one) => self.desk.ask('recordTime', { sheets: [{ agentId: 'agent-m0104', lines: [one] }] }),
      { ...line, minutes: minutes(line.minutes + 60) },
    )
    if (!kept.ok) throw new Error(JSON.stringify(kept.failures))
  }

  test('that a statement locks leads to the correction that takes it again', async () => {
    launched = await launch({ sample: 'pays-de-saint-seine', isLeftBlank: true })
    const { window } = launched
    await oneHourMore()
    await issueAll(launched)
    await goToAddress(launched, '/historique')
    await open('mars 2026 : ')
    await expect(dialog()).toContainText('Cette valeur ne se reprend pas')
    await expect(dialog().getByRole('button', { name: 'Reprendre cette valeur' })).toBeDisabled()
    await dialog().getByRole('button', { name: 'Corriger cette année…' }).click()
    await expect(dialog()).toHaveCount(0)
    await expect(window.getByRole('dialog', { name: /Corriger/ })).toBeVisible()
  })
})
