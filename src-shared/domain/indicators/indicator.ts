import type { FigureCode } from './indicator-figures'

/** The indicators of a year, in the order in which they are shown. */
export const INDICATORS = [
  'pooledStaff',
  'pooledShare',
  'poolingRatio',
  'costPerHour',
  'billedPerHour',
  'costPerInhabitant',
  'costPerAct',
  'useRate',
  'lenderCharge',
  'aloneSaving',
  'absenceRate',
] as const

/** An indicator of a year. */
export type IndicatorCode = (typeof INDICATORS)[number]

/** What an indicator counts: cents, hundredths of a full time, hundredths of a percent. */
export type IndicatorUnit = 'cents' | 'fullTimes' | 'percent'

/** The unit of each indicator. */
export const INDICATOR_UNITS: Readonly<Record<IndicatorCode, IndicatorUnit>> = {
  pooledStaff: 'fullTimes',
  pooledShare: 'percent',
  poolingRatio: 'percent',
  costPerHour: 'cents',
  billedPerHour: 'cents',
  costPerInhabitant: 'cents',
  costPerAct: 'cents',
  useRate: 'percent',
  lenderCharge: 'cents',
  aloneSaving: 'cents',
  absenceRate: 'percent',
}

/** What a reason may be about. */
export const SUBJECTS = ['agreement', 'body', 'agent'] as const

/** Why an indicator can’t be computed, or leaves something out. */
export const INDICATOR_GAPS = [
  'noAgreement',
  'noAbsence',
  'noGroup',
  'noPrice',
  'noBody',
  'onePerson',
  'noStaff',
  'blocked',
  'grantsOverCost',
  'noCost',
  'noHours',
  'noActs',
  'noLoan',
  'noPopulation',
  'notMunicipality',
  'servedPartly',
  'noGroupPay',
  'noMemberPay',
  'agentUnpriced',
] as const

/** A record that a reason is about. */
export interface Subject {
  readonly of: (typeof SUBJECTS)[number]
  readonly id: string
}

/** Why an indicator can’t be computed, or leaves something out. */
export type IndicatorGap =
  | {
      readonly code:
        | 'noAgreement'
        | 'noAbsence'
        | 'noGroup'
        | 'noPrice'
        | 'noBody'
        | 'onePerson'
        | 'noStaff'
    }
  | {
      readonly code: 'blocked' | 'grantsOverCost' | 'noCost' | 'noHours' | 'noActs' | 'noLoan'
      readonly about: Subject
    }
  | {
      readonly code:
        | 'noPopulation'
        | 'notMunicipality'
        | 'servedPartly'
        | 'noGroupPay'
        | 'noMemberPay'
      readonly about: Subject
    }
  | { readonly code: 'agentUnpriced'; readonly about: Subject; readonly months: number }

/** Figures by code: whole cents, minutes, half days, inhabitants, hundredths of acts. */
export type Figures = Readonly<Partial<Record<FigureCode, number>>>

/** An indicator of one agreement or body, or of several that are shown together. */
export interface IndicatorPart {
  readonly subjects: readonly Subject[]
  readonly value: number
  readonly figures: Figures
}

/** An indicator, with the figures that it is computed from: the value follows from them and from nothing else. */
export interface Indicator {
  readonly code: IndicatorCode
  /** `null` where it can’t be computed: `missing` says why. */
  readonly value: number | null
  readonly figures: Figures
  readonly missing: readonly IndicatorGap[]
  /** What the indicator is not about, and why. */
  readonly leftOut: readonly IndicatorGap[]
  readonly parts: readonly IndicatorPart[]
  /** Whether parts were joined, because one of them would show what one person costs. */
  readonly grouped: boolean
}
