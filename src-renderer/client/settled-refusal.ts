import type { CorrectableFact } from '#shared/contract/correctable-facts'
import type { DeskMethod } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { store } from './store'

interface SettledRefusal {
  readonly fact: CorrectableFact
  readonly failures: readonly Failure[]
}

const refused = store<SettledRefusal | null>(null)

/** Notes whether a change was refused because an issued statement rests on what it changes; answers what a correction can make of it. */
export async function noteSettled(
  method: DeskMethod,
  input: unknown,
  answer: Result<unknown, Failure>,
): Promise<SettledRefusal | null> {
  const failures = answer.ok ? [] : answer.failures.filter(({ code }) => code === 'settled')
  if (failures.length === 0) {
    refused.set(() => null)
    return null
  }
  // Schemas are read only once something was refused.
  const { correctableFact } = await import('#shared/contract/correctable-facts')
  const fact = correctableFact.safeParse({ method, input })
  const found = fact.success ? { fact: fact.data, failures } : null
  refused.set(() => found)
  return found
}

/** The last change that was refused so, and why; `null` once another was asked, or where no correction can make it. */
export const useSettledRefusal = (): SettledRefusal | null => refused.use()
