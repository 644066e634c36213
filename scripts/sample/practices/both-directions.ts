import { SAMPLE_DAY } from '../sample-day'
import { cents } from '#shared/kernel/cents'
import { lastDayOf } from '#shared/kernel/month'
import { monthsOf, yearPeriod } from '#shared/kernel/period'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { emptyWorkspace } from '#shared/domain/workspace/empty-workspace'
import type { WorkspaceFile } from '#shared/domain/workspace/workspace-file'
import { madeUpAgreement, quotas } from './agreement'
import { bodyId, madeUpBodies } from './bodies'
import { madeUpCosts, madeUpPeople, type PersonCard } from './people'

const CITY = 'VALB'
const GROUP = 'CAVALB'

const PEOPLE: readonly PersonCard[] = [
  {
    number: 'T101',
    firstName: 'Agnès',
    lastName: 'Fleuriot',
    category: 'A',
    grade: 'Ingénieure principale',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 620,
    allowance: 92_000,
  },
  {
    number: 'T114',
    firstName: 'Bruno',
    lastName: 'Castagne',
    category: 'B',
    grade: 'Technicien',
    employer: GROUP,
    weeklyHours: 35,
    payIndex: 431,
    allowance: 38_000,
  },
  {
    number: 'V207',
    firstName: 'Sylvie',
    lastName: 'Maurin',
    category: 'A',
    grade: 'Attachée de conservation',
    employer: CITY,
    weeklyHours: 35,
    payIndex: 510,
    allowance: 52_000,
  },
  {
    number: 'V219',
    firstName: 'Karim',
    lastName: 'Belhadj',
    category: 'B',
    grade: 'Rédacteur',
    employer: CITY,
    weeklyHours: 28,
    payIndex: 402,
    allowance: 27_000,
  },
]

/** One twelfth a month, taken off the attribution de compensation; the balance comes at the end of the year. */
const twelfths = (year: number, code: string, monthly: number): Agreement['instalments'] =>
  monthsOf(yearPeriod(year)).map((month, index) => ({
    collectivityId: bodyId(code),
    reference: `AC ${String(year)}, douzième ${String(index + 1)}`,
    calledOn: lastDayOf(month),
    amount: cents(monthly),
  }))

/** A city and its agglomération share their services both ways, by quotas of one organisation chart. */
export const bothDirections = (year: number): WorkspaceFile => ({
  ...emptyWorkspace(''),
  workspace: { name: 'Agglomération de Valbrune (exemple)', example: true, exampleDay: SAMPLE_DAY },
  collectivities: madeUpBodies('11', 'Valbrune', year, [
    { code: GROUP, name: 'CA de Valbrune', kind: 'urbanCommunity', population: 61_240 },
    {
      code: CITY,
      name: 'Ville de Valbrune',
      kind: 'municipality',
      population: 38_415,
      memberOf: [GROUP],
    },
  ]),
  agents: madeUpPeople(PEOPLE),
  agreements: [
    madeUpAgreement(year, {
      reference: 'DSC-1',
      title: 'Services techniques mis à disposition de la ville',
      legalForm: 'serviceLendingDownward',
      legalBasis: 'CGCT, L.5211-4-1, III et D.5211-16',
      lender: GROUP,
      beneficiaries: { [CITY]: 0 },
      agents: { T101: 100, T114: 100 },
      key: quotas({ [CITY]: 60 }),
      more: { instalments: twelfths(year, CITY, 640_000) },
    }),
    madeUpAgreement(year, {
      reference: 'ASC-1',
      title: 'Archives et communication mises à disposition de la CA',
      legalForm: 'serviceLendingUpward',
      legalBasis: 'CGCT, L.5211-4-1, II et D.5211-16',
      lender: CITY,
      beneficiaries: { [GROUP]: 0 },
      agents: { V207: 100, V219: 100 },
      key: quotas({ [GROUP]: 35 }),
      more: { instalments: twelfths(year, GROUP, 238_000) },
    }),
  ],
  costs: madeUpCosts(PEOPLE, year),
})
