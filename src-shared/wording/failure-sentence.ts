import type { Failure } from '#shared/contract/failures'
import type { Language } from '#shared/contract/preferences'
import { en } from './en'
import { fr } from './fr'

const SENTENCES = { fr: fr.failures, en: en.failures } as const
const REASONS = { fr: fr.common.storageReason, en: en.common.storageReason } as const

/** Turns a failure into the sentence a person reads: what happened, where, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const details = new Map(Object.entries(failure).map(([name, value]) => [name, String(value)]))
  if (failure.code === 'fileField')
    details.set('sentence', failureSentence(failure.field, language))
  if (failure.code === 'storageReadOnly') details.set('reason', REASONS[language][failure.reason])
  return SENTENCES[language][failure.code].replace(
    /\{\{(\w+)\}\}/g,
    (_, name: string) => details.get(name) ?? '',
  )
}
