import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readWorkspaceFile } from '../../src-main/workspace-file/read-workspace-file'
import { sampleFile } from '../../src-main/workspace-file/sample-file'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { well } from '../scenarios/office'
import { goToAddress } from '../hands/accessibility'
import { saying } from '../hands/hands'
import { launch } from './harness/launch'

const SAMPLES = new URL('../../resources/samples', import.meta.url).pathname

/** The sample, whose director is also lent for 70 % by the agreement of the energy technician. */
async function lentTwice(): Promise<string> {
  const file = well(await readWorkspaceFile(sampleFile(SAMPLES, 'named-individuals')))
  const agreements = file.agreements.map((agreement) =>
    agreement.id === 'agreement-mad-nrj'
      ? { ...agreement, agents: [...agreement.agents, { agentId: 'agent-d01', workShare: 7_000 }] }
      : agreement,
  )
  return workspaceText({ ...file, agreements })
}

test('an agent whom a file lends twice beyond a whole stands against both settlements, with the agreements and the days', async () => {
  const launched = await launch({ size: { width: 1280, height: 800 }, isLeftBlank: true })
  const { window, data } = launched
  const path = join(data, 'twice.quotite.json')
  writeFileSync(path, await lentTwice())
  await launched.choose(path)
  expect(await launched.desk.ask('importWorkspace', {})).toMatchObject({ ok: true })
  for (const id of ['agreement-mad-nrj', 'agreement-mad-dgs']) {
    await goToAddress(launched, `/repartition/${id}/2026-01-01/2026-12-31`)
    await expect(
      window.getByText(
        saying(
          'Dès le 1ᵉʳ janvier 2026 et jusqu’au 31 décembre 2028, les conventions MAD-DGS et MAD-NRJ mettent ensemble Laurence Vidal à disposition pour 120 %',
        ),
      ),
    ).toBeVisible()
    await expect(window.getByRole('button', { name: /Dresser/ })).toHaveCount(0)
  }
  await window
    .getByRole('link', { name: /convention/i })
    .first()
    .click()
  await expect(window).toHaveURL(/conventions/)
  await launched.close()
})
