import type { LawArticle } from '#shared/domain/formalities/law-texts'

/** What is asked of an agreement, or of the body or agent whom an act concerns, before a part of a clause is written. */
export type ActCase =
  | 'adjusted'
  | 'annexBudget'
  | 'clauseKnown'
  | 'fixedTerm'
  | 'forecast'
  | 'free'
  | 'groupLends'
  | 'hasAgents'
  | 'hourly'
  | 'noticeKnown'
  | 'notified'
  | 'opinionKnown'
  | 'paidWeeks'
  | 'renewalExpress'
  | 'renewalKnown'
  | 'renewalNone'
  | 'renewalTacit'
  | 'severalBodies'
  | 'severalForms'
  | 'unitCost'
  | 'unitCostNow'
  | 'vat'
  | 'vatStated'

/** What a clause prints that is more than a sentence: tables and lists from the records. */
export type ActPiece =
  | 'agents'
  | 'bodies'
  | 'charges'
  | 'forecastTable'
  | 'hosts'
  | 'key'
  | 'keyAnnex'

/** A sentence, an item of a list, what the records hold, or what is written in a case alone. */
export type ClausePart =
  | string
  | { readonly item: string }
  | { readonly piece: ActPiece }
  | {
      readonly when: ActCase
      readonly say: readonly ClausePart[]
      readonly otherwise?: readonly ClausePart[]
    }

/**
 * A clause of an act, as data. Its sentences are French alone, like all acts; double square brackets mark what their author
 * must fill in, `{{…}}` what the records give (`src-main/documents/docx/act-values.ts`).
 */
export interface Clause {
  /** The heading of its article; in a délibération, only what it is about. */
  readonly title: string
  /** The articles that ask for it; none where it is usage. */
  readonly law: readonly LawArticle[]
  readonly says: readonly ClausePart[]
}
