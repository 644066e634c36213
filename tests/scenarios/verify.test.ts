import { describe, expect, it } from 'vitest'
import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { fingerprint } from '#shared/kernel/fingerprint'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import type { Statement } from '#shared/domain/statements/statement'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { translator } from '#shared/wording/translator'
import { cancelStatement } from '../../src-main/use-cases/cancel-statement'
import { recordTime } from '../../src-main/use-cases/record-time'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { movedHour } from './moved-hour'
import { readWorkspaceText } from '../../src-main/workspace-file/read-workspace-text'
import { workspaceText } from '../../src-main/workspace-file/workspace-text'
import { months, Office, well } from './office'
import { sampleOffice } from './sample-office'
import { Territory } from './territory'

async function issued(): Promise<WorkspaceFile> {
  const office = new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10, common: 6 })
      .cost('Marie', '2026-01', 300)
      .hours('Marie', '2026-02', { A: 10, B: 20 })
      .cost('Marie', '2026-02', 300),
  )
  well(await office.issue(months('01')))
  well(await office.issue(months('02')))
  return office.file()
}

/** The hours of a file, those for bodies under an activity. */
const doneAs = (activity: string, { timesheets }: Pick<WorkspaceFile, 'timesheets'>) =>
  timesheets.map((timesheet) => ({
    ...timesheet,
    lines: timesheet.lines.map((line) =>
      line.collectivityId === null ? line : { ...line, activity },
    ),
  }))

/** January settled from hours that were entered under an activity. */
async function withActivity(activity: string): Promise<WorkspaceFile> {
  const file = await new Office(
    new Territory('A', 'B')
      .lends('Marie')
      .hours('Marie', '2026-01', { A: 20, B: 10 })
      .cost('Marie', '2026-01', 300),
  ).file()
  const office = new Office({ ...file, timesheets: doneAs(activity, file) })
  well(await office.issue(months('01')))
  return office.file()
}

const verdicts = async (file: WorkspaceFile): Promise<readonly string[]> =>
  well(await verifyStatements(new Office(file))).map(({ number, verification }) =>
    verification.kind === 'identical'
      ? `${number} identical`
      : `${number} ${verificationSentence(verification, translator('en'), 'en')}`,
  )

const LOST = 'It can’t be recomputed any more: its agreement, hours or costs are missing.'
const ALTERED = 'Its content was changed after it was issued: its fingerprint no longer matches.'

/** The file with one statement as someone else left it. */
const tampered = (file: WorkspaceFile, change: (statement: Statement) => Statement) => ({
  ...file,
  statements: file.statements.map((statement, index) =>
    index === 0 ? change(statement) : statement,
  ),
})

describe('recomputing issued statements', () => {
  it('finds them identical when nothing moved', async () => {
    expect(await verdicts(await issued())).toEqual([
      '2026-001 identical',
      '2026-002 identical',
      '2026-003 identical',
      '2026-004 identical',
    ])
  })

  it('finds them identical in the file that they are exported to, whatever the order in which a day was entered', async () => {
    const day = [2, 'A', 3] as const
    const office = new Office(
      new Territory('A', 'B')
        .lends('Marie')
        .days('Marie', '2026-01', [day])
        .cost('Marie', '2026-01', 300),
    )
    const file = await office.file()
    const timesheets = file.timesheets.map((timesheet) => ({
      ...timesheet,
      lines: timesheet.lines.flatMap((line) =>
        ['urbanisme', 'accueil'].map((activity) => ({ ...line, activity })),
      ),
    }))
    const entered = new Office({ ...file, timesheets })
    well(await entered.issue(months('01')))
    const text = workspaceText(await entered.file())
    expect(await verdicts(well(readWorkspaceText(text, 'export.quotite.json')))).toEqual([
      '2026-001 identical',
    ])
  })

  it('finds provisional ones identical in a month of which late hours take some of those foreseen off', async () => {
    const file = await new Office(
      new Territory('A')
        .lends('Marie')
        .contracted('A', 6)
        .hours('Marie', '2026-01', { A: 20 })
        .cost('Marie', '2026-01', 300)
        .cost('Marie', '2026-02', 300),
    ).file()
    const late = {
      id: 'late',
      agentId: 'Marie',
      collectivityId: 'A',
      day: day('2026-01-02'),
      minutes: minutes(-60),
      task: '',
      reason: 'Double',
      countedIn: month('2026-02'),
    }
    const office = new Office({ ...file, adjustments: [late] })
    well(await office.issue(months('01', '02'), null, 'agreement', 'provisional'))
    expect(await verdicts(await office.file())).toEqual(['2026-001 identical'])
  })

  it('names the first use that an hour edited in the file made differ, in that month alone', async () => {
    const file = await issued()
    const timesheets = file.timesheets.map((timesheet) =>
      timesheet.month === '2026-01'
        ? {
            ...timesheet,
            lines: timesheet.lines.map((line, index) =>
              index === 0 ? { ...line, minutes: minutes(line.minutes - 60) } : line,
            ),
          }
        : timesheet,
    )
    expect(await verdicts({ ...file, timesheets })).toEqual([
      '2026-001 Line 1 of the list of uses, 1 January 2026, duration: 20\u00A0h when issued, 19\u00A0h recomputed.',
      '2026-002 Billed hours: 12\u00A0h when issued, 12\u00A0h\u00A004 recomputed.',
      '2026-003 identical',
      '2026-004 identical',
    ])
  })

  it('says where the figures are identical and only what another body’s statement rests on moved', async () => {
    const file = await movedHour()
    const found = well(await verifyStatements(new Office(file)))
    expect(found.map(({ verification }) => verification)).toMatchObject([
      { kind: 'different', cause: 'shared', difference: { field: 'settlement' } },
      { kind: 'different', cause: 'recomputed', difference: { field: 'uses.minutes' } },
    ])
    expect((await verdicts(file))[0]).toBe(
      '2026-001 Only the fingerprint common to the statements of this settlement is not: what another statement rests on changed, the statement comes from an earlier version of the program, or this fingerprint was altered.',
    )
  })

  it('names a cost that was edited in the file', async () => {
    const file = await issued()
    const costs = file.costs.filter(({ month }) => month !== '2026-02')
    expect((await verdicts({ ...file, costs })).slice(2)).toEqual([
      `2026-003 ${LOST}`,
      `2026-004 ${LOST}`,
    ])
  })

  it('finds an amount that was altered in the statement itself by its broken seal', async () => {
    const file = await issued()
    const altered = tampered(file, (statement) => ({
      ...statement,
      content: { ...statement.content, share: statement.content.service.billed },
    }))
    expect((await verdicts(altered))[0]).toBe(
      `2026-001 ${ALTERED} Share of the beneficiary: €300.00 when issued, €200.00 recomputed.`,
    )
  })

  it('tells, in a statement altered by hand, a name that is not the one known, and an account that the plan does not propose', async () => {
    const file = await issued()
    const named = tampered(file, (statement) => ({
      ...statement,
      content: {
        ...statement.content,
        beneficiary: { ...statement.content.beneficiary, name: 'Commune voisine' },
      },
    }))
    expect((await verdicts(named))[0]).toMatch(
      /Name of the beneficiary: “Commune voisine” when issued/,
    )
    const accounts = sampleOffice('pays-de-saint-seine')
    well(await accounts.issue(undefined, null, 'convention-2024-07'))
    const booked = tampered(await accounts.file(), (statement) => ({
      ...statement,
      content: {
        ...statement.content,
        imputation: statement.content.imputation?.map((line) => ({ ...line, account: '7788' })),
      },
    }))
    expect((await verdicts(booked))[0]).toMatch(
      /Account 1, receipt, account: “7788” when issued, “70845” recomputed\.$/,
    )
  })

  it('tells a use that was taken out of the list, and not the lines that follow it', async () => {
    const file = await issued()
    const without = tampered(file, (statement) => ({
      ...statement,
      content: { ...statement.content, uses: statement.content.uses.slice(1) },
    }))
    expect((await verdicts(without))[0]).toBe(
      `2026-001 ${ALTERED} Line 1 of the list of uses, 1 January 2026: not there when issued, but recomputed.`,
    )
  })

  describe('activities of the hours', () => {
    it('are listed on a statement, and one edited in the file is named', async () => {
      const file = await withActivity('Urbanisme')
      expect(file.statements[0]?.content.uses[0]).toMatchObject({ activity: 'Urbanisme' })
      expect(await verdicts(file)).toEqual(['2026-001 identical', '2026-002 identical'])
      const edited = { ...file, timesheets: doneAs('État civil', file) }
      expect((await verdicts(edited))[0]).toBe(
        '2026-001 Line 1 of the list of uses, 1 January 2026, “Urbanisme”, activity: “Urbanisme” when issued, “État civil” recomputed.',
      )
    })

    it('are not asked of a statement that was issued before lists bore them', async () => {
      const file = await issued()
      expect(file.statements[0]?.content.uses[0]).not.toHaveProperty('activity')
      const now = { ...file, timesheets: doneAs('Urbanisme', file) }
      expect(await verdicts(now)).toEqual(await verdicts(file))
      expect((await verdicts(now))[0]).toBe('2026-001 identical')
    })
  })

  it('the name of a body may change: it is printed as it was on the day of issue', async () => {
    const file = await issued()
    const collectivities = file.collectivities.map((body) => ({ ...body, name: 'Autre nom' }))
    expect(await verdicts({ ...file, collectivities })).toContain('2026-001 identical')
  })

  it('finds a statement identical that was issued with pay apart, component by component', async () => {
    const apart = tampered(await issued(), (statement) => {
      const { service } = statement.content
      const components = service.components.flatMap(({ kind, amount }) => [
        { kind, amount: cents(amount - 7_379) },
        { kind: 'familySupplement' as const, amount: cents(7_379) },
      ])
      const content = { ...statement.content, service: { ...service, components } }
      return { ...statement, content, fingerprint: fingerprint(content) }
    })
    expect(new Set((await verdicts(apart)).map((verdict) => verdict.slice(9)))).toEqual(
      new Set(['identical']),
    )
  })

  it('leaves a cancelled statement out: what it rested on may change, its content may not', async () => {
    const office = new Office(await issued())
    for (const { id, number } of office.keeper.registers().statements.values())
      if (number < '2026-003') well(await cancelStatement(office, { id, reason: 'Erreur' }))
    well(
      await recordTime(office, {
        sheets: [
          {
            agentId: 'Marie',
            lines: [
              {
                day: day('2026-01-20'),
                collectivityId: 'A',
                minutes: minutes(60),
                task: 'Conseil',
              },
            ],
          },
        ],
      }),
    )
    const file = await office.file()
    expect(await verdicts(file)).toEqual(['2026-003 identical', '2026-004 identical'])
    const altered = tampered(file, (statement) => ({ ...statement, fingerprint: 'AAAA-BBBB-CCCC' }))
    expect((await verdicts(altered))[0]).toBe(
      `2026-001 ${ALTERED} No recomputed line says which: compare it with the copy that was sent.`,
    )
  })
})
