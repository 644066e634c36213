/** Why an hour can't be kept as a late one. */
export type LateTimeFailure =
  /** No standing statement settles that day: the hour is entered in the week itself. */
  | { readonly code: 'monthNotSettled'; readonly agent: string; readonly day: string }
  /** The agreement ends before any month that is not settled yet. */
  | {
      readonly code: 'noLaterMonth'
      readonly agent: string
      readonly day: string
      readonly agreement: string
    }
  /** In the first month that is not settled yet, an amendment no longer lends this agent to that body. */
  | {
      readonly code: 'laterTermsDiffer'
      readonly agent: string
      readonly collectivity: string
      readonly day: string
      readonly agreement: string
    }
  /** More would be subtracted than was done for that body on that day. */
  | {
      readonly code: 'lateTimeBelowZero'
      readonly agent: string
      readonly collectivity: string
      readonly day: string
    }
