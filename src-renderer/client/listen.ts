import type { Query } from '@tanstack/react-query'
import type { DeskRead } from '#shared/contract/desk'
import type { Source } from '#shared/contract/method'
import type { DeskEvent } from '#shared/contract/views'
import { TABLES } from '#shared/domain/workspace/tables'
import { afterQuiet } from './after-quiet'
import { atMostEvery } from './at-most-every'
import { desk } from './desk'
import { deskTable } from './desk-table'
import { noteChange } from './old-answers'
import { giveOrder } from './orders'
import { noteProgress } from './progress'
import { queryClient } from './query-client'
import { rebuilding } from './rebuilding'
import { keys } from './run-of-keys'
import { timerAsks } from './timer-asks'
import { statusQuery } from './use-status'
import { forgetChoices } from './workspace-store'

/**
 * Hours are kept one after the other: what rests on them is asked again once so many milliseconds passed without a change. More than
 * between two keys of a person in a hurry, and so little that screens are drawn again before that person's next change.
 */
const QUIET = 100
/** Or so many after the first of them, also where key follows key. */
const LONGEST = 2000

/** Milliseconds between two questions for when hours were kept last. */
const STATUS = 200

/** What a change of hours touches. */
const HOURS: ReadonlySet<Source> = new Set(['timesheets', 'machine'])

/** Hours and costs that figures are computed from. */
const FACTS: DeskRead = 'readPeriod'
/** All that settlements are computed from. */
const SETTLED: readonly DeskRead[] = [FACTS, 'readRegistry']

const restsOn = async (touched: ReadonlySet<Source>) => {
  const table = new Map(Object.entries(await deskTable()))
  return ({ queryKey: [method] }: Pick<Query, 'queryKey'>): boolean => {
    const asked = typeof method === 'string' ? table.get(method) : undefined
    return asked?.kind === 'reads' && asked.restsOn.some((source) => touched.has(source))
  }
}

/** Asks again what screens show, rests on what changed and is known to be old; a pending question asks again itself. */
async function askAgain(touched: ReadonlySet<Source>): Promise<void> {
  const predicate = await restsOn(touched)
  await queryClient.refetchQueries(
    { type: 'active', stale: true, predicate },
    { cancelRefetch: false },
  )
}

/** When hours were kept last is said at once, but once for changes that follow each other faster than anybody reads. */
const askStatus = atMostEvery(() => {
  void queryClient.refetchQueries(
    { queryKey: statusQuery.queryKey, type: 'active', stale: true },
    { cancelRefetch: false },
  )
}, STATUS)

/** Every answer that depends on what changed is old now: a screen that opens asks anew, those in sight do so now or in a moment. */
async function refresh(touched: ReadonlySet<Source>, askLater: () => void): Promise<void> {
  const predicate = await restsOn(touched)
  await queryClient.invalidateQueries({ predicate, refetchType: 'none' })
  // A screen that opens never begins with figures of before the change: those in sight stay until the new ones are there.
  queryClient.removeQueries({ queryKey: [FACTS], type: 'inactive', predicate })
  if (SETTLED.some((method) => predicate({ queryKey: [method] })))
    queryClient.removeQueries({ queryKey: ['allocation'], type: 'inactive' })
  // With each change what the machine knows of the store changes too: when it was kept last, and what can be undone.
  const areHours = touched.has('timesheets') && [...touched].every((source) => HOURS.has(source))
  if (!areHours) {
    await askAgain(touched)
    return
  }
  askLater()
  askStatus()
}

function onEvent(event: DeskEvent, askLater: () => void): void {
  switch (event.kind) {
    case 'changed':
      noteChange(event.touched, event.revision)
      if (TABLES.every((table) => event.touched.includes(table))) forgetChoices()
      void refresh(new Set(event.touched), askLater)
      return
    case 'time':
      noteChange(event.touched, event.revision)
      // Its answer says which time it is, and drops the answers of the one before (`turnTo`).
      void queryClient.refetchQueries(statusQuery)
      return
    case 'progress':
      noteProgress(event)
      return
    case 'rebuilding':
      rebuilding.set(() => event)
      return
    case 'timer':
      timerAsks.set(() => event.asks)
      return
    case 'goTo':
    case 'menu':
      giveOrder(event)
      return
  }
}

/** How answers that rest on hours wait to be asked again. */
type PutOff = (run: () => void) => () => void

/** Listens to main from now on, as long as the page exists: to be called before the first question. */
export function listen(
  putOff: PutOff = (run) => afterQuiet(run, QUIET, LONGEST, (now) => keys.isRunning(now)),
): void {
  const askLater = putOff(() => void askAgain(HOURS))
  desk.listen((event) => onEvent(event, askLater))
}
