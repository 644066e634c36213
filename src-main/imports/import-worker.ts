import { parentPort, workerData } from 'node:worker_threads'
import { readDay } from '#shared/kernel/day'
import { readImport, type ImportOrigin } from './read-import'

// Reads one file or pasted text in a thread of its own, so that the program answers meanwhile, and can stop it.
const { from, today } = workerData as {
  readonly from: ImportOrigin
  readonly today: string
}
const day = readDay(today)
if (day === null) throw new RangeError(`Not a day: ${today}`)
parentPort?.postMessage(await readImport(from, day))
