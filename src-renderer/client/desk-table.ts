import type { desk } from '#shared/contract/desk'

type DeskTable = typeof desk

let read: Promise<DeskTable> | undefined

/** The table of all that can be asked, read apart: its schemas take longer to make than the first screen. */
export const deskTable = (): Promise<DeskTable> =>
  (read ??= import('#shared/contract/desk').then((contract) => contract.desk))
