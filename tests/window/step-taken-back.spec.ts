import { expect, test } from '@playwright/test'
import { day } from '#shared/kernel/day'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { noteSteps } from '../../src-main/use-cases/note-statements'
import { goToAddress } from '../hands/accessibility'
import { pane, saying } from '../hands/hands'
import { holdAnswersOf, letAnswer } from '../hands/hold-answers'
import { registryOf } from '../hands/registry'
import { sampleWorkspace } from '../hands/sample-workspace'
import { months, Office, well } from '../scenarios/office'
import { launch } from './harness/launch'

/** The sample with a statement that was sent, and reminded of twice. */
async function remindedTwice(): Promise<WorkspaceFile> {
  const office = new Office(sampleWorkspace(), '2027-01-15')
  const issued = await office.issue(months('01', '12'), ['commune-21284'], 'convention-2024-07')
  const ids = well(issued).map(({ id }) => id)
  for (const [step, on] of [
    ['sent', '2027-01-15'],
    ['reminded', '2027-03-20'],
    ['reminded', '2027-04-20'],
  ] as const) {
    const asked = { ids, step, on: day(on), note: '' }
    well(await office.keeper.accept(() => noteSteps(office.keeper, asked, 'Claire Morel')))
  }
  return office.file()
}

test('a double click takes one step of a statement back, and not the next one as well', async () => {
  const workspace = await remindedTwice()
  const running = await launch({
    workspace,
    today: '2027-05-03',
    isLeftBlank: true,
  })
  const { window } = running
  const steps = async () =>
    (await registryOf(running)).statements[0]?.life?.map(({ on }) => String(on))
  await goToAddress(running, `/etats/${workspace.statements[0]?.id ?? ''}`)
  const first = pane(window).getByRole('button', { name: saying('^Retirer « .* du 20 mars 2027') })
  await expect(first).toBeVisible()
  await holdAnswersOf(running, 'takeBackStep')
  await first.dblclick()
  await expect.poll(steps).toEqual(['2027-01-15', '2027-04-20'])
  await letAnswer(running)
  await expect(first).toHaveCount(0)
  expect(await steps()).toEqual(['2027-01-15', '2027-04-20'])
  await running.close()
})
