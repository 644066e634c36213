import { parentPort, workerData } from 'node:worker_threads'
import { readDay } from '#shared/kernel/day'
import { readImport } from './read-import'

// Reads one file in a thread of its own, so that the program answers meanwhile, and can stop it.
const { path, today } = workerData as { readonly path: string; readonly today: string }
const day = readDay(today)
if (day === null) throw new RangeError(`Not a day: ${today}`)
parentPort?.postMessage(await readImport(path, day))
