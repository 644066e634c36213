import type { TFunction } from 'i18next'
import type { z } from 'zod'
import type { Language } from '#shared/contract/preferences'
import { parseClock } from '#shared/kernel/parse-clock'
import { parseDay } from '#shared/kernel/parse-day'
import { parseDecimal } from '#shared/kernel/parse-decimal'
import { parsePercent } from '#shared/kernel/parse-percent'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import { read, type FieldFailure } from '#shared/kernel/read'
import { failure, type Result } from '#shared/kernel/result'
import { readWorkShare } from '#shared/domain/agents/read-work-share'
import { parseAmount } from '#shared/domain/costs/parse-amount'
import { parseDuration } from '#shared/domain/timesheets/parse-duration'
import { daySentence } from '#shared/wording/day-sentence'
import { durationSentence } from '#shared/wording/duration-sentence'
import type { FormFailure } from './form-failure'

/**
 * Reads the texts of a draft field by field: a value, or the text itself with a note of why it can't be read. At the end,
 * `finish` returns the record, or all its problems together.
 */
export class DraftTexts {
  private readonly problems: FormFailure[] = []
  /** What was typed of values that a record writes otherwise: 1250 for 12,5 %. */
  private readonly typed = new Map<string, string>()
  /** Fields that are empty and have the value of another, beside which it is said what is wrong with it. */
  private readonly repeated = new Set<string>()
  private readonly t: TFunction
  private readonly language: Language
  /** What a day typed without its year is named from where it can't be kept. */
  private readonly near: Period | undefined

  constructor(t: TFunction, language: Language, near?: Period) {
    this.t = t
    this.language = language
    this.near = near
  }

  /** An amount in cents. */
  amount(field: string, text: string): unknown {
    if (text.trim() === '') return this.missing(field)
    this.typed.set(field, text.trim())
    const amount = parseAmount(text)
    return amount.ok ? amount.value : this.unreadable(field, 'amount', text)
  }

  /** A percentage, scaled: with two places, 12,5 % is 1 250. */
  percent(field: string, text: string, places: number): unknown {
    if (text.trim() === '') return this.missing(field)
    this.typed.set(field, text.trim())
    return parsePercent(text, places) ?? this.unreadable(field, 'percent', text)
  }

  /** A part of a full-time week, in ten-thousandths. */
  workShare(field: string, text: string): unknown {
    if (text.trim() === '') return this.missing(field)
    this.typed.set(field, text.trim())
    return readWorkShare(text) ?? this.unreadable(field, 'percent', text)
  }

  /** A figure of a kind that the given reader parses. */
  figure(
    field: string,
    text: string,
    reader: (text: string) => number | null,
    named: 'number' | 'yearDay' = 'number',
  ): unknown {
    if (text.trim() === '') return this.missing(field)
    return reader(text) ?? this.unreadable(field, named, text)
  }

  /** A whole number. */
  number(field: string, text: string): unknown {
    if (text.trim() === '') return this.missing(field)
    return parseDecimal(text, 0) ?? this.unreadable(field, 'whole', text)
  }

  /** A number with decimals, scaled. */
  decimal(field: string, text: string, places: number): unknown {
    if (text.trim() === '') return this.missing(field)
    this.typed.set(field, text.trim())
    return parseDecimal(text, places) ?? this.unreadable(field, 'decimal', text)
  }

  /** A duration in minutes. */
  duration(field: string, text: string, most: Minutes): unknown {
    this.typed.set(field, text.trim())
    const duration = parseDuration(text, most)
    if (duration.ok) return duration.value.minutes
    const sentence = duration.failures.map((each) => durationSentence(each, this.t))[0]
    this.problems.push({ code: 'unreadable', field, sentence: sentence ?? '' })
    return text
  }

  /** A time of day in minutes since midnight, or `null` where nothing was typed. */
  clockOrNone(field: string, text: string): unknown {
    if (text.trim() === '') return null
    return parseClock(text) ?? this.unreadable(field, 'clock', text)
  }

  /** A day that must be given. */
  day(field: string, text: string): unknown {
    return text.trim() === '' ? this.missing(field) : this.dayOrNone(field, text)
  }

  /** A day, or `null` where nothing was typed. */
  dayOrNone(field: string, text: string): unknown {
    if (text.trim() === '') return null
    const day = parseDay(text)
    if (day === null) this.say(field, daySentence(text, this.t, this.near))
    return day ?? text
  }

  /** Records that a value can be read but can't be kept, with the reason. */
  refuse(code: FieldFailure['code'], field: string, found: string): void {
    this.problems.push({ code, field, found })
  }

  /** Notes what is wrong with a field in a sentence of its own. */
  say(field: string, sentence: string): void {
    this.problems.push({ code: 'unreadable', field, sentence })
  }

  /** Records that an empty field has the value of another. */
  repeat(field: string): void {
    this.repeated.add(field)
  }

  /** Records that a field other than a text is empty. */
  lack(field: string): void {
    this.missing(field)
  }

  /** The record that the schema accepts, or every failure with its field. */
  finish<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>, FormFailure> {
    const result = read(schema, input)
    if (result.ok) return this.problems.length === 0 ? result : failure(...this.problems)
    return failure(
      ...this.problems,
      ...result.failures
        .filter(({ field }) => !this.repeated.has(field))
        .map((each) => ({ ...each, found: this.typed.get(each.field) ?? each.found })),
    )
  }

  private missing(field: string): null {
    this.problems.push({ code: 'fieldMissing', field, found: '' })
    return null
  }

  private unreadable(
    field: string,
    kind: 'amount' | 'percent' | 'whole' | 'number' | 'decimal' | 'yearDay' | 'clock',
    text: string,
  ): string {
    const sentence = this.t(`forms.unreadable.${kind}`, { found: text.trim().slice(0, 60) })
    this.problems.push({ code: 'unreadable', field, sentence })
    return text
  }
}
