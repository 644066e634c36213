import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bundled } from '../bundled'
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
  worker: URL,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'quotite-oracle-'))
  const file = await bundled(folder, worker)
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
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return { cases: done, refused, foreseen, differing: differing.sort((a, b) => a - b) }
}
