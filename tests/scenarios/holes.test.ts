import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/contract/preferences'
import { cents } from '#shared/kernel/cents'
import { month } from '#shared/kernel/month'
import { objectionSentence } from '#shared/wording/objection-sentence'
import { translator } from '#shared/wording/translator'
import { declareMonth } from '../../src-main/use-cases/declare-month'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

describe('a hole in the facts is named and never guessed', () => {
  it('a month without hours and a month without cost leave the quarter without amounts', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 100 })
        .cost('Marie', '2026-01', 3_000)
        .cost('Marie', '2026-02', 3_000)
        .hours('Marie', '2026-03', { A: 100 }),
    )
    expect(await office.amounts(months('01', '03'))).toEqual({ A: '—' })
    expect(await office.objections(months('01', '03'))).toEqual([
      'monthUnentered Marie 2026-02',
      'monthUnpriced Marie 2026-03',
    ])
    expect(refusals(await office.issue(months('01', '03')))).toEqual(['settlementBlocked'])
  })

  it('a month declared without hours is no hole: its cost is shared by the hours of the others', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 30, B: 10 })
        .cost('Marie', '2026-01', 3_000)
        .cost('Marie', '2026-02', 1_000),
    )
    well(await declareMonth(office, { agentId: 'Marie', month: month('2026-02') }))
    expect(await office.objections(months('01', '02'))).toEqual([])
    expect(await office.amounts(months('01', '02'))).toEqual({ A: '3 000,00', B: '1 000,00' })
  })

  it('declaring a month that has hours changes nothing', async () => {
    const office = new Office(new Territory('A').lends('Marie').hours('Marie', '2026-01', { A: 5 }))
    const before = await office.file()
    well(await declareMonth(office, { agentId: 'Marie', month: month('2026-01') }))
    expect(await office.file()).toEqual(before)
    expect(office.keeper.state().undo).toBeNull()
  })

  it('hours priced by the pay of a month of which no hour is paid are refused as that, whatever its cost', async () => {
    const line = { id: 'pay', label: 'Mission', bodies: null, agents: null, tiers: [] }
    const rated = { kind: 'payTimes', thousandths: 1400 }
    const office = new Office(
      new Territory('A')
        .terms({ key: { kind: 'prices', lines: [{ ...line, rated }] } })
        .lends('Marie', '2025-01-01', '2026-01-31')
        .hours('Marie', '2026-02', { A: 10 })
        .cost('Marie', '2026-02', 800),
    )
    const { objections } = await office.settlement(months('02'))
    const names = { agent: () => 'Marie', collectivity: () => 'A' }
    const said = (language: Language) =>
      objections
        .filter(({ blocking }) => blocking)
        .map((one) => objectionSentence(one, names, translator(language)))
    expect(said('fr')).toEqual([
      'Marie, février 2026\u00A0: aucune heure payée dont tirer le prix de l’heure. Complétez son temps de travail, écran Agents.',
    ])
    expect(said('en')).toEqual([
      'Marie, February 2026: no paid hours to make the price of an hour of. Complete the working time on the Agents screen.',
    ])
  })

  it('hours times a tariff need no cost', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ key: { kind: 'tariff', basis: 'actual' }, hourlyTariff: 2000 })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 10 }),
    )
    expect(await office.objections(months('01'))).toEqual([])
    expect(await office.amounts(months('01'))).toEqual({ A: '200,00' })
  })

  it('a month whose pay of nothing prices hours bills nothing, and says so once', async () => {
    const rated = { kind: 'payTimes', thousandths: 1400 }
    const line = { id: 'pay', label: 'Heures', bodies: null, agents: null, rated, tiers: [] }
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .terms({ key: { kind: 'prices', lines: [line] } })
        .hours('Marie', '2026-01', { A: 10, B: 5 })
        .cost('Marie', '2026-01', 0),
    )
    expect(await office.amounts(months('01'))).toEqual({ A: '0,00', B: '0,00' })
    expect(await office.objections(months('01'))).toEqual(['paidNothing Marie 2026-01'])
  })

  it('a year of which nothing was counted gives back what was called, for a reason', async () => {
    const line = { id: 'act', label: 'Acte', bodies: null, agents: null, tiers: [] }
    const rated = { kind: 'unit', unitTypeId: 'act', price: 800 }
    const called = { collectivityId: 'A', reference: 'T-1', calledOn: '2026-03-01', amount: 40_000 }
    const office = new Office(
      new Territory('A').terms({
        unitTypes: [{ id: 'act', name: 'Acte', unit: 'act' }],
        key: { kind: 'prices', lines: [{ ...line, rated }] },
        instalments: [called],
      }),
    )
    expect(await office.amounts()).toEqual({ A: '0,00' })
    expect(await office.objections()).toEqual(['nothingCounted'])
    const asked = {
      agreementId: 'agreement',
      period: months('01', '12'),
      nature: 'actual' as const,
    }
    const shares = [{ collectivityId: 'A', amount: cents(0) }]
    const silent = await issueStatements(office, { ...asked, reason: '', shares })
    expect(refusals(silent)).toEqual(['reasonAsked'])
    const [issued] = well(
      await issueStatements(office, { ...asked, reason: 'Service resté fermé', shares }),
    )
    expect(issued?.balance).toEqual({ kind: 'reduction', amount: 40_000 })
    const { statements } = await office.file()
    expect(statements[0]?.reserve?.findings.map(({ code }) => code)).toContain('nothingCounted')
  })

  it('a month that cost something and in which nobody was served has nothing to share by', async () => {
    const office = new Office(
      new Territory('A')
        .lends('Marie')
        .hours('Marie', '2026-01', { common: 100 })
        .cost('Marie', '2026-01', 3_000),
    )
    expect(await office.objections(months('01'))).toEqual(['noHours'])
  })
})

describe('an agreement that does not cover the whole period', () => {
  it('starting on 17 April, it bears 14 days of 30 of the cost, and only the hours since', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-04-17', to: null } })
        .lends('Marie')
        .hours('Marie', '2026-04', { A: 24 * 20 })
        .cost('Marie', '2026-04', 3_000),
    )
    expect(await office.amounts(months('04'))).toEqual({ A: '1 400,00' })
    const { shares, objections } = await office.settlement(months('04'))
    expect(shares[0]?.minutes).toBe(4 * 24 * 60)
    expect(objections).toMatchObject([
      { code: 'hoursOutsideAgreement', firstDay: '2026-04-01', minutes: 16 * 24 * 60 },
    ])
  })

  it('months before its start are no holes', async () => {
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-02-01', to: null } })
        .lends('Marie')
        .hours('Marie', '2026-02', { A: 10 })
        .cost('Marie', '2026-02', 500),
    )
    expect(await office.objections(months('01', '02'))).toEqual([])
    expect(await office.amounts(months('01', '02'))).toEqual({ A: '500,00' })
  })

  it('after its end nothing can be billed', async () => {
    const office = new Office(
      new Territory('A').terms({ period: { from: '2025-01-01', to: '2025-12-31' } }).lends('Marie'),
    )
    expect(await office.objections(months('01'))).toEqual(['agreementNotInForce'])
  })

  it('before its beginning no yearly value is asked for', async () => {
    const byPopulation = {
      kind: 'criteria',
      criteria: [{ measure: { kind: 'population', of: 'total' }, weight: 1 }],
    }
    const office = new Office(
      new Territory('A')
        .terms({ period: { from: '2026-10-01', to: null }, key: byPopulation })
        .lends('Marie'),
    )
    expect(await office.objections(months('02'))).toEqual(['agreementNotInForce'])
  })
})

describe('an agent who comes or leaves', () => {
  it('months after the departure are no holes, and the last month costs what it cost', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie', '2025-01-01', '2026-01-15')
        .lends('Paul', '2026-02-01')
        .hours('Marie', '2026-01', { A: 30 })
        .cost('Marie', '2026-01', 1_500)
        .hours('Paul', '2026-02', { B: 10 })
        .cost('Paul', '2026-02', 2_500),
    )
    expect(await office.objections(months('01', '02'))).toEqual([])
    expect(await office.amounts(months('01', '02'))).toEqual({ A: '3 000,00', B: '1 000,00' })
  })
})
