import type { OpenKeeper } from '../../../src-main/keeper/open-keeper'
import { settled } from './heard'
import { lostSteps, shownBy, type Script } from './script'

/** What one round found. */
export interface RoundOutcome {
  /** Changes that were acknowledged. */
  readonly acknowledged: number
  /** Of these, those that are not on screen at the next start. */
  readonly lost: number
  /** Whether the store was found empty, or in a state that it never had, without a word. */
  readonly emptied: boolean
  /** Numbers of statements that two statements have. */
  readonly twice: number
  /** What was said and is false. */
  readonly falseWords: readonly string[]
}

export const nothingWrong = (acknowledged: number): RoundOutcome => ({
  acknowledged,
  lost: 0,
  emptied: false,
  twice: 0,
  falseWords: [],
})

/**
 * Compares what a start shows and says with what had been acknowledged.
 *
 * @param underWay steps that were begun and not acknowledged: they may be there or not
 */
export async function compareStart(
  keeper: OpenKeeper,
  script: Script,
  acknowledged: number,
  underWay = 1,
): Promise<RoundOutcome> {
  await settled(keeper)
  const { readOnly, recovery, checked } = keeper.state()
  const lost = lostSteps(script, acknowledged, shownBy(keeper), underWay)
  const saysLoss =
    (readOnly?.code.startsWith('journal') === true && readOnly.code !== 'journalBroken') ||
    recovery?.journal === 'short' ||
    recovery?.journal === 'other' ||
    (recovery?.aside ?? null) !== null
  const falseWords: string[] = []
  const isLost = lost === null || lost > 0
  if (saysLoss && !isLost)
    falseWords.push(`said lost, is not: ${JSON.stringify({ readOnly, recovery })}`)
  if (isLost && recovery?.journal === 'proven' && recovery.kind === 'rebuilt')
    falseWords.push('said whole, is not')
  if (readOnly?.code === 'journalBroken') falseWords.push('journal said broken, is not')
  if (isLost && !saysLoss) falseWords.push('lost, and not said')
  if (checked.faults.length > 0)
    falseWords.push(`past said damaged, is not: ${JSON.stringify(checked.faults)}`)
  return {
    acknowledged,
    lost: lost ?? 1,
    emptied: isLost && !saysLoss && keeper.registers().collectivities.size === 0,
    twice: 0,
    falseWords,
  }
}
