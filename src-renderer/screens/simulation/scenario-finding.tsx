import type { ReactNode } from 'react'
import { Finding } from '../../ui/finding'
import classes from './simulation.module.css'
import type { ScenarioResult } from './use-comparisons'
import { useFindingWords } from './use-finding-words'

interface ScenarioFindingProps {
  readonly result: ScenarioResult
  /** What can be done with the whole. */
  readonly tools: ReactNode
}

/** What a scenario does, in a sentence: who it relieves, who it charges, and what becomes of the whole. */
export function ScenarioFinding({ result, tools }: ScenarioFindingProps) {
  const { finding, whole } = useFindingWords()(result)
  return (
    <div className={classes.finding}>
      <Finding>{finding}</Finding>
      {whole !== '' && <p className={classes.quiet}>{whole}</p>}
      {tools}
    </div>
  )
}
