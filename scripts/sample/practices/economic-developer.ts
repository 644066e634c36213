import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'

const TERRITORY = 'PETRBR'
const REFERENCE = 'DEV-ECO'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'P41',
    firstName: 'Marion',
    lastName: 'Saulnier',
    category: 'A',
    grade: 'Attachée, développeuse économique',
    employer: TERRITORY,
    weeklyHours: 35,
    payIndex: 478,
    allowance: 48_000,
  },
]

const GROUPS = [
  ['CCKER', 'CC du Pays de Kerloc', 12_640],
  ['CCLIR', 'CC de la Lirée', 8_215],
  ['CCORN', 'CC des Trois-Ormes', 5_480],
] as const

/** An economic developer: grants come off first, then two thirds by population and one third in equal parts. */
export const economicDeveloper = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Développement économique du Brénois (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('16', 'Kerloc', year, [
    { code: TERRITORY, name: 'PETR du Brénois', kind: 'territoryBody', population: 26_335 },
    ...GROUPS.map(([code, name, population]) => ({
      code,
      name,
      population,
      kind: 'communityOfMunicipalities' as const,
      memberOf: [TERRITORY],
    })),
  ]),
  agents: madeUpPeople(PEOPLE),
  agreements: [
    madeUpAgreement(year, {
      reference: REFERENCE,
      title: 'Développeuse économique cofinancée',
      legalForm: 'unifiedService',
      legalBasis: 'CGCT, L.5111-1-1 et R.5111-1',
      lender: TERRITORY,
      beneficiaries: Object.fromEntries(GROUPS.map(([code]) => [code, 0])),
      agents: { P41: 100 },
      key: {
        kind: 'criteria',
        criteria: [
          { measure: { kind: 'population', of: 'municipal' }, weight: 2 },
          { measure: { kind: 'equalParts' }, weight: 1 },
        ],
      },
    }),
  ],
  serviceCharges: madeUpCharges(year, REFERENCE, [
    ['grant', 'Subvention de la Région', 15_000],
    ['grant', 'Fonds européens, programme LEADER', 12_000],
    ['travel', 'Déplacements', 2_310],
  ]),
  costs: madeUpCosts(PEOPLE, year),
})
