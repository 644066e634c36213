import { day, type Day } from '#shared/kernel/day'
import { minutes } from '#shared/kernel/minutes'
import type { Agent } from '#shared/domain/agents/agent'
import { LENDER_ID } from './bodies'

/** A secretary of the sample: the week as planned (body code to hours), pay, and leave (first day, days). */
export interface SampleSecretary {
  readonly agent: Agent
  readonly plan: Readonly<Record<string, number>>
  readonly payIndex: number
  /** Employer contributions in ten-thousandths of base pay and index bonus. */
  readonly contributionRate: number
  readonly dutyAllowance: number
  readonly familySupplement: number
  readonly leave: readonly (readonly [Day, number])[]
}

/** Weekly common time of each: the Monday meeting at the community's office. */
export const MEETING_MINUTES = 60

type Row = readonly [
  string,
  string,
  string,
  Agent['status'],
  Agent['category'],
  string,
  number,
  Readonly<Record<string, number>>,
  number,
  number,
  number,
  number,
  readonly (readonly [string, number])[],
]

const ROWS: readonly Row[] = [
  [
    'M0104',
    'Marie',
    'Dupont',
    'permanent',
    'B',
    'Rédactrice',
    34,
    { '21561': 12, '21284': 9, '21081': 6, '21475': 6 },
    389,
    5140,
    21_000,
    0,
    [
      ['2026-02-16', 7],
      ['2026-08-03', 19],
      ['2026-12-24', 8],
    ],
  ],
  [
    'M0112',
    'Nadège',
    'Colin',
    'permanent',
    'B',
    'Rédactrice',
    33,
    { '21573': 20, EAUXIGN: 6, '21478': 6 },
    384,
    5140,
    19_000,
    7379,
    [
      ['2026-04-13', 7],
      ['2026-08-10', 19],
      ['2026-12-28', 4],
    ],
  ],
  [
    'M0119',
    'Hélène',
    'Roussel',
    'permanent',
    'C',
    'Adjointe administrative',
    33,
    { '21338': 8, '21491': 6, '21345': 6, '21286': 6, SIVOSSO: 6 },
    372,
    5140,
    15_000,
    229,
    [
      ['2026-02-23', 5],
      ['2026-07-27', 19],
      ['2026-12-21', 8],
    ],
  ],
  [
    'M0123',
    'Pascal',
    'Thévenot',
    'permanent',
    'C',
    'Adjoint administratif',
    33,
    { '21142': 8, '21075': 6, '21084': 6, SIVOMHI: 6, '21648': 6 },
    376,
    5140,
    15_000,
    7379,
    [
      ['2026-04-20', 7],
      ['2026-07-20', 19],
      ['2026-12-24', 8],
    ],
  ],
  [
    'M0131',
    'Lucie',
    'Bonnard',
    'contractual',
    'C',
    'Adjointe administrative',
    31,
    { '21659': 6, '21646': 6, '21136': 6, BVOZE: 6, SIVUCOM: 6 },
    368,
    4230,
    12_000,
    0,
    [
      ['2026-03-02', 5],
      ['2026-08-17', 19],
      ['2026-12-28', 4],
    ],
  ],
  [
    'M0137',
    'Sophie',
    'Garnier',
    'probationary',
    'C',
    'Adjointe administrative',
    35,
    { '21573': 10, '21218': 6, '21121': 6, '21705': 6, ASSUZON: 6 },
    370,
    5140,
    12_000,
    0,
    [
      ['2026-02-16', 5],
      ['2026-07-13', 19],
      ['2026-12-21', 6],
    ],
  ],
]

/** The six secretaries. All of them are made up. */
export const sampleSecretaries = (): readonly SampleSecretary[] =>
  ROWS.map(
    ([
      registrationNumber,
      firstName,
      lastName,
      status,
      category,
      grade,
      hours,
      plan,
      payIndex,
      contributionRate,
      dutyAllowance,
      familySupplement,
      leave,
    ]) => ({
      agent: {
        id: `agent-${registrationNumber.toLowerCase()}`,
        registrationNumber,
        firstName,
        lastName,
        status,
        category,
        grade,
        employerId: LENDER_ID,
        workPeriods: [
          {
            period: { from: day('2024-01-01'), to: null },
            weeklyMinutes: minutes(hours * 60),
            workShare: Math.round((hours * 10_000) / 35),
          },
        ],
        archived: false,
      },
      plan,
      payIndex,
      contributionRate,
      dutyAllowance,
      familySupplement,
      leave: leave.map(([from, length]) => [day(from), length] as const),
    }),
  )
