import { parentPort } from 'node:worker_threads'
import { compareProvisional } from './compare-provisional'
import type { Seeds } from './compare-seeds'
import { compareSeeds } from './compare-seeds'
import { randomProvisional } from './random-provisional'

parentPort?.on('message', (seeds: Seeds) => {
  parentPort?.postMessage(compareSeeds(seeds, randomProvisional, compareProvisional))
})
