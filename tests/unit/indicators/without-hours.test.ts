import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { IndicatorsDocument } from '../../../src-main/cli/indicators-document'
import { withoutPapers } from '../../hands/without-papers'
import { run } from '../../scenarios/run-command'

it('a year without any hour says so once for each indicator, and does not list the bodies', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-without-hours-'))
  const path = join(folder, 'no-hours.quotite.json')
  writeFileSync(path, JSON.stringify({ ...withoutPapers(), timesheets: [] }))
  const { out } = await run('indicators', path, '--year', '2026', '--json')
  rmSync(folder, { recursive: true })
  const document = JSON.parse(out) as IndicatorsDocument
  const missing = Object.fromEntries(document.indicators.map((one) => [one.code, one.missing]))
  const once = [{ code: 'noHours', agreement: '2024-07' }]
  expect(missing).toMatchObject({
    costPerHour: once,
    billedPerHour: once,
    costPerInhabitant: once,
    useRate: once,
    lenderCharge: once,
  })
})
