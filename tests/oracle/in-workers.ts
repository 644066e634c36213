import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { builtProgram, type ProgramName } from '../built-program'
import type { Outcome, Seeds } from './compare-seeds'

/** Seeds that a worker takes at once. */
const AT_ONCE = 250

const ask = (worker: Worker, seeds: Seeds): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.postMessage(seeds)
  })

/** Compares so many seeds from one on, spread over threads; stops soon after the first difference. */
export async function compareInWorkers(
  first: number,
  cases: number,
  worker: ProgramName,
): Promise<Outcome> {
  const file = await builtProgram(worker)
  let [next, refused, foreseen, done] = [first, 0, 0, 0]
  const last = first + cases - 1
  const differing: number[] = []
  const work = async (): Promise<void> => {
    const thread = new Worker(file)
    thread.setMaxListeners(0)
    try {
      while (next <= last && differing.length === 0) {
        const from = next
        next = Math.min(last, from + AT_ONCE - 1) + 1
        const outcome = await ask(thread, { from, to: next - 1 })
        done += outcome.cases
        refused += outcome.refused
        foreseen += outcome.foreseen
        differing.push(...outcome.differing)
      }
    } finally {
      await thread.terminate()
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return { cases: done, refused, foreseen, differing: differing.sort((a, b) => a - b) }
}
