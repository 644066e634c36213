/** Why a statement can't be issued or cancelled because of others of the same body. */
export type StatementFailure =
  /** A final statement of those days stands: nothing provisional comes after it. */
  | { readonly code: 'alreadyFinal'; readonly statement: string; readonly collectivity: string }
  /** A provisional statement of some of those days reaches beyond the period that would settle it. */
  | {
      readonly code: 'provisionalBeyond'
      readonly statement: string
      readonly collectivity: string
      readonly from: string
      readonly to: string
    }
  /** A standing final statement lists it among what was already called. */
  | { readonly code: 'listedByFinal'; readonly statement: string; readonly by: string }
  /** The balance that it left was taken up by a standing statement. */
  | { readonly code: 'balanceTakenUp'; readonly statement: string; readonly by: string }
