import { describe, expect, it } from 'vitest'
import { day } from '#shared/kernel/day'
import { fingerprint } from '#shared/kernel/fingerprint'
import type { StatementContent } from '#shared/domain/statements/statement'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { previewHourRecord } from '../../src-main/use-cases/hour-sheets'
import { saveAgent } from '../../src-main/use-cases/save-agent'
import { saveTrip } from '../../src-main/use-cases/save-trip'
import { takePublishedParameters } from '../../src-main/use-cases/take-published-parameters'
import { verifyStatements } from '../../src-main/use-cases/verify-statements'
import { months, Office, well } from './office'
import { Territory, type Terms } from './territory'

const JANUARY = months('01')
const NAMES = ['Marie', 'Paul', 'Marc'] as const

/** Three agents who work one after the other for A, all by the name of Dupont. */
const valley = (terms: Terms = {}): Territory =>
  NAMES.reduce(
    (made, name, at) =>
      made
        .lends(name)
        .days(name, '2026-01', [[5 + at, 'A', 7]])
        .cost(name, '2026-01', 2_275),
    new Territory('A'),
  ).terms(terms)

async function issued(territory: Territory): Promise<WorkspaceFile> {
  const office = new Office(territory)
  well(await office.issue(JANUARY))
  return office.file()
}

const usersOf = ({ statements }: WorkspaceFile): readonly (string | undefined)[] | undefined =>
  statements[0]?.content.uses.map(({ agent }) => agent)

/** The file with its statement as other hands left it. */
const changed = (
  file: WorkspaceFile,
  change: (content: StatementContent) => StatementContent,
  seal: (content: StatementContent) => string,
): WorkspaceFile => ({
  ...file,
  statements: file.statements.map((statement) => {
    const content = change(statement.content)
    return { ...statement, content, fingerprint: seal(content) }
  }),
})

/** As statements were issued before agents of the same initials were told apart. */
const before = (content: StatementContent): StatementContent => ({
  ...content,
  uses: content.uses.map((use) => ({ ...use, agent: use.agent.slice(0, 5) })),
})

const verdictOf = async (file: WorkspaceFile) =>
  well(await verifyStatements(new Office(file)))[0]?.verification

describe('agents of the same initials', () => {
  it('are told apart by their registration numbers in the uses of a statement', async () => {
    expect(usersOf(await issued(valley()))).toEqual(['M. D. (Marie)', 'P. D.', 'M. D. (Marc)'])
  })

  it('are not, where the agreement lends only one of them', async () => {
    const agents = ['Marie', 'Paul'].map((agentId) => ({ agentId, workShare: 10_000 }))
    expect(usersOf(await issued(valley({ agents })))).toEqual(['M. D.', 'P. D.'])
  })

  it('are told apart in a record of hours', async () => {
    const asked = { agreementId: 'agreement', period: JANUARY, collectivityId: 'A' }
    const { uses } = well(await previewHourRecord(new Office(valley()), asked))
    expect(uses.map(({ agent }) => agent)).toEqual(['M. D. (Marie)', 'P. D.', 'M. D. (Marc)'])
  })

  it('are told apart where the pay of each sets a price', async () => {
    const rated = { kind: 'payTimes', thousandths: 1400 }
    const line = { label: 'Mission', bodies: null, agents: null, rated, tiers: [] }
    const key = { kind: 'prices', lines: [{ id: 'mission', ...line }] }
    const [statement] = (await issued(valley({ key }))).statements
    expect(statement?.content.billing).toMatchObject({
      lines: [{ agent: 'M. D. (Marc)' }, { agent: 'M. D. (Marie)' }, { agent: 'P. D.' }],
    })
  })

  it('are told apart where their kilometres are charged', async () => {
    const office = new Office(valley({ travel: 'charged' }))
    well(await takePublishedParameters(office))
    const vehicles = [{ from: day('2025-01-01'), vehicle: 'mediumCar' as const }]
    for (const agent of (await office.file()).agents) {
      well(await saveAgent(office, { ...agent, vehicles }))
      const trip = { id: agent.id, agentId: agent.id, collectivityId: 'A', tenths: 100 }
      well(await saveTrip(office, { ...trip, day: day('2026-01-12'), purpose: '' }))
    }
    well(await office.issue(JANUARY))
    const { content } = (await office.file()).statements[0] ?? {}
    expect(content?.travel?.map(({ agent }) => agent).sort()).toEqual([
      'M. D. (Marc)',
      'M. D. (Marie)',
      'P. D.',
    ])
  })

  describe('on a statement that is verified', () => {
    it('are not asked of one that was issued before', async () => {
      const file = changed(await issued(valley()), before, fingerprint)
      expect(await verdictOf(file)).toEqual({ kind: 'identical' })
    })

    it('are not what differs in one issued before, of which something else was altered', async () => {
      const file = changed(await issued(valley()), before, () => '0'.repeat(12))
      const altered = { kind: 'different', cause: 'altered', difference: null }
      expect(await verdictOf(file)).toEqual(altered)
    })

    it('are named where one was put in the place of the other', async () => {
      const { statements, ...file } = await issued(valley())
      const swapped = ({ uses, ...content }: StatementContent): StatementContent => ({
        ...content,
        uses: uses.map((use, at) => (at === 0 ? { ...use, agent: 'M. D. (Marc)' } : use)),
      })
      const seal = (): string => statements[0]?.fingerprint ?? ''
      expect(await verdictOf(changed({ ...file, statements }, swapped, seal))).toMatchObject({
        cause: 'altered',
        difference: {
          field: 'uses.agent',
          change: { issued: 'M. D. (Marc)', recomputed: 'M. D. (Marie)' },
        },
      })
    })
  })
})
