import { useMemo } from 'react'
import { isSentence } from '#shared/domain/sentences/is-sentence'
import { readSentence } from '#shared/domain/sentences/read-sentence'
import { sentenceSheets, type SentenceSheet } from '#shared/domain/sentences/sentence-sheets'
import { understandSentence } from '#shared/domain/sentences/understand-sentence'
import type { SentenceReading, Understanding } from '#shared/domain/sentences/understanding'
import { addDays, mondayOf } from '#shared/kernel/day'
import { monthOf } from '#shared/kernel/month'
import { useDesk } from '../../../client/use-desk'
import { useWording } from '../../../ui/use-wording'
import { useRegistry } from '../../../client/use-registry'
import { concerns, type Concern } from './concerns'
import { sentenceFacts } from './sentence-facts'
import { useSentenceNames } from './use-sentence-names'
import { useSentenceWords } from './use-sentence-words'

/** A line of text read as hours. */
export interface SentenceView {
  readonly text: string
  /** Without entries while hours are being read. */
  readonly understanding: Understanding
  readonly reading: boolean
  readonly sheets: readonly SentenceSheet[]
  readonly concerns: readonly Concern[]
  /** Nothing is asked, wrong or blocked, and something would change. */
  readonly canKeep: boolean
}

/** The months that a reading touches, by whole weeks, or `null` where it has no entry yet. */
function neededHours({ parts }: SentenceReading) {
  const days = parts.flatMap((part) => part.days).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  return {
    agentIds: [...new Set(parts.flatMap(({ agentIds }) => agentIds))].sort(),
    from: monthOf(mondayOf(first)),
    to: monthOf(addDays(mondayOf(last), 6)),
  }
}

/** Reads what is typed in the palette as hours; `null` where it is none. */
export function useSentence(text: string): SentenceView | null {
  const { t, language } = useWording()
  const registry = useRegistry()
  const names = useSentenceNames()
  const words = useSentenceWords()
  const read = useMemo(() => readSentence(text, words), [text, words])
  const needed = useMemo(() => neededHours(read), [read])
  const { data: hours, isPending } = useDesk('readTimesheets', needed)
  const facts = useMemo(
    () => (hours === undefined ? undefined : sentenceFacts(registry, words.names, hours)),
    [hours, registry, words.names],
  )
  return useMemo(() => {
    if (!isSentence(read)) return null
    if (facts === undefined || needed === null)
      return {
        text,
        understanding: { ...read, entries: [] },
        reading: needed !== null && isPending,
        sheets: [],
        concerns: [],
        canKeep: false,
      }
    const understanding = understandSentence(read, facts)
    const { entries, questions, failures } = understanding
    const sheets = sentenceSheets(entries, facts.kept)
    const found = concerns(sheets, {
      registry,
      facts,
      ...names,
      t,
      language,
    })
    const open = questions.length + failures.length > 0 || found.some(({ blocking }) => blocking)
    return {
      text,
      understanding,
      reading: false,
      sheets,
      concerns: found,
      canKeep: !open && sheets.length > 0,
    }
  }, [read, facts, needed, isPending, text, registry, names, t, language])
}
