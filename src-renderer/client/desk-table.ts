import type { desk } from '#shared/contract/desk'

type DeskTable = typeof desk

let read: Promise<DeskTable> | undefined

/** The table of methods, loaded separately: its schemas take longer to build than the first screen. */
export const deskTable = (): Promise<DeskTable> =>
  (read ??= import('#shared/contract/desk').then((contract) => contract.desk))
