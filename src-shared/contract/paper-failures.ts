/** Why papers and meetings can be refused. `file` is the name of the user's file. */
export type PaperFailure =
  | { readonly code: 'paperEmpty'; readonly file: string }
  | {
      readonly code: 'paperTooLarge'
      readonly file: string
      readonly megabytes: number
      readonly limit: number
    }
  /** Not the kind of file that a paper is: a program, an unknown ending. */
  | { readonly code: 'paperNotOne'; readonly file: string }
  /** A new paper without a file. */
  | { readonly code: 'paperWithoutFile'; readonly title: string }
  /** The file that was chosen is no longer in memory: the program was closed, or another one was chosen. */
  | { readonly code: 'paperForgotten' }
  | { readonly code: 'paperContentMissing'; readonly file: string }
  | { readonly code: 'paperContentAltered'; readonly file: string }
  /** No program opens it. */
  | { readonly code: 'paperNotOpened'; readonly file: string; readonly reason: string }
  /** An amendment with papers or a meeting can't be removed. */
  | { readonly code: 'amendmentInUse'; readonly amendment: string; readonly title: string }
