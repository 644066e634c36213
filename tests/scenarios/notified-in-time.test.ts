import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { monthsOf } from '#shared/kernel/period'
import { costNoticeSchema, type CostNotice } from '#shared/domain/agreements/cost-notice'
import { findingWords } from '#shared/wording/finding-sentence'
import { translator } from '#shared/wording/translator'
import { verifyPrinted } from '#shared/domain/statements/verify-printed'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { statementPage } from '../../src-main/documents/statement-page'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveCostNotice } from '../../src-main/use-cases/save-cost-notice'
import { saveParameter } from '../../src-main/use-cases/save-parameter'
import { sheetText } from '../documents/read-page'
import { correct } from './correction-office'
import { months, Office, refusals, well } from './office'
import type { Terms } from './territory'
import { Territory } from './territory'

const FIXED: Terms = {
  legalForm: 'serviceLendingDownward',
  hourlyTariff: 1_500,
  key: { kind: 'actualCost' },
  unitCostClause: 'fixed',
}

/** Marie works 20 hours for A and 10 for B each month; a month costs 600.00; the agreement says 15.00 an hour. */
const file = (terms: Terms = {}): WorkspaceFile => ({
  ...new Territory('A', 'B')
    .terms({ ...FIXED, ...terms })
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 600)
    .hours('Marie', '2026-02', { A: 20, B: 10 })
    .cost('Marie', '2026-02', 600)
    .file(),
  parameters: [...publishedParameters()],
})

const notice = (unitCost: number, on: string, more: Partial<CostNotice> = {}): CostNotice =>
  costNoticeSchema.parse({
    id: `${String(unitCost)} ${on}`,
    agreementId: 'agreement',
    fiscalYear: 2026,
    notifiedOn: on,
    unitCost,
    unit: 'heure',
    reference: '',
    ...more,
  })

const told = (costNotices: CostNotice[], terms: Terms = {}, today?: string): Office =>
  new Office({ ...file(terms), costNotices }, today)

const amounts = async (office: Office, period = months('01')) =>
  (await office.settlement(period)).shares.map(({ amount }) => amount)

const found = async (office: Office, period = months('01')) =>
  (await office.audit(period, ['A', 'B']))
    .filter(({ code }) => code.startsWith('unitCost') || code.startsWith('notice'))
    .map(({ code, severity, about }) => [code, severity, about].join(' ').trim())

/** An amendment with another price. */
const amendment = (hourlyTariff: number, effectiveOn: string, signedOn: string | null): object => ({
  id: `amendment ${effectiveOn}`,
  reference: 'Avenant n° 1',
  purpose: '',
  resolutionReference: '',
  signedOn,
  effectiveOn,
  terms: {
    beneficiaries: ['A', 'B'].map((collectivityId) => ({ collectivityId, weeklyMinutes: 0 })),
    agents: [{ agentId: 'Marie', workShare: 10_000 }],
    annualWeeks: 'paid',
    commonTime: 'proRata',
    tieBreak: [],
    key: { kind: 'actualCost' },
    unitCostClause: 'fixed',
    hourlyTariff,
  },
})

const FIRST = notice(1_600, '2026-02-12')
const REST = { severity: 'serious' as const, article: null, bodies: [] }

describe('which notice of a year is billed', () => {
  it('is one by the hour, however the hour is written', async () => {
    for (const unit of ['hour', 'Hours', 'heures', 'h', 'H.'])
      expect([unit, await amounts(told([{ ...FIRST, unit }]))]).toEqual([unit, [32_000, 16_000]])
  })

  it('is not hidden by a later one in another unit, which the audit names', async () => {
    const office = told([FIRST, notice(4_500, '2026-03-01', { unit: 'acte' })])
    expect(await amounts(office)).toEqual([32_000, 16_000])
    expect(await found(office)).toEqual(['noticeUnit serious acte', 'noticeBilled minor 1600/1500'])
  })

  it('is of one day the one with the last identifier, in whatever order they are kept', async () => {
    const [a, b] = [
      { ...FIRST, id: 'a', unitCost: notice(1_700, '2026-02-12').unitCost },
      { ...FIRST, id: 'b' },
    ]
    expect(await amounts(told([a, b]))).toEqual([32_000, 16_000])
    expect(await amounts(told([b, a]))).toEqual([32_000, 16_000])
  })

  it('is the one that the statement prints, and its sums hold', async () => {
    const office = told([FIRST, notice(1_700, '2027-01-05')])
    well(await office.issue(months('01')))
    const { statements } = await office.file()
    for (const { content } of statements) {
      expect(content.acts?.notice?.unitCost).toBe(1_600)
      expect(verifyPrinted(content).kind).toBe('identical')
    }
  })

  it('is printed even where its day was typed beyond the day of issue, which is refused from now on', async () => {
    const office = told([notice(1_600, '2026-04-10')], {}, '2026-02-05')
    well(await office.issue(months('01')))
    const [first] = (await office.file()).statements
    expect(first?.content.acts?.notice?.notifiedOn).toBe('2026-04-10')
    expect(refusals(await saveCostNotice(office, notice(1_700, '2026-02-06')))).toEqual([
      'noticeAhead',
    ])
  })
})

describe('a unit cost told too late', () => {
  it('does not replace the one told in time, and is objected to where it is higher', async () => {
    const office = told([FIRST, notice(2_000, '2026-12-31')])
    expect(await amounts(office)).toEqual([32_000, 16_000])
    expect(await found(office)).toContain('unitCostLate serious 1600/2000')
  })

  it('leaves the price of the agreement where none was told in time', async () => {
    const office = told([notice(2_000, '2026-06-01')])
    expect(await amounts(office)).toEqual([30_000, 15_000])
    expect(await found(office)).toEqual(['unitCostLate serious 1500/2000'])
    expect(await found(told([notice(1_400, '2026-06-01')]))).toEqual([
      'unitCostLate minor 1500/1400',
    ])
  })

  it('is in time for three months after the signature, in the year of signature', async () => {
    const signed = { signedOn: '2026-11-20' }
    expect(await amounts(told([notice(1_600, '2027-01-08')], signed))).toEqual([32_000, 16_000])
    expect(await amounts(told([notice(1_600, '2027-03-08')], signed))).toEqual([30_000, 15_000])
  })

  it('is in time under an unsigned agreement that begins after the budgets, as its deadline says', async () => {
    const from = { period: { from: '2026-06-01', to: '2026-12-31' } }
    const june = (terms: Terms, ...on: string[]): Office => {
      const territory = new Territory('A', 'B')
        .terms({ ...FIXED, ...from, ...terms })
        .lends('Marie')
        .hours('Marie', '2026-06', { A: 20, B: 10 })
        .cost('Marie', '2026-06', 600)
      const costNotices = on.map((each) => notice(1_600, each))
      return new Office({
        ...territory.file(),
        parameters: [...publishedParameters()],
        costNotices,
      })
    }
    expect(await amounts(june({}, '2026-05-20'), months('06'))).toEqual([32_000, 16_000])
    expect(await found(june({}, '2026-05-20'), months('06'))).toEqual([
      'noticeBilled minor 1600/1500',
    ])
    expect(await amounts(june({ signedOn: '2025-12-10' }, '2026-05-20'), months('06'))).toEqual([
      30_000, 15_000,
    ])
  })

  it('stays too late under statements: neither the day of the budgets nor that of the signature moves', async () => {
    const office = told([notice(1_600, '2026-05-20')])
    well(await office.issue(months('01')))
    const vote = {
      id: 'vote',
      code: 'budgetVoteAfterElection',
      from: day('2026-12-01'),
      value: 630,
    } as const
    expect(refusals(await saveParameter(office, { ...vote, source: 'Essai' }))).toEqual(['settled'])
    const agreement = office.keeper.registers().agreements.get('agreement')
    if (agreement === undefined) throw new Error('No agreement')
    const signed = { ...agreement, signedOn: day('2026-03-01') }
    expect(refusals(await saveAgreement(office, signed))).toEqual(['settled'])
  })
})

describe('an amendment and a notice', () => {
  it('bill the amendment from the day it is in force, where it was signed after the notice', async () => {
    const amendments = [amendment(1_700, '2026-01-01', '2026-03-01')]
    const back = told([FIRST], { period: { from: '2025-06-01', to: null }, amendments })
    expect(await amounts(back)).toEqual([34_000, 17_000])
    expect(await found(back)).toEqual([])
    const half = told([FIRST], { amendments: [amendment(1_700, '2026-02-01', '2026-02-20')] })
    expect(await amounts(half, months('01', '02'))).toEqual([66_000, 33_000])
    expect(await found(half, months('01', '02'))).toEqual([
      'noticeBilled minor 1600/1500 2026-01-01/2026-01-31',
    ])
  })

  it('bill the notice where the amendment was signed before it', async () => {
    const office = told([FIRST], { amendments: [amendment(1_700, '2026-02-01', '2025-12-01')] })
    expect(await amounts(office, months('01', '02'))).toEqual([64_000, 32_000])
    expect(await found(office, months('01', '02'))).toEqual([
      'noticeBilled minor 1600/1500 2026-01-01/2026-01-31',
      'noticeBilled minor 1600/1700 2026-02-01/2026-02-28',
    ])
  })
})

describe('a notice that comes after statements were issued', () => {
  it('is kept by a correction, which replaces them', async () => {
    const office = told([])
    well(await office.issue(months('01')))
    expect(refusals(await saveCostNotice(office, FIRST))).toEqual(['settled'])
    await correct(office, { method: 'saveCostNotice', input: FIRST })
    const standing = (await office.file()).statements.filter(({ cancelled }) => cancelled === null)
    expect(standing.map(({ content }) => content.share)).toEqual([32_000, 16_000])
    await correct(office, { method: 'removeCostNotice', input: { id: FIRST.id } })
    const again = (await office.file()).statements.filter(({ cancelled }) => cancelled === null)
    expect(again.map(({ content }) => content.share)).toEqual([30_000, 15_000])
  })
})

describe('a settlement of two years, as of a school year', () => {
  const SCHOOL_YEAR = { from: day('2026-09-01'), to: day('2027-08-31') }
  const NEXT = notice(1_650, '2027-02-12', { fiscalYear: 2027 })
  const notified = async (costNotices: CostNotice[], to = '2027-12-31') => {
    const terms = { period: { from: '2026-01-01', to } }
    const all = await found(told(costNotices, terms, '2027-09-10'), SCHOOL_YEAR)
    return all.filter((one) => /NotNotified|Late/.test(one))
  }

  it('asks for the unit cost of each, and says of which it was not notified', async () => {
    expect(await notified([FIRST, NEXT])).toEqual([])
    expect(await notified([NEXT])).toEqual(['unitCostNotNotified serious 2026'])
    expect(await notified([])).toEqual([
      'unitCostNotNotified serious 2026',
      'unitCostNotNotified serious 2027',
    ])
    const first = { ...REST, code: 'unitCostNotNotified' as const, about: '2026' }
    expect(findingWords(first, translator('fr'))).toBe(
      'Coût unitaire de l’exercice non notifié, 2026',
    )
  })

  it('names a higher price that came too late with its days', async () => {
    expect(await notified([notice(1_700, '2026-06-30'), NEXT])).toEqual([
      'unitCostLate serious 1500/1700 2026-09-01/2026-12-31',
    ])
  })

  it('prints what was notified for each, and the sums hold', async () => {
    const territory = new Territory('A', 'B')
      .terms({ ...FIXED, period: { from: '2026-01-01', to: '2027-12-31' } })
      .lends('Marie')
    for (const at of monthsOf(SCHOOL_YEAR))
      territory.hours('Marie', at, { A: 20, B: 10 }).cost('Marie', at, 600)
    const office = new Office(
      { ...territory.file(), parameters: [...publishedParameters()], costNotices: [FIRST, NEXT] },
      '2027-09-10',
    )
    well(await office.issue(SCHOOL_YEAR))
    const [statement] = (await office.file()).statements
    if (statement === undefined) throw new Error('Nothing was issued')
    // 80 hours of 2026 at 16.00, 160 of 2027 at 16.50.
    expect(statement.content.share).toBe(128_000 + 264_000)
    expect(verifyPrinted(statement.content).kind).toBe('identical')
    const text = sheetText(statementPage(statement, 'fr'))
    expect(text).toContain('Coût unitaire notifié pour 2026 16,00 € par heure, le 12 février 2026')
    expect(text).toContain('Coût unitaire notifié pour 2027 16,50 € par heure, le 12 février 2027')
  })

  it('asks for none of a year in which the agreement was over', async () => {
    expect(await notified([FIRST], '2026-12-31')).toEqual([])
  })
})
