import { useLocation } from 'react-router'
import { paths } from '../../client/paths'
import { progress } from '../../client/progress'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ProgressNotice } from '../../ui/progress-notice'
import classes from './jobs.module.css'

const NAMED = [
  'exportStatements',
  'exportHourRecords',
  'import',
  'importWorkspace',
  'exportWorkspace',
  'openSample',
  'lookAtPast',
] as const

/** A job that the wording has a name for. */
type JobName = (typeof NAMED)[number] | 'other'

/** The wording's key for a job. */
const jobName = (job: string): JobName => NAMED.find((name) => name === job) ?? 'other'

/** The long work under way, in a row of its own below the screen, each with a way to stop it. */
export function Jobs() {
  const { t } = useWording()
  const { pathname } = useLocation()
  // The import's own screen shows it in the middle of the page.
  const jobs = progress.use().filter(({ job }) => job !== 'import' || pathname !== paths.import())
  const { run: cancel } = useCommand('cancelJob')
  return (
    <div className={classes.jobs}>
      {jobs.map(({ job, done, total }) => (
        <ProgressNotice
          key={job}
          label={t(`frame.jobs.${jobName(job)}`)}
          done={done}
          total={total}
          count={total === 0 ? '' : t('common.progress', { done, total })}
          onCancel={() => void cancel({ job })}
        />
      ))}
    </div>
  )
}
