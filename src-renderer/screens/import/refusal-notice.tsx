import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Failure } from '#shared/contract/failures'
import { failureSentence } from '#shared/wording/failure-sentence'
import { useWording } from '../../ui/use-wording'
import { Notice } from '../../ui/notice'
import classes from './import.module.css'

interface RefusalNoticeProps {
  readonly title: string
  readonly failures: readonly Failure[]
  /** What can be done about it here. */
  readonly action?: ReactNode
}

/** The most failures shown. */
const MOST = 5

/** Why something was refused, on the page where it was asked. */
export function RefusalNotice({ title, failures, action }: RefusalNoticeProps) {
  const { language } = useWording()
  return (
    <Notice tone="bad" align="flex-start" mb="card" px="lg" py="md" role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <div className={classes.refusalText}>
        <strong>{title}</strong>
        {failures.slice(0, MOST).map((failure) => (
          <p key={JSON.stringify(failure)}>{failureSentence(failure, language)}</p>
        ))}
      </div>
      {action}
    </Notice>
  )
}
