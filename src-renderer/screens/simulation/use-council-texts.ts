import { useTranslation } from 'react-i18next'
import type { Cents } from '#shared/kernel/cents'
import { useFormat } from '../../client/use-format'
import { councilTable } from './council-table'
import type { LetteredResult } from './scenario-card'
import type { ScenarioRow } from './table-rows'
import { useFindingWords } from './use-finding-words'
import { useOutsideWords } from './use-outside-words'
import { useSuppositionWords } from './use-supposition-words'

/** A simulation as a note to be read out, and as the rows of a spreadsheet. */
export function useCouncilTexts(
  results: readonly LetteredResult[],
  rows: readonly ScenarioRow[],
  context: string,
) {
  const { t } = useTranslation()
  const format = useFormat()
  const signed = (value: Cents): string => `${value > 0 ? '+' : ''}${format.cents(value)}`
  const wordsOf = useSuppositionWords()
  const outsideWords = useOutsideWords()
  const find = useFindingWords()

  const bodies = (at: number): readonly string[] =>
    rows.flatMap(({ name, before, cells }) => {
      const cell = cells[at] ?? null
      if (cell === null) return []
      const { after, difference, perInhabitant, outside } = cell
      const values = { body: name, before: format.cents(before), after: format.cents(after) }
      if (outside === 'excluded') return [t('simulation.council.left', values)]
      if (outside === 'keeps' && difference === 0) return [t('simulation.council.kept', values)]
      if (difference === 0) return [t('simulation.council.same', values)]
      const moved = { ...values, difference: signed(difference) }
      return [
        perInhabitant === null
          ? t('simulation.council.moves', moved)
          : t('simulation.council.movesEach', { ...moved, each: signed(perInhabitant) }),
      ]
    })

  const scenario = (result: LetteredResult, at: number): string => {
    const { finding, whole } = find(result)
    const { name, note, suppositions } = result.scenario
    return [
      `${result.letter}. ${name}`,
      ...(note === '' ? [] : [note]),
      ...suppositions.map((one) => `- ${wordsOf(one)}`),
      ...outsideWords.answers(result.outside, 'name').map((said) => `- ${said}`),
      finding,
      ...(whole === '' ? [] : [whole]),
      ...bodies(at),
    ].join('\n')
  }

  return {
    note: () =>
      [
        t('simulation.council.title', { about: context }),
        ...results
          .slice(0, 1)
          .flatMap(({ doubts }) =>
            doubts === 0 ? [] : [t('simulation.doubts', { count: doubts })],
          ),
        ...results.map(scenario),
      ].join('\n\n') + '\n',
    table: () =>
      councilTable(rows, {
        body: t('words.body'),
        inhabitants: t('simulation.council.inhabitants'),
        now: t('simulation.column.now'),
        total: t('simulation.totalOf', { count: rows.length }),
        outside: rows.some(({ cells }) => cells.some((cell) => cell?.outside !== undefined))
          ? {
              title: t('simulation.outside.title'),
              of: (at, how) =>
                t('simulation.outside.inScenario', {
                  letter: results[at]?.letter ?? '',
                  what: t(`simulation.outside.short.${how}`),
                }),
            }
          : null,
        scenarios: results.map(({ letter, scenario: { name } }) => [
          `${letter}. ${name}`,
          t('simulation.council.difference', { letter }),
          t('simulation.council.each', { letter }),
        ]),
      }),
  }
}
