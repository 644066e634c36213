import type { Row } from './row'

/** What decides why no statement is listed, where nothing is searched for. */
interface Listing {
  /** Of every kind. */
  readonly rows: readonly Row[]
  readonly isComputing: boolean
  /** Whether bodies may have something to settle that cannot be drawn up here: a notice says why. */
  readonly isHeld: boolean
}

/** Why no statement is listed, as a text: that no body has anything to pay is said only where it is known. */
export function whyEmpty({ rows, isComputing, isHeld }: Listing) {
  if (rows.length > 0) return 'statements.ofOtherKinds'
  if (isComputing) return 'common.computing'
  return isHeld ? 'statements.held' : 'statements.nothing'
}
