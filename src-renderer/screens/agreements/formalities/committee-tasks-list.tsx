import { Checkbox } from '@mantine/core'
import type { Agreement } from '#shared/domain/agreements/agreement'
import { committeeTasks, taskDone } from '#shared/domain/meetings/committee-tasks'
import { useCommand } from '../../../client/use-command'
import { useWording } from '../../../ui/use-wording'
import { useIsOld, useRegistry } from '../../../client/use-registry'
import { useToday } from '../../../client/use-today'
import looks from '../../../ui/looks.module.css'
import classes from './formalities.module.css'

/** What the committee decided to have done, by its day; a box says that it was done today. */
export function CommitteeTasksList({ agreement }: { readonly agreement: Agreement }) {
  const { t } = useWording()
  const today = useToday()
  const { meetings } = useRegistry()
  const { run: saveMeeting, pending } = useCommand('saveMeeting')
  const isOld = useIsOld()
  const tasks = committeeTasks(meetings.filter(({ agreementId }) => agreementId === agreement.id))
  if (tasks.length === 0) return null
  return (
    <div className={classes.committee}>
      <strong>{t('trace.tasks.title')}</strong>
      <ul>
        {tasks.map((task) => {
          const { decisionId, text, dueOn, doneOn } = task
          const late = doneOn === null && dueOn < today
          return (
            <li key={decisionId}>
              <Checkbox
                size="xs"
                checked={doneOn !== null}
                disabled={pending || isOld}
                onChange={({ currentTarget }) =>
                  void saveMeeting(taskDone(task, currentTarget.checked ? today : null))
                }
                label={text}
                description={
                  <span className={late ? looks.bad : undefined}>
                    {doneOn === null
                      ? t(late ? 'trace.tasks.late' : 'trace.tasks.due', { day: dueOn })
                      : t('trace.tasks.done', { day: doneOn })}
                  </span>
                }
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
