import { cents } from '#shared/kernel/cents'
import { day } from '#shared/kernel/day'
import { groupBy } from '#shared/kernel/group-by'
import { minutes } from '#shared/kernel/minutes'
import { month } from '#shared/kernel/month'
import { yearPeriod } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { termsOf } from '#shared/domain/agreements/term-versions'
import type { Collectivity } from '#shared/domain/collectivities/collectivity'
import type { TimeLine } from '#shared/domain/timesheets/timesheet'
import { timeLineKey } from '#shared/domain/timesheets/time-line-key'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { sampleWorkspace } from './sample-workspace'

function sample(): { readonly file: WorkspaceFile; readonly agreement: Agreement } {
  const file = sampleWorkspace()
  const [agreement] = file.agreements
  if (agreement === undefined) throw new Error('No agreement in the sample')
  return { file, agreement }
}

/** The sample's year with a grant that passes the cost of the service. */
export function grantsOverCost(): WorkspaceFile {
  const { file, agreement } = sample()
  return {
    ...file,
    serviceCharges: [
      {
        id: 'leader',
        agreementId: agreement.id,
        kind: 'grant',
        label: 'LEADER 2026',
        justification: '',
        period: yearPeriod(2026),
        forecast: null,
        actual: cents(30_000_000),
      },
    ],
  }
}

/** The communes that the new one is made of, and its name. */
export const MERGED = ['commune-21075', 'commune-21142'] as const
const NEW_COMMUNE = 'Chanceaux-sur-Seine'

/** One line for each day, body and activity: those of communes that became one are added up. */
const joined = (lines: readonly TimeLine[]): TimeLine[] =>
  groupBy(lines, timeLineKey).map(([first, ...others]) => ({
    ...first,
    minutes: minutes(others.reduce<number>((sum, line) => sum + line.minutes, first.minutes)),
  }))

/** The sample's year, in which two communes became a new one on 1 July: an amendment serves it in their place. */
export function mergedCommunes(): WorkspaceFile {
  const { file, agreement } = sample()
  const isOld = (id: string | null): boolean => MERGED.some((one) => one === id)
  const old = file.collectivities.filter(({ id }) => isOld(id))
  const [first] = old
  if (first === undefined) throw new Error('The sample lacks Billy-lès-Chanceaux.')
  const inhabitants = old.reduce(
    (sum, { populations }) => sum + (populations[0]?.municipal ?? 0),
    0,
  )
  const commune: Collectivity = {
    ...first,
    id: 'commune-nouvelle',
    code: 'NOUV',
    name: NEW_COMMUNE,
    siren: null,
    siret: null,
    inseeCode: null,
    populations: [{ year: 2026, municipal: inhabitants }],
  }
  const from = day('2026-07-01')
  const weekly = agreement.beneficiaries
    .filter(({ collectivityId }) => isOld(collectivityId))
    .reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0)
  const amended: Agreement = {
    ...agreement,
    amendments: [
      {
        id: 'merger',
        reference: 'Avenant n° 1',
        purpose: 'Commune nouvelle',
        resolutionReference: '',
        signedOn: null,
        effectiveOn: from,
        terms: {
          ...termsOf(agreement),
          beneficiaries: [
            ...agreement.beneficiaries.filter(({ collectivityId }) => !isOld(collectivityId)),
            { collectivityId: commune.id, weeklyMinutes: minutes(weekly) },
          ],
        },
      },
    ],
  }
  return {
    ...file,
    collectivities: [...file.collectivities, commune],
    agreements: [amended],
    timesheets: file.timesheets.map((sheet) => ({
      ...sheet,
      lines: joined(
        sheet.lines.map((line) =>
          line.day >= from && isOld(line.collectivityId)
            ? { ...line, collectivityId: commune.id }
            : line,
        ),
      ),
    })),
  }
}

/** The sample's agreement with a committee that meets each quarter, and a task that is late. */
export function meetingCommittee(): WorkspaceFile {
  const { file, agreement } = sample()
  return {
    ...file,
    agreements: [{ ...agreement, committee: { rhythm: 'quarterly' } }],
    meetings: [
      {
        id: 'october',
        agreementId: agreement.id,
        heldOn: day('2026-10-14'),
        place: 'Saint-Seine-l’Abbaye',
        attendance: 'Les maires des communes desservies',
        agenda: 'Dépassements du troisième trimestre',
        decisions: [
          {
            id: 'remind',
            kind: 'decision',
            text: 'Relancer les syndicats qui n’ont pas transmis leurs prévisions pour 2027',
            amendmentId: null,
            dueOn: day('2026-12-01'),
            doneOn: null,
          },
        ],
      },
    ],
  }
}

/** The sample's hours, lent without any written agreement. */
export function informalPractice(): WorkspaceFile {
  const { file, agreement } = sample()
  const { unitCostClause: _clause, ...rest } = agreement
  return {
    ...file,
    agreements: [
      { ...rest, legalForm: 'informal', legalBasis: '', resolutionReference: '', signedOn: null },
    ],
  }
}

/** The sample's territory before anyone entered an hour or a cost. */
export const yearToCome = (): WorkspaceFile => ({ ...sample().file, timesheets: [], costs: [] })

/** Months in the middle of the sample's year in which nobody entered anything. */
export const HOLE = ['2026-04', '2026-05'].map(month)

/** The sample's year with a hole in it. */
export function yearWithHole(): WorkspaceFile {
  const { file } = sample()
  return { ...file, timesheets: file.timesheets.filter(({ month: at }) => !HOLE.includes(at)) }
}

/** The body whose August corrections take below zero, and the one that an agent did less than nothing for. */
export const [BELOW_IN_AUGUST, BELOW_BY_AGENT] = ['commune-21478', 'commune-21561'] as const

/** The sample's year with late corrections that take off more than a month of a body, and than an agent did for another. */
export function correctedYear(): WorkspaceFile {
  const { file } = sample()
  const correction = {
    task: 'Tri des archives',
    reason: 'Heures comptées deux fois',
  }
  return {
    ...file,
    adjustments: [
      {
        ...correction,
        id: 'august',
        agentId: 'agent-m0112',
        collectivityId: BELOW_IN_AUGUST,
        day: day('2026-07-10'),
        minutes: minutes(-720),
        countedIn: month('2026-08'),
      },
      {
        ...correction,
        id: 'may',
        agentId: 'agent-m0112',
        collectivityId: BELOW_BY_AGENT,
        day: day('2026-03-02'),
        minutes: minutes(-300),
        countedIn: month('2026-05'),
      },
    ],
  }
}
