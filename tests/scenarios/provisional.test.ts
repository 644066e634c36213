import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { fingerprint } from '#shared/kernel/fingerprint'
import { yearPeriod } from '#shared/kernel/period'
import type { StatementContent } from '#shared/domain/statements/statement'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { euros, Office, refusals, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

const MONTHS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))
const [Y25, Y26, Y27] = [yearPeriod(2025), yearPeriod(2026), yearPeriod(2027)]

/** What Marie cost in each year, in euros; her hours are A's in every month that has a cost. */
type Costs = Readonly<Record<number, number>>

/** One secretary, one commune, an agreement of several years whose forecast is 6 h a week. */
function valley(costs: Costs, terms: Terms = {}): Territory {
  const territory = new Territory('A').lends('Marie').contracted('A', 6)
  for (const [year, whole] of Object.entries(costs)) {
    const cents = Math.round(whole * 100)
    MONTHS.forEach((month, at) => {
      const upTo = (count: number): number => Math.floor((cents * count) / 12)
      territory
        .hours('Marie', `${year}-${month}`, { A: 26 })
        .cost('Marie', `${year}-${month}`, (upTo(at + 1) - upTo(at)) / 100)
    })
  }
  return territory.terms({ period: { from: '2025-01-01', to: '2028-12-31' }, ...terms })
}

const provisional = async (office: Office, period = Y26) =>
  well(await office.issue(period, null, 'agreement', 'provisional'))[0]

const final = async (office: Office, period = Y26) => well(await office.issue(period))[0]

async function contentOf(office: Office, number: string): Promise<StatementContent> {
  const { statements } = await office.file()
  const found = statements.find(({ content }) => content.number === number)
  if (found === undefined) throw new Error(`No statement ${number}`)
  return found.content
}

/** The same workspace once the costs and hours of later years are known. */
async function later(office: Office, costs: Costs, today: string): Promise<Office> {
  const known = await office.file()
  const fresh = valley(costs).file()
  return new Office({ ...known, timesheets: fresh.timesheets, costs: fresh.costs }, today)
}

const verdicts = async (office: Office): Promise<readonly string[]> =>
  well(await verifyStatements(office)).map(
    ({ number, verification }) => `${number} ${verification.kind}`,
  )

describe('a provisional settlement', () => {
  it('takes last year’s costs and the hours that the agreement foresees where nothing is entered', async () => {
    const office = new Office(valley({ 2025: 18_000 }), '2026-02-01')
    const issued = await provisional(office)
    expect(issued).toMatchObject({ number: '2026-001', share: 1_800_000, nature: 'provisional' })
    const content = await contentOf(office, '2026-001')
    expect(content.nature).toBe('provisional')
    expect(content.minutes).toBe(312 * 60)
    expect(content.uses).toEqual([])
    expect(content.foreseen).toEqual({
      hours: { agentMonths: 12, minutes: 312 * 60, fromLastYear: 0 },
      costs: { agentMonths: 12, baseYears: [2025] },
      pay: [],
      charges: 0,
      units: 0,
      values: 0,
    })
  })

  it('counts what is entered as it is, and moves the rest by the raise that the budget foresees', async () => {
    const raise = { reason: 'Point d’indice', from: '2026-07-01', tenThousandths: 100 }
    const territory = valley({ 2025: 12_000 }, { foreseenPay: [raise] })
      .hours('Marie', '2026-01', { A: 40 })
      .cost('Marie', '2026-01', 1_500)
    const office = new Office(territory, '2026-02-01')
    const issued = await provisional(office)
    // 1 500 as entered, five months at 1 000, six at 1 010.
    expect(euros(issued?.share ?? null)).toBe('12 560,00')
    const { foreseen, months } = await contentOf(office, '2026-001')
    expect(foreseen?.pay).toEqual([raise])
    expect(months[0]).toEqual({ month: '2026-01', uses: 0, minutes: 40 * 60 })
    expect(months[1]).toEqual({ month: '2026-02', uses: 0, minutes: 1560, foreseen: 1560 })
  })

  it('follows last year’s hours where the agreement foresees none', async () => {
    const office = new Office(valley({ 2025: 12_000 }).contracted('A', 0), '2026-02-01')
    await provisional(office)
    const { foreseen, minutes } = await contentOf(office, '2026-001')
    expect(minutes).toBe(12 * 26 * 60)
    expect(foreseen?.hours).toMatchObject({ agentMonths: 12, fromLastYear: 12 })
  })

  it('names the hole where no earlier month tells what an agent costs, and gives no number', async () => {
    const office = new Office(valley({}), '2026-02-01')
    const { billed, objections } = await office.settlement(Y26, 'agreement', 'provisional')
    expect(billed).toBeNull()
    expect(objections.map(({ code }) => code)).toContain('monthUnpriced')
    expect(refusals(await office.issue(Y26, ['A'], 'agreement', 'provisional'))).not.toEqual([])
  })

  it('locks neither hours nor costs', async () => {
    const office = new Office(valley({ 2025: 18_000 }), '2026-02-01')
    await provisional(office)
    const after = await later(office, { 2025: 18_000, 2026: 17_231.48 }, '2027-02-01')
    expect(await verdicts(after)).toEqual(['2026-001 identical'])
  })
})

describe('a provisional statement that somebody altered with a fresh fingerprint', () => {
  const instalments = [
    { collectivityId: 'A', reference: 'T-1', calledOn: '2026-01-15', amount: 1_870_000 },
  ]
  const alter = async (change: (content: StatementContent) => StatementContent) => {
    const office = new Office(valley({ 2025: 18_000 }, { instalments }), '2026-02-01')
    expect((await provisional(office))?.balance).toEqual({ kind: 'reduction', amount: 70_000 })
    const file = await office.file()
    const statements = file.statements.map((statement) => {
      const content = change(statement.content)
      return { ...statement, content, fingerprint: fingerprint(content) }
    })
    const [found] = well(await verifyStatements(new Office({ ...file, statements })))
    return found?.verification.kind === 'different' ? found.verification.difference?.field : ''
  }

  it('is found out where a reduction became a claim, or an instalment another one', async () => {
    expect(await alter((content) => content)).toBe('')
    expect(
      await alter((content) => ({ ...content, balance: { ...content.balance, kind: 'claim' } })),
    ).toBe('balance.kind')
    const called = cents(1_900_000)
    expect(
      await alter((content) => ({
        ...content,
        instalments: content.instalments.map((call) => ({ ...call, amount: called })),
        balance: { kind: 'reduction', amount: cents(called - content.share) },
      })),
    ).toBe('instalments.amount')
  })

  it('is found out where share and balance moved together, and what all bodies bear', async () => {
    expect(
      await alter((content) => ({
        ...content,
        share: cents(content.share + 100),
        balance: { kind: 'reduction', amount: cents(content.balance.amount - 100) },
      })),
    ).toBe('share')
    expect(
      await alter((content) => ({
        ...content,
        service: { ...content.service, billed: cents(content.service.billed + 1) },
      })),
    ).toBe('service.billed')
  })
})

describe('provisional, then final', () => {
  it.each([
    { cost: 17_231.48, kind: 'claim', balance: '1 031,48' },
    { cost: 15_999.99, kind: 'reduction', balance: '200,01' },
  ])(
    'sets 16 200 EUR called on a forecast against $cost EUR: a $kind of $balance EUR (worked example C5)',
    async ({ cost, kind, balance }) => {
      const office = new Office(valley({ 2025: 16_200 }), '2026-02-01')
      await provisional(office)
      const after = await later(office, { 2025: 16_200, 2026: cost }, '2027-02-01')
      const issued = await final(after)
      expect(issued?.balance.kind).toBe(kind)
      expect(euros(issued?.balance.amount ?? null)).toBe(balance)
      const { provisionals } = await contentOf(after, '2026-002')
      expect(provisionals).toEqual([
        { number: '2026-001', issuedOn: '2026-02-01', kind: 'claim', amount: 1_620_000 },
      ])
      expect(await verdicts(after)).toEqual(['2026-001 identical', '2026-002 identical'])
    },
  )

  it('deducts instalments and what the provisional statement called beyond them, each once', async () => {
    const instalments = [
      { collectivityId: 'A', reference: 'T-1', calledOn: '2026-01-15', amount: 500_000 },
    ]
    const office = new Office(valley({ 2025: 16_200 }, { instalments }), '2026-02-01')
    expect((await provisional(office))?.balance).toEqual({ kind: 'claim', amount: 1_120_000 })
    const after = await later(office, { 2025: 16_200, 2026: 17_231.48 }, '2027-02-01')
    expect((await final(after))?.balance).toEqual({ kind: 'claim', amount: 103_148 })
  })

  it('is refused twice, after a final one, and where a final one would not settle all its days', async () => {
    const office = new Office(valley({ 2025: 16_200, 2026: 17_231.48 }), '2027-02-01')
    await provisional(office)
    expect(refusals(await office.issue(Y26, null, 'agreement', 'provisional'))).toEqual([
      'alreadySettled',
    ])
    const half = {
      from: Y26.from,
      to: yearPeriod(2026).to.replace('12-31', '06-30') as typeof Y26.to,
    }
    expect(refusals(await office.issue(half))).toEqual(['provisionalBeyond'])
    await final(office)
    expect(refusals(await office.issue(Y26))).toEqual(['alreadySettled'])
    expect(refusals(await office.issue(Y26, null, 'agreement', 'provisional'))).toEqual([
      'alreadyFinal',
    ])
  })

  it('can’t be cancelled while a final one deducts it, and can once that is cancelled', async () => {
    const office = new Office(valley({ 2025: 16_200, 2026: 17_231.48 }), '2027-02-01')
    const first = await provisional(office)
    const second = await final(office)
    const cancel = (id = '') => cancelStatement(office, { id, reason: 'Erreur' })
    expect(await cancel(first?.id)).toMatchObject({
      failures: [{ code: 'listedByFinal', statement: '2026-001', by: '2026-002' }],
    })
    well(await cancel(second?.id))
    well(await cancel(first?.id))
    const again = await final(office)
    expect(again?.balance).toEqual({ kind: 'claim', amount: 1_723_148 })
    expect((await contentOf(office, '2026-003')).replaces).toEqual({
      number: '2026-002',
      issuedOn: '2027-02-01',
    })
  })
})

describe('a balance carried to the next statement', () => {
  const carried = { balance: 'carried' }

  it('is not called at once, and is taken up by the next statement once', async () => {
    const office = new Office(valley({ 2025: 16_200 }, carried), '2026-02-01')
    await provisional(office)
    const known = { 2025: 16_200, 2026: 15_999.99 }
    const after = await later(office, known, '2027-02-01')
    expect(await final(after)).toMatchObject({
      balance: { kind: 'claim', amount: 0 },
      carriedForward: { kind: 'reduction', amount: 20_001 },
    })
    const next = await provisional(after, Y27)
    expect(next?.balance).toEqual({ kind: 'claim', amount: 1_599_999 - 20_001 })
    expect((await contentOf(after, '2027-001')).carriedIn).toEqual([
      { number: '2026-002', issuedOn: '2027-02-01', kind: 'reduction', amount: 20_001 },
    ])
    const last = await later(after, { ...known, 2027: 16_000 }, '2028-02-01')
    const settled = await final(last, Y27)
    expect(settled?.lists).toEqual(['2027-001'])
    expect(settled?.carriedForward).toEqual({ kind: 'claim', amount: 1 })
    expect(await verdicts(last)).toEqual(
      ['2026-001', '2026-002', '2027-001', '2027-002'].map((number) => `${number} identical`),
    )
  })

  it('is free for another once the statement that took it up is cancelled, and holds its own till then', async () => {
    const office = new Office(valley({ 2025: 16_200 }, carried), '2026-02-01')
    await provisional(office)
    const after = await later(office, { 2025: 16_200, 2026: 17_000 }, '2027-02-01')
    const source = await final(after)
    const taker = await provisional(after, Y27)
    const cancel = (id = '') => cancelStatement(after, { id, reason: 'Erreur' })
    expect(await cancel(source?.id)).toMatchObject({
      failures: [{ code: 'balanceTakenUp', statement: '2026-002', by: '2027-001' }],
    })
    well(await cancel(taker?.id))
    const again = await provisional(after, Y27)
    expect(again?.lists).toEqual(['2026-002'])
    expect(again?.balance).toEqual({ kind: 'claim', amount: 1_700_000 + 80_000 })
  })

  it('is settled by the last statement of an agreement, and a whole share is never carried', async () => {
    const ends = { ...carried, period: { from: '2025-01-01', to: '2026-12-31' } }
    const office = new Office(valley({ 2025: 16_200, 2026: 17_000 }, ends), '2027-02-01')
    expect(await final(office, Y25)).toMatchObject({
      balance: { kind: 'claim', amount: 1_620_000 },
    })
    await provisional(office)
    expect((await final(office))?.balance).toEqual({ kind: 'claim', amount: 0 })
  })

  it('stays as it was issued when the agreement later settles at once', async () => {
    const office = new Office(valley({ 2025: 16_200 }, carried), '2026-02-01')
    await provisional(office)
    const after = await later(office, { 2025: 16_200, 2026: 17_000 }, '2027-02-01')
    await final(after)
    const file = await after.file()
    const [agreement] = file.agreements
    if (agreement === undefined) throw new Error('No agreement')
    const changed = new Office({ ...file, agreements: [{ ...agreement, balance: 'settled' }] })
    expect(await verdicts(changed)).toEqual(['2026-001 identical', '2026-002 identical'])
  })
})
