import * as clauses from '../act-clauses'
import type { Clause } from '../act-clauses/clause'

/** A code or decree that an act has regard to, with its articles as French law writes them. */
export interface Visa {
  readonly code: 'CGCT' | 'CGFP' | 'CCP' | 'décret 2008-580'
  readonly articles: readonly string[]
}

/** What a délibération says of its own: why, and what it decides, each item one clause. */
export interface DecisionClauses {
  readonly considers: readonly Clause[]
  readonly decides: readonly Clause[]
}

/** What the parties are called in the acts of a form. */
export interface PartyNames {
  readonly lender: string
  /** The other side, as a convention calls it where there is one, and where each of several is meant. */
  readonly body: string
}

/** The acts of a legal form: for each, its clauses in the order in which they are written. */
export interface FormActs {
  readonly title: string
  /** Whether it is signed by its parties, or adopted by one of them. */
  readonly kind: 'convention' | 'regulation'
  readonly parties: PartyNames
  readonly visas: readonly Visa[]
  readonly articles: readonly Clause[]
  readonly annexTitle: string
  readonly annex: readonly Clause[]
  readonly lenderResolution: DecisionClauses
  readonly beneficiaryResolution: DecisionClauses
  /** Whether the law has its délibérations sent to the représentant de l'État (CGCT L.2131-2). */
  readonly isTransmitted: boolean
}

/** What most forms share: a convention under its usual annex, whose délibérations are sent. */
export const CONVENTION = {
  kind: 'convention',
  annexTitle: 'Annexe financière',
  isTransmitted: true,
} as const

/** The délibérations of both sides: the same reasons, what each decides, then where the money is written. */
export const resolutions = (
  considers: readonly Clause[],
  lender: readonly Clause[],
  beneficiary: readonly Clause[] = lender,
): Pick<FormActs, 'lenderResolution' | 'beneficiaryResolution'> => ({
  lenderResolution: { considers, decides: [...lender, clauses.income] },
  beneficiaryResolution: { considers, decides: [...beneficiary, clauses.expense] },
})
