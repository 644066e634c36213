import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Amendment } from '#shared/domain/agreements/amendment'
import { termChanges } from '#shared/domain/agreements/term-changes'
import { agreementOn, termsOf } from '#shared/domain/agreements/term-versions'
import type { Terms } from '#shared/domain/agreements/terms'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordTime } from '../../src-main/use-cases/record-time'
import { removeAmendment } from '../../src-main/use-cases/remove-amendment'
import { saveAgreement } from '../../src-main/use-cases/save-agreement'
import { saveAmendment } from '../../src-main/use-cases/save-amendment'
import { undo } from '../../src-main/use-cases/undo'
import { months, Office, refusals, well } from './office'
import { Territory } from './territory'

/** B joins when an amendment says so: until then Marie works for A alone. */
const valley = (): Office =>
  new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .contracted('A', 10)
      .hours('Marie', '2026-01', { A: 20 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10 })
      .cost('Marie', '2026-02', 300),
  )

const agreementOf = (office: Office) => {
  const agreement = office.keeper.registers().agreements.get('agreement')
  if (agreement === undefined) throw new Error('The agreement is gone')
  return agreement
}

/** Amends the agreement from a day on: the terms that hold, but for some. */
const amend = (
  office: Office,
  effectiveOn: string,
  change: Partial<Terms> = {},
  named: Partial<Amendment> = {},
) =>
  saveAmendment(office, {
    agreementId: 'agreement',
    amendment: {
      id: 'first',
      reference: 'Avenant n° 1',
      purpose: 'Départ de B',
      resolutionReference: '',
      signedOn: null,
      effectiveOn: day(effectiveOn),
      terms: { ...termsOf(agreementOn(agreementOf(office), day(effectiveOn))), ...change },
      ...named,
    },
  })

const onlyA = { beneficiaries: [{ collectivityId: 'A', weeklyMinutes: minutes(600) }] }

const hour = (office: Office, to: string, collectivityId: string) =>
  recordTime(office, {
    sheets: [
      {
        agentId: 'Marie',
        lines: [{ day: day(to), collectivityId, minutes: minutes(60), task: '' }],
      },
    ],
  })

describe('an amendment', () => {
  it('changes the terms from its day on: a body that left can be given no hour any more', async () => {
    const office = valley()
    well(await amend(office, '2026-02-01', onlyA))
    well(await hour(office, '2026-01-30', 'B'))
    expect(refusals(await hour(office, '2026-02-02', 'B'))).toEqual(['outsideAgreement'])
  })

  it('is told by what it changes', async () => {
    const office = valley()
    well(await amend(office, '2026-02-01', { ...onlyA, commonTime: 'lender' }))
    const [before, after] = ['2026-01-31', '2026-02-01'].map((on) =>
      termsOf(agreementOn(agreementOf(office), day(on))),
    )
    expect(termChanges(before as Terms, after as Terms)).toEqual([
      { kind: 'bodiesLeave', ids: ['B'] },
      { kind: 'commonTime', from: 'proRata', to: 'lender' },
    ])
    expect(termChanges(before as Terms, before as Terms)).toEqual([])
  })

  it('is one change, named after it, that Ctrl+Z takes back', async () => {
    const office = valley()
    const before = agreementOf(office)
    well(await amend(office, '2026-02-01', onlyA))
    expect(office.keeper.state().undo).toEqual({
      verb: 'saveAmendment',
      subject: 'Avenant n° 1',
      when: '2026-02-01',
    })
    well(await undo(office))
    expect(agreementOf(office)).toEqual(before)
  })

  it('takes effect after the start, before the end, and on no day of another', async () => {
    const office = valley()
    expect(refusals(await amend(office, '2026-01-01'))).toEqual(['amendmentBeforeStart'])
    expect(refusals(await amend(office, '2027-01-01'))).toEqual(['amendmentAfterEnd'])
    well(await amend(office, '2026-03-01'))
    const second = { id: 'second', reference: 'Avenant n° 2' }
    expect(refusals(await amend(office, '2026-03-01', {}, second))).toEqual([
      'amendmentBeforeStart',
    ])
    for (const reference of ['Avenant n° 1', 'avenant N°1', 'Avenant nº 1', 'Avenant № 1'])
      expect(refusals(await amend(office, '2026-04-01', {}, { id: 'second', reference }))).toEqual([
        'referenceTaken',
      ])
    well(await amend(office, '2026-02-01', {}, second))
    expect(agreementOf(office).amendments?.map(({ id }) => id)).toEqual(['second', 'first'])
  })

  it('is refused where it names who does not exist, or lends an agent beyond a whole', async () => {
    const office = valley()
    const ghost = { beneficiaries: [{ collectivityId: 'ghost', weeklyMinutes: minutes(60) }] }
    expect(refusals(await amend(office, '2026-02-01', ghost))).toContain('unknownRecord')
    const other = { ...agreementOf(office), id: 'other', reference: '2026-02', beneficiaries: [] }
    const half = [{ agentId: 'Marie', workShare: 5000 }]
    well(await amend(office, '2026-02-01', { agents: half }))
    well(
      await saveAgreement(office, {
        ...other,
        agents: half,
        period: { from: day('2026-02-01'), to: null },
      }),
    )
    const more = [{ agentId: 'Marie', workShare: 6000 }]
    expect(await amend(office, '2026-02-01', { agents: more })).toEqual({
      ok: false,
      failures: [
        {
          code: 'lentOver100',
          agent: 'Marie Dupont',
          day: '2026-02-01',
          percent: 110,
          through: '2026-12-31',
          agreements: ['2026-01', '2026-02'],
        },
      ],
    })
  })

  it('is drawn up after a settlement that ends before it, and stays while a statement rests on it', async () => {
    const office = valley()
    well(await office.issue(months('01')))
    well(await amend(office, '2026-02-01', onlyA))
    const [february] = well(await office.issue(months('02')))
    const gone = { agreementId: 'agreement', amendmentId: 'first' }
    expect(await removeAmendment(office, gone)).toMatchObject({
      failures: [{ code: 'settled', statement: february?.number, what: 'Avenant n° 1' }],
    })
    expect(refusals(await amend(office, '2026-01-15', onlyA))).toEqual(['settled'])
    well(await cancelStatement(office, { id: february?.id ?? '', reason: 'Avenant retiré' }))
    well(await removeAmendment(office, gone))
    expect(agreementOf(office).amendments).toBeUndefined()
  })

  it('stays while a decision of the follow-up committee names it', async () => {
    const file = await valley().file()
    const decision = {
      id: 'd',
      kind: 'decision',
      text: 'B se retire',
      amendmentId: 'first',
    } as const
    const office = new Office({
      ...file,
      meetings: [
        {
          id: 'm',
          agreementId: 'agreement',
          heldOn: day('2026-01-20'),
          place: '',
          attendance: '',
          decisions: [decision],
        },
      ],
    })
    well(await amend(office, '2026-02-01', onlyA))
    expect(
      await removeAmendment(office, { agreementId: 'agreement', amendmentId: 'first' }),
    ).toEqual({
      ok: false,
      failures: [{ code: 'amendmentInUse', amendment: 'Avenant n° 1', title: 'B se retire' }],
    })
  })
})
