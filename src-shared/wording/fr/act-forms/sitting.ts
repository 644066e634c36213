import * as clauses from '../act-clauses'

/** What every délibération says of its sitting, before and after what it decides, whatever the form. */
export const SITTING = {
  before: [clauses.sitting, clauses.presence, clauses.secretary],
  after: [clauses.vote, clauses.resolutionMade],
  transmitted: [clauses.inForce, clauses.contested],
  publishedOnly: [clauses.published, clauses.contested],
} as const
