import { useMemo } from 'react'
import type { Measure } from '#shared/domain/keys/criteria/measure'
import type { EarlierValue, OutsideBody } from '#shared/domain/simulation/outside-key'
import { canonicalJson } from '#shared/kernel/canonical-json'
import { groupBy } from '#shared/kernel/group-by'
import { minutes } from '#shared/kernel/minutes'
import { formatTrimmed } from '#shared/wording/format'
import { measureName } from '#shared/wording/measured-words'
import { useWording } from '../../ui/use-wording'
import { useNames } from '../../client/use-names'
import { useRegistry } from '../../client/use-registry'

/** Puts in words how bodies are settled of which the key lacks a value. */
export interface OutsideWords {
  /** What a measure is called, of a year where one is given: "population municipale 2026". */
  readonly measured: (measure: Measure, year: number | null) => string
  /** The bodies, by name, and what the key lacks of them. */
  readonly all: (bodies: readonly OutsideBody[]) => string
  /** A sentence for each answer, for all bodies that it is given for: by name, or counted where there are several. */
  readonly answers: (bodies: readonly OutsideBody[], by: 'name' | 'count') => readonly string[]
}

/** Words in the language of the window. */
export function useOutsideWords(): OutsideWords {
  const { t, language } = useWording()
  const names = useNames()
  const { criteria } = useRegistry()
  return useMemo(() => {
    const ownOf = (measure: Measure) =>
      measure.kind === 'criterion'
        ? criteria.find(({ id }) => id === measure.criterionId)
        : undefined
    const measured = (measure: Measure, year: number | null): string => {
      const name = measureName(measure, ownOf(measure)?.name ?? '', t)
      return year === null || measure.kind === 'contractedHours'
        ? name
        : t('keys.criteria.measureOfYear', { name, year })
    }
    const lacks = ({ measures, year }: OutsideBody): string =>
      measures.length === 0
        ? t('simulation.outside.unnamed')
        : t('simulation.outside.lacks', {
            measures: measures.map((one) => measured(one, year)).join(', '),
          })
    const valueWords = (
      measure: Measure,
      value: number,
      earlier: readonly EarlierValue[],
    ): string => {
      const unit = ownOf(measure)?.unit ?? ''
      const words =
        measure.kind === 'contractedHours'
          ? t('simulation.outside.weekly', { hours: minutes(value) })
          : measure.kind === 'criterion'
            ? [formatTrimmed(value, 2, language), unit].filter((part) => part !== '').join('\u00A0')
            : t('simulation.outside.people', { count: value })
      const [from] = earlier.filter((one) => canonicalJson(one.measure) === canonicalJson(measure))
      return from === undefined
        ? words
        : t('simulation.outside.ofYear', { value: words, year: from.year })
    }
    const whoOf = (bodies: readonly OutsideBody[], by: 'name' | 'count'): string =>
      by === 'name' || bodies.length === 1
        ? bodies.map(({ collectivityId }) => names.collectivity(collectivityId)).join(', ')
        : t('simulation.bodies', { count: bodies.length })
    const sentence = (bodies: readonly OutsideBody[], by: 'name' | 'count'): string => {
      const [first] = bodies
      if (first === undefined) return ''
      const { answer, earlier, proposed } = first
      const values = { count: bodies.length, who: whoOf(bodies, by), lacks: lacks(first) }
      const said =
        answer.how === 'keeps'
          ? t('simulation.outside.tell.keeps', values)
          : answer.how === 'excluded'
            ? t('simulation.outside.tell.excluded', { ...values, reason: answer.reason })
            : t('simulation.outside.tell.values', {
                ...values,
                values: answer.values
                  .map(({ measure, value }) => valueWords(measure, value, earlier))
                  .join(', '),
              })
      return proposed ? t('simulation.outside.proposed', { said }) : said
    }
    return {
      measured,
      all: (bodies) => {
        const [first] = bodies
        return first === undefined
          ? ''
          : t('simulation.outside.who', { who: whoOf(bodies, 'name'), lacks: lacks(first) })
      },
      answers: (bodies, by) => {
        const groups = groupBy(bodies, (body) =>
          canonicalJson([
            { ...body.answer, collectivityId: '' },
            body.proposed,
            body.earlier,
            lacks(body),
          ]),
        )
        return groups.map((group) => sentence(group, by))
      },
    }
  }, [t, language, names, criteria])
}
