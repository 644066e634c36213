import type { ActFacts } from '../../use-cases/act-facts'
import { actCases } from './act-cases'
import { actPieces } from './act-pieces'
import type { ActSubject } from './act-subject'
import { actValues } from './act-values'
import type { ActContext } from './clause-blocks'

/** What the clauses of an act are written from: the records, and blanks for what they do not hold. */
export const actContext = (facts: ActFacts, subject: ActSubject = {}): ActContext => ({
  values: actValues(facts, subject),
  cases: actCases(facts, subject),
  pieces: actPieces(facts, subject),
})
