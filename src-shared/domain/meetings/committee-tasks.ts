import type { Day } from '#shared/kernel/day'
import type { Meeting } from './meeting'

/** What a committee decided to have done by a day. */
export interface CommitteeTask {
  readonly meeting: Meeting
  readonly decisionId: string
  readonly agreementId: string
  readonly text: string
  readonly dueOn: Day
  /** `null` while it is to be done. */
  readonly doneOn: Day | null
}

/** The decisions with a day, earliest day first. */
export const committeeTasks = (meetings: readonly Meeting[]): readonly CommitteeTask[] =>
  meetings
    .flatMap((meeting) =>
      meeting.decisions.flatMap(({ id, text, dueOn, doneOn }): readonly CommitteeTask[] =>
        dueOn == null
          ? []
          : [
              {
                meeting,
                decisionId: id,
                agreementId: meeting.agreementId,
                text,
                dueOn,
                doneOn: doneOn ?? null,
              },
            ],
      ),
    )
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))

/** Those that are still to be done. */
export const openTasks = (meetings: readonly Meeting[]): readonly CommitteeTask[] =>
  committeeTasks(meetings).filter(({ doneOn }) => doneOn === null)

/** The meeting with a task of it done on a day, or to be done again. */
export const taskDone = ({ meeting, decisionId }: CommitteeTask, on: Day | null): Meeting => ({
  ...meeting,
  decisions: meeting.decisions.map((one) => (one.id === decisionId ? { ...one, doneOn: on } : one)),
})
