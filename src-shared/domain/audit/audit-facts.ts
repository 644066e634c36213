import { communitiesAmong } from '../collectivities/same-rank'
import type { Day } from '#shared/kernel/day'
import type { Period } from '#shared/kernel/period'
import type { Agent } from '../agents/agent'
import { agentNames } from '../agents/agent-names'
import type { Agreement } from '../agreements/agreement'
import { agreementOn } from '../agreements/term-versions'
import type { Allocation } from '../allocation/allocation'
import type { ServiceCharge } from '../costs/service-charge'
import type { Submission } from '../approvals/submission'
import type { HourRecordState } from '../hour-records/hour-record-state'
import type { StatementNature } from '../statements/statement-nature'
import type { FormRule } from '../formalities/form-rule'
import { formForBody } from '../agreements/form-for-body'
import type { LegalForm } from '../agreements/legal-form'
import { FORM_RULES } from '../formalities/form-rules'
import type { RuleSource } from '../formalities/rule-source'
import type { FormalityFacts } from '../formalities/formalities-of'
import type { Finding } from '../statements/finding'

/** What the audit before issue reads. */
export interface AuditFacts {
  readonly agreement: Agreement
  readonly period: Period
  readonly nature: StatementNature
  /** The bodies that get a statement. */
  readonly bodies: readonly string[]
  /** With what is doubtful of its hours on the day (`allocateAsOf`). */
  readonly allocation: Allocation
  readonly submissions: readonly Submission[]
  /** The state of each body's hour record. */
  readonly hourRecords: ReadonlyMap<string, HourRecordState>
  readonly formalities: FormalityFacts
  readonly agents: readonly Agent[]
  /** All agreements, an archived one up to the last day that its statements settle. */
  readonly others: readonly Agreement[]
  readonly charges: readonly ServiceCharge[]
  /** The last statement that the lender numbered for the year; `null` before the first. */
  readonly latest: { readonly number: string; readonly issuedOn: Day } | null
  readonly today: Day
}

type Settled = Pick<AuditFacts, 'agreement' | 'period'>

/** The agreement as it is at the end of the period. */
const standingOf = ({ agreement, period }: Settled): Agreement => agreementOn(agreement, period.to)

const ruleFor = (form: LegalForm | undefined): FormRule | null =>
  form === undefined ? null : FORM_RULES[form]

/** What the legal form of the agreement at the end of the period asks; `null` where none was chosen. */
export const formRule = (settled: Settled): FormRule | null =>
  ruleFor(standingOf(settled).legalForm)

/** The article of a rule, or `null` where it is usage. */
export const articleOf = (source: RuleSource | null | undefined): string | null =>
  source?.kind === 'law' ? source.article : null

/** The article by which the form has its costs counted in units; `null` where none was read. */
export const unitArticle = (settled: Settled): string | null =>
  articleOf(formRule(settled)?.costNotice)

/** The form under which the agreement serves a body at the end of the period. */
const formOf = (facts: AuditFacts, id: string): LegalForm | undefined => {
  const { formalities, period } = facts
  const agreement = standingOf(facts)
  const bodyOf = (wanted: string) => formalities.collectivities.find((one) => one.id === wanted)
  const [lender, body] = [bodyOf(agreement.lenderId), bodyOf(id)]
  return lender === undefined || body === undefined
    ? agreement.legalForm
    : formForBody(agreement, lender, body, communitiesAmong(formalities.collectivities, period.to))
}

/** Bodies by the form under which the agreement serves them. */
const byForm = (
  facts: AuditFacts,
  bodies: readonly string[],
): readonly { readonly form: LegalForm | undefined; readonly served: readonly string[] }[] => {
  const forms = bodies.map((id) => ({ id, form: formOf(facts, id) }))
  return [...new Set(forms.map(({ form }) => form))].map((form) => ({
    form,
    served: forms.flatMap((one) => (one.form === form ? [one.id] : [])),
  }))
}

/** An objection to the whole settlement, unless bodies are named. */
export const finding = (
  code: Finding['code'],
  severity: Finding['severity'],
  article: string | null,
  more: { readonly bodies?: readonly string[]; readonly about?: string } = {},
): Finding => ({
  code,
  severity,
  article,
  bodies: [...(more.bodies ?? [])],
  about: more.about ?? '',
})

/** Agents in one line, as an objection names them. */
export const namedAgents = (list: readonly Agent[]): string =>
  [...agentNames(list).values()].join(', ').slice(0, 160)

/** An objection to some bodies; none where there is no body. */
export const some = (
  code: Finding['code'],
  severity: Finding['severity'],
  article: string | null,
  bodies: readonly string[],
): readonly Finding[] => (bodies.length === 0 ? [] : [finding(code, severity, article, { bodies })])

/** An objection to some bodies by the article on units of the form under which each is served. */
export const someUnits = (
  facts: AuditFacts,
  code: Finding['code'],
  severity: Finding['severity'],
  bodies: readonly string[],
): readonly Finding[] =>
  byForm(facts, bodies).map(({ form, served }) =>
    finding(code, severity, articleOf(ruleFor(form)?.costNotice), { bodies: served }),
  )
