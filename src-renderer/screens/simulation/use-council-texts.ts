import { useWording } from '../../ui/use-wording'
import { councilTable } from './council-table'
import type { LetteredResult } from './scenario-card'
import type { ScenarioRow } from './table-rows'
import { useBodyWords } from './use-body-words'
import { useFindingWords } from './use-finding-words'
import { useOutsideWords } from './use-outside-words'
import { useSuppositionWords } from './use-supposition-words'

/** A simulation as a note to be read out, and as the rows of a spreadsheet. */
export function useCouncilTexts(
  results: readonly LetteredResult[],
  rows: readonly ScenarioRow[],
  context: string,
) {
  const { t } = useWording()
  const wordsOf = useSuppositionWords()
  const outsideWords = useOutsideWords()
  const find = useFindingWords()
  const bodyWords = useBodyWords()

  const bodies = (at: number): readonly string[] => rows.flatMap((row) => bodyWords(row, at) ?? [])

  const scenario = (result: LetteredResult, at: number): string => {
    const { finding, whole } = find(result)
    const { name, note, suppositions } = result.scenario
    return [
      `${result.letter}. ${name}`,
      ...(note === '' ? [] : [note]),
      ...suppositions.map((one, place) => `- ${wordsOf(one, result.idle[place])}`),
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
          .flatMap(({ doubts, whole }) =>
            doubts === 0 || whole === null ? [] : [t('simulation.doubts', { count: doubts })],
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
