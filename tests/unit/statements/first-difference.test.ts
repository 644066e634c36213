import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/contract/preferences'
import type { PrintedPath } from '#shared/domain/printed/printed-value'
import { CONTENT_FIELDS, fieldAt } from '#shared/domain/statements/content-fields'
import { firstDifference } from '#shared/domain/statements/first-difference'
import type { StatementContent } from '#shared/domain/statements/statement'
import { verificationSentence } from '#shared/wording/verification-sentence'
import { translator } from '#shared/wording/translator'
import { everyContent, everyField } from './every-content'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every way into a value, to its leaves and to what holds them. */
function ways(value: unknown, path: PrintedPath = []): readonly PrintedPath[] {
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((member: unknown, place) => [place, member] as const)
    : isObject(value)
      ? Object.entries(value)
      : []
  return [
    ...(path.length === 0 ? [] : [path]),
    ...members.flatMap(([step, member]) => ways(member, [...path, step])),
  ]
}

/** A value as someone else left it; `undefined` where it was taken away. */
function altered(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  if (value === 'claim') return 'reduction'
  if (value === 'reduction') return 'claim'
  if (typeof value !== 'string') return value === null ? 'Autre' : undefined
  if (value === '2026-03-12') return '2026-03-13'
  if (value === '2026-03') return '2026-04'
  return value === '12' ? '13' : 'Autre'
}

/** A value with what is at the end of a way altered. */
function alteredAt(value: unknown, [step, ...rest]: PrintedPath): unknown {
  if (step === undefined) return altered(value)
  if (Array.isArray(value))
    return value.flatMap((member: unknown, place) => {
      if (place !== step) return [member]
      const next = alteredAt(member, rest)
      return next === undefined ? [] : [next]
    })
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, member]: readonly [string, unknown]) => {
          if (name !== step) return [[name, member]]
          const next = alteredAt(member, rest)
          return next === undefined ? [] : [[name, next]]
        }),
      )
    : value
}

const say = { fr: translator('fr'), en: translator('en') }

/** The sentence of what differs, `''` where nothing does. */
function told(
  issued: unknown,
  now: unknown,
  content: StatementContent,
  language: Language = 'fr',
): string {
  const difference = firstDifference(issued, now, { issued: content, now: content })
  if (difference === null) return ''
  const verification = { kind: 'different', cause: 'recomputed', difference } as const
  return verificationSentence(verification, say[language], language)
}

/** Paths, keys in camel case, holes and values that tell nothing. */
const UNREADABLE = /[a-z]\.[a-z]|[a-z][A-Z]|\{\{|undefined|null|NaN|\[object|\bverify\b/

/** English of the program that has no business in a French sentence. */
const ENGLISH =
  /\b(claim|reduction|receipt|expense|actual|contracted|hours|kind|basePay|staff|share|amount|rank|day|month|uses|line)\b/

const contents = everyContent()

/** What stands at the end of a way, where it is no list or part. */
const leafAt = (value: unknown, path: PrintedPath): string => {
  const leaf = path.reduce<unknown>(
    (at, step) =>
      isObject(at) ? Object.entries(at).find(([name]) => name === String(step))?.[1] : undefined,
    value,
  )
  return isObject(leaf) ? '' : String(leaf)
}

/** Each way into a statement once for each value there, with what it becomes. */
const CASES = [
  ...new Map(
    contents
      .flatMap((content) => ways(content).map((path) => ({ content, path })))
      .map((one) => [`${one.path.join('.')} ${leafAt(one.content, one.path)}`, one] as const)
      .reverse(),
  ).values(),
].map(({ content, path }) => ({ content, path, now: alteredAt(content, path) }))

describe('what differs in a statement', () => {
  it('is told for each thing that it freezes, altered or taken away, in words of both languages', () => {
    const unread: string[] = []
    for (const { content, path, now } of CASES) {
      const sentences = [told(content, now, content), told(content, now, content, 'en')]
      const wrong = sentences.some(
        (sentence) => sentence.length < 8 || UNREADABLE.test(sentence.replaceAll('Texte', '')),
      )
      if (wrong || ENGLISH.test(sentences[0] ?? '') || sentences[0] === sentences[1])
        unread.push([path.join('.'), ...sentences].join(' | '))
    }
    expect(CASES.length).toBeGreaterThan(300)
    expect(unread.slice(0, 20)).toEqual([])
  })

  it('is told where something is there now that was not there when it was issued', () => {
    const unread = CASES.flatMap(({ content, path, now }) => {
      const sentence = told(now, content, content)
      const wrong = sentence.length < 8 || UNREADABLE.test(sentence.replaceAll('Texte', ''))
      return wrong ? [`${path.join('.')} | ${sentence}`] : []
    })
    expect(unread).toEqual([])
  })

  it('has a name for every field of the schema, and no name without a field', () => {
    const known = everyField()
    const unnamed = [...known].filter((path) => fieldAt(path.split('.')) === null)
    expect(unnamed).toEqual([])
    const used = new Set(CASES.map(({ path }) => fieldAt(path)?.field))
    expect(
      Object.keys(CONTENT_FIELDS).filter((field) => ![...used].some((one) => one === field)),
    ).toEqual([])
  })

  it('is nothing where nothing does', () => {
    for (const content of contents)
      expect(told(content, structuredClone(content), content)).toBe('')
  })
})
