import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'
import { madeUpCounts } from './units'

const CITY = 'LANV'
const GROUP = 'CCLANV'
const REFERENCE = 'CONSEIL-1'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'J11',
    firstName: 'Élodie',
    lastName: 'Marchetti',
    category: 'A',
    grade: 'Attachée, juriste',
    employer: CITY,
    weeklyHours: 35,
    payIndex: 495,
    allowance: 55_000,
  },
  {
    number: 'J12',
    firstName: 'Thomas',
    lastName: 'Le Goff',
    category: 'B',
    grade: 'Rédacteur, marchés',
    employer: CITY,
    weeklyHours: 35,
    payIndex: 418,
    allowance: 32_000,
  },
]

const COMMUNES = [
  ['AUBRE', 'Aubrecourt', 1_860, 62],
  ['BELLE', 'Bellefosse', 940, 28],
  ['CORNI', 'Cornillac', 3_120, 97],
  ['DAMME', 'Dammeville', 515, 13],
] as const

/** A city lends part of its advice cell to four communes of its group, which pay by the requests that they sent. */
export const adviceCell = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Cellule de conseil de Lanvaux (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('14', 'Lanvaux-la-Ville', year, [
    {
      code: CITY,
      name: 'Lanvaux-la-Ville',
      kind: 'municipality',
      population: 41_900,
      memberOf: [GROUP],
    },
    ...COMMUNES.map(([code, name, population]) => ({
      code,
      name,
      population,
      kind: 'municipality' as const,
      memberOf: [GROUP],
    })),
    { code: GROUP, name: 'Communauté de communes de Lanvaux', kind: 'communityOfMunicipalities' },
  ]),
  agents: madeUpPeople(PEOPLE),
  agreements: [
    madeUpAgreement(year, {
      reference: REFERENCE,
      title: 'Cellule de conseil juridique et marchés',
      legalForm: 'unifiedService',
      legalBasis: 'CGCT, L.5111-1-1 et R.5111-1',
      lender: CITY,
      beneficiaries: Object.fromEntries(COMMUNES.map(([code]) => [code, 0])),
      agents: { J11: 40, J12: 40 },
      key: {
        kind: 'criteria',
        criteria: [
          {
            measure: { kind: 'units', weights: [{ unitTypeId: 'request', thousandths: 1_000 }] },
            weight: 1,
          },
        ],
      },
      more: { unitTypes: [{ id: 'request', name: 'Demande de conseil', unit: 'file' }] },
    }),
  ],
  unitCounts: madeUpCounts(
    year,
    REFERENCE,
    Object.fromEntries(COMMUNES.map(([code, , , requests]) => [code, { request: requests }])),
  ),
  serviceCharges: madeUpCharges(year, REFERENCE, [
    ['contracts', 'Base de données juridiques', 4_860],
  ]),
  costs: madeUpCosts(PEOPLE, year),
})
