import { parentPort, workerData } from 'node:worker_threads'
import { success } from '#shared/kernel/result'
import type { WorkspaceReads } from '../use-cases/ports'
import { pastHere } from './past-here'
import type { PastAsked, PastMessage, PastQuestion } from './past-messages'

// Reads a past workspace in a thread of its own, keeps it there, and answers questions about it: the program answers meanwhile.
const send = (message: PastMessage): void => parentPort?.postMessage(message)

async function answer(reads: WorkspaceReads, { id, verb, input }: PastQuestion): Promise<void> {
  try {
    // The other end, `pastInWorker`, is typed by the same verbs.
    const ask = reads[verb] as (input: unknown) => Promise<unknown>
    send({ kind: 'answer', id, result: await ask(input) })
  } catch (error) {
    send({ kind: 'error', id, error: String(error) })
  }
}

const { folder, moment } = workerData as PastAsked
const read = await pastHere(folder, moment, {
  onProgress: (done, total) => send({ kind: 'progress', done, total }),
})
if (read.ok && read.value !== null) {
  const { reads, sequence, at } = read.value
  parentPort?.on('message', (question: PastQuestion) => void answer(reads, question))
  send({ kind: 'read', outcome: success({ registers: reads.registers(), sequence, at }) })
} else {
  send({ kind: 'read', outcome: read.ok ? success(null) : read })
}
