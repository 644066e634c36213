/** What every accepted change answers: its place in the journal. */
export interface Saved {
  readonly sequence: number
}
