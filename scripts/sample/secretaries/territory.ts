import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { Chance } from '../chance'
import { sampleAbsences } from './absences'
import { sampleAgreement, sampleNotice } from './agreement'
import { sampleBodies } from './bodies'
import { sampleCosts } from './costs'
import { sampleTimesheets } from './hours'
import { secretaryPapers } from './papers'
import { sampleSecretaries } from './people'
import { sampleUsualWeeks } from './usual-weeks'

/** Town-hall secretaries shared by twenty communes and six syndicats, with every hour of a year. */
export function townHallSecretaries(year: number): WorkspaceFile {
  const { lender, bodies } = sampleBodies()
  const secretaries = sampleSecretaries()
  const agreement = sampleAgreement(bodies, secretaries)
  return {
    ...emptyWorkspace(''),
    workspace: { name: 'Pays de Saint-Seine (exemple)', example: true, exampleDay: SAMPLE_DAY },
    collectivities: [lender, ...bodies.map(({ collectivity }) => collectivity)],
    agents: secretaries.map(({ agent }) => agent),
    agreements: [agreement],
    papers: secretaryPapers().map(({ paper }) => paper),
    costNotices: [sampleNotice(agreement.id, year)],
    timesheets: [...sampleTimesheets(secretaries, bodies, year, new Chance(2026))],
    costs: [...sampleCosts(secretaries, year)],
    absences: [...sampleAbsences(secretaries)],
    weekTemplates: [...sampleUsualWeeks(secretaries, bodies)],
  }
}
