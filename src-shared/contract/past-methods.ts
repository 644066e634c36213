import { z } from 'zod'
import { dayField } from '#shared/kernel/fields'
import { TABLES } from '#shared/domain/workspace/tables'
import { answer, does, EVERYTHING, keeps, reads } from './method'
import type { PastView, Story } from './past-views'
import type { TakableRecords } from './takable-views'

const nothing = z.strictObject({})

/** The most changes in one answer. */
const MOST_STORY_LINES = 2000

const recordField = z.strictObject({ table: z.enum(TABLES), id: z.string().min(1).max(200) })

/** What the window may ask about the past. */
export const pastMethods = {
  /** The changes with their values, the latest first: of one person, of one day, of one kind of record, with a word in them. */
  readStory: reads(
    z.strictObject({
      search: z.string().max(200),
      author: z.string().max(80).nullable(),
      table: z.enum(TABLES).nullable(),
      day: dayField.nullable(),
      limit: z.int().min(1).max(MOST_STORY_LINES),
    }),
    answer<Story>(),
    [...EVERYTHING, 'machine'],
  ),
  /** The records that a past change wrote; of one, the first unless said, what taking its values again would change today. */
  readTakable: reads(
    z.strictObject({ sequence: z.int().min(1), chosen: recordField.nullable() }),
    answer<TakableRecords>(),
    [...EVERYTHING, 'machine'],
  ),
  /** Takes again what one record had before or after a past change: an ordinary change, checked and undone as any other. */
  takeAgain: keeps(
    recordField.extend({ sequence: z.int().min(1), side: z.enum(['before', 'after']) }),
  ),
  /** From now on questions are answered by the workspace as it was at an instant, or right after a change, and what would change it is refused. */
  lookAtPast: does(
    z.union([
      z.strictObject({ at: z.iso.datetime() }),
      z.strictObject({ sequence: z.int().min(1) }),
    ]),
    answer<PastView>(),
  ),
  /** The same with a backup that was opened. */
  lookIntoBackup: does(z.strictObject({ token: z.string().max(80) }), answer<PastView>()),
  /** Questions are answered by the present again. */
  leavePast: does(nothing, answer<null>()),
} as const
