import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import type { IndicatorsDocument } from '../../src-main/cli/indicators-document'
import type { IndicatorCode } from '#shared/domain/indicators/indicator'
import type { Allocation } from '#shared/domain/allocation/allocation'
import { costByCollectivity } from '#shared/domain/indicators/cost-by-collectivity'
import { costKinds } from '#shared/domain/indicators/cost-kinds'
import { councilSheet } from '#shared/domain/indicators/council-sheet'
import { whyUnpaid } from '#shared/domain/indicators/why-unpaid'
import { yearTrend } from '#shared/domain/indicators/year-trend'
import { saveServiceCharge } from '../../src-main/use-cases/save-service-charge'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { months, Office, well } from './office'
import { run } from './run-command'
import { Territory } from './territory'

const folder = mkdtempSync(join(tmpdir(), 'quotite-grants-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const JANUARY = months('01')

/** Marie costs 3 000.00 in January, and works 100 h for A and 50 h for B; a grant comes off. */
async function granted(euros: number, terms: Parameters<Territory['terms']>[0] = {}) {
  const territory = new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 100, B: 50 })
    .cost('Marie', '2026-01', 3000)
    .terms(terms)
  const office = new Office(territory)
  well(
    await saveServiceCharge(office, {
      id: 'leader',
      agreementId: 'agreement',
      kind: 'grant',
      label: 'LEADER',
      justification: '',
      period: JANUARY,
      forecast: null,
      actual: cents(euros * 100),
    }),
  )
  return office
}

const settled = async (office: Office): Promise<Allocation> => office.settlement(JANUARY)

/** What the command says of the indicators of a year, read as JSON and as lines. */
async function indicators(office: Office) {
  const path = join(folder, 'space.json')
  writeFileSync(path, workspaceText(await office.file()))
  const asked = ['indicators', path, '--year', '2026', '--internal', '--today', '2026-02-01']
  const json = await run(...asked, '--json', '-')
  const document = JSON.parse(json.out) as IndicatorsDocument
  const one = (code: IndicatorCode) => document.indicators.find((each) => each.code === code)
  return { one, dues: document.netDues, lines: (await run(...asked)).out }
}

describe('a grant above the cost that is shared', () => {
  it('leaves nothing to share: the amounts are not nil, they are not there, and everyone says why', async () => {
    const office = await granted(3500)
    const allocation = await settled(office)
    expect(allocation).toMatchObject({ cost: -50_000, billed: null, lenderPart: null })
    expect(whyUnpaid(allocation)).toBe('grantsOverCost')
    expect(costByCollectivity(allocation)).toBeNull()
    expect(councilSheet(allocation, false)).toMatchObject({
      cost: { code: 'grants', over: 50_000 },
      paid: null,
      unpaid: 'grantsOverCost',
      total: { amount: null },
    })
  })

  it('is named by the indicators, and who owes whom is said to be unknown', async () => {
    const { one, dues, lines } = await indicators(await granted(3500))
    for (const code of ['billedPerHour', 'lenderCharge'] as const)
      expect(one(code)?.missing).toMatchObject([{ code: 'grantsOverCost' }])
    expect(dues).toMatchObject({ settled: [], unknown: [{ code: 'grantsOverCost' }] })
    expect(lines).toContain('les subventions dépassent le coût, il n’y a rien à partager')
    expect(lines.split('Reste à payer')[0]).not.toContain('Rien n’est dû')
  })
})

describe('a grant of the whole cost', () => {
  it('leaves amounts that are known and nil', async () => {
    const allocation = await settled(await granted(3000))
    expect(allocation).toMatchObject({ cost: 0, billed: 0, lenderPart: 0 })
    expect(whyUnpaid(allocation)).toBe('nothing')
    expect(councilSheet(allocation, false)).toMatchObject({
      cost: { code: 'hour', cost: 0, rate: 0 },
      unpaid: 'nothing',
      total: { amount: 0 },
    })
  })
})

describe('a grant above the cost of a service that is billed at a tariff', () => {
  it('leaves the bodies the tariff, the lender the rest, and shows what was spent', async () => {
    const office = await granted(3500, {
      key: { kind: 'tariff', basis: 'actual' },
      hourlyTariff: cents(2000),
    })
    const allocation = await settled(office)
    expect(allocation).toMatchObject({ cost: -50_000, billed: 300_000, lenderPart: -350_000 })
    const paid = costByCollectivity(allocation)
    expect(paid?.bars.map(({ amount }) => amount)).toEqual([200_000, 100_000])
    const kinds = costKinds(allocation, (await office.file()).costs)
    expect(kinds).toMatchObject({ spent: 300_000, total: -50_000 })
    expect(kinds?.parts.map(({ kind, amount, part }) => [kind, amount, part])).toEqual([
      ['pay', 300_000, 1000],
      ['charge-grant', -350_000, -1167],
    ])
    const [agreement] = (await office.file()).agreements
    if (agreement === undefined) throw new Error('No agreement')
    expect(yearTrend([allocation], agreement).years).toMatchObject([{ year: 2026, cost: -50_000 }])
    const { one, dues } = await indicators(office)
    expect(one('lenderCharge')).toMatchObject({ value: -350_000, missing: [] })
    expect(dues.unknown).toEqual([])
  })
})
