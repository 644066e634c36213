import type { CorrectableFact } from '#shared/contract/correction-methods'
import type { DeskMethod } from '#shared/contract/desk'
import type { Failure } from '#shared/contract/failures'
import type { Result } from '#shared/kernel/result'
import { store } from './store'

interface SettledRefusal {
  readonly fact: CorrectableFact
  readonly failures: readonly Failure[]
}

const refused = store<SettledRefusal | null>(null)

/** Notes whether a change was refused because an issued statement rests on what it changes. */
export async function noteSettled(
  method: DeskMethod,
  input: unknown,
  answer: Result<unknown, Failure>,
): Promise<void> {
  const failures = answer.ok ? [] : answer.failures.filter(({ code }) => code === 'settled')
  if (failures.length === 0) {
    refused.set(() => null)
    return
  }
  // Schemas are read only once something was refused.
  const { correctableFact } = await import('#shared/contract/correction-methods')
  const fact = correctableFact.safeParse({ method, input })
  refused.set(() => (fact.success ? { fact: fact.data, failures } : null))
}

/** The last change that was refused so, and why; `null` once another was asked, or where no correction can make it. */
export const useSettledRefusal = (): SettledRefusal | null => refused.use()
