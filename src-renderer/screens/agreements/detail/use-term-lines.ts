import { useTranslation } from 'react-i18next'
import type { Stage } from '../stage'
import { useTermWords, type TermLine } from './use-term-words'

/** A term with what set it. */
export interface SetTerm extends TermLine {
  /** The reference of the amendment that set it; `null` for the agreement itself. */
  readonly setBy: string | null
  /** The value before. */
  readonly former: string | null
}

/**
 * The terms of a stage, each with the act that last changed it and its value before.
 *
 * @param stages the stages up to the one that is shown
 */
export function useTermLines(stages: readonly Stage[]): readonly SetTerm[] {
  const { t } = useTranslation()
  const words = useTermWords()
  const termLines = stages.map(({ agreement }) => words(agreement))
  return (termLines.at(-1) ?? []).map((line) => {
    const values = termLines.map((lines) => lines.find(({ label }) => label === line.label)?.value)
    const at = values.findLastIndex((value, index) => index > 0 && value !== values[index - 1])
    return {
      ...line,
      setBy: stages[at]?.amendment?.reference ?? null,
      former: at < 0 ? null : (values[at - 1] ?? t('words.nothing')),
    }
  })
}
