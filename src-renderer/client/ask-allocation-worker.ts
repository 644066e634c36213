import type { Allocation } from '#shared/domain/allocation/allocation'
import type { Agreement } from '#shared/domain/agreements/agreement'
import type { AsOf } from '#shared/domain/audit/allocate-as-of'
import type { TimeColumns } from '#shared/domain/timesheets/time-columns'
import { MOST_PREPARED, type SharedFacts } from './allocation-answers'
import type { NumberedAnswer, NumberedQuestion } from './allocation-worker'
import type { AllocationQuestion } from './answer-allocation'
import { KeptFacts } from './kept-facts'
import { unpackAllocation } from './packed-allocation'

interface Waiting {
  readonly question: AllocationQuestion
  readonly resolve: (allocation: Allocation) => void
  readonly reject: (error: Error) => void
}

/** Without a question for so long, the worker is ended; until then the next answer comes faster than from a new one. */
const IDLE = 120_000

let worker: Worker | null = null
let sent = 0
let ending: ReturnType<typeof setTimeout> | undefined

/** The question that the worker answers. */
let current: Waiting | null = null
/** Those that wait for it, the next one first. */
let queue: readonly Waiting[] = []

const keptHours = new KeptFacts<TimeColumns>()
const keptShared = new KeptFacts<SharedFacts>()
const keptAgreements = new KeptFacts<Agreement>(MOST_PREPARED)
const keptDays = new KeptFacts<AsOf>()
const ALL_KEPT = [keptHours, keptShared, keptAgreements, keptDays]

function end(): void {
  for (const kept of ALL_KEPT) kept.forget()
  worker?.terminate()
  worker = null
}

function started(): Worker {
  if (worker !== null) return worker
  const made = new Worker(new URL('./allocation-worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = ({ data: { packed } }: MessageEvent<NumberedAnswer>) => {
    const answered = current
    current = null
    // The next one is computed while this answer is shown.
    sendNext()
    answered?.resolve(unpackAllocation(packed))
  }
  made.onerror = ({ message }) => {
    const all = current === null ? queue : [current, ...queue]
    current = null
    queue = []
    end()
    for (const { reject } of all) reject(new Error(message))
  }
  worker = made
  return made
}

function sendNext(): void {
  if (current !== null) return
  const [next, ...others] = queue
  if (next === undefined) {
    ending = setTimeout(end, IDLE)
    return
  }
  current = next
  queue = others
  sent += 1
  const { facts, asOf } = next.question
  const { hours, agreement, period, ...shared } = facts
  const to = started()
  const message: NumberedQuestion = {
    number: sent,
    hours: keptHours.next(hours),
    shared: keptShared.next(shared),
    agreement: keptAgreements.next(agreement),
    period,
    asOf: asOf === null ? null : keptDays.next(asOf),
  }
  to.postMessage(message)
}

/**
 * Computes an allocation in the worker, one question after the other, the latest first. Who leaves is not answered, and a question that still
 * waits is dropped; the one in work is finished, since the hours that the worker holds are worth more than its time.
 */
export function askAllocationWorker(
  question: AllocationQuestion,
  signal: AbortSignal,
): Promise<Allocation> {
  clearTimeout(ending)
  return new Promise((resolve, reject) => {
    const waiting: Waiting = { question, resolve, reject }
    // What is shown was asked for last: it does not wait for what was to be drawn before.
    queue = [waiting, ...queue]
    signal.addEventListener('abort', () => {
      queue = queue.filter((each) => each !== waiting)
    })
    sendNext()
  })
}
