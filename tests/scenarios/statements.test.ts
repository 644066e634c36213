import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { issueStatements } from '../../src-main/use-cases/issue-statements'
import { openWorkspace } from '../../src-main/use-cases/open-workspace'
import { previewStatement } from '../../src-main/use-cases/preview-statement'
import { recordTime } from '../../src-main/use-cases/record-time'
import { euros, months, Office, refusals, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')
const FEBRUARY = months('02')

/** Two bodies, two months, 300 EUR a month. */
const valley = (): Territory =>
  new Territory('A', 'B')
    .lends('Marie')
    .hours('Marie', '2026-01', { A: 20, B: 10 })
    .cost('Marie', '2026-01', 300)
    .hours('Marie', '2026-02', { A: 10, B: 20 })
    .cost('Marie', '2026-02', 300)

const numbers = async (office: Office): Promise<readonly string[]> =>
  (await office.file()).statements.map(
    ({ content, cancelled }) => `${content.number}${cancelled === null ? '' : ' cancelled'}`,
  )

const late = (office: Office, to: string, collectivityId: string | null = 'A') =>
  recordTime(office, {
    sheets: [
      {
        agentId: 'Marie',
        lines: [{ day: day(to), collectivityId, minutes: minutes(90), task: 'Conseil' }],
      },
    ],
  })

describe('issuing statements', () => {
  it('numbers them by the code of the body, and their sum is the cost', async () => {
    const office = new Office(valley())
    const issued = well(await office.issue(JANUARY))
    expect(
      issued.map(({ number, beneficiaryId, share }) => [number, beneficiaryId, share]),
    ).toEqual([
      ['2026-001', 'A', 20_000],
      ['2026-002', 'B', 10_000],
    ])
    expect(office.keeper.history(1)[0]?.label.subject).toBe('2026-001 – 2026-002')
  })

  it('goes on with the next number when the rest or the next month follows', async () => {
    const office = new Office(valley())
    well(await office.issue(JANUARY, ['B']))
    well(await office.issue(JANUARY, ['A']))
    well(await office.issue(FEBRUARY))
    expect(await numbers(office)).toEqual(['2026-001', '2026-002', '2026-003', '2026-004'])
  })

  it('gives no number twice where a file is opened in which the same lender, by its SIREN, is another record', async () => {
    const withSiren = (lender: string) => {
      const { collectivities, ...file } = valley().file()
      const bodies = collectivities.map((body) =>
        body.id === 'CC' ? { ...body, siren: '200006682' } : body,
      )
      const text = JSON.stringify({ ...file, collectivities: bodies })
      return well(readWorkspace(JSON.parse(text.replaceAll('"CC"', `"${lender}"`))))
    }
    const office = new Office(withSiren('CC'))
    well(await office.issue(JANUARY))
    well(await openWorkspace(office, withSiren('CC-2')))
    well(await office.issue(JANUARY))
    expect(await numbers(office)).toEqual(['2026-003', '2026-004'])
  })

  it('gives no number twice where a file of before is opened again, and goes on after the highest', async () => {
    const office = new Office(valley())
    const before = await office.file()
    well(await office.issue(JANUARY))
    well(await openWorkspace(office, before))
    expect(office.keeper.registers().workspace?.numbersGiven).toEqual([
      { lenderId: 'CC', fiscalYear: 2026, last: 2 },
    ])
    well(await office.issue(JANUARY, ['A']))
    expect(await numbers(office)).toEqual(['2026-003'])
    well(await openWorkspace(office, { ...before, workspace: { name: 'Autre', example: true } }))
    well(await openWorkspace(office, before))
    well(await office.issue(JANUARY, ['B']))
    expect(await numbers(office)).toEqual(['2026-004'])
  })

  it('says before it is issued what it will say, and keeps nothing', async () => {
    const office = new Office(valley())
    const content = well(
      await previewStatement(office, {
        agreementId: 'agreement',
        period: JANUARY,
        beneficiaryId: 'B',
      }),
    )
    expect(content).toMatchObject({ number: '2026-001', share: 10_000, minutes: 600 })
    expect(await numbers(office)).toEqual([])
  })

  it('lists each use with its day, its duration and the agent by initials', async () => {
    const office = new Office(valley())
    well(await late(office, '2026-01-21', 'B'))
    well(await office.issue(JANUARY, ['B']))
    const { content } = (await office.file()).statements[0] ?? {}
    expect(content?.uses.at(-1)).toEqual({
      day: '2026-01-21',
      agent: 'M. D.',
      task: 'Conseil',
      minutes: 90,
    })
  })

  it.each([
    { cost: 17_231.48, kind: 'claim', balance: '1 031,48' },
    { cost: 15_999.99, kind: 'reduction', balance: '200,01' },
  ])(
    'deducts three instalments of 5 400 EUR from $cost EUR: a $kind of $balance EUR (worked example C5)',
    async ({ cost, kind, balance }) => {
      const calledOn = ['2026-03-31', '2026-06-30', '2026-09-30']
      const office = new Office(
        new Territory('A')
          .terms({
            instalments: calledOn.map((day, index) => ({
              collectivityId: 'A',
              reference: `T-${String(index)}`,
              calledOn: day,
              amount: 540_000,
            })),
          })
          .lends('Marie', '2026-01-01', '2026-01-31')
          .hours('Marie', '2026-01', { A: 100 })
          .cost('Marie', '2026-01', cost),
      )
      const [issued] = well(await office.issue())
      expect(issued?.balance.kind).toBe(kind)
      expect(euros(issued?.balance.amount ?? null)).toBe(balance)
    },
  )

  it('draws up none for a body that used nothing, owes nothing and paid nothing', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300),
    )
    expect(well(await office.issue(JANUARY)).map(({ beneficiaryId }) => beneficiaryId)).toEqual([
      'A',
    ])
  })

  it('gives money back to a body that paid an instalment and used nothing', async () => {
    const office = new Office(
      new Territory('A', 'B')
        .terms({
          instalments: [
            { collectivityId: 'B', reference: 'T-1', calledOn: '2026-01-10', amount: 5_000 },
          ],
        })
        .lends('Marie')
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300),
    )
    expect(well(await office.issue(JANUARY))[1]).toMatchObject({
      beneficiaryId: 'B',
      share: 0,
      balance: { kind: 'reduction', amount: 5_000 },
    })
  })

  it('is refused where a month has no hours or no cost, even with the right amounts', async () => {
    const office = new Office(valley())
    const asked = await issueStatements(office, {
      agreementId: 'agreement',
      reason: 'Essai',
      period: months('01', '03'),
      shares: [{ collectivityId: 'A', amount: cents(30_000) }],
    })
    expect(asked).toEqual({ ok: false, failures: [{ code: 'settlementBlocked', count: 2 }] })
  })

  it('is refused for all when one amount is not the one that was shown', async () => {
    const office = new Office(valley())
    const asked = await issueStatements(office, {
      agreementId: 'agreement',
      reason: 'Essai',
      period: JANUARY,
      shares: [
        { collectivityId: 'A', amount: cents(20_000) },
        { collectivityId: 'B', amount: cents(10_001) },
      ],
    })
    expect(asked).toEqual({
      ok: false,
      failures: [
        { code: 'figuresDiffer', collectivity: 'Commune B', shown: 10_001, computed: 10_000 },
      ],
    })
    expect(await numbers(office)).toEqual([])
  })

  it('is refused for months that a standing statement covers already', async () => {
    const office = new Office(valley())
    well(await office.issue(JANUARY))
    expect(await office.issue(months('01', '02'))).toMatchObject({
      ok: false,
      failures: [
        { code: 'alreadySettled', statement: '2026-001', collectivity: 'Commune A' },
        { code: 'alreadySettled', statement: '2026-002', collectivity: 'Commune B' },
      ],
    })
  })

  it('is refused for a period that cuts a month', async () => {
    const office = new Office(valley())
    const asked = await issueStatements(office, {
      agreementId: 'agreement',
      reason: 'Essai',
      period: { from: day('2026-01-01'), to: day('2026-01-20') },
      shares: [{ collectivityId: 'A', amount: cents(1) }],
    })
    expect(refusals(asked)).toEqual(['fieldOutOfRange'])
  })
})

describe('cancelling statements', () => {
  it('keeps their numbers: those that replace them take the next, without gap', async () => {
    const office = new Office(valley())
    for (const { id } of well(await office.issue(JANUARY)))
      well(await cancelStatement(office, { id, reason: 'Heures oubliées' }))
    well(await late(office, '2026-01-21'))
    const again = well(await office.issue(JANUARY))
    expect(await numbers(office)).toEqual([
      '2026-001 cancelled',
      '2026-002 cancelled',
      '2026-003',
      '2026-004',
    ])
    expect(again.map(({ share }) => euros(share))).toEqual(['204,76', '95,24'])
    expect((await office.file()).statements[0]?.cancelled).toEqual({
      on: '2027-01-14',
      reason: 'Heures oubliées',
    })
  })

  it('cancelling one is not enough to change an hour that the other rests on too', async () => {
    const office = new Office(valley())
    const [first] = well(await office.issue(JANUARY))
    well(await cancelStatement(office, { id: first?.id ?? '', reason: 'Heures oubliées' }))
    expect(await late(office, '2026-01-21')).toMatchObject({
      failures: [{ code: 'settled', statement: '2026-002' }],
    })
  })

  it('can be done once', async () => {
    const office = new Office(valley())
    const [first] = well(await office.issue(JANUARY))
    const asked = { id: first?.id ?? '', reason: 'Erreur' }
    well(await cancelStatement(office, asked))
    expect(refusals(await cancelStatement(office, asked))).toEqual(['alreadyCancelled'])
  })
})
