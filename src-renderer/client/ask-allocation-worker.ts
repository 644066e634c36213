import type { Allocation } from '#shared/domain/allocation/allocation'
import type { NumberedAnswer, NumberedQuestion } from './allocation-worker'
import type { AllocationQuestion } from './answer-allocation'

interface Waiting {
  readonly resolve: (allocation: Allocation) => void
  readonly reject: (error: Error) => void
}

/** Without a question for so long, the worker is ended; until then the next answer comes faster than from a new one. */
const IDLE = 120_000

let worker: Worker | null = null
let asked = 0
let ending: ReturnType<typeof setTimeout> | undefined
const waiting = new Map<number, Waiting>()

function end(): void {
  worker?.terminate()
  worker = null
}

function started(): Worker {
  if (worker !== null) return worker
  const made = new Worker(new URL('./allocation-worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = ({ data: { number, allocation } }: MessageEvent<NumberedAnswer>) => {
    waiting.get(number)?.resolve(allocation)
    settled(number)
  }
  made.onerror = ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message))
    waiting.clear()
    end()
  }
  worker = made
  return made
}

function settled(number: number): void {
  waiting.delete(number)
  if (waiting.size > 0) return
  clearTimeout(ending)
  ending = setTimeout(end, IDLE)
}

/**
 * Computes an allocation in the worker. Who leaves is not answered; where no one waits for an answer any more, the work is
 * stopped.
 */
export function askAllocationWorker(
  question: AllocationQuestion,
  signal: AbortSignal,
): Promise<Allocation> {
  asked += 1
  const number = asked
  clearTimeout(ending)
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    signal.addEventListener('abort', () => {
      if (!waiting.delete(number)) return
      if (waiting.size === 0) end()
    })
    const message: NumberedQuestion = { number, question }
    started().postMessage(message)
  })
}
