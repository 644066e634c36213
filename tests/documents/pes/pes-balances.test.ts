import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { reducedTitles } from '#shared/domain/pes/reduced-titles'
import { pesFacts } from '../../../src-main/use-cases/pes-facts'
import { recordTime } from '../../../src-main/use-cases/record-time'
import { takePublishedAccounts } from '../../../src-main/use-cases/take-published-accounts'
import { listed, unissued } from '../../scenarios/correction-office'
import { months, Office, refusals, well } from '../../scenarios/office'
import { request } from './pes-office'

const instalment = (title: number, calledOn: string, euros: number) => ({
  collectivityId: 'A',
  reference: `Titre ${String(title)}`,
  calledOn,
  amount: euros * 100,
})

/** A pays 200.00 for January and 120.00 for February; each balance is left to the next statement, where there is one to come. */
async function twoMonths(to: string, january: number, february: number): Promise<Office> {
  const office = unissued({
    balance: 'carried',
    period: { from: '2026-01-01', to },
    instalments: [instalment(1, '2026-01-15', january), instalment(2, '2026-02-15', february)],
  })
  well(await takePublishedAccounts(office))
  well(await office.issue(months('01'), ['A']))
  well(await office.issue(months('02'), ['A']))
  return office
}

/** The titles that the statement of February reduces in a file for Hélios, or why there are none. */
async function reduced(office: Office) {
  const { lines } = well(await pesFacts(office, request(office, 'CC')))
  return lines.map((line) => {
    const titles = reducedTitles(line)
    return titles.ok ? titles.value : refusals(titles)
  })
}

describe('a reduction that gives back the balance of an earlier statement', () => {
  it('reduces no title of its own period, whose balance is left to the next statement', async () => {
    const office = await twoMonths('2026-12-31', 500, 400)
    expect(listed(office)).toEqual(['2026-001 A 0.00', '2026-002 A -300.00'])
    expect(await reduced(office)).toEqual([['pesOriginElsewhere']])
  })

  it('reduces no title of its own period, which called less than the share', async () => {
    const office = await twoMonths('2026-02-28', 250, 100)
    expect(listed(office)).toEqual(['2026-001 A 0.00', '2026-002 A -30.00'])
    expect(await reduced(office)).toEqual([['pesOriginElsewhere']])
  })

  it('reduces the title of its own period by what that called beyond the share, where a claim of before takes off some of it', async () => {
    const office = await twoMonths('2026-02-28', 150, 400)
    expect(listed(office)).toEqual(['2026-001 A 0.00', '2026-002 A -230.00'])
    expect(await reduced(office)).toEqual([[{ title: '2', amount: 23_000 }]])
  })
})

/** A title: its number, the day it was called, euros. */
type Call = Parameters<typeof instalment>

describe('a reduction of a final statement whose provisional one gave some of its titles back already', () => {
  /** A is foreseen to bear 324.00 of two months, 200.00 of January alone; then B has 20 hours more, and A bears 231.43 of both. */
  async function provisionalFirst(
    provisional: ReturnType<typeof months>,
    called: readonly Call[],
    today = '2027-01-14',
  ) {
    const before = unissued({
      period: { from: '2026-01-01', to: '2026-02-28' },
      instalments: called.map((one) => instalment(...one)),
    })
    const office = new Office(await before.file(), today)
    well(await takePublishedAccounts(office))
    well(await office.issue(provisional, ['A'], 'agreement', 'provisional'))
    const lines = [
      { day: day('2026-01-20'), collectivityId: 'B', minutes: minutes(1_200), task: '' },
    ]
    well(await recordTime(office, { sheets: [{ agentId: 'Marie', lines }] }))
    well(await office.issue(months('01', '02'), ['A']))
    return office
  }

  it('takes from no title more than is left of it', async () => {
    const calls: readonly Call[] = [
      [1, '2026-01-15', 300],
      [2, '2026-02-15', 200],
    ]
    const office = await provisionalFirst(months('01', '02'), calls)
    expect(listed(office)).toEqual(['2026-001 A -176.00', '2026-002 A -92.57'])
    expect(await reduced(office)).toEqual([
      [{ title: '2', amount: 17_600 }],
      [
        { title: '2', amount: 2_400 },
        { title: '1', amount: 6_857 },
      ],
    ])
  })

  it('takes titles of days that the provisional one did not cover whole', async () => {
    const calls: readonly Call[] = [
      [1, '2026-01-10', 100],
      [2, '2026-01-15', 200],
      [3, '2026-02-15', 130],
    ]
    const office = await provisionalFirst(months('01'), calls)
    expect(listed(office)).toEqual(['2026-001 A -100.00', '2026-002 A -98.57'])
    expect(await reduced(office)).toEqual([
      [{ title: '2', amount: 10_000 }],
      [{ title: '3', amount: 9_857 }],
    ])
  })

  it('says of what the provisional one called in the year that no instalment called it, where these are of a closed year', async () => {
    const office = await provisionalFirst(months('01', '02'), [[1, '2026-01-15', 20]], '2027-02-15')
    expect(listed(office)).toEqual(['2026-001 A 304.00', '2026-002 A -92.57'])
    const asked = request(office, 'CC', { issuedOn: day('2027-02-15') })
    const { lines } = well(await pesFacts(office, asked))
    expect(lines.slice(1).map((line) => refusals(reducedTitles(line)))).toEqual([
      ['pesOriginElsewhere'],
    ])
  })
})
