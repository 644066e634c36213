import { parentPort } from 'node:worker_threads'
import type { Seeds } from './compare-seeds'
import { compareSeeds } from './compare-seeds'

parentPort?.on('message', (seeds: Seeds) => {
  parentPort?.postMessage(compareSeeds(seeds))
})
