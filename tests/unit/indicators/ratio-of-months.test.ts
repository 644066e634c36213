import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IndicatorsDocument } from '../../../src-main/cli/indicators-document'
import { sampleWorkspace } from '../../hands/sample-workspace'
import { run } from '../../scenarios/run-command'

async function ratioOf(left: object, moved: object = {}, group: object = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'quotite-ratio-'))
  const path = join(folder, 'left.quotite.json')
  const file = sampleWorkspace('both-directions')
  const collectivities = file.collectivities.map((body) =>
    body.kind === 'municipality'
      ? { ...body, ...left }
      : body.id === 'body-cavalb'
        ? { ...body, ...group }
        : body,
  )
  const agents = file.agents.map((agent) =>
    agent.id === 'agent-v207' ? { ...agent, ...moved } : agent,
  )
  writeFileSync(path, JSON.stringify({ ...file, collectivities, agents }))
  const { out } = await run('indicators', path, '--year', '2026', '--json')
  rmSync(folder, { recursive: true })
  const document = JSON.parse(out) as IndicatorsDocument
  return document.indicators.find(({ code }) => code === 'poolingRatio')
}

it('the ratio counts a city that left in the middle of the year for its months as a member: 6 × 6 934.00 € and 35 % of them', async () => {
  const earlierMemberships = [{ until: '2026-06-30', memberOf: ['body-cavalb'] }]
  expect(109_598.28 + 6 * 6934).toBeCloseTo(151_202.28, 2)
  expect(109_598.28 + 6 * 6934 * 0.35).toBeCloseTo(124_159.68, 2)
  expect(124_159.68 / 151_202.28).toBeCloseTo(0.82115, 5)
  expect(await ratioOf({ memberOf: [], earlierMemberships })).toMatchObject({
    value: 8211,
    figures: [
      { code: 'groupPay', value: 12_415_968 },
      { code: 'allPay', value: 15_120_228 },
    ],
  })
})

it('counts one that left on the last day of the year for the whole of it', async () => {
  const earlierMemberships = [{ until: '2026-12-31', memberOf: ['body-cavalb'] }]
  expect(await ratioOf({ memberOf: [], earlierMemberships })).toMatchObject({ value: 7195 })
})

it('counts an agent whom the group took over at the end of the year with the city until then', async () => {
  const before = { until: '2026-12-31', category: 'C', grade: '', employerId: 'body-valb' }
  const moved = { employerId: 'body-cavalb', earlierGrades: [before] }
  expect(await ratioOf({}, moved)).toMatchObject({ value: 7195 })
})

describe('a group that was a syndicat', () => {
  const syndicateUntil = (until: string) => ({
    earlierMemberships: [{ until, memberOf: [], kind: 'syndicate' }],
  })

  it('has no ratio for a year at the end of which it was one', async () => {
    expect(await ratioOf({}, {}, syndicateUntil('2026-12-31'))).toMatchObject({
      value: null,
      missing: [{ code: 'noGroup' }],
    })
  })

  it('has that of the months since it is a communauté: half of 109 598.28 €, 6 × 6 934.00 € and 35 % of them', async () => {
    expect(109_598.28 / 2 + 6 * 6934).toBeCloseTo(96_403.14, 2)
    expect(109_598.28 / 2 + 6 * 6934 * 0.35).toBeCloseTo(69_360.54, 2)
    expect(await ratioOf({}, {}, syndicateUntil('2026-06-30'))).toMatchObject({
      value: 7195,
      figures: [
        { code: 'groupPay', value: 6_936_054 },
        { code: 'allPay', value: 9_640_314 },
      ],
    })
  })
})
