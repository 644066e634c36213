import type { CostComponent } from '../costs/agent-cost'
import { foldTitle } from './fold-title'
import { namesEmployer } from './pay-employer'
import type { PaySum } from './pay-sums'

/**
 * What a title of a pay file says of its column: amounts of a component, a sum of other columns, amounts that are no cost, or numbers
 * that are no money.
 */
export type PayTitle =
  | { readonly kind: 'component'; readonly component: CostComponent }
  | { readonly kind: 'sum'; readonly of: PaySum }
  | { readonly kind: 'apart' }
  | { readonly kind: 'number' }
  | { readonly kind: 'open' }

/** Amounts that an agent pays or receives, those that others are computed from, and those of another period. */
const APART =
  /\b(?:nets?|nette|cumuls?|cumulee?s?|assiette|plafond|imposable|fiscal|salarial|salariales?|salariaux|salaries?|employees?|ouvrieres?|precompte)\b|\bpart (?:de l )?agent\b|^bases?\b(?! pay)/
/** Numbers that are no amount. */
const NUMBER =
  /\b(?:indices?|index|im|ib|points?|quotite|taux|rate|jours|days|nombre|nb|numero|number|nir|siret|code|echelon|anciennete)\b/
/** Numbers of a register, and years; "fin de contrat" and "fin d’année" are amounts. */
const REGISTER =
  /\bmatricules?\b|\bregistration\b|^(?:(?:n|no|numero) (?:de |du )?)?(?:contrats?|contract|dossiers?|identifiant|id)(?: \d+)?$|^(?:annee|exercice|year)$/
/** What an employer refunds to the agent: no refund that it receives. Whether it is a cost of the post is for a person to say. */
const REFUNDED_TO_AGENT =
  /\b(?:transports?|frais|domicile|trajets?|deplacements?|kilometriques?|repas|mutuelle|prevoyance|abonnements?|teletravail|expenses|travel)\b/
/** Amounts that were never paid. */
const FORESEEN =
  /\b(?:simulations?|simulee?s?|previsions?|previsionnel(?:le)?s?|prevue?s?|budgetee?s?|estimee?s?|estimations?|theoriques?|simulated|forecast|budgeted|estimated|theoretical)\b/
const EMPLOYER = /\b(?:patronal|patronales?|patronaux|employeur|employer|employers|pp)\b/
const LEVIES = /\b(?:charges|cotisations?|contributions?)\b/
const BASE_PAY = /\b(?:traitement|tib|base pay|salaire de base)\b/
/** Amounts of a year or a quarter; a bonus that is paid once a year is one of its month. */
const OF_LONGER =
  /\b(?:annuel(?:le)?s?|trimestriel(?:le)?s?|semestriel(?:le)?s?|trimestres?|semestres?|annual|yearly|quarterly)\b/

const COMPONENTS: readonly (readonly [RegExp, CostComponent])[] = [
  [/\b(?:remboursements?|refunds?)\b/, 'refunds'],
  [EMPLOYER, 'employerContributions'],
  [/\b(?:cnfpt|fnal|atiacl|versement (?:mobilite|transport))\b/, 'employerContributions'],
  [/\bnbi\b/, 'indexBonus'],
  [/\b(?:supplement familial|sft)\b/, 'familySupplement'],
  [/\bindemnite (?:de )?residence\b/, 'other'],
  [/\bifse\b/, 'dutyAllowance'],
  [/\bcia\b/, 'performanceBonus'],
  [/\b(?:regime indemnitaire|rifseep)\b/, 'dutyAllowance'],
  [
    /\b(?:assurances? (?:statutaires?|du personnel)|statutory insurance)\b|^(?:assurances?|insurance)$/,
    'statutoryInsurance',
  ],
  [/\b(?:action sociale|cnas|social action)\b/, 'socialAction'],
  [BASE_PAY, 'basePay'],
]

/** The sum that a title names; `null` where it names none, or an employer's and an agent's part together. */
function sumIn(title: string): PaySum | null {
  if (/\b(?:couts?|costs?)\b/.test(title)) return 'cost'
  if (/\b(?:brute?s?|gross)\b/.test(title) && !BASE_PAY.test(title)) return 'gross'
  if (!/\b(?:totale?s?|totaux)\b/.test(title) || !EMPLOYER.test(title)) return null
  return LEVIES.test(title) ? 'contributions' : 'cost'
}

/**
 * Reads the title of a column of a pay file. An employer's charge is one that says so: "Charges" or "Cotisations" alone may be
 * the agent's, and stay open.
 */
export function payTitle(written: string): PayTitle {
  const title = foldTitle(written)
  const isRefund = /\b(?:remboursements?|refunds?)\b/.test(title)
  if (isRefund && REFUNDED_TO_AGENT.test(title)) return { kind: 'open' }
  if (REGISTER.test(title) || (!isRefund && NUMBER.test(title))) return { kind: 'number' }
  if (!isRefund && APART.test(title)) return { kind: 'apart' }
  if (namesEmployer(written) || FORESEEN.test(title)) return { kind: 'open' }
  const of = sumIn(title)
  const isMonthly = of !== null || BASE_PAY.test(title) || LEVIES.test(title)
  if (isMonthly && OF_LONGER.test(title)) return { kind: 'open' }
  if (of !== null) return { kind: 'sum', of }
  if (/\b(?:totale?s?|totaux|sum|somme)\b/.test(title)) return { kind: 'apart' }
  const found = COMPONENTS.find(([pattern]) => pattern.test(title))
  return found === undefined ? { kind: 'open' } : { kind: 'component', component: found[1] }
}

/** Whether a title means all that the employer pays in charges ("Charges patronales"), which others may detail. */
export const isAllLevies = (written: string): boolean =>
  /^(?:charges|cotisations?|contributions?)(?: sociales)? (?:patronales?|patronaux|employeur)$|^employer contributions$/.test(
    foldTitle(written),
  )

/** Whether a title means all the allowances, of which IFSE and CIA are parts. */
export const isAllAllowances = (written: string): boolean =>
  /^(?:total )?(?:regime indemnitaire|rifseep)$/.test(foldTitle(written))
