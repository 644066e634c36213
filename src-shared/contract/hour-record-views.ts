import type { Day } from '#shared/kernel/day'
import type { Minutes } from '#shared/kernel/minutes'
import type { Period } from '#shared/kernel/period'
import type { HourRecord } from '#shared/domain/hour-records/hour-record'
import type { HourRecordState } from '#shared/domain/hour-records/hour-record-state'
import type { HourReply } from '#shared/domain/hour-records/reply-codes'
import type { Saved } from './saved'

/** A beneficiary of an agreement with its hours over a period, and the state of its hour record. */
export interface HourRecordLine {
  readonly collectivityId: string
  /** Hours as they are now, late ones that count in the period among them. */
  readonly minutes: Minutes
  readonly lateMinutes: Minutes
  readonly uses: number
  readonly state: HourRecordState
  /** The record with these hours; else the last one made. */
  readonly record: {
    readonly id: string
    readonly madeOn: Day
    readonly minutes: Minutes
    readonly sheetCode: string
    readonly reply: HourRecord['reply']
  } | null
}

/** What a reply code says: about which record, and what. */
export interface ReplyRead {
  readonly recordId: string
  readonly agreementId: string
  readonly collectivityId: string
  readonly period: Period
  readonly madeOn: Day
  readonly minutes: Minutes
  readonly answer: HourReply
  /** The earlier answer, if any. */
  readonly before: HourRecord['reply']
}

/** Records made, or found as they were, in the order in which bodies were named. */
export interface HourRecordsMade extends Saved {
  readonly ids: readonly string[]
  /** How many of them are new. */
  readonly made: number
}

/** A reply that was kept. */
export interface ReplyKept extends Saved, ReplyRead {}
