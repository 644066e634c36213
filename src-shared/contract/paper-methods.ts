import { z } from 'zod'
import { idField } from '#shared/kernel/fields'
import { costNoticeSchema } from '#shared/domain/agreements/cost-notice'
import { meetingSchema } from '#shared/domain/meetings/meeting'
import { paperSchema } from '#shared/domain/papers/paper'
import type { Failure } from './failures'
import type { FilesWritten } from './views'
import { givenFile } from './given-file'
import { answer, copies, does, keeps, reads } from './method'

/** A file that was chosen for a paper and waits to be kept; `asked: false` when the user closed the dialogue. */
export type PaperChoice =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly token: string
      readonly fileName: string
      readonly size: number
    }

/** Files that were chosen for papers and wait to be kept, and why others can't be papers. */
export type PapersChoice =
  | { readonly asked: false }
  | {
      readonly asked: true
      readonly held: readonly {
        readonly token: string
        readonly fileName: string
        readonly size: number
      }[]
      readonly refused: readonly Failure[]
    }

/** Whether the content of a version is as it was when it was attached. */
export interface ContentState {
  readonly sha256: string
  readonly state: 'there' | 'missing' | 'altered'
}

const tokenField = z.string().min(1).max(80)

const one = z.strictObject({ id: idField })
const nothing = z.strictObject({})

/** What the window may ask about papers with their files, meetings and notified unit costs. */
export const paperMethods = {
  /** Asks for a file; nothing is kept. */
  choosePaperFile: does(nothing, answer<PaperChoice>()),
  /** Takes a file that was dropped on the window, by its content: the window names no path. Nothing is kept. */
  takePaperFile: does(givenFile, answer<PaperChoice>()),
  /** The same for several files: those that can be papers are held, beside those held before. */
  choosePaperFiles: does(nothing, answer<PapersChoice>()),
  takePaperFiles: does(
    z.strictObject({ files: z.array(givenFile).min(1).max(500) }),
    answer<PapersChoice>(),
  ),
  /**
   * Creates or replaces a paper. The file of `token` becomes its latest version, the others stay; `null` keeps the file
   * that is there. A version with the same content is restored in place of being added again.
   */
  savePaper: keeps(paperSchema.omit({ versions: true }).extend({ token: tokenField.nullable() })),
  /** Attaches several new papers, each with the file of its token, in one change. */
  savePapers: keeps(
    z.strictObject({
      papers: z
        .array(paperSchema.omit({ versions: true }).extend({ token: tokenField }))
        .min(1)
        .max(500),
    }),
  ),
  /** Removes a paper from the list; its contents stay on the disk, so that this can be undone. */
  removePaper: keeps(one),
  /** Opens a read-only copy of a version, under its own name, with the program of the machine. */
  openPaper: copies(z.strictObject({ id: idField, sha256: z.string().max(64) }), answer<null>()),
  /** Reads the content of every version of the papers of an agreement again, and compares. */
  readPaperContents: reads(
    z.strictObject({ agreementId: idField }),
    answer<readonly ContentState[]>(),
    ['papers'],
  ),
  saveMeeting: keeps(meetingSchema),
  removeMeeting: keeps(one),
  /** Writes the minutes of a meeting as .docx where the user chooses. */
  writeMinutes: does(one, answer<FilesWritten>()),
  /** Records that beneficiaries were notified of the unit cost of a year. */
  saveCostNotice: keeps(costNoticeSchema),
  removeCostNotice: keeps(one),
} as const
