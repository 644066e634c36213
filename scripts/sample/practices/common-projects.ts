import { SAMPLE_DAY } from '../sample-day'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCriterion } from './measures'
import { madeUpCosts, madeUpHours, madeUpPeople, type PersonCard } from './people'

const GROUP = 'CCYVRE'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'B61',
    firstName: 'Camille',
    lastName: 'Rossignol',
    category: 'B',
    grade: 'Assistante de conservation, réseau des bibliothèques',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 415,
    allowance: 28_000,
  },
  {
    number: 'M62',
    firstName: 'Étienne',
    lastName: 'Lacroix',
    category: 'B',
    grade: 'Assistant d’enseignement artistique',
    employer: GROUP,
    weeklyHours: 20,
    payIndex: 430,
    allowance: 12_000,
    task: 'Cours et répétitions',
    week: { YVREV: 9, AULNA: 5, BRION: 3 },
  },
]

const COMMUNES = [
  ['YVREV', 'Yvreville', 3_870, 912],
  ['AULNA', 'Aulnay-la-Rivière', 1_640, 388],
  ['BRION', 'Brion-sur-Yvre', 980, 174],
] as const

const BENEFICIARIES = Object.fromEntries(COMMUNES.map(([code]) => [code, 0]))

/** A network of libraries and a school of music: each project has a key that mixes several criteria. */
export const commonProjects = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: { name: 'Projets communs de l’Yvre (exemple)', example: true, exampleDay: SAMPLE_DAY },
  collectivities: madeUpBodies('19', 'Yvreville', year, [
    { code: GROUP, name: 'CC de l’Yvre', kind: 'communityOfMunicipalities', population: 6_490 },
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
      reference: 'BIBLIO',
      title: 'Réseau des bibliothèques',
      legalForm: 'sharedService',
      legalBasis: 'CGCT, L.5211-4-2',
      lender: GROUP,
      beneficiaries: BENEFICIARIES,
      agents: { B61: 100 },
      key: {
        kind: 'criteria',
        criteria: [
          { measure: { kind: 'population', of: 'municipal' }, weight: 50 },
          { measure: { kind: 'criterion', criterionId: 'readers' }, weight: 30 },
          { measure: { kind: 'equalParts' }, weight: 20 },
        ],
      },
    }),
    madeUpAgreement(year, {
      reference: 'MUSIQUE',
      title: 'École de musique',
      legalForm: 'serviceLendingDownward',
      legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
      lender: GROUP,
      beneficiaries: BENEFICIARIES,
      agents: { M62: 100 },
      key: {
        kind: 'criteria',
        criteria: [
          { measure: { kind: 'hours' }, weight: 70 },
          { measure: { kind: 'population', of: 'municipal' }, weight: 30 },
        ],
      },
    }),
  ],
  criteria: [
    madeUpCriterion(
      year,
      {
        id: 'readers',
        name: 'Lecteurs inscrits',
        unit: 'lecteurs',
        source: 'Réseau, rapport annuel',
      },
      Object.fromEntries(COMMUNES.map(([code, , , readers]) => [code, readers])),
    ),
  ],
  timesheets: madeUpHours(PEOPLE, year),
  serviceCharges: madeUpCharges(year, 'BIBLIO', [
    ['supplies', 'Acquisitions de livres', 14_500],
    ['contracts', 'Catalogue en ligne', 3_960],
    ['grant', 'Subvention du Département', 6_000],
  ]),
  costs: madeUpCosts(PEOPLE, year),
})
