import type { Ports } from '../use-cases/ports'
import { recordLateTime } from '../use-cases/record-late-time'
import { removeLateTime } from '../use-cases/remove-late-time'
import type { Answers } from './answers-table'

/** Hours found after their month was settled. */
export const lateTimeAnswers = (
  ports: Ports,
): Pick<Answers, 'recordLateTime' | 'removeLateTime'> => ({
  recordLateTime: (time) => recordLateTime(ports, time),
  removeLateTime: (time) => removeLateTime(ports, time),
})
