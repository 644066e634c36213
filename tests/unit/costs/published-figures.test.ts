import { describe, expect, it } from 'vitest'
import { PARAMETER_CODES, parameterOn, type ParameterCode } from '#shared/domain/costs/parameter'
import type { Parameter } from '#shared/domain/costs/parameter'
import { day } from '#shared/kernel/day'
import {
  publishedParameters,
  readPublished,
} from '../../../src-main/use-cases/published-parameters'

/** Figures of the place or of the employer: no list can publish them. */
const LOCAL: readonly ParameterCode[] = [
  'mobility',
  'managementCentre',
  'workAccidents',
  'unemployment',
  'statutoryInsurance',
  'socialAction',
]

/** Not due on contracts of public law (code du travail L.2135-10): kept to read older files. */
const NOT_DUE: readonly ParameterCode[] = ['socialDialogue']

/** Set anew each year by an arrêté. */
const YEARLY: readonly ParameterCode[] = ['socialSecurityCeiling']

const YEARS = [2022, 2023, 2024, 2025, 2026]

/** What is wrong with the days of a list of figures, in words. */
const dateFaults = (rows: readonly Parameter[]): readonly string[] => {
  const keys = rows.map(({ code, from }) => `${code} ${from}`)
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index)
  const missing = PARAMETER_CODES.filter(
    (code) =>
      !LOCAL.includes(code) &&
      !NOT_DUE.includes(code) &&
      code !== 'budgetVoteAfterElection' &&
      parameterOn(rows, code, day('2022-01-01')) === undefined,
  )
  const notSet = YEARLY.flatMap((code) =>
    YEARS.filter((year) => !keys.includes(`${code} ${year}-01-01`)).map(
      (year) => `${code} ${year}`,
    ),
  )
  return [
    ...twice.map((key) => `${key} twice`),
    ...missing.map((code) => `${code} before 2022`),
    ...notSet.map((key) => `${key} not set`),
  ]
}

const valueOn = (code: ParameterCode, on: string): number | undefined =>
  parameterOn(publishedParameters(), code, day(on))?.value

describe('the published figures of the law', () => {
  it.each([
    ['the CNRACL of 2024, décret 2024-49', 'civilPension', '2024-06-01', 31_650],
    ['the CNRACL of 2023', 'civilPension', '2023-06-01', 30_650],
    ['the CNRACL of 2026, décret 2025-86', 'civilPension', '2026-06-01', 37_650],
    ['health under CNRACL in 2017', 'civilHealth', '2017-06-01', 11_500],
    ['health under CNRACL in 2022', 'civilHealth', '2022-06-01', 9_880],
    ['health under CNRACL in 2024', 'civilHealth', '2024-06-01', 8_880],
    ['uncapped old age in 2023', 'generalPension', '2023-06-01', 1_900],
    ['uncapped old age in 2025', 'generalPension', '2025-06-01', 2_020],
    ['uncapped old age in 2026, décret 2025-1446', 'generalPension', '2026-06-01', 2_110],
    ['the ceiling of 2022', 'socialSecurityCeiling', '2022-06-01', 342_800],
    ['the ceiling of 2023', 'socialSecurityCeiling', '2023-06-01', 366_600],
    ['the ceiling of 2024', 'socialSecurityCeiling', '2024-06-01', 386_400],
    ['IRCANTEC under the ceiling in 2022', 'supplementaryPensionA', '2022-06-01', 4_200],
    ['health under the general scheme in 2022', 'generalHealth', '2022-06-01', 13_000],
  ] as const)('give %s', (_, code, on, value) => {
    expect(valueOn(code, on)).toBe(value)
  })

  it('have a value of every national figure from 2022 on, one a day, and a ceiling for each year', () => {
    expect(dateFaults(publishedParameters())).toEqual([])
  })

  it('do not ask for the contribution to social dialogue, due on contracts of private law only', () => {
    expect(publishedParameters().filter(({ code }) => code === 'socialDialogue')).toEqual([])
  })

  it('say that FNAL changed its threshold from 20 to 50 agents in 2020', () => {
    const source = (on: string): string | undefined =>
      parameterOn(publishedParameters(), 'housingFrom50', day(on))?.source
    expect(source('2019-12-01')).toContain('20\u00A0agents et plus')
    expect(source('2020-01-01')).toContain('50\u00A0agents et plus')
  })
})

describe('a list of figures', () => {
  const row = {
    id: 'civilPension-2024-01-01',
    code: 'civilPension',
    from: '2024-01-01',
    value: 31_650,
    source: 'Décret n° 2024-49',
    readAt: ['https://a.fr/taux', 'https://b.fr/taux'],
  }

  it.each([
    ['without its act', { source: '' }],
    ['without a page where it was read', { readAt: [] }],
    ['read once and not saying so', { readAt: ['https://a.fr/taux'] }],
    ['read twice on the same site', { readAt: ['https://a.fr/taux', 'https://a.fr/autre'] }],
    [
      'read twice on one site, once under www.',
      { readAt: ['https://a.fr/x', 'https://www.A.fr/y'] },
    ],
    [
      'read twice on one site, once by its port',
      { readAt: ['https://a.fr/x', 'https://a.fr:443/y'] },
    ],
    ['read where no page is', { readAt: ['https://a.fr/x', 'mailto:taux@b.fr'] }],
    ['without its day', { from: '' }],
  ])('is refused with a row %s', (_, fault) => {
    expect(() => readPublished([{ ...row, ...fault }])).toThrow()
  })

  it('is read where a row says that it has one source only', () => {
    const once = { ...row, readAt: ['https://a.fr/taux'], oneSourceOnly: true }
    expect(readPublished([once])[0]?.value).toBe(31_650)
  })

  it('is faulty with two values of a figure on one day, or none on a day that needs one', () => {
    const rows = publishedParameters()
    expect(dateFaults([...rows, ...rows.slice(0, 1)])).toEqual(['pointValue 2017-02-01 twice'])
    expect(dateFaults(rows.filter(({ code }) => code !== 'autonomy'))).toEqual([
      'autonomy before 2022',
    ])
    expect(dateFaults(rows.filter(({ id }) => id !== 'socialSecurityCeiling-2024-01-01'))).toEqual([
      'socialSecurityCeiling 2024 not set',
    ])
  })
})
