import { contested } from '../act-clauses/contested'
import { inForce } from '../act-clauses/in-force'
import { presence } from '../act-clauses/presence'
import { published } from '../act-clauses/published'
import { resolutionMade } from '../act-clauses/resolution-made'
import { secretary } from '../act-clauses/secretary'
import { sitting } from '../act-clauses/sitting'
import { vote } from '../act-clauses/vote'

/** What every délibération says of its sitting, before and after what it decides, whatever the form. */
export const SITTING = {
  before: [sitting, presence, secretary],
  after: [vote, resolutionMade],
  transmitted: [inForce, contested],
  publishedOnly: [published, contested],
} as const
