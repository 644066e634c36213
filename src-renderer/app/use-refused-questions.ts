import { useEffect } from 'react'
import { isNoticed } from '../client/desk-query'
import { failureNotice } from '../client/failure-notice'
import { queryClient } from '../client/query-client'
import { Refusal } from '../client/refusal'
import { useWording } from '../ui/use-wording'

/**
 * Says why a question was refused where no screen says it: what shows its answer, or was to be done with it, would fail without a
 * word.
 */
export function useRefusedQuestions(): void {
  const { language } = useWording()
  useEffect(() => {
    const say = (error: unknown): void => {
      if (error instanceof Refusal) failureNotice(error.failures, language)
    }
    const onRejection = ({ reason }: PromiseRejectionEvent): void => say(reason)
    self.addEventListener('unhandledrejection', onRejection)
    const stop = queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return
      if (isNoticed(event.query) && event.query.isActive()) say(event.action.error)
    })
    return () => {
      stop()
      self.removeEventListener('unhandledrejection', onRejection)
    }
  }, [language])
}
