import type { TFunction } from 'i18next'
import type { z } from 'zod'
import type { Language } from '#shared/contract/preferences'
import { lateTimeMethods } from '#shared/contract/late-time-methods'
import { minutes, MINUTES_PER_DAY } from '#shared/kernel/minutes'
import type { Result } from '#shared/kernel/result'
import { DraftTexts } from '../../forms/draft-texts'
import type { FormFailure } from '../../forms/form-failure'

/** A late hour as it is typed. */
export interface LateTimeDraft {
  readonly agentId: string
  readonly collectivityId: string
  readonly day: string
  readonly sign: 'add' | 'takeOff'
  readonly duration: string
  readonly task: string
  readonly reason: string
}

/** A late hour as the desk takes it. */
export type LateTime = z.output<typeof lateTimeMethods.recordLateTime.input>

const DAY = minutes(MINUTES_PER_DAY)

/** Reads a draft: the late hour, or all that is wrong with it. */
export function readLateTimeDraft(
  { agentId, collectivityId, day, sign, duration, task, reason }: LateTimeDraft,
  t: TFunction,
  language: Language,
): Result<LateTime, FormFailure> {
  const texts = new DraftTexts(t, language)
  const length = texts.duration('minutes', duration, DAY)
  return texts.finish(lateTimeMethods.recordLateTime.input, {
    agentId,
    collectivityId,
    task,
    reason,
    day: texts.day('day', day),
    minutes: sign === 'takeOff' && typeof length === 'number' ? -length : length,
  })
}
