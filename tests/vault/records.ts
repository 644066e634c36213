import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import type { TableRows } from '#shared/contract/vault'
import type { ChangeLabel } from '#shared/contract/views'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { AgentCost } from '#shared/domain/costs/agent-cost'
import type { Timesheet } from '#shared/domain/timesheets/timesheet'
import { agentMonthId } from '#shared/domain/timesheets/agent-month-id'
import type { Change } from '#shared/domain/workspace/change'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleWorkspace } from '../hands/sample-workspace'
import { plainBody } from '../hands/plain-records'

let known: WorkspaceFile | null = null

/** The last month that is kept of the sample's year: what is shown with it does not rest on how much there is. */
const LAST = month('2026-02')

/** The sample territory, with the figures of the first two months of its year. */
export const sample = (): WorkspaceFile => (known ??= readSample())

function readSample(): WorkspaceFile {
  const file = sampleWorkspace()
  const { timesheets, costs } = file
  return {
    ...file,
    timesheets: timesheets.filter((sheet) => sheet.month <= LAST),
    costs: costs.filter((cost) => cost.month <= LAST),
  }
}

/** One record of each table that schema version 2 brought, around the first agents and bodies of the sample. */
export function recordsSince2({ agents, collectivities, agreements }: WorkspaceFile) {
  const agentId = agents[0]?.id ?? ''
  const collectivityId = collectivities[1]?.id ?? ''
  const agreementId = agreements[0]?.id ?? ''
  const period = { from: day('2026-01-05'), to: day('2026-01-11') }
  const signed = { at: '2026-01-12T08:00:00Z', author: 'Claire Morel' }
  const slot = { weekday: 1, start: 510, minutes: minutes(180), collectivityId, activity: '' }
  return {
    weekTemplates: [{ id: 't1', agentId, period: { ...period, to: null }, slots: [slot] }],
    absences: [{ id: 'b1', agentId, period, part: 'day', kind: 'training' }],
    unitCounts: [
      {
        agreementId,
        month: month('2026-01'),
        counts: [{ collectivityId, unitTypeId: 'u1', hundredths: 300 }],
      },
    ],
    submissions: [
      { id: 'p1', agentId, period, steps: [{ step: 'submitted', ...signed, reason: '' }] },
    ],
    locks: [{ id: 'l1', number: 1, through: day('2025-12-31'), ...signed, reason: '' }],
    hourRecords: [
      {
        id: 'h1',
        agreementId,
        collectivityId,
        period,
        madeOn: day('2026-01-12'),
        content: '0'.repeat(64),
        secret: '0'.repeat(32),
        minutes: 180,
        reply: { answer: 'accepted', on: day('2026-01-14'), ...signed, reason: '' },
      },
    ],
    adjustments: [
      {
        id: 'd1',
        agentId,
        collectivityId,
        day: day('2025-12-30'),
        minutes: minutes(60),
        task: 'Élections',
        reason: 'Feuille retrouvée',
        countedIn: month('2026-01'),
      },
    ],
    imports: [
      {
        id: 'i1',
        fileName: 'kimai.csv',
        source: 'kimai',
        sha256: '0'.repeat(64),
        ...signed,
        added: 4,
        changed: 1,
        skipped: 2,
        refused: 0,
      },
    ],
    importMappings: [
      {
        id: 'm1',
        name: 'Kimai',
        source: 'kimai',
        columns: { agent: 'User', duration: 'Duration' },
        dates: 'dmy',
        durations: 'hours',
        names: [{ kind: 'agent', found: 'Marie D.', id: agentId }],
      },
    ],
    criteria: [
      {
        id: 'k1',
        name: 'Longueur de voirie',
        unit: 'km',
        source: 'Fiche DGF',
        values: [{ collectivityId, year: 2026, hundredths: 1_250 }],
        archived: false,
      },
    ],
    serviceCharges: [
      {
        id: 'c1',
        agreementId,
        kind: 'contracts',
        label: 'Logiciel',
        justification: '',
        period: yearPeriod(2026),
        forecast: { baseYear: 2024, base: cents(120_000), adjustments: [] },
        actual: null,
      },
    ],
    parameters: [
      {
        id: 'p1',
        code: 'pointValue',
        from: day('2023-07-01'),
        value: 492_278,
        source: 'Décret n° 2023-519',
      },
    ],
    papers: [
      {
        id: 'p1',
        agreementId,
        kind: 'resolution',
        title: 'Délibération',
        date: day('2024-06-12'),
        number: '2024-41',
        collectivityId,
        agentId: null,
        amendmentId: null,
        versions: [
          { sha256: '0'.repeat(64), fileName: 'deliberation.pdf', size: 9, addedAt: signed.at },
        ],
      },
    ],
    meetings: [
      {
        id: 'e1',
        agreementId,
        heldOn: day('2026-03-05'),
        place: 'Siège',
        attendance: '',
        decisions: [{ id: 'd1', kind: 'decision', text: 'Garder la clé', amendmentId: null }],
      },
    ],
    costNotices: [
      {
        id: 'n1',
        agreementId,
        fiscalYear: 2026,
        notifiedOn: day('2026-03-30'),
        unitCost: cents(2_091),
        unit: 'heure',
        reference: '',
      },
    ],
    scenarios: [
      {
        id: 'x1',
        agreementId,
        name: 'Point +1 %',
        note: '',
        createdOn: day('2026-04-01'),
        suppositions: [
          { kind: 'pay', agentId: null, from: day('2026-07-01'), tenThousandths: 100 },
        ],
      },
    ],
  } as const satisfies TableRows
}

/** A label as use cases write them. */
export const label = (
  subject: string,
  verb: ChangeLabel['verb'] = 'saveCollectivity',
): ChangeLabel => ({ verb, subject, when: null })

/** A municipality with nothing but a name. */
export const municipality = (id: string, name = `Commune ${id}`): Collectivity =>
  plainBody(id, { code: id.slice(0, 20), name })

/** A record written, replaced or removed. */
export const collectivityChange = (
  before: Collectivity | null,
  after: Collectivity | null,
): Change => ({ table: 'collectivities', id: (after ?? before)?.id ?? '', before, after })

/** An agent's month with one line: minutes for a body on its first day. */
export const monthOfHours = (
  agentId: string,
  at: string,
  collectivityId: string | null = null,
  duration = 60,
): Timesheet => ({
  agentId,
  month: month(at),
  lines: [{ day: day(`${at}-01`), collectivityId, minutes: minutes(duration), task: '' }],
})

/** What an agent cost in a month, as base pay. */
export const monthOfCost = (agentId: string, at: string, amount = 250_000): AgentCost => ({
  agentId,
  month: month(at),
  components: [{ kind: 'basePay', amount: cents(amount) }],
})

/** Minutes of an agent for a body on a day, before and after; zero is no line. */
export function hoursChange(
  agentId: string,
  on: string,
  collectivityId: string | null,
  before: number,
  after: number,
  existed = true,
): Change {
  const value = (duration: number) =>
    duration === 0 ? null : { minutes: minutes(duration), task: '' }
  return {
    table: 'timesheets',
    id: agentMonthId(agentId, month(on.slice(0, 7))),
    agentId,
    month: month(on.slice(0, 7)),
    existed,
    exists: true,
    lines: [{ day: day(on), collectivityId, before: value(before), after: value(after) }],
  }
}
