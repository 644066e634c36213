import { SAMPLE_DAY } from '../sample-day'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement, type AgreementCard } from './agreement'
import { madeUpBodies } from './bodies'
import { madeUpCharges } from './charges'
import { madeUpCriterion } from './measures'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'
import { madeUpCounts } from './units'

const GROUP = 'SYMALC'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'U51',
    firstName: 'Pauline',
    lastName: 'Bertin',
    category: 'B',
    grade: 'Rédactrice, instructrice',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 424,
    allowance: 33_000,
  },
  {
    number: 'U52',
    firstName: 'Olivier',
    lastName: 'Nadeau',
    category: 'C',
    grade: 'Adjoint administratif, paie',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 381,
    allowance: 18_000,
  },
  {
    number: 'U53',
    firstName: 'Fatima',
    lastName: 'Ouali',
    category: 'C',
    grade: 'Adjointe administrative, comptabilité',
    employer: GROUP,
    weeklyHours: 30,
    payIndex: 376,
    allowance: 16_000,
  },
]

/** Code, name, population; permits, declarations, certificates; payslips and accounting entries of the year. */
const COMMUNES = [
  ['NOYAL', 'Noyal-les-Prés', 2_450, 31, 64, 88, 288, 1_940],
  ['ORGES', 'Orges-sous-Bois', 1_180, 12, 29, 41, 144, 1_105],
  ['PLAIN', 'Plaine-Haute', 690, 7, 18, 23, 84, 640],
] as const

/** A key on one measure alone. */
const by = (measure: Measure): AgreementCard['key'] => ({
  kind: 'criteria',
  criteria: [{ measure, weight: 1 }],
})

const each = (column: 3 | 4 | 5 | 6 | 7): Readonly<Record<string, number>> =>
  Object.fromEntries(COMMUNES.map((row) => [row[0], row[column]]))

const SERVICE = {
  legalForm: 'serviceLendingDownward',
  legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
  lender: GROUP,
} as const

/** Competences à la carte: building permits by weighted acts, pay by payslips, accounts by entries. */
export const aLaCarte = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: {
    name: 'Compétences à la carte de Noyal (exemple)',
    example: true,
    exampleDay: SAMPLE_DAY,
  },
  collectivities: madeUpBodies('17', 'Noyal-les-Prés', year, [
    { code: GROUP, name: 'Syndicat à la carte de Noyal', kind: 'syndicate' },
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
      ...SERVICE,
      reference: 'ADS',
      title: 'Instruction du droit des sols',
      beneficiaries: { NOYAL: 0, ORGES: 0, PLAIN: 0 },
      agents: { U51: 100 },
      key: by({
        kind: 'units',
        weights: [
          { unitTypeId: 'permit', thousandths: 1_000 },
          { unitTypeId: 'declaration', thousandths: 700 },
          { unitTypeId: 'certificate', thousandths: 200 },
        ],
      }),
      more: {
        unitTypes: [
          { id: 'permit', name: 'Permis de construire', unit: 'act' },
          { id: 'declaration', name: 'Déclaration préalable', unit: 'act' },
          { id: 'certificate', name: 'Certificat d’urbanisme', unit: 'act' },
        ],
      },
    }),
    madeUpAgreement(year, {
      ...SERVICE,
      reference: 'PAIE',
      title: 'Paie',
      beneficiaries: { NOYAL: 0, ORGES: 0, PLAIN: 0 },
      agents: { U52: 30 },
      key: by({ kind: 'criterion', criterionId: 'payslips' }),
    }),
    madeUpAgreement(year, {
      ...SERVICE,
      reference: 'COMPTA',
      title: 'Comptabilité',
      beneficiaries: { NOYAL: 0, ORGES: 0, PLAIN: 0 },
      agents: { U53: 50 },
      key: by({ kind: 'criterion', criterionId: 'entries' }),
    }),
  ],
  unitCounts: madeUpCounts(
    year,
    'ADS',
    Object.fromEntries(
      COMMUNES.map(([code, , , permit, declaration, certificate]) => [
        code,
        { permit, declaration, certificate },
      ]),
    ),
  ),
  criteria: [
    madeUpCriterion(
      year,
      { id: 'payslips', name: 'Bulletins de paie', unit: 'bulletins', source: 'Logiciel de paie' },
      each(6),
    ),
    madeUpCriterion(
      year,
      { id: 'entries', name: 'Mandats et titres', unit: 'écritures', source: 'Logiciel comptable' },
      each(7),
    ),
  ],
  serviceCharges: madeUpCharges(year, 'ADS', [['contracts', 'Logiciel d’instruction', 3_720]]),
  costs: madeUpCosts(PEOPLE, year),
})
