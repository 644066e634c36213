import { KEY_FIELDS } from '../keys/key-billing'
import type { Sum } from '../printed/sum'
import type { FieldUnit, PrintedPath } from '../printed/printed-value'

/**
 * All that a statement freezes, by its path without places in lists, each with the unit of its value. Anything deeper than
 * a name here is described by that name. A part of a limited key, or of the days between two amendments, is described as
 * the same part of a plain one.
 */
export const CONTENT_FIELDS = {
  number: 'text',
  fiscalYear: 'year',
  sequence: 'count',
  issuedOn: 'day',
  period: 'none',
  'period.from': 'day',
  'period.to': 'day',
  nature: 'none',
  foreseen: 'none',
  replaces: 'none',
  'replaces.number': 'text',
  'replaces.issuedOn': 'day',
  'replaces.reason': 'text',
  example: 'none',
  lender: 'none',
  'lender.name': 'text',
  'lender.code': 'text',
  'lender.siret': 'text',
  'lender.address.street': 'text',
  'lender.address.postalCode': 'text',
  'lender.address.city': 'text',
  beneficiary: 'none',
  'beneficiary.name': 'text',
  'beneficiary.code': 'text',
  'beneficiary.siret': 'text',
  'beneficiary.address.street': 'text',
  'beneficiary.address.postalCode': 'text',
  'beneficiary.address.city': 'text',
  agreement: 'none',
  'agreement.reference': 'text',
  'agreement.title': 'text',
  'agreement.legalBasis': 'text',
  'agreement.resolutionReference': 'text',
  'agreement.signedOn': 'day',
  'agreement.key': 'none',
  'agreement.keyDecision': 'text',
  'agreement.hourlyTariff': 'cents',
  'agreement.commonTime': 'none',
  acts: 'none',
  'acts.legalForm': 'none',
  'acts.notice': 'none',
  'acts.notice.notifiedOn': 'day',
  'acts.notice.unitCost': 'cents',
  'acts.notice.unit': 'text',
  'acts.notice.reference': 'text',
  'acts.unitCostClause': 'none',
  'acts.resolution': 'none',
  'acts.resolution.number': 'text',
  'acts.resolution.takenOn': 'day',
  'acts.payment': 'none',
  'acts.payment.office': 'text',
  'acts.payment.post': 'text',
  'acts.payment.iban': 'text',
  'acts.payment.terms': 'text',
  'acts.payment.days': 'count',
  'acts.payment.channel': 'text',
  uses: 'none',
  'uses.day': 'day',
  'uses.agent': 'text',
  'uses.task': 'text',
  'uses.activity': 'text',
  'uses.minutes': 'minutes',
  'uses.countedIn': 'month',
  months: 'none',
  'months.month': 'month',
  'months.uses': 'count',
  'months.minutes': 'minutes',
  'months.foreseen': 'minutes',
  minutes: 'minutes',
  billedMinutes: 'minutes',
  contractedMinutes: 'minutes',
  service: 'none',
  'service.components': 'none',
  'service.components.amount': 'cents',
  'service.charges': 'none',
  'service.charges.label': 'text',
  'service.charges.amount': 'cents',
  'service.cost': 'cents',
  'service.direct': 'minutes',
  'service.common': 'minutes',
  'service.billed': 'cents',
  'service.beneficiaries': 'count',
  billing: 'none',
  'billing.kind': 'none',
  ...KEY_FIELDS,
  'billing.limit': 'none',
  'billing.yearly': 'cents',
  'billing.months': 'exact',
  'billing.earlier': 'exact',
  'billing.reason': 'text',
  'billing.before': 'cents',
  'billing.stretch': 'none',
  'billing.stretch.before': 'cents',
  'billing.stretch.amount': 'cents',
  'billing.pot': 'none',
  'billing.pot.cost': 'cents',
  'billing.pot.count': 'count',
  'billing.pot.taken': 'cents',
  'billing.pot.amount': 'cents',
  'billing.periods': 'none',
  'billing.periods.days.from': 'day',
  'billing.periods.days.to': 'day',
  'billing.periods.amendment': 'text',
  'billing.periods.keyDecision': 'text',
  'billing.periods.cost': 'cents',
  'billing.periods.share': 'cents',
  travel: 'none',
  'travel.agent': 'text',
  'travel.vehicle': 'none',
  'travel.bracket': 'none',
  'travel.tenths': 'kilometres',
  'travel.rate': 'perKilometre',
  'travel.amount': 'cents',
  share: 'cents',
  vat: 'none',
  'vat.lines': 'none',
  'vat.lines.regime': 'none',
  'vat.lines.ground': 'text',
  'vat.lines.rate': 'hundredths',
  'vat.lines.base': 'cents',
  'vat.lines.amount': 'cents',
  'vat.total': 'cents',
  natures: 'none',
  'natures.staff': 'cents',
  'natures.costs': 'cents',
  byAgent: 'none',
  'byAgent.agents': 'none',
  'byAgent.agents.name': 'text',
  'byAgent.agents.post': 'text',
  'byAgent.agents.workShare': 'hundredths',
  'byAgent.agents.minutes': 'minutes',
  'byAgent.agents.ofMinutes': 'minutes',
  'byAgent.agents.cost': 'none',
  'byAgent.agents.cost.group': 'none',
  'byAgent.agents.cost.amount': 'cents',
  'byAgent.agents.travel': 'cents',
  'byAgent.agents.amount': 'cents',
  'byAgent.pooled': 'cents',
  'byAgent.besides': 'cents',
  instalments: 'none',
  'instalments.reference': 'text',
  'instalments.calledOn': 'day',
  'instalments.amount': 'cents',
  'instalments.vat': 'cents',
  imputation: 'none',
  'imputation.side': 'none',
  'imputation.annexBudget': 'text',
  'imputation.account': 'text',
  'imputation.label': 'text',
  'imputation.amount': 'cents',
  'imputation.vat': 'cents',
  'imputation.function': 'text',
  'imputation.service': 'text',
  'imputation.engagement': 'text',
  provisionals: 'none',
  'provisionals.number': 'text',
  'provisionals.issuedOn': 'day',
  'provisionals.kind': 'settlement',
  'provisionals.amount': 'cents',
  'provisionals.vat': 'cents',
  carriedIn: 'none',
  'carriedIn.number': 'text',
  'carriedIn.issuedOn': 'day',
  'carriedIn.kind': 'settlement',
  'carriedIn.amount': 'cents',
  'carriedIn.vat': 'cents',
  balance: 'none',
  'balance.kind': 'settlement',
  'balance.amount': 'cents',
  'balance.vat': 'cents',
  carriedForward: 'none',
  'carriedForward.kind': 'settlement',
  'carriedForward.amount': 'cents',
  'carriedForward.vat': 'cents',
  settlement: 'none',
} as const satisfies Readonly<Record<string, FieldUnit>>

/** A part of what a statement freezes. */
export type ContentField = keyof typeof CONTENT_FIELDS

const isField = (text: string): text is ContentField => Object.hasOwn(CONTENT_FIELDS, text)

/** A value that a statement prints, and the result of computing it again. */
export type ContentSum = Sum<ContentField>

/** The names on a path, as the table above has them. */
function namesOf(path: PrintedPath): readonly string[] {
  const [first, second, third] = path
  if (first === 'billing' && second === 'of') return namesOf(['billing', ...path.slice(2)])
  if (first === 'billing' && second === 'parts' && typeof third === 'number') {
    const [fourth] = path.slice(3)
    if (fourth === 'billing') return namesOf(path.slice(3))
    if (fourth === 'key') return namesOf(['agreement', ...path.slice(3)])
    return namesOf(['billing', 'periods', ...path.slice(3)])
  }
  return path.filter((step) => typeof step === 'string')
}

/** The field at the end of a path, and whether it is the exact end; `null` where the table has none. */
export function fieldAt(
  path: PrintedPath,
): { readonly field: ContentField; readonly whole: boolean } | null {
  const names = namesOf(path)
  for (let length = names.length; length > 0; length -= 1) {
    const field = names.slice(0, length).join('.')
    if (isField(field)) return { field, whole: length === names.length }
  }
  return null
}
