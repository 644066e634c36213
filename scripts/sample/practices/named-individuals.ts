import { SAMPLE_DAY } from '../sample-day'
import { day } from '#shared/kernel/day'
import type { Agent } from '#shared/domain/agents/agent'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement, quotas, type AgreementCard } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCosts, madeUpHours, madeUpPeople, personId, type PersonCard } from './people'
import { madeUpTrips } from './trips'

const GROUP = 'CCSERV'
const TOWN = 'SERVAN'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'D01',
    firstName: 'Laurence',
    lastName: 'Vidal',
    category: 'A',
    grade: 'Directrice générale des services',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 680,
    allowance: 118_000,
  },
  {
    number: 'E02',
    firstName: 'Yann',
    lastName: 'Kerbrat',
    category: 'B',
    grade: 'Technicien espaces verts',
    employer: TOWN,
    weeklyHours: 35,
    payIndex: 420,
    allowance: 29_000,
    task: 'Taille, fleurissement, tontes',
    week: { CCSERV: 7, LAVOIR: 4, MONTF: 3 },
  },
  {
    number: 'N03',
    firstName: 'Clémence',
    lastName: 'Joubert',
    category: 'B',
    grade: 'Technicienne énergie',
    employer: GROUP,
    weeklyHours: 28,
    payIndex: 436,
    allowance: 34_000,
    task: 'Suivi des consommations, visites de bâtiments',
    week: { SERVAN: 8, LAVOIR: 5, MONTF: 5 },
  },
]

/** The individual loan: three years at most, with the agent's consent. */
const LOAN = {
  legalForm: 'staffSecondment',
  legalBasis: 'CGFP, L.512-6 et suivants ; décret n° 2008-580',
} as const satisfies Partial<AgreementCard>

/** There and back from the community's offices, in tenths of a kilometre. */
const DISTANCES = { SERVAN: 92, LAVOIR: 244, MONTF: 316 } as const

/** The energy technician drives her own car; the gardener has one of the town's. */
const withCar = (agents: readonly Agent[]): Agent[] =>
  agents.map((agent) =>
    agent.id === personId('N03')
      ? { ...agent, vehicles: [{ from: day('2024-01-01'), vehicle: 'mediumCar' }] }
      : agent,
  )

/**
 * A director, a gardener and an energy technician, each lent by name, with a quota or by the hours done; the technician's
 * kilometres are charged to the body that she visits.
 */
export const namedIndividuals = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Mises à disposition du Val de Serve (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('13', 'Servance-le-Bourg', year, [
    {
      code: GROUP,
      name: 'CC du Val de Serve',
      kind: 'communityOfMunicipalities',
      population: 6_870,
    },
    ...(
      [
        [TOWN, 'Servance-le-Bourg', 2_960],
        ['LAVOIR', 'Lavoir-sur-Serve', 840],
        ['MONTF', 'Montfaucon-la-Serve', 412],
      ] as const
    ).map(([code, name, population]) => ({
      code,
      name,
      population,
      kind: 'municipality' as const,
      memberOf: [GROUP],
    })),
  ]),
  agents: withCar(madeUpPeople(PEOPLE)),
  agreements: [
    madeUpAgreement(year, {
      ...LOAN,
      reference: 'MAD-DGS',
      title: 'Direction générale, mi-temps auprès de la ville',
      lender: GROUP,
      beneficiaries: { [TOWN]: 17.5 },
      agents: { D01: 50 },
      key: quotas({ [TOWN]: 100 }),
    }),
    madeUpAgreement(year, {
      ...LOAN,
      reference: 'MAD-EV',
      title: 'Technicien espaces verts',
      lender: TOWN,
      beneficiaries: { [GROUP]: 7, LAVOIR: 4, MONTF: 3 },
      agents: { E02: 40 },
      key: { kind: 'actualCost' },
    }),
    madeUpAgreement(year, {
      ...LOAN,
      reference: 'MAD-NRJ',
      title: 'Technicienne énergie',
      lender: GROUP,
      beneficiaries: { [TOWN]: 8, LAVOIR: 5, MONTF: 5 },
      agents: { N03: 70 },
      key: { kind: 'actualCost' },
      more: { travel: 'charged' },
    }),
  ],
  timesheets: madeUpHours(PEOPLE, year),
  costs: madeUpCosts(PEOPLE, year),
  trips: madeUpTrips('N03', DISTANCES, madeUpHours(PEOPLE, year)),
})
