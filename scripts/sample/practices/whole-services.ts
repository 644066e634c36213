import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement, quotas } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'

const GROUP = 'CCMORV'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'R01',
    firstName: 'Delphine',
    lastName: 'Auvray',
    category: 'A',
    grade: 'Attachée principale',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 590,
    allowance: 78_000,
  },
  {
    number: 'R02',
    firstName: 'Mathieu',
    lastName: 'Roche',
    category: 'B',
    grade: 'Rédacteur',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 415,
    allowance: 31_000,
  },
  {
    number: 'F01',
    firstName: 'Inès',
    lastName: 'Toulemonde',
    category: 'B',
    grade: 'Rédactrice',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 428,
    allowance: 33_000,
  },
  {
    number: 'F02',
    firstName: 'Gérard',
    lastName: 'Pinson',
    category: 'C',
    grade: 'Adjoint administratif',
    employer: GROUP,
    weeklyHours: 30,
    payIndex: 378,
    allowance: 15_000,
  },
]

/** Human resources and finance are one service for a group and its two largest communes, by quotas of the key that they voted. */
export const wholeServices = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Services communs du Morvand (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('12', 'Arlezan', year, [
    { code: GROUP, name: 'CC du Morvand', kind: 'communityOfMunicipalities', population: 14_320 },
    ...(
      [
        ['ARLEZ', 'Arlezan', 5_210],
        ['BOISVER', 'Boisvert', 3_140],
      ] as const
    ).map(([code, name, population]) => ({
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
      reference: 'SC-RH',
      title: 'Service commun des ressources humaines',
      legalForm: 'sharedService',
      legalBasis: 'CGCT, L.5211-4-2',
      lender: GROUP,
      beneficiaries: { ARLEZ: 0, BOISVER: 0 },
      agents: { R01: 100, R02: 100 },
      key: quotas({ ARLEZ: 38, BOISVER: 22 }),
    }),
    madeUpAgreement(year, {
      reference: 'SC-FIN',
      title: 'Service commun des finances',
      legalForm: 'sharedService',
      legalBasis: 'CGCT, L.5211-4-2',
      lender: GROUP,
      beneficiaries: { ARLEZ: 0, BOISVER: 0 },
      agents: { F01: 100, F02: 100 },
      key: quotas({ ARLEZ: 41, BOISVER: 27 }),
    }),
  ],
  costs: madeUpCosts(PEOPLE, year),
})
