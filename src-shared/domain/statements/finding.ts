import { z } from 'zod'

/** The objections of a regional chamber of accounts to a statement. */
const FINDING_CODES = [
  'usesMissing',
  'weeksUnentered',
  'weeksShort',
  'hoursAhead',
  'hoursOutsideWork',
  'hoursNotApproved',
  'hoursNotCountersigned',
  'hoursContested',
  'hoursOutside',
  'unitCostNotNotified',
  'unitCostLate',
  'rateWithoutBasis',
  'keyWithoutBasis',
  'agreementUnsigned',
  'amendmentUnsigned',
  'agreementExpired',
  'formMissing',
  'legalBasisMissing',
  'partiesUnfounded',
  'termTooLong',
  'annexBudgetMissing',
  'paperMissing',
  'paperToAttach',
  'forecastMissing',
  'payerUnknown',
  'payerArchived',
  'lenderArchived',
  'periodNotOver',
  'issuedOutOfOrder',
  'claimPrescribed',
  'freeUnfounded',
  'signedLate',
  'lenderUnknown',
  'agentsOfOther',
  'payOfTwoEmployers',
  'payFarAbove',
  'payFarBelow',
  'overheadUnfounded',
  'instalmentUntitled',
  'unitCostDiffers',
  'unitCostUnsaid',
  'noticeBilled',
  'noticeUnit',
  'keyAgainstClause',
  'categoryTooLow',
  'vatUndecided',
  'nothingCounted',
  'coveredTwice',
] as const

/** What is missing of a payer. Earlier findings name neither. */
export const PAYER_GAPS = ['siret', 'address'] as const

/** What is missing of a payer. */
export type PayerGap = (typeof PAYER_GAPS)[number]

/** The severity of an objection: a serious one requires a reason before statements are issued. */
const SEVERITIES = ['serious', 'minor'] as const

/** An objection: what, how serious, by which article, and whom or what it is about. */
export const findingSchema = z.strictObject({
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  /** The article, or `null` where it is usage. */
  article: z.string().max(80).nullable(),
  /** The bodies concerned, by identifier; none where the whole settlement is. */
  bodies: z.array(z.string()).max(5000),
  /** What it names besides: a kind of paper, an amendment, a statement, a count of years, what a payer lacks, weeks. */
  about: z.string().max(160),
})

/** An objection to a future statement. */
export type Finding = z.output<typeof findingSchema>

/** Why statements were issued although something could be objected. */
export const reserveSchema = z.strictObject({
  reason: z.string().trim().min(1).max(160),
  author: z.string().max(160),
  findings: z.array(findingSchema).min(1).max(200),
})

/** What is objected to the statement of one body: what is about that body, and what is about all. */
export const findingsOn = (findings: readonly Finding[], bodyId: string): readonly Finding[] =>
  findings.flatMap((one) => {
    if (one.bodies.length === 0) return [one]
    return one.bodies.includes(bodyId) ? [{ ...one, bodies: [bodyId] }] : []
  })

/** Why statements were issued although something could be objected. */
export type Reserve = z.output<typeof reserveSchema>
