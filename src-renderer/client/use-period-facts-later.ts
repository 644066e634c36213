import { CancelledError } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PeriodFacts } from '#shared/contract/views'
import type { Period } from '#shared/kernel/period'
import { ask } from './ask'
import { desk } from './desk'
import { queryClient } from './query-client'

/** So many milliseconds after hours were kept last, they are read again. */
const QUIET = 1000

interface Read {
  readonly period: Period
  readonly facts: PeriodFacts
}

/**
 * Hours and costs of a period as they were a moment ago: read again once nothing was kept for a while. Where cells are kept one after
 * the other, each would otherwise have the hours of everyone's year read.
 */
export function usePeriodFactsLater(period: Period): PeriodFacts | undefined {
  const [read, setRead] = useState<Read | null>(null)
  const [failed, setFailed] = useState<Error | null>(null)
  useEffect(() => {
    let current = true
    let timer: number | undefined
    const readAgain = (): void => {
      queryClient
        .query({
          queryKey: ['readPeriod', period],
          structuralSharing: false,
          queryFn: () => ask('readPeriod', period),
        })
        .then((facts) => {
          if (current) setRead({ period, facts })
        })
        .catch((cause: unknown) => {
          // Dropped with the answers of another time: the screen of this one asks anew.
          if (cause instanceof CancelledError) return
          setFailed(cause instanceof Error ? cause : new Error(String(cause)))
        })
    }
    readAgain()
    const stop = desk.listen((event) => {
      if (event.kind !== 'changed' || !event.touched.includes('timesheets')) return
      window.clearTimeout(timer)
      timer = window.setTimeout(readAgain, QUIET)
    })
    return () => {
      current = false
      window.clearTimeout(timer)
      stop()
    }
  }, [period])
  if (failed !== null) throw failed
  return read?.period === period ? read.facts : undefined
}
