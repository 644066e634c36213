import { cents, type Cents } from '#shared/kernel/cents'
import type { ParameterCode } from './parameter'

/** The pension scheme of a civil servant (CNRACL), or the general scheme with IRCANTEC. */
export type PayScheme = 'civil' | 'general'

/** What a contribution is counted on. */
export interface PayBases {
  /** Base pay alone, with NBI, and the whole gross pay. */
  readonly basePay: Cents
  readonly indexed: Cents
  readonly gross: Cents
  /** Supplements and bonuses: gross less indexed. */
  readonly bonuses: Cents
  /** Base pay and bonuses of the months of the calendar year before, under the same scheme. */
  readonly before: { readonly basePay: Cents; readonly bonuses: Cents }
}

/** A figure of the law on a day; `undefined` where none is known. */
export type RateOf = (code: ParameterCode) => number | undefined

/** A contribution that a scheme asks: its rate, and its base in cents. */
export interface ContributionRule {
  readonly code: ParameterCode
  /** Set by the law for everyone: without it there is no result. Others are local, and nothing where not entered. */
  readonly needed: boolean
  readonly base: (bases: PayBases, rate: RateOf) => Cents
  /** Further figures that the base needs. */
  readonly needs?: readonly ParameterCode[]
}

const least = (a: number, b: number): Cents => cents(Math.min(a, b))

const capped = ({ gross }: PayBases, rate: RateOf): Cents =>
  least(gross, rate('socialSecurityCeiling') ?? 0)

const indexed = ({ indexed: base }: PayBases): Cents => base
const gross = ({ gross: base }: PayBases): Cents => base

/**
 * The base of the additional pension (RAFP). Décret 2004-569 of 18 June 2004, article 2: what a civil servant is paid in
 * the calendar year outside the base of the pension itself, that is family supplement, residence indemnity and bonuses but
 * not NBI, counts up to 20 % of the gross index pay received in that year, again without NBI. Arrêté of 26 November 2004,
 * article 15: the limit is computed each month on the year so far, and what it came to before is subtracted. (The GIPA
 * indemnity is outside the limit; no component separates it.)
 */
const additionalPension = ({ basePay, bonuses, before }: PayBases, rate: RateOf): Cents => {
  const limited = (pay: number, paid: number): number =>
    Math.min(paid, Math.floor((pay * (rate('additionalPensionCap') ?? 0)) / 100_000))
  return cents(
    limited(before.basePay + basePay, before.bonuses + bonuses) -
      limited(before.basePay, before.bonuses),
  )
}

const CIVIL: readonly ContributionRule[] = [
  { code: 'civilPension', needed: true, base: indexed },
  { code: 'civilInjury', needed: true, base: ({ basePay }) => basePay },
  {
    code: 'additionalPension',
    needed: true,
    needs: ['additionalPensionCap'],
    base: additionalPension,
  },
  { code: 'civilHealth', needed: true, base: indexed },
]

const CEILING: readonly ParameterCode[] = ['socialSecurityCeiling']

const GENERAL: readonly ContributionRule[] = [
  { code: 'generalHealth', needed: true, base: gross },
  { code: 'generalPensionCapped', needed: true, needs: CEILING, base: capped },
  { code: 'generalPension', needed: true, base: gross },
  { code: 'supplementaryPensionA', needed: true, needs: CEILING, base: capped },
  {
    code: 'supplementaryPensionB',
    needed: true,
    needs: CEILING,
    base: (bases, rate) => cents(bases.gross - capped(bases, rate)),
  },
  { code: 'workAccidents', needed: false, base: gross },
]

/** Contributions asked on the same base whatever the scheme: indexed pay of civil servants, else gross pay. */
const both = (
  base: ContributionRule['base'],
  largeEmployer: boolean,
): readonly ContributionRule[] => [
  { code: 'familyBenefits', needed: true, base },
  { code: 'autonomy', needed: true, base },
  largeEmployer
    ? { code: 'housingFrom50', needed: true, base }
    : {
        code: 'housingUnder50',
        needed: true,
        needs: CEILING,
        base: (bases, rate) => least(base(bases, rate), rate('socialSecurityCeiling') ?? 0),
      },
  { code: 'mobility', needed: false, base },
  { code: 'training', needed: false, base },
  { code: 'managementCentre', needed: false, base },
]

/**
 * The contributions of an employer under a scheme, in the order of a pay slip. The contribution to social dialogue is none
 * of them: public employers owe it on contracts of private law only (code du travail L.2135-10), which no agent here has.
 */
export function contributionRules(
  scheme: PayScheme,
  of: { readonly largeEmployer: boolean; readonly contractual: boolean },
): readonly ContributionRule[] {
  if (scheme === 'civil') return [...CIVIL, ...both(indexed, of.largeEmployer)]
  const unemployment: readonly ContributionRule[] = of.contractual
    ? [{ code: 'unemployment', needed: false, base: gross }]
    : []
  return [...GENERAL, ...both(gross, of.largeEmployer), ...unemployment]
}
