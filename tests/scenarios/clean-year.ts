import type { Finding } from '#shared/domain/statements/finding'
import { replyCodes } from '#shared/domain/hour-records/reply-codes'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { readWorkspace } from '#shared/domain/workspace/read-workspace'
import { makeHourRecords } from '../../src-main/use-cases/make-hour-records'
import { publishedParameters } from '../../src-main/use-cases/published-parameters'
import { replyToHourRecord } from '../../src-main/use-cases/reply-to-hour-record'
import { months, Office, well } from './office'
import { Territory } from './territory'

const JANUARY = months('01')
export const ISSUED_ON = '2027-01-14'
const ADDRESS = { street: '1 rue de la Mairie', postalCode: '21440', city: 'Oigny' }

const paper = (kind: string, collectivityId: string | null) => ({
  id: `${kind} ${collectivityId ?? ''}`,
  agreementId: 'agreement',
  kind,
  title: kind,
  date: '2025-12-10',
  number: '2025-41',
  collectivityId,
  agentId: null,
  amendmentId: null,
  versions: [
    {
      sha256: 'a'.repeat(64),
      fileName: `${kind}.pdf`,
      size: 10,
      addedAt: '2025-12-11T10:00:00.000Z',
    },
  ],
})

/** A community lends a secretary to its member A for five hours a week in 2026; every act, paper and hour is there. */
function complete(): WorkspaceFile {
  const file = new Territory('A')
    .terms({
      legalForm: 'serviceLendingDownward',
      legalBasis: 'CGCT L.5211-4-1, III',
      signedOn: '2025-12-10',
      resolutionReference: '2025-41',
      hourlyTariff: 1_500,
      unitCostClause: 'fixed',
    })
    .contracted('A', 5)
    .lends('Marie')
    .career('Marie', 'B', 'Secrétaire générale de mairie')
    .body('A', { memberOf: ['CC'], siret: '21210759300015', address: ADDRESS })
    .days('Marie', '2026-01', [
      [2, 'A', 5],
      [5, 'A', 5],
      [12, 'A', 5],
      [19, 'A', 5],
      [26, 'A', 5],
    ])
    .cost('Marie', '2026-01', 375)
    .file()
  return {
    ...file,
    collectivities: file.collectivities.map((body) =>
      body.id === 'CC' ? { ...body, siret: '24210070900011', address: ADDRESS } : body,
    ),
    agents: file.agents.map((agent) => ({
      ...agent,
      workPeriods: agent.workPeriods.map((period) => ({ ...period, weeklyMinutes: 300 as never })),
    })),
  }
}

/** The clean January of a territory, as a file: the body has accepted its hours. */
export async function cleanYear(): Promise<WorkspaceFile> {
  const file = complete()
  const read = readWorkspace({
    ...JSON.parse(JSON.stringify(file)),
    parameters: publishedParameters(),
    papers: [
      paper('agreement', null),
      paper('resolution', null),
      paper('socialCommitteeOpinion', null),
      paper('annex', null),
    ],
    costNotices: [
      {
        id: 'notice',
        agreementId: 'agreement',
        fiscalYear: 2026,
        notifiedOn: '2026-02-01',
        unitCost: 1_500,
        unit: 'heure',
        reference: 'L-12',
      },
    ],
  })
  if (!read.ok) throw new Error(JSON.stringify(read.failures))
  const office = new Office(read.value, ISSUED_ON)
  const place = { agreementId: 'agreement', period: JANUARY, collectivityIds: ['A'] }
  const { ids } = well(await makeHourRecords(office, place))
  const record = office.keeper.registers().hourRecords.get(ids[0] ?? '')
  if (record === undefined) throw new Error('No record')
  well(
    await replyToHourRecord(office, {
      code: replyCodes(record).accepted,
      reason: '',
      on: office.surroundings.today(),
    }),
  )
  return office.file()
}

/** What is objected to the statement of A for January. */
export const objectionsTo = async (
  file: WorkspaceFile,
  today = ISSUED_ON,
  period = JANUARY,
): Promise<readonly Finding[]> => new Office(file, today).audit(period)
