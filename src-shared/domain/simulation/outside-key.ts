import { canonicalJson } from '#shared/kernel/canonical-json'
import { intersectPeriods } from '#shared/kernel/period'
import { ratio } from '#shared/kernel/ratio'
import { termsWithin } from '../agreements/term-versions'
import type { AllocationFacts } from '../allocation/facts'
import type { Measure } from '../keys/criteria/measure'
import { traitsOf } from '../keys/key-kinds'
import type { Unvalued } from '../keys/unvalued'
import type { OutsideAnswer, Supposition } from './scenario'

/** The facts that decide of which bodies a key lacks a value. */
export type TermFacts = Pick<
  AllocationFacts,
  'agreement' | 'period' | 'collectivities' | 'criteria'
>

/** A value of an earlier year that is proposed in place of the one that lacks. */
export interface EarlierValue {
  readonly measure: Measure
  readonly value: number
  readonly year: number
}

/** A body of which the supposed key lacks a value, and how it is settled. */
export interface OutsideBody {
  readonly collectivityId: string
  /** What the key lacks; none where it does not name the body. */
  readonly measures: readonly Measure[]
  /** The year of the values that lack. */
  readonly year: number
  readonly answer: OutsideAnswer
  /** Whether it was not answered, and what is proposed holds. */
  readonly proposed: boolean
  /** Where earlier values are proposed: those, with their years. */
  readonly earlier: readonly EarlierValue[]
}

/** The bodies of which the terms of a period lack a value, on every day on which they are served. */
export function unvaluedIn({ agreement, period, collectivities, criteria = [] }: TermFacts) {
  const parts = termsWithin(agreement, period).map((terms) => {
    const served = new Map(terms.beneficiaries.map((one) => [one.collectivityId, one]))
    const bodies = collectivities.filter(({ id }) => served.has(id))
    const contracted = bodies.map(({ id }) => ratio(served.get(id)?.weeklyMinutes ?? 0))
    const { to } = intersectPeriods(period, terms.period) ?? period
    const year = Number(to.slice(0, 4))
    const lacks = traitsOf(terms.key).unvalued({ bodies, contracted, criteria, year, day: to })
    return { served, texts: new Set(lacks.map(canonicalJson)), lacks }
  })
  const found = new Map(
    parts.flatMap(({ lacks }) => lacks).map((lack) => [canonicalJson(lack), lack]),
  )
  return new Map(
    [...found].filter(([text, { collectivityId }]) =>
      parts.every(({ served, texts }) => !served.has(collectivityId) || texts.has(text)),
    ),
  )
}

/** The latest value known before a year. */
function earlierValue(
  measure: Measure,
  collectivityId: string,
  year: number,
  { collectivities, criteria = [] }: TermFacts,
): EarlierValue | null {
  const known =
    measure.kind === 'population'
      ? (collectivities.find(({ id }) => id === collectivityId)?.populations ?? []).map((one) => ({
          year: one.year,
          value: one[measure.of],
        }))
      : measure.kind === 'criterion'
        ? (criteria.find(({ id }) => id === measure.criterionId)?.values ?? [])
            .filter((one) => one.collectivityId === collectivityId)
            .map((one) => ({ year: one.year, value: one.hundredths }))
        : []
  return known.reduce<EarlierValue | null>(
    (latest, { year: of, value }) =>
      value !== undefined && of < year && of > (latest?.year ?? 0)
        ? { measure, value, year: of }
        : latest,
    null,
  )
}

/** Whether an answer gives all that a key lacks of a body. */
const isComplete = (answer: OutsideAnswer, measures: readonly Measure[]): boolean =>
  answer.how !== 'values' ||
  (measures.length > 0 &&
    measures.every((measure) =>
      answer.values.some((one) => canonicalJson(one.measure) === canonicalJson(measure)),
    ))

/**
 * The bodies of which the key that is supposed lacks a value, and how each is settled: as the scenario says, else with the
 * latest earlier values where all are known, else at the share that it has under the key in force. Bodies of which that key
 * lacks the same are none of them: nothing changes for these.
 *
 * @param facts as they are
 * @param supposed as they would be
 */
export function outsideKey(
  facts: TermFacts,
  supposed: TermFacts,
  suppositions: readonly Supposition[],
): readonly OutsideBody[] {
  const key = suppositions.findLast((one) => one.kind === 'key')
  if (key === undefined) return []
  const already = unvaluedIn(facts)
  const lacks = [...unvaluedIn(supposed)].flatMap(([text, lack]) =>
    already.has(text) ? [] : [lack],
  )
  const year = Number(facts.period.to.slice(0, 4))
  return [...new Set(lacks.map(({ collectivityId }) => collectivityId))].map((collectivityId) => {
    const measures = lacks.flatMap((lack: Unvalued) =>
      lack.collectivityId === collectivityId ? (lack.measure ?? []) : [],
    )
    const given = (key.outside ?? []).find((one) => one.collectivityId === collectivityId)
    const answered = given !== undefined && isComplete(given, measures) ? given : null
    const earlier =
      answered === null
        ? measures.flatMap((measure) => earlierValue(measure, collectivityId, year, supposed) ?? [])
        : []
    const known = measures.length > 0 && earlier.length === measures.length
    const proposal: OutsideAnswer = known
      ? {
          how: 'values',
          collectivityId,
          values: earlier.map(({ measure, value }) => ({ measure, value })),
        }
      : { how: 'keeps', collectivityId }
    return {
      collectivityId,
      measures,
      year,
      answer: answered ?? proposal,
      proposed: answered === null,
      earlier: known ? earlier : [],
    }
  })
}
