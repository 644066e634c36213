import { useEffect, useRef, useState } from 'react'
import { failureSentence } from '#shared/wording/failure-sentence'
import { desk } from '../client/desk'
import { detailOf, noteCrash } from '../client/note-crash'
import { queryClient } from '../client/query-client'
import { Refusal } from '../client/refusal'
import { useWording } from '../ui/use-wording'
import { statusQuery } from '../client/use-status'
import { Logo } from '../ui/logo'
import classes from './crash-sheet.module.css'

interface CrashSheetProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** What the user sees when something broke: what to do, and where the detail is. Depends on nothing else. */
export function CrashSheet({ error, onRetry }: CrashSheetProps) {
  const { t, language } = useWording()
  const [copied, setCopied] = useState(false)
  const [isBuilding, setBuilding] = useState(false)
  const [reference, setReference] = useState<string | null>(null)
  const logFile = queryClient.getQueryData(statusQuery.queryKey)?.logFile
  const refused = error instanceof Refusal ? error.failures : []
  useEffect(() => {
    // A refusal of the desk is expected, and the desk logs it already.
    if (!(error instanceof Refusal)) void noteCrash(error).then(setReference)
  }, [error])
  const sheet = useRef<HTMLElement>(null)
  // What had the focus is gone, and what keeps it elsewhere may be too.
  useEffect(() => sheet.current?.focus(), [])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(detailOf(error))
    setCopied(true)
  }
  const canBuildAside = refused.some(({ code }) => code === 'vaultUnopened')
  const buildAside = async (): Promise<void> => {
    setBuilding(true)
    await desk.ask('rebuildVaultAside', {})
    onRetry()
  }
  return (
    <main className={classes.sheet} ref={sheet} tabIndex={-1}>
      <div className={classes.card} role="alert">
        <Logo />
        <h1>{t(refused.length > 0 ? 'frame.unread.title' : 'frame.crash.title')}</h1>
        {refused.map((failure) => (
          <p key={failure.code}>{failureSentence(failure, language)}</p>
        ))}
        {refused.length === 0 && <p>{t('frame.crash.reread')}</p>}
        {reference !== null && logFile !== undefined && (
          <p>{t('frame.crash.log', { path: logFile, reference })}</p>
        )}
        <div className={classes.actions}>
          <button type="button" onClick={() => void copy()}>
            {copied ? t('frame.crash.copied') : t('frame.crash.copy')}
          </button>
          {refused.length > 0 ? (
            <>
              <button
                type="button"
                data-primary={canBuildAside ? undefined : true}
                onClick={onRetry}
              >
                {t('frame.retry')}
              </button>
              {canBuildAside && (
                <button
                  type="button"
                  data-primary
                  disabled={isBuilding}
                  onClick={() => void buildAside()}
                >
                  {t('repair.aside')}
                </button>
              )}
            </>
          ) : (
            <button type="button" data-primary onClick={() => window.location.reload()}>
              {t('frame.crash.reload')}
            </button>
          )}
        </div>
      </div>
    </main>
  )
}
