import { Box } from '@mantine/core'
import { useEffect } from 'react'
import { dropProgress, progress } from '../../client/progress'
import { useCommand } from '../../client/use-command'
import { useWording } from '../../ui/use-wording'
import { ProgressNotice } from '../../ui/progress-notice'

const JOB = 'import'

/** How far the reading, the comparison or the keeping is, and a way to stop it. */
export function ImportProgress({
  phase,
}: {
  readonly phase: 'reading' | 'rehearsing' | 'keeping' | 'undoing'
}) {
  const { t } = useWording()
  const job = progress.use().find((each) => each.job === JOB)
  const { run: cancel } = useCommand('cancelJob')
  useEffect(() => () => dropProgress(JOB), [])
  const total = job?.total ?? 0
  const done = job?.done ?? 0
  return (
    <Box flex="none" mb="card">
      <ProgressNotice
        label={t(`import.progress.${phase}`)}
        done={done}
        total={total}
        count={total === 0 ? '' : t('common.progress', { done, total })}
        onCancel={() => void cancel({ job: JOB })}
      />
    </Box>
  )
}
