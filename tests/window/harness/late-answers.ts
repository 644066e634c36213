import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

/** What an answer is late by at most, in milliseconds. */
const LATEST = 250

/** The seed of the waiting times; empty where answers come at once. */
const seed = process.env['QUOTITE_LATE_ANSWERS'] ?? ''

/**
 * The same desk, each of whose answers waits up to a quarter of a second where `QUOTITE_LATE_ANSWERS` gives a seed. The time
 * that an answer waits follows from the seed, its method and how often that was asked before: the same journey has the same
 * times again, whatever the order of its questions.
 */
export function lateAnswers<T>(
  ask: (method: unknown, input: unknown) => Promise<T>,
): (method: unknown, input: unknown) => Promise<T> {
  if (seed === '') return ask
  const asked = new Map<unknown, number>()
  return async (method, input) => {
    const before = asked.get(method) ?? 0
    asked.set(method, before + 1)
    const answer = await ask(method, input)
    const drawn = createHash('sha256')
      .update(`${seed} ${String(method)} ${before}`)
      .digest()
    await setTimeout((drawn.readUInt16BE(0) / 0xffff) * LATEST)
    return answer
  }
}
