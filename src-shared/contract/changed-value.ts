/** What a change replaced by what, in words. */
export interface ChangedValue {
  readonly where: string
  readonly before: string
  readonly after: string
}
