import type { Coded } from '#shared/kernel/coded'

/** Why papers and meetings can be refused. `file` is the name of the user's file. */
export type PaperFailure = Coded<{
  paperEmpty: { file: string }
  paperTooLarge: { file: string; megabytes: number; limit: number }
  /** Not the kind of file that a paper is: a program, an unknown ending. */
  paperNotOne: { file: string }
  /** A new paper without a file. */
  paperWithoutFile: { title: string }
  /** The file that was chosen is no longer in memory: the program was closed, or another one was chosen. */
  paperForgotten: object
  paperContentMissing: { file: string }
  paperContentAltered: { file: string }
  /** No program opens it. */
  paperNotOpened: { file: string; reason: string }
  /** An amendment with papers or a meeting can't be removed. */
  amendmentInUse: { amendment: string; title: string }
}>
