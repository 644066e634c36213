import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCriterion } from './measures'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'

const GROUP = 'CCTARD'
const REFERENCE = 'SC-INFO'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'I31',
    firstName: 'Nicolas',
    lastName: 'Perrin',
    category: 'B',
    grade: 'Technicien principal',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 452,
    allowance: 41_000,
  },
]

const COMMUNES = [
  ['GRANV', 'Grandval', 4_410, 38],
  ['HERBE', 'Herbelles', 1_205, 11],
  ['JUSSY', 'Jussy-le-Bois', 730, 6],
] as const

/** One computing service, its office and telecom tools included, shared by the workstations that it looks after. */
export const sharedIt = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Informatique commune du Tardois (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('15', 'Grandval', year, [
    { code: GROUP, name: 'CC du Tardois', kind: 'communityOfMunicipalities', population: 9_830 },
    ...COMMUNES.map(([code, name, population]) => ({
      code,
      name,
      population,
      kind: 'municipality' as const,
      memberOf: [GROUP],
    })),
  ]),
  agents: madeUpPeople(PEOPLE),
  agreements: [
    madeUpAgreement(year, {
      reference: REFERENCE,
      title: 'Service commun informatique, bureautique et téléphonie',
      legalForm: 'sharedService',
      legalBasis: 'CGCT, L.5211-4-2',
      lender: GROUP,
      beneficiaries: Object.fromEntries(COMMUNES.map(([code]) => [code, 0])),
      agents: { I31: 60 },
      key: {
        kind: 'criteria',
        criteria: [{ measure: { kind: 'criterion', criterionId: 'workstations' }, weight: 1 }],
      },
    }),
  ],
  criteria: [
    madeUpCriterion(
      year,
      {
        id: 'workstations',
        name: 'Postes informatiques',
        unit: 'postes',
        source: `Inventaire au 1er janvier ${String(year)}`,
      },
      Object.fromEntries(COMMUNES.map(([code, , , stations]) => [code, stations])),
    ),
  ],
  serviceCharges: madeUpCharges(year, REFERENCE, [
    ['contracts', 'Licences bureautiques', 9_240],
    ['contracts', 'Téléphonie et liaisons', 6_180],
    ['renewal', 'Renouvellement des postes', 12_600],
    ['supplies', 'Fournitures et petit matériel', 1_430],
  ]),
  costs: madeUpCosts(PEOPLE, year),
})
